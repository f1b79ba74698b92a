from decimal import Decimal

import pytest

from goodword.rules.owed import Broken, Owed, Scale, lengths_of, owed, segments_of
from goodword.rules.text import parse
from goodword.rules.tree import Duration, Money, Redress, Standard

POLICY = """# Customer service policy of Trial Street

## Hours and words

- Shop hours: Monday to Friday 09:00–18:00, in America/Halifax.

## Customers and contacts

- Trade customers: tagged "trade".
- Home customers: everyone else.
- Order (while buying): placed, shipped.

## What we promise

- Orders are shipped within 18 hours; otherwise we {}.
"""


def redress(words: str) -> Redress:
    parsed = parse(POLICY.format(words))
    assert [finding for finding in parsed.findings if finding.code != "GW207"] == []
    [found] = [c.redress for c in parsed.policy.clauses() if isinstance(c, Standard)]
    assert found is not None
    return found


def pounds(amount: str) -> Money:
    return Money(amount=Decimal(amount), currency="£")


def hours(count: int) -> Duration:
    return Duration(amount=Decimal(count), unit="hour")


SCALE = Scale(limit=18, lengths={hours(count): count for count in (3, 24, 48)})


def test_a_fixed_sum_is_owed_to_each() -> None:
    found = owed(redress("pay £20, on claim within 3 months"), [Broken(n=40), Broken(n=11)], None)
    assert found == Owed(each=((51, pounds("20")),), total=pounds("1020"))


def test_words_that_cost_no_money_change_nothing() -> None:
    found = owed(
        redress("pay £20 and write to the customer within 1 shop day"), [Broken(n=2)], None
    )
    assert found == Owed(each=((2, pounds("20")),), total=pounds("40"))


def test_each_segment_is_paid_its_own_sum() -> None:
    own = redress("pay home customers £54 and pay trade customers £108")
    broken = [Broken(n=30, segment="home customers"), Broken(n=21, segment="trade customers"),
              Broken(n=5)]  # fmt: skip
    assert segments_of(own) == ("home customers", "trade customers")
    assert owed(own, broken, None) == Owed(
        each=((30, pounds("54")), (21, pounds("108"))), total=pounds("3888")
    )


def test_a_further_sum_is_owed_for_each_full_step_up_to_the_cap() -> None:
    own = redress("pay £10, plus £5 for every further 3 hours, at most £22")
    broken = [Broken(n=1, took=18 + late) for late in (1, 2, 3, 8, 9, 60)]
    found = owed(own, broken, SCALE)
    assert lengths_of(own) == (hours(3),)
    assert found == Owed(
        each=((2, pounds("10")), (1, pounds("15")), (1, pounds("20")), (2, pounds("22"))),
        total=pounds("99"),
    )


def test_without_a_sum_at_first_only_steps_are_owed() -> None:
    own = redress("pay £5 for every further 3 hours, at most £22")
    broken = [Broken(n=7, took=19), Broken(n=2, took=24)]
    assert owed(own, broken, SCALE) == Owed(each=((2, pounds("10")),), total=pounds("20"))


def test_after_so_long_another_sum_is_owed_instead() -> None:
    own = redress("pay £30, £60 after 24 hours, £100 after 48 hours")
    broken = [Broken(n=1, took=took) for took in (19, 24, 25, 48, 49)]
    assert owed(own, broken, SCALE) == Owed(
        each=((2, pounds("30")), (2, pounds("60")), (1, pounds("100"))), total=pounds("280")
    )


@pytest.mark.parametrize(
    "words",
    [
        "refund 10% of the order",
        "pay 25% of the order",
        "pay the customer's costs, at most £90",
        'give "a free coffee" or pay £5, as the customer chooses',
        'pay £5 and give "a free coffee"',
        "write to the customer within 1 shop day",
        "pay home customers £5 and pay trade customers $5",
        "pay £10, plus £5 for every further 7 hours, at most £60",
        "pay £10, £20 after 3 hours",
    ],
)
def test_what_cant_be_known_is_not_told(words: str) -> None:
    assert owed(redress(words), [Broken(n=3, took=40)], SCALE) is None


def test_nothing_is_told_where_there_is_nothing_to_pay() -> None:
    assert owed(None, [Broken(n=3)], None) is None
    assert owed(redress("pay £20"), [], None) is None
    assert owed(redress("pay £5 for every further 3 hours"), [Broken(n=3)], None) is None
    assert (lengths_of(None), segments_of(None)) == ((), ())
