"""What a standard is measured in: SQL for how much of its own unit a start and a stop lie apart.

A ruler measures in whole numbers such that, for its target with any limit N of the same kind,

    kept within N   ⇔   measure <= N

Seconds are measured in seconds (of open time, on a calendar), days in days: 3 means that a limit
of 3 shop days would have been kept and one of 2 would not. So one pass over a history answers for
every limit. All that it needs of a calendar stands in two timelines: `a` is the row of the start,
`b` that of the second before the stop.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from goodword.insight.replay.timelines import Timeline, rising
from goodword.rules.calendar import DAY, Hours, day_start
from goodword.rules.calendar.many import wall_many, worked
from goodword.rules.calendar.tables import DayTable, Int64, ZoneTable, day_table, local_table
from goodword.rules.due import Length

SECOND: Final = "(stop - 1)"
BY_DAY: Final = "GREATEST(b.ended + 1 - a.begun, 0)"
"""What days that end at their end are measured by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """`measure` is SQL over `start`, `stop`, `a` and `b`.

    `least` says how many seconds lie at least between a start and a stop that measure so much.
    """

    unit: str
    calendar: str | None
    measure: str
    starts: Timeline | None = None
    stops: Timeline | None = None
    least: Callable[[int], int] = lambda _measure: 0


def elapsed() -> Ruler:
    """Plain time."""
    return Ruler(unit="second", calendar=None, measure="stop - start", least=lambda m: m)


def open_seconds(length: Length, first_day: int, last_day: int) -> Ruler:
    """Open time. A stop in closed time counts one second more than the closing before it, as it
    is late for a limit that was used up at that closing.
    """
    hours = length.hours
    if hours is None:
        return elapsed()
    table = day_table(hours, first_day, last_day)

    def at(instants: Int64) -> dict[str, Int64]:
        done = worked(table, instants)
        rate = worked(table, instants + 1) - done
        return {"rate": rate, "done": rising(done, instants, rate)}

    line = Timeline(at, np.concatenate([table.starts.ravel(), table.ends.ravel()]))
    until_stop, until_start = f"b.done + b.rate * {SECOND}", "a.done + a.rate * start"
    return Ruler(
        unit="second",
        calendar=hours.calendar.word,
        measure=f"CASE WHEN stop <= start THEN 0 ELSE {until_stop} - ({until_start}) + 1 END",
        least=lambda m: _in_open_time(m - 1, table),
        starts=line,
        stops=line,
    )


def _in_open_time(seconds: int, table: DayTable) -> int:
    """The least time that holds so many open seconds: it begins or ends where open time does."""
    bounds = np.sort(np.stack([table.starts, table.ends]).ravel())
    done = worked(table, bounds)
    from_, to = done + seconds <= done[-1], done >= seconds
    if seconds < 1 or not to.any():
        return 0
    # Half a second inside open time an instant is told by what has been worked.
    ahead = np.interp(done[from_] + seconds - 0.5, done, bounds) + 0.5 - bounds[from_]
    back = bounds[to] - np.interp(done[to] - seconds + 0.5, done, bounds) + 0.5
    return int(min(ahead.min(), back.min())) - 1


def days(length: Length, first_day: int, last_day: int) -> Ruler:
    """Days that end at their end: closings, or midnights without a calendar."""
    begins, ends = open_days(length, first_day, last_day)
    return Ruler(
        unit="day",
        calendar=length.hours.calendar.word if length.hours else None,
        measure=BY_DAY,
        least=lambda m: apart(m - 2, begins, ends),
        starts=Timeline(lambda instants: {"begun": count(begins, instants)}, begins),
        stops=Timeline(lambda instants: {"ended": count(ends, instants)}, ends),
    )


def count(events: Int64, instants: Int64) -> Int64:
    """How many of some rising events have come by each instant."""
    return np.searchsorted(events, instants, side="right").astype(np.int64)


def apart(count: int, begins: Int64, ends: Int64) -> int:
    """The least time from the begin of a day to the end of the one that is so many further on."""
    if not 0 <= count < len(begins):
        return 0
    return int((ends[count:] - begins[: len(begins) - count]).min())


def open_days(length: Length, first_day: int, last_day: int) -> tuple[Int64, Int64]:
    """When each open day begins, and when it ends, over a range of UTC days and some more."""
    if length.hours is None:
        table = local_midnights(length.zone, first_day - 2, last_day + 3)
        return table[:-1], table[1:]
    hours = length.hours
    days = slots_by_day(hours, first_day, last_day)
    begins = np.array([hours.night_end(day) for day in days], np.int64)
    return begins, np.array([slots[-1][1] for slots in days.values()], np.int64)


def slots_by_day(
    hours: Hours, first_day: int, last_day: int
) -> dict[int, tuple[tuple[int, int], ...]]:
    """The hours of each open day over a range of UTC days and some more."""
    span = hours.span(first_day - 2, last_day + 2)
    pairs = zip(span.days, span.slots, strict=True)
    return {day: slots for day, slots in pairs if day >= first_day - 2}


def local_midnights(zone: ZoneInfo, first_day: int, last_day: int) -> Int64:
    """The instants at which local days begin."""
    return np.array([day_start(day, zone) for day in range(first_day, last_day + 1)], np.int64)


def weeks(length: Length, first_day: int, last_day: int) -> Ruler:
    """Weeks that end at the end of their last day."""
    inner = days(length, first_day, last_day)
    return replace(
        inner,
        unit="week",
        calendar=None,
        measure=f"({inner.measure} + 6) // 7",
        least=lambda m: inner.least(7 * m - 6),
    )


def months(length: Length, first_day: int, last_day: int) -> Ruler:
    """Months that end at the end of the day of the same number, or of a shorter month's last."""
    table = local_table(length.zone, first_day, last_day)

    def at(instants: Int64) -> dict[str, Int64]:
        on = (wall_many(table, instants) // DAY).astype("datetime64[D]")
        month = on.astype("datetime64[M]")
        first = month.astype("datetime64[D]")
        return {
            "month": month.astype(np.int64),
            "on": (on - first).astype(np.int64),
            "last": ((month + 1).astype("datetime64[D]") - first).astype(np.int64) - 1,
        }

    line = Timeline(at, wall_bends(table, length.zone))
    over = "b.on > LEAST(a.on, b.last)"
    measure = f"b.month - a.month + CASE WHEN {over} THEN 1 ELSE 0 END"
    return Ruler(
        unit="month",
        calendar=None,
        measure=f"GREATEST({measure}, 0)",
        least=lambda m: (m - 2) * 28 * DAY,
        starts=line,
        stops=line,
    )


def wall_bends(table: ZoneTable, zone: ZoneInfo) -> Int64:
    """Midnights of the wall, and when it is put forward or back."""
    switched = table.before != table.after
    switches = (table.day * DAY + table.switch)[switched]
    midnights = local_midnights(zone, int(table.day[0]), int(table.day[-1]) + 1)
    return np.concatenate([switches, midnights])
