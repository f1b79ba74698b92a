from decimal import Decimal

import pytest

from goodword.rules.tree import (
    Approval,
    AtSpread,
    Cap,
    Claim,
    Clause,
    Decided,
    Duration,
    Few,
    Latitude,
    Limit,
    Many,
    Money,
    Never,
    Offer,
    Right,
    Safety,
    Scope,
)
from tests.rules.text.trees import codes, parsed, tree

MAY = "What we may do"
MONTH = Duration(amount=Decimal(30), unit="day")
FIFTY = Limit(money=Money(amount=Decimal(50), currency="$"))


@pytest.mark.parametrize(
    "said, meant",
    [
        (
            "Anyone may refund up to $50.",
            Latitude(role="anyone", act="refund", caps=(Cap(limit=FIFTY),)),
        ),
        ("Nobody may waive a fee.", Latitude(role="nobody", act="waive", what="a fee")),
        (
            "Clerks may refund up to $50, per customer in 30 days, when an order is late.",
            Latitude(
                role="clerk",
                act="refund",
                cause="an order is late",
                caps=(Cap(limit=FIFTY, per=Scope(noun="customer", period=MONTH)),),
            ),
        ),
        (
            'Clerks may replace an item, once per order, except for pans, after the course "Care".',
            Latitude(
                role="clerk",
                act="replace",
                what="an item",
                excluding="pans",
                after_course="Care",
                caps=(Cap(times=1, per=Scope(noun="order")),),
            ),
        ),
        (
            "Clerks may replace an item, 3 times per customer.",
            Latitude(
                role="clerk",
                act="replace",
                what="an item",
                caps=(Cap(times=3, per=Scope(noun="customer")),),
            ),
        ),
        (
            "A refund above $50 needs the owner's approval, given within 30 days.",
            Approval(act="refund", threshold=FIFTY, approver="owner", within=MONTH),
        ),
        (
            "Refunds of $50 or more need approval from the owner.",
            Approval(act="refund", threshold=FIFTY, approver="owner", inclusive=True),
        ),
        (
            "Customers may return an order within 30 days of delivery, for a refund or a voucher.",
            Right(
                who="customers",
                act="return an order",
                window=MONTH,
                start="delivery",
                choices=("a refund", "a voucher"),
            ),
        ),
        (
            "We offer windows of at most 30 days for visits.",
            Offer(what="windows", at_most=MONTH, about="visit"),
        ),
        ('"Free", on the web, kept by #x.', Claim(words="Free", places="on the web", kept_by="x")),
        ('Never say "no" or "never".', Never(phrases=("no", "never"))),
        ("Never share an address.", Never(words="share an address")),
        ("Few: 2 customers in 30 days.", Few(customers=2, period=MONTH)),
        (
            "Many: 5 customers, or 2% of those exposed, in 30 days.",
            Many(customers=5, period=MONTH, percent=Decimal(2)),
        ),
        (
            "At many, the owner decides on a recall within 30 days.",
            AtSpread(level="many", decider="owner", what="a recall", within=MONTH),
        ),
        ("A risk to safety is many at once.", Safety()),
        ('Decided by the owner: "be kind".', Decided(by="owner", words="be kind")),
    ],
)
def test_it_is_built_as_it_is_said(said: str, meant: Clause) -> None:
    assert tree(said, MAY) == meant


@pytest.mark.parametrize(
    "said",
    [
        "Clerks may not refund an order.",
        "Customers may not return an order within 30 days of delivery.",
    ],
)
def test_what_is_denied_is_never_allowed(said: str) -> None:
    assert parsed(said, MAY).policy.sections[-1].clauses == ()


def test_a_role_that_is_not_listed_draws_a_warning() -> None:
    assert codes("Supervisors may refund up to $50.", MAY) == ["GW305"]


def test_two_causes_are_an_error() -> None:
    assert codes(
        "Clerks may refund up to $50 when it is late, once per order when it rains.", MAY
    ) == ["GW106"]


@pytest.mark.parametrize("said", ['Never say, "no" or "never".', 'Never say "no" or, "never".'])
def test_what_must_not_be_said_may_follow_a_comma(said: str) -> None:
    assert tree(said) == Never(phrases=("no", "never"))
