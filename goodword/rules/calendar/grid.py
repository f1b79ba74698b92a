"""A calendar as a fine grid: how a column of instants is turned into open seconds fast.

A cell is 2^shift seconds and holds at most one stretch of open time, so that in it

    worked(t) = min(max(t + lift, low), high)

with three numbers a cell, all in 32 bits as long as the grid spans less than 68 years. Columns
are taken in chunks that stay in the processor's cache.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from goodword.rules.calendar.hours import Hours
from goodword.rules.calendar.instants import DAY, FIRST_DAY, LAST_DAY

Int64 = NDArray[np.int64]
_COARSEST: Final = 12
_FINEST: Final = 6
_CHUNK: Final = 32_768


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Open time in cells of 2^`shift` seconds from the instant `origin` on.

    `low`, `high`: open seconds before and after each cell; `lift`: what turns seconds since the
    origin into open seconds while it is open. All of shape (cells,).
    """

    origin: int
    shift: int
    low: NDArray[Any]
    high: NDArray[Any]
    lift: NDArray[Any]

    def elapsed(self, start: Int64, stop: Int64) -> Int64:
        """Open seconds from each start to each stop; nonsense outside the grid."""
        out = np.empty(len(start), np.int64)
        room = _Room(min(_CHUNK, max(1, len(out))), self.low.dtype)
        for at in range(0, len(out), _CHUNK):
            part = slice(at, at + _CHUNK)
            self._worked(stop[part], room, room.stop)
            self._worked(start[part], room, room.start)
            size = len(start[part])
            np.subtract(room.stop[:size], room.start[:size], out=out[part])
        return out

    def _worked(self, instant: Int64, room: "_Room", out: NDArray[Any]) -> None:
        size = len(instant)
        cell, since, found, into = (
            part[:size] for part in (room.cell, room.since, room.found, out)
        )
        np.subtract(instant, self.origin, out=since)
        np.right_shift(since, self.shift, out=cell)
        into[:] = since
        into += np.take(self.lift, cell, out=found, mode="clip")
        np.maximum(into, np.take(self.low, cell, out=found, mode="clip"), out=into)
        np.minimum(into, np.take(self.high, cell, out=found, mode="clip"), out=into)


class _Room:
    """Buffers that one chunk after another is worked in."""

    def __init__(self, size: int, kind: np.dtype[Any]) -> None:
        self.cell, self.since = np.empty(size, np.intp), np.empty(size, np.int64)
        self.found, self.start, self.stop = (np.empty(size, kind) for _ in range(3))


def grid_over(hours: Hours, first: int, last: int) -> Grid | None:
    """The grid that covers instants `first` to `last`.

    None when stretches of open time follow each other within a minute, which makes the grid too
    fine to be of use. Raises OutOfRange outside 1970 to 2199.
    """
    low_day, high_day = max(first // DAY - 1, FIRST_DAY), min(last // DAY + 1, LAST_DAY)
    span = hours.span(low_day, high_day)
    origin, length = low_day * DAY, (high_day + 1 - low_day) * DAY
    starts, ends = np.array(span.starts, np.int64) - origin, np.array(span.ends, np.int64) - origin
    shift = _shift(starts, ends)
    if shift is None:
        return None
    edges = np.arange((length >> shift) + 2, dtype=np.int64) << shift
    at = np.maximum(np.searchsorted(starts, edges) - 1, 0)
    sums = np.array(span.sums, np.int64)
    if not len(starts):
        starts, ends = np.zeros(1, np.int64), np.zeros(1, np.int64)
    worked = sums[at] + np.clip(np.minimum(edges, ends[at]) - starts[at], 0, None)
    lift = (sums[at] - starts[at])[1:] - worked[0]
    worked -= worked[0]
    kind = np.int32 if length < 2**31 else np.int64
    low, high = worked[:-1].astype(kind), worked[1:].astype(kind)
    return Grid(origin=origin, shift=shift, low=low, high=high, lift=lift.astype(kind))


def _shift(starts: Int64, ends: Int64) -> int | None:
    """The coarsest cells that hold one stretch each."""
    for shift in range(_COARSEST, _FINEST - 1, -1):
        if bool(np.all(starts[1:] >> shift > (ends[:-1] - 1) >> shift)):
            return shift
    return None
