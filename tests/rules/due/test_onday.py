from datetime import time

import pytest

from goodword.rules.due.onday import day_rule, on_day
from goodword.rules.tree import OnDay
from tests.rules.due.cast import ALMANAC, at, shown


def due(target: OnDay, start: str) -> str:
    return shown(on_day(day_rule(target, ALMANAC), at(start)))


NEXT = OnDay(day=1, calendar="shop", cutoff=time(12), otherwise=3)
FAR = OnDay(day=0, calendar="shop", cutoff=time(14), cutoff_zone="Asia/Tokyo", otherwise=1)


@pytest.mark.parametrize(
    "start, ends",
    [("2026-11-20 11:59", "2026-11-21 17:00"), ("2026-11-20 12:00", "2026-11-24 18:00")],
)
def test_after_the_cut_off_the_other_day_counts(start: str, ends: str) -> None:
    assert due(NEXT, start) == ends


def test_without_another_day_a_late_start_has_one_day_more() -> None:
    assert (
        due(OnDay(day=0, calendar="shop", cutoff=time(12)), "2026-11-20 13:00")
        == "2026-11-21 17:00"
    )


def test_day_and_time_of_a_cut_off_abroad_are_read_there() -> None:
    assert due(FAR, "2026-11-19 20:00") == "2026-11-20 18:00"
    assert due(FAR, "2026-11-20 01:30") == "2026-11-21 17:00"


def test_a_cut_off_in_the_night_is_one_of_the_night() -> None:
    bar = OnDay(day=0, calendar="bar", cutoff=time(23), otherwise=1)
    assert due(bar, "2026-11-20 22:30") == "2026-11-21 02:00"
    assert due(bar, "2026-11-21 01:00") == "2026-11-22 02:00"


def test_a_week_without_open_days_rolls_on() -> None:
    week = OnDay(day=0, unit="week", calendar="bar")
    assert due(week, "2026-12-21 10:00") == "2026-12-27 02:00"


def test_the_same_week_that_is_over_is_the_next() -> None:
    week = OnDay(day=0, unit="week", calendar="shop")
    assert due(week, "2026-11-22 10:00") == "2026-11-28 17:00"


def test_the_same_month_ends_with_its_last_open_day() -> None:
    month = OnDay(day=0, unit="month", calendar="office", by=time(12))
    assert due(month, "2027-01-05 10:00") == "2027-01-29 12:00"
    assert due(month, "2027-01-30 10:00") == "2027-02-26 12:00"
