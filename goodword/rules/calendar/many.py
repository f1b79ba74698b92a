"""Time on a calendar for whole columns of instants, equal to `Hours` value by value."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from goodword.rules.calendar.grid import grid_over
from goodword.rules.calendar.hours import Hours
from goodword.rules.calendar.instants import DAY, FIRST_DAY, LAST_DAY
from goodword.rules.calendar.tables import DayTable, Int64, ZoneTable, day_table

MISSING: Final = int(np.iinfo(np.int64).min)
_LOW: Final = (FIRST_DAY + 2) * DAY
_HIGH: Final = (LAST_DAY - 2) * DAY


def elapsed_many(hours: Hours, start: Int64, stop: Int64) -> Int64:
    """Open seconds from each start to each stop, of shape (n,), negative when stop is earlier.

    An instant outside 1970 to 2199, MISSING (and NaT) among them, gives MISSING.
    """
    first, last = bounds(start, stop)
    grid = grid_over(hours, first, last)
    if grid is None:
        table = day_table(hours, first // DAY, last // DAY)
        return missing_where(worked(table, stop) - worked(table, start), start, stop)
    return missing_where(grid.elapsed(start, stop), start, stop)


def bounds(*columns: Int64) -> tuple[int, int]:
    """The first and the last instant of some columns, of those within 1970 to 2199."""
    first, last = _ends(columns)
    if first >= _LOW and last < _HIGH:
        return first, last
    return _ends([column[(column >= _LOW) & (column < _HIGH)] for column in columns])


def _ends(columns: Sequence[Int64]) -> tuple[int, int]:
    filled = [column for column in columns if len(column)]
    first = min((int(column.min()) for column in filled), default=_LOW)
    return first, max((int(column.max()) for column in filled), default=_LOW)


def worked(table: DayTable, instant: Int64) -> Int64:
    """Open seconds from the table's first day until each instant, which it must cover."""
    row = instant // DAY - table.day[0]
    np.clip(row, 0, len(table.day) - 1, out=row)
    total: Int64 = table.cum[row]
    for start, end in zip(table.starts, table.ends, strict=True):
        total += np.maximum(np.minimum(instant, end[row]) - start[row], 0)
    return total


def wall_many(table: ZoneTable, instant: Int64) -> Int64:
    """What the wall shows at each instant, in seconds since 1970, by a `local_table` of its zone.

    Instants outside the table are reckoned by its first or last day.
    """
    row = instant // DAY - table.day[0]
    second = instant - (row + table.day[0]) * DAY
    np.clip(row, 0, len(table.day) - 1, out=row)
    wall: Int64 = instant + np.where(
        second < table.switch[row], table.before[row], table.after[row]
    )
    return wall


def missing_where(values: Int64, *columns: Int64) -> Int64:
    """The values, with MISSING where any column lies outside 1970 to 2199. Changes `values`."""
    for column in columns:
        outside = (column < _LOW) | (column >= _HIGH)
        if outside.any():
            values[outside] = MISSING
    return values
