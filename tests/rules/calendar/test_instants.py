from datetime import UTC, date, datetime
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.calendar import (
    OutOfRange,
    UnknownZone,
    at_wall,
    date_of,
    day_of,
    instant_of,
    is_zone,
    moment_of,
    wall_of,
    zone_of,
)
from goodword.rules.calendar.instants import day_exists
from tests.rules import walk
from tests.rules.shops import PLACES, shops

HALIFAX = zone_of("America/Halifax")


@given(shops())
def test_a_wall_time_becomes_the_instant_that_a_walk_along_the_wall_finds(
    shop: tuple[walk.Shop, int],
) -> None:
    place, at = shop
    shown = walk.wall(at, place.zone)
    day, second = day_of(shown.date()), shown.hour * 3600 + shown.minute * 60
    assert at_wall(day, second, zone_of(place.zone)) == walk.instant(shown, place.zone)
    assert wall_of(at, zone_of(place.zone)) == (day, second)


@pytest.mark.parametrize("zone, jump", PLACES)
def test_every_quarter_of_an_hour_about_a_jump_agrees_with_the_walk(zone: str, jump: date) -> None:
    midnight = datetime(jump.year, jump.month, jump.day)
    for quarter in range(-96, 192):
        shown = midnight + quarter * 15 * walk.MINUTE
        day, second = day_of(shown.date()), shown.hour * 3600 + shown.minute * 60
        assert at_wall(day, second, zone_of(zone)) == walk.instant(shown, zone)


def test_a_time_that_does_not_exist_moves_forward_by_the_gap() -> None:
    at = at_wall(day_of(date(2026, 3, 8)), 2 * 3600 + 1800, HALIFAX)
    assert moment_of(at, HALIFAX).isoformat() == "2026-03-08T03:30:00-03:00"


def test_an_ambiguous_time_is_its_first_occurrence() -> None:
    at = at_wall(day_of(date(2026, 11, 1)), 3600 + 1800, HALIFAX)
    assert moment_of(at, HALIFAX).isoformat() == "2026-11-01T01:30:00-03:00"


def test_samoa_had_no_30_december_2011() -> None:
    days = [
        day_exists(day_of(date(2011, 12, day)), zone_of("Pacific/Apia")) for day in (29, 30, 31)
    ]
    assert days == [True, False, True]


def test_parts_of_a_second_are_dropped() -> None:
    assert instant_of(datetime(1970, 1, 1, 0, 0, 1, 999_999, UTC)) == 1


def test_a_moment_without_a_zone_is_no_instant() -> None:
    with pytest.raises(ValueError, match="no zone"):
        instant_of(datetime(2026, 1, 1))


@pytest.mark.parametrize(
    "wrong, near",
    [
        ("America/Halifx", "America/Halifax"),
        ("Halifax", "America/Halifax"),
        ("Nowhere at all", "Example"),
    ],
)
def test_an_unknown_zone_is_named_with_one_like_it(wrong: str, near: str) -> None:
    with pytest.raises(UnknownZone, match=near):
        zone_of(wrong)


def test_years_beyond_reckoning_are_refused() -> None:
    with pytest.raises(OutOfRange):
        wall_of(-1, HALIFAX)


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
def test_days_and_dates_are_the_same(on: date) -> None:
    assert date_of(day_of(on)) == on


@pytest.mark.parametrize("name, known", [
    ("America/Halifax", True), ("UTC", True), ("Europe/Lundon", False), ("", False),
    ("posix/Europe/Paris", False), ("right/UTC", False), ("../etc", False),
    ("Europe", False),
])  # fmt: skip
def test_a_zone_is_known_by_its_name(name: str, known: bool) -> None:
    assert is_zone(name) == known
    assert is_zone(name) == (name in available_timezones())
