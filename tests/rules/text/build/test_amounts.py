from decimal import Decimal

import pytest

from goodword.rules.tree import Duration, Latitude, Limit, Money, Rate, Standard, Within
from tests.rules.text.trees import codes, tree


@pytest.mark.parametrize(
    "said, meant",
    [
        ("3 hours", Duration(amount=Decimal(3), unit="hour")),
        ("3 elapsed hours", Duration(amount=Decimal(3), unit="hour")),
        ("3 shop hours", Duration(amount=Decimal(3), unit="hour", calendar="shop")),
        ("2 calendar days", Duration(amount=Decimal(2), unit="day")),
        ("2 elapsed days", Duration(amount=Decimal(2), unit="day", to_the_minute=True)),
        (
            "2 shop days, to the minute",
            Duration(amount=Decimal(2), unit="day", calendar="shop", to_the_minute=True),
        ),
        ("half a shop day", Duration(amount=Decimal("0.5"), unit="day", calendar="shop")),
    ],
)
def test_a_length_of_time_has_its_unit_and_its_calendar(said: str, meant: Duration) -> None:
    standard = tree(f"Orders are shipped within {said}.")
    assert isinstance(standard, Standard)
    assert standard.target == Within(limit=meant)


@pytest.mark.parametrize(
    "said, meant",
    [
        ("$50", Limit(money=Money(amount=Decimal(50), currency="$"))),
        ("10% of the order", Limit(percent=Decimal(10), base="order")),
        (
            "CAD 50 or 10% of the order, whichever is less",
            Limit(
                money=Money(amount=Decimal(50), currency="CAD"), percent=Decimal(10), base="order"
            ),
        ),
    ],
)
def test_a_limit_is_money_or_a_share_or_the_lesser(said: str, meant: Limit) -> None:
    latitude = tree(f"Clerks may refund up to {said}.")
    assert isinstance(latitude, Latitude)
    assert latitude.caps[0].limit == meant


def test_a_share_has_its_bound() -> None:
    rate = tree("At most 2.5% of orders are returned.")
    assert isinstance(rate, Rate)
    assert (rate.bound, rate.percent) == ("at most", Decimal("2.5"))


def test_more_than_all_cannot_be() -> None:
    assert codes("At least 120% of orders are shipped.") == ["GW106"]


@pytest.mark.parametrize(
    "said, found",
    [
        ("Fewer than 2% of orders are returned.", ["GW216"]),
        ("More than 95% of orders are shipped within 3 hours.", ["GW216"]),
        ("Orders are shipped within 3 hours in over 95% of cases.", ["GW216"]),
        ("At most 2% of orders are returned.", []),
    ],
)
def test_a_share_that_leaves_out_its_end_is_read_with_it_and_says_so(
    said: str, found: list[str]
) -> None:
    assert codes(said) == found
