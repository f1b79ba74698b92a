from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.calendar import NeverOpen, OutOfRange, day_of, hours_of, instant_of, zone_of
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.tree import Calendar, Opening, WeekHours
from tests.rules.shops import shops
from tests.rules.walk import Shop

ZONE = zone_of("America/Halifax")
DAYTIME = WeekHours(weekdays=WEEKDAYS[:5], openings=(Opening(start=time(9), end=time(18)),))
SATURDAY = WeekHours(weekdays=("Saturday",), openings=(Opening(start=time(10), end=time(17)),))
SHOP = hours_of(
    Calendar(word="shop", noun="hours", week=(DAYTIME, SATURDAY), zone="America/Halifax")
)
NEVER = hours_of(Calendar(word="dead", noun="hours", week=(), zone="UTC"))


def at(day: int, hour: int, minute: int = 0, month: int = 5) -> int:
    return instant_of(datetime(2026, month, day, hour, minute, tzinfo=ZONE))


@given(shops(), st.integers(0, 3 * 1440))
def test_elapsed_time_is_what_a_walk_counts(place: tuple[Shop, int], minutes: int) -> None:
    shop, start = place
    hours = hours_of(shop.calendar())
    assert hours.elapsed(start, start + 60 * minutes) == shop.elapsed(start, start + 60 * minutes)


@given(shops(), st.integers(0, 1200))
def test_due_is_where_a_walk_ends(place: tuple[Shop, int], minutes: int) -> None:
    shop, start = place
    assert hours_of(shop.calendar()).due(start, 60 * minutes) == shop.due(start, minutes)


@given(shops(), st.integers(1, 1200))
def test_counting_back_is_where_a_walk_back_ends(place: tuple[Shop, int], minutes: int) -> None:
    shop, stop = place
    hours = hours_of(shop.calendar())
    assert hours.due_before(stop, 60 * minutes) == shop.due_before(stop, minutes)


@given(shops())
def test_open_closed_and_the_day_are_what_a_walk_sees(place: tuple[Shop, int]) -> None:
    shop, instant = place
    hours = hours_of(shop.calendar())
    assert hours.is_open(instant) == shop.is_open(instant)
    assert hours.day(instant) == day_of(shop.day_of(instant))


@given(shops(), st.integers(0, 10**7))
def test_as_much_time_elapses_until_due_as_was_given(place: tuple[Shop, int], seconds: int) -> None:
    shop, start = place
    hours = hours_of(shop.calendar())
    assert hours.elapsed(start, hours.due(start, seconds)) == seconds


def test_what_ends_exactly_at_closing_ends_at_that_closing() -> None:
    assert SHOP.due(at(1, 16), 2 * 3600) == at(1, 18)


def test_a_start_outside_open_time_moves_to_the_next_opening() -> None:
    assert SHOP.due(at(2, 20), 3600) == at(4, 10)


def test_no_time_at_all_is_due_at_the_start_or_the_next_opening() -> None:
    assert [SHOP.due(at(1, 12), 0), SHOP.due(at(1, 18), 0)] == [at(1, 12), at(2, 10)]


def test_at_closing_time_it_is_closed() -> None:
    assert [SHOP.is_open(at(1, 9)), SHOP.is_open(at(1, 18))] == [True, False]


def test_the_last_closing_before_a_closed_instant_is_found() -> None:
    assert [SHOP.last_closing(at(3, 12)), SHOP.last_closing(at(4, 9))] == [at(2, 17), at(4, 9)]


def test_open_days_are_counted_both_ways_and_the_day_itself_is_not() -> None:
    friday = 20574
    days = [SHOP.open_day(friday, count) for count in (0, 1, 2, -1, -6)]
    assert [day - friday for day in days] == [0, 1, 3, -1, -7]


def test_a_closed_day_itself_counts_as_the_next_open_one() -> None:
    sunday = 20576
    assert SHOP.open_day(sunday, 0) == sunday + 1


def test_time_runs_on_over_many_years() -> None:
    assert SHOP.elapsed(at(4, 9), SHOP.due(at(4, 9), 100_000 * 3600)) == 100_000 * 3600


@pytest.mark.parametrize("seconds", [0, 1])
def test_a_calendar_that_never_opens_says_so(seconds: int) -> None:
    with pytest.raises(NeverOpen, match="dead hours"):
        NEVER.due(at(4, 9), seconds)


def test_more_time_than_there_is_says_so() -> None:
    with pytest.raises(NeverOpen):
        SHOP.due(at(4, 9), 10**12)


def test_days_that_never_come_say_so() -> None:
    with pytest.raises(NeverOpen):
        NEVER.open_day(20000, 1)
    with pytest.raises(NeverOpen):
        NEVER.open_day(20000, -1)


def test_instants_beyond_reckoning_are_refused() -> None:
    with pytest.raises(OutOfRange):
        SHOP.elapsed(-5, 7)
