"""Due times and verdicts for whole columns of instants, equal to `due` value by value."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from goodword.rules.calendar import DAY
from goodword.rules.calendar.instants import FIRST_DAY, LAST_DAY
from goodword.rules.calendar.many import MISSING, bounds, missing_where
from goodword.rules.calendar.tables import Int64
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.forward_many import reckoning_many
from goodword.rules.due.tables import limit_table
from goodword.rules.due.targets import Due, reckoning
from goodword.rules.due.turns import NoTable
from goodword.rules.tree import Appointed, Hold, Target

Bools = NDArray[np.bool_]


def due_many(target: Target, almanac: Almanac, start: Int64) -> Int64:
    """When each is due (`Due.at`), of shape (n,); MISSING for a start outside 1970 to 2199.

    Raises what `due` raises.
    """
    first, last = bounds(start)
    many = reckoning_many(target, almanac, first // DAY, last // DAY)
    if many is not None:
        return missing_where(many(np.clip(start, first, last)), start)
    return _limits(target, almanac, start, lambda found: found.at)


def kept_many(
    target: Target, almanac: Almanac, start: Int64, reached: Int64, end: Int64 | None = None
) -> Bools:
    """Whether each was done in time, of shape (n,); `end` holds the ends of agreed windows.

    What was not done, or not started (MISSING), was not kept; whether that counts is for the
    caller to say.
    """
    kept: Bools = (start != MISSING) & (reached != MISSING)
    if isinstance(target, Hold):
        return kept & (reached >= due_many(target, almanac, start))
    last = due_many(target, almanac, start)
    if isinstance(target, Appointed):
        if target.edge == "at":
            kept &= reached >= _limits(target, almanac, start, _earliest)
        if end is not None:
            last = due_many(replace(target, what="time"), almanac, end)
    kept &= (last != MISSING) & (reached <= last)
    return kept


def first_of(*anchors: Int64) -> Int64:
    """The first reached of several anchors, row by row; MISSING where none was."""
    last = np.iinfo(np.int64).max
    found = np.min([np.where(column == MISSING, last, column) for column in anchors], axis=0)
    return np.where(found == last, MISSING, found)


def _earliest(found: Due) -> int:
    return found.start if found.earliest is None else found.earliest


def _limits(target: Target, almanac: Almanac, start: Int64, limit: Callable[[Due], int]) -> Int64:
    first, last = bounds(start)
    try:
        table = limit_table(target, almanac, first // DAY, last // DAY, limit)
    except NoTable:
        return _one_by_one(target, almanac, start, limit)
    row = np.searchsorted(table.start, start, side="right") - 1
    row = np.clip(row, 0, len(table.start) - 1, out=row)
    found = table.at[row] + table.slope[row] * (start - table.start[row])
    return missing_where(found, start)


def _one_by_one(
    target: Target, almanac: Almanac, start: Int64, limit: Callable[[Due], int]
) -> Int64:
    each, back = np.unique(start, return_inverse=True)
    inside = (each >= (FIRST_DAY + 2) * DAY) & (each < (LAST_DAY - 2) * DAY)
    reckon = reckoning(target, almanac)
    found = [
        limit(reckon(at, None)) if known else MISSING
        for at, known in zip(each.tolist(), inside.tolist(), strict=True)
    ]
    return np.array(found, np.int64)[back]
