from datetime import time

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.calendar import DAY, hours_of
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.calendar.instants import wall_of, zone_of
from goodword.rules.calendar.many import MISSING, bounds, elapsed_many, wall_many
from goodword.rules.calendar.tables import local_table
from goodword.rules.tree import Calendar, Opening, WeekHours
from tests.rules.shops import shops
from tests.rules.walk import Shop

PAIRS = st.lists(
    st.tuples(st.integers(-3 * DAY, 9 * DAY), st.integers(-DAY, 30 * DAY)), min_size=1, max_size=40
)


@given(shops(), PAIRS)
def test_elapsed_time_of_a_column_is_that_of_each(
    place: tuple[Shop, int], pairs: list[tuple[int, int]]
) -> None:
    shop, at = place
    hours = hours_of(shop.calendar())
    start = np.array([at + away for away, _ in pairs], np.int64)
    stop = start + np.array([length for _, length in pairs], np.int64)
    each = [hours.elapsed(*pair) for pair in zip(start.tolist(), stop.tolist(), strict=True)]
    assert elapsed_many(hours, start, stop).tolist() == each


def test_many_chunks_are_as_right_as_one() -> None:
    hours = hours_of(Shop("Europe/Paris", {0: ((540, 750), (810, 1080))}, {}).calendar())
    start = np.arange(1_700_000_000, 1_700_000_000 + 70_000 * 997, 997, dtype=np.int64)
    stop = start + 5 * DAY
    found = elapsed_many(hours, start, stop)
    some = range(0, len(start), 701)
    each = [hours.elapsed(int(start[row]), int(stop[row])) for row in some]
    assert found[::701].tolist() == each


def test_hours_too_odd_for_the_grid_are_told_by_the_day_table() -> None:
    blink = (Opening(start=time(9), end=time(10)), Opening(start=time(10, 0, 1), end=time(11)))
    hours = hours_of(
        Calendar(
            word="odd",
            noun="hours",
            week=(WeekHours(weekdays=WEEKDAYS, openings=blink),),
            zone="America/Halifax",
        )
    )
    start = np.arange(1_700_000_000, 1_700_300_000, 701, dtype=np.int64)
    each = [hours.elapsed(int(at), int(at) + DAY) for at in start]
    assert elapsed_many(hours, start, start + DAY).tolist() == each


def test_what_is_missing_or_beyond_reckoning_stays_missing() -> None:
    hours = hours_of(Shop("UTC", {0: ((540, 1080),)}, {}).calendar())
    good, far = 1_700_000_000, 10**12
    start = np.array([MISSING, good, good, far, -1], np.int64)
    stop = np.array([good, MISSING, good, good, good], np.int64)
    assert elapsed_many(hours, start, stop).tolist() == [MISSING, MISSING, 0, MISSING, MISSING]


def test_nothing_at_all_gives_nothing() -> None:
    hours = hours_of(Shop("UTC", {}, {}).calendar())
    none = np.array([], np.int64)
    assert elapsed_many(hours, none, none).tolist() == []
    assert bounds(none) == bounds(np.array([MISSING], np.int64))


@given(
    st.sampled_from(
        ["America/Halifax", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca"]
    ),
    st.lists(st.integers(17_000 * DAY, 18_000 * DAY - 1), min_size=1, max_size=60),
)
def test_the_wall_of_a_column_is_that_of_each(zone: str, instants: list[int]) -> None:
    place = zone_of(zone)
    found = wall_many(local_table(place, 17_000, 17_999), np.array(instants, np.int64))
    each = [wall_of(instant, place) for instant in instants]
    assert found.tolist() == [day * DAY + second for day, second in each]
