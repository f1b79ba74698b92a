from datetime import time

from goodword.rules.calendar import DAY, hours_of
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.calendar.grid import grid_over
from goodword.rules.tree import Calendar, Opening, WeekHours
from tests.rules.walk import Shop


def test_cells_are_as_fine_as_the_shortest_break_asks() -> None:
    long = Shop("UTC", {0: ((540, 720), (840, 1080))}, {})
    short = Shop("UTC", {0: ((540, 720), (725, 1080))}, {})
    shifts = [
        grid.shift
        for shop in (long, short)
        if (grid := grid_over(hours_of(shop.calendar()), 20000 * DAY, 20050 * DAY))
    ]
    assert shifts == [12, 8]


def test_a_break_of_a_second_is_too_fine_for_a_grid() -> None:
    blink = (
        Opening(start=time(9), end=time(10)),
        Opening(start=time(10, 0, 1), end=time(11)),
    )
    calendar = Calendar(
        word="odd", noun="hours", week=(WeekHours(weekdays=WEEKDAYS, openings=blink),), zone="UTC"
    )
    assert grid_over(hours_of(calendar), 20000 * DAY, 20050 * DAY) is None


def test_a_century_needs_wider_numbers_and_gets_them() -> None:
    hours = hours_of(Shop("UTC", {0: ((0, 1440),)}, {}).calendar())
    grid = grid_over(hours, 3 * DAY, 36_000 * DAY)
    assert grid is not None
    assert grid.low.dtype == "int64"
