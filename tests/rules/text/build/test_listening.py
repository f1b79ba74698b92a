from datetime import date
from decimal import Decimal

import pytest

from goodword.rules.tree import (
    AskWhen,
    Award,
    Budget,
    Clause,
    Cooldown,
    Duration,
    HadAHand,
    Meet,
    Money,
    Objective,
    Opinion,
    PraisedByName,
    Rate,
    Reward,
    StopRule,
    Subject,
    SurveyEvery,
    Training,
)
from tests.rules.text.trees import codes, parsed, tree

NINETY, THREE = Decimal(90), Decimal(3)
MONTHS = Duration(amount=THREE, unit="month")
FOUR_OF_FIVE = Opinion(percent=NINETY, score=Decimal(4), out_of=5)


@pytest.mark.parametrize(
    "said, meant",
    [
        ("At least 90% of customers rate us 4 of 5 or better.", FOUR_OF_FIVE),
        (
            "We aim: trade customers rate calls 4.5 of 5 on average, with at least 30 answers.",
            Opinion(
                percent=None,
                score=Decimal("4.5"),
                out_of=5,
                segment="trade customers",
                about="call",
                aim=True,
                least_answers=30,
            ),
        ),
        (
            "The clock of complaints stops while we wait or while they travel, at most 3 months.",
            StopRule(of="complaint", states=("we wait", "they travel"), cap=MONTHS),
        ),
        (
            "The clock of everything stops while we wait.",
            StopRule(of="everything", states=("we wait",)),
        ),
        (
            'When an order is delivered, ask the customer "How?".',
            AskWhen(of="order", milestone="delivered", survey="How?"),
        ),
        (
            '3 months after an order is delivered, ask the customer "How?".',
            AskWhen(of="order", milestone="delivered", survey="How?", after=MONTHS),
        ),
        (
            'Survey all customers every 3 months with "How?".',
            SurveyEvery(segment=None, every=MONTHS, survey="How?"),
        ),
        (
            "Visit trade customers every quarter.",
            Meet(what="visit", every=MONTHS, segment="trade customers"),
        ),
        ("Hold a focus group every 3 months.", Meet(what="focus group", every=MONTHS)),
        ("Ask no customer more than twice in 3 months.", Cooldown(times=2, period=MONTHS)),
        (
            'Clerks and managers take the course "Care" within 3 months of starting.',
            Training(roles=("clerk", "manager"), course="Care", within=MONTHS),
        ),
        (
            "Whoever a customer praises by name earns 10 points.",
            Award(deed=PraisedByName(), points=10),
        ),
        (
            "Everyone who had a hand in an order rated 5 of 5 earns 1 point.",
            Award(deed=HadAHand(of="order", score=Decimal(5), out_of=5), points=1),
        ),
        ("100 points earn an afternoon off.", Reward(points=100, what="an afternoon off")),
        (
            "$6,000 a year for training.",
            Budget(money=Money(amount=Decimal(6000), currency="$"), per="year", purpose="training"),
        ),
        (
            "We will be quick when 90% of orders are shipped, by 30 June 2027, starting now.",
            Objective(
                word="quick",
                by=date(2027, 6, 30),
                now=True,
                measure=Rate(
                    bound="at least",
                    percent=NINETY,
                    subject=Subject(of="order"),
                    milestone="shipped",
                ),
            ),
        ),
        (
            "We will be loved when 90% of customers rate us 4 of 5 or better, by 30 June 2027.",
            Objective(word="loved", by=date(2027, 6, 30), measure=FOUR_OF_FIVE),
        ),
    ],
)
def test_it_is_built_as_it_is_said(said: str, meant: Clause) -> None:
    assert tree(said, "How we improve") == meant


def test_a_unit_said_once_goes_on() -> None:
    said = "Hold a customer briefing every 3 months, and a focus group every 6."
    briefing, group = parsed(said, "How we listen").policy.sections[-1].clauses
    assert isinstance(briefing, Meet)
    assert isinstance(group, Meet)
    assert [m.every.unit for m in (briefing, group)] == ["month", "month"]
    assert group.every.amount == Decimal(6)


@pytest.mark.parametrize(
    "said, code",
    [
        ("Customers rate us 4 of 5.", ["GW201"]),
        ("At least 90% of customers rate us 6 of 5 or better.", ["GW106"]),
        ("At least 90% of customers rate us 4 of 5 on average.", ["GW106"]),
    ],
)
def test_an_opinion_needs_a_share_or_an_average_that_can_be(said: str, code: list[str]) -> None:
    assert codes(said) == code
