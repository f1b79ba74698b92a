from decimal import Decimal

import pytest

from goodword.rules.due import Almanac, NoLength, length_of
from goodword.rules.tree import Unit
from tests.rules.due.cast import ALMANAC, length


def test_rings_of_three_seconds_are_seconds() -> None:
    assert length_of(length(7, "ring"), ALMANAC).seconds == 21


def test_a_unit_may_be_one_of_another() -> None:
    units = {
        "ring": Unit(name="ring", lasts=length(3, "second")),
        "round": Unit(name="round", lasts=length(4, "ring", "shop")),
    }
    found = length_of(length(2, "round"), Almanac(ALMANAC.calendars, units))
    assert (found.seconds, found.hours) == (24, ALMANAC.hours("shop"))


def test_a_unit_that_lasts_itself_has_no_length() -> None:
    units = {"loop": Unit(name="loop", lasts=length(2, "loop"))}
    with pytest.raises(NoLength, match="lasts itself"):
        length_of(length(1, "loop"), Almanac(units=units))


@pytest.mark.parametrize("amount, seconds", [("0.5", 30), ("0.025", 2), ("0.001", 0)])
def test_parts_are_rounded_to_the_second_halves_up(amount: str, seconds: int) -> None:
    assert length_of(length(amount, "minute"), ALMANAC).seconds == seconds


def test_weeks_are_days_and_years_are_months_away() -> None:
    week, year = (length_of(length(2, unit), ALMANAC) for unit in ("week", "year"))
    assert [(week.days, week.months), (year.days, year.months)] == [(14, 0), (0, 24)]


@pytest.mark.parametrize("amount, unit", [("0.5", "month"), ("1.5", "week"), ("0.3", "year")])
def test_parts_of_months_have_no_length(amount: str, unit: str) -> None:
    with pytest.raises(NoLength, match="Say days"):
        length_of(length(amount, unit), ALMANAC)


def test_half_a_year_is_six_months() -> None:
    assert length_of(length("0.5", "year"), ALMANAC).months == 6


def test_a_part_of_a_day_keeps_the_time() -> None:
    found = length_of(length("1.5", "day"), ALMANAC)
    assert (found.days, found.fraction, found.keeps_time) == (1, Decimal("0.5"), True)
    assert found.day_seconds == 12 * 3600
