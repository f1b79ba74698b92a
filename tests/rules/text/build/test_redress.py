from decimal import Decimal

import pytest

from goodword.rules.tree import (
    Duration,
    Give,
    GiveBack,
    Limit,
    Money,
    Pay,
    Redress,
    RedressAct,
    Speak,
    Standard,
)
from tests.rules.text.trees import codes, tree


def pounds(amount: int) -> Money:
    return Money(amount=Decimal(amount), currency="£")


HOURS = Duration(amount=Decimal(3), unit="hour")


@pytest.mark.parametrize(
    "said, meant",
    [
        ("we pay £30", Pay(amount=Limit(money=pounds(30)))),
        ("we pay home customers £30", Pay(amount=Limit(money=pounds(30)), to="home customers")),
        ("we pay a further £30", Pay(amount=Limit(money=pounds(30)), further=True)),
        (
            "we pay £10, plus £5 for every further 3 hours, at most £60",
            Pay(amount=Limit(money=pounds(10)), step=pounds(5), step_every=HOURS, cap=pounds(60)),
        ),
        ("we pay the customer's costs, at most £90", Pay(costs=True, cap=pounds(90))),
        ("we refund the delivery charge", GiveBack(verb="refund", what="delivery charge")),
        ("we waive 10% of the bill", GiveBack(verb="waive", what="bill", percent=Decimal(10))),
        ("we call the customer the same day", Speak(verb="call", same_day=True)),
        ("we write to the customer within 3 hours", Speak(verb="write to", within=HOURS)),
        ("the owner visits the customer", Speak(verb="visit", by="owner")),
        ('we give "a free coffee"', Give(words="a free coffee")),
    ],
)
def test_what_we_do_when_we_fail_is_built_as_it_is_said(said: str, meant: RedressAct) -> None:
    assert redress(said).acts == (meant,)


def test_there_may_be_several_acts_once_and_on_claim() -> None:
    found = redress("we pay £30 and call the customer, once, on claim within 3 hours")
    assert [act.kind for act in found.acts] == ["pay", "speak"]
    assert (found.once, found.claim, found.choice) == (True, HOURS, False)


def test_the_customer_may_choose() -> None:
    assert redress("we pay £30 or replace the item, as the customer chooses").choice


def test_what_can_become_any_amount_draws_a_warning() -> None:
    said = "Orders are shipped within 3 hours; otherwise we pay"
    assert codes(f"{said} £10, plus £5 for every further 3 hours.") == ["GW207"]
    assert codes(f"{said} the customer's costs.") == ["GW207"]


def redress(said: str) -> Redress:
    standard = tree(f"Orders are shipped within 3 hours; otherwise {said}.")
    assert isinstance(standard, Standard)
    assert standard.redress is not None
    return standard.redress
