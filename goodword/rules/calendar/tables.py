"""Calendars and zones as tables, for NumPy and for any engine that joins on an integer day.

All instants are epoch seconds (int64), all days epoch days (int64). A table covers the days asked
for, one row a day, in order and without holes. An instant outside them has no row: an inner join
drops it, a left join says so; `goodword.rules.calendar.many` answers MISSING.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from goodword.rules.calendar.hours import Hours
from goodword.rules.calendar.instants import DAY, FIRST_DAY, LAST_DAY, at_wall

Int64 = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class DayTable:
    """Open time by UTC day: `day`, `cum` of shape (n,); `starts`, `ends` of shape (k, n).

    `cum` is the open seconds before the day begins, counted from the table's first day. Interval
    k of a day is [starts[k], ends[k]), cut at the UTC day; a day with fewer has empty ones at its
    end (start == end). With `t` on `day = floor(t / 86400)`:

        worked(t)  = cum + Σₖ greatest(0, least(t, eₖ) − sₖ)
        elapsed    = worked(stop) − worked(start)
        kept       = worked(stop − 1) − worked(start) < limit      (for a limit above 0)

    The last line, not `elapsed <= limit`, is what 'within … shop hours' means: a limit used up at
    closing time ended then, and a stop in the night after it is late.
    """

    day: Int64
    cum: Int64
    starts: Int64
    ends: Int64

    def columns(self) -> dict[str, Int64]:
        """The table by column: day, cum, s0, e0, s1, e1 …"""
        columns = {"day": self.day, "cum": self.cum}
        for k, (start, end) in enumerate(zip(self.starts, self.ends, strict=True)):
            columns |= {f"s{k}": start, f"e{k}": end}
        return columns


@dataclass(frozen=True, slots=True, eq=False)
class ZoneTable:
    """One zone by day: `day`, `switch`, `before`, `after` of shape (n,), all in seconds.

    From `zone_table` (wall to instant) `day` and `switch` are on the wall clock: at second `w` of
    a local day, `t = day * 86400 + w − (before if w < switch else after)`. That holds the rule: a
    wall time that does not exist moves forward by the gap, an ambiguous one is its first.
    From `local_table` (instant to wall) they are in UTC: with `day = floor(t / 86400)` and
    `u = t − day * 86400`, the wall shows `t + (before if u < switch else after)`.
    """

    day: Int64
    switch: Int64
    before: Int64
    after: Int64

    def columns(self) -> dict[str, Int64]:
        """The table by column: day, switch, before, after."""
        return {
            "day": self.day,
            "switch": self.switch,
            "before": self.before,
            "after": self.after,
        }


def day_table(hours: Hours, first_day: int, last_day: int) -> DayTable:
    """The open time of UTC days `first_day` to `last_day`, both included.

    Raises OutOfRange outside 1970 to 2199.
    """
    span = hours.span(max(first_day - 2, FIRST_DAY), min(last_day + 2, LAST_DAY))
    day = np.arange(first_day, last_day + 1, dtype=np.int64)
    start, end = _cut(np.array(span.starts, np.int64), np.array(span.ends, np.int64))
    inside = (start >= first_day * DAY) & (end <= (last_day + 1) * DAY)
    start, end = start[inside], end[inside]
    row = start // DAY - first_day
    nth = np.arange(len(row)) - np.searchsorted(row, row)
    starts = np.repeat((day[None, :] + 1) * DAY, max(1, int(nth.max(initial=0)) + 1), axis=0)
    ends = starts.copy()
    starts[nth, row], ends[nth, row] = start, end
    a_day = (ends - starts).sum(axis=0)
    return DayTable(day=day, cum=np.cumsum(a_day) - a_day, starts=starts, ends=ends)


def _cut(start: Int64, end: Int64) -> tuple[Int64, Int64]:
    """Intervals cut at every UTC midnight."""
    first, last = start // DAY, (end - 1) // DAY
    pieces = last - first + 1
    which = np.repeat(np.arange(len(start)), pieces)
    nth = np.arange(len(which)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    day = first[which] + nth
    return np.maximum(start[which], day * DAY), np.minimum(end[which], (day + 1) * DAY)


def zone_table(zone: ZoneInfo, first_day: int, last_day: int) -> ZoneTable:
    """How wall times of local days become instants; see ZoneTable."""
    switches = _switches(zone, first_day - 2, last_day + 2)
    walls = [(at + max(old, new), old, new) for at, old, new in switches]
    offset = -at_wall(first_day, 0, zone) + first_day * DAY
    return _zone_rows(first_day, last_day, walls, offset)


def local_table(zone: ZoneInfo, first_day: int, last_day: int) -> ZoneTable:
    """What the wall shows at instants of UTC days; see ZoneTable."""
    switches = _switches(zone, first_day - 2, last_day + 2)
    return _zone_rows(first_day, last_day, switches, _offset(first_day * DAY, zone))


def _zone_rows(
    first_day: int, last_day: int, switches: list[tuple[int, int, int]], offset: int
) -> ZoneTable:
    """Rows from the offset at the beginning and switches as (second of all time, old, new)."""
    day = np.arange(first_day, last_day + 1, dtype=np.int64)
    switch, before = np.zeros_like(day), np.full_like(day, offset)
    after = before.copy()
    for at, old, new in switches:
        row = at // DAY - first_day
        if 0 <= row < len(day):
            switch[row], before[row], after[row] = at % DAY, old, new
            before[row + 1 :] = after[row + 1 :] = new
    return ZoneTable(day=day, switch=switch, before=before, after=after)


def _switches(zone: ZoneInfo, first_day: int, last_day: int) -> list[tuple[int, int, int]]:
    """Each change of offset between two UTC days: its instant, the offset before and after."""
    found = []
    low = max(first_day, FIRST_DAY) * DAY
    old = _offset(low, zone)
    for day in range(max(first_day, FIRST_DAY), last_day + 1):
        new = _offset((day + 1) * DAY, zone)
        if new != old:
            found.append((_switch_between(day * DAY, (day + 1) * DAY, zone), old, new))
            old = new
    return found


def _switch_between(low: int, high: int, zone: ZoneInfo) -> int:
    """The first instant after `low` at which the offset is that of `high`."""
    new = _offset(high, zone)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _offset(middle, zone) == new else (middle, high)
    return high


def _offset(instant: int, zone: ZoneInfo) -> int:
    offset = datetime.fromtimestamp(instant, zone).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())
