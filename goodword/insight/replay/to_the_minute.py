"""The ruler of days that keep the time of day of the start: '10 city days, to the minute'.

A start in closed time moves to the next opening. Under a limit of N the due time is N open days
after that, at the same time of day: so a stop on the n-th open day after the start kept N = n when
it was not later in the day than the start (a night goes past 24:00), and else N = n + 1. A stop in
closed time is in time for the opening after it, and late for every time of day up to the closing
before it.
"""

import numpy as np

from goodword.insight.replay.rulers import (
    SECOND,
    Ruler,
    apart,
    count,
    open_days,
    slots_by_day,
    wall_bends,
)
from goodword.insight.replay.timelines import Timeline, rising
from goodword.insight.sql import case
from goodword.rules.calendar import DAY, Hours
from goodword.rules.calendar.many import wall_many
from goodword.rules.calendar.tables import Int64, local_table
from goodword.rules.due import Length


def days_to_the_minute(length: Length, first_day: int, last_day: int) -> Ruler:
    """Days on the length's calendar, or bare ones."""
    if length.hours is None:
        return _bare(length, first_day, last_day)
    return _open(length, length.hours, first_day, last_day)


def _bare(length: Length, first_day: int, last_day: int) -> Ruler:
    table = local_table(length.zone, first_day, last_day)
    line = Timeline(
        lambda instants: {"ahead": wall_many(table, instants) - instants},
        wall_bends(table, length.zone),
    )
    passed = "stop + b.ahead - start - a.ahead"
    return Ruler(
        unit="day",
        calendar=None,
        measure=case([("stop <= start", "0")], f"({passed} + {DAY - 1}) // {DAY}"),
        least=lambda m: (m - 2) * DAY,
        starts=line,
        stops=line,
    )


def _open(length: Length, hours: Hours, first_day: int, last_day: int) -> Ruler:
    last = hours.next_opening((last_day + 1) * DAY)
    span = hours.span(first_day - 2, last_day + 2)
    starts, ends = np.array(span.starts, np.int64), np.array(span.ends, np.int64)
    table = local_table(length.zone, first_day, last // DAY + 1)
    begun, ended = open_days(length, first_day, last_day)
    slots = slots_by_day(hours, first_day, last_day)
    days = np.array(list(slots), np.int64)
    opened = np.array([of_day[0][0] for of_day in slots.values()], np.int64)

    def at_start(instants: Int64) -> dict[str, Int64]:
        moved = np.maximum(instants, starts[np.searchsorted(ends, instants, side="right")])
        rate = (moved == instants).astype(np.int64)
        nth = count(begun, moved)
        time = wall_many(table, moved) - DAY * days[np.maximum(nth - 1, 0)]
        return {"nth": nth, "rate": rate, "time": rising(time, instants, rate)}

    def at_stop(seconds: Int64) -> dict[str, Int64]:
        nth = count(ended, seconds) + 1
        at = np.maximum(np.searchsorted(starts, seconds, side="right") - 1, 0)
        closed = seconds >= ends[at]
        midnight = DAY * days[np.minimum(nth, len(days)) - 1]
        time = wall_many(table, np.where(closed, ends[at] - 1, seconds)) - midnight + 1 + closed
        waits = count(opened, seconds) < nth
        rate = (~closed & ~waits).astype(np.int64)
        return {"nth": nth, "rate": rate, "time": rising(np.where(waits, 0, time), seconds, rate)}

    walls = wall_bends(table, length.zone)
    later = f"a.time + a.rate * start < b.time + b.rate * {SECOND}"
    measure = f"GREATEST(b.nth - a.nth + CASE WHEN {later} THEN 1 ELSE 0 END, 0)"
    return Ruler(
        unit="day",
        calendar=hours.calendar.word,
        measure=case([("stop <= start", "0")], measure),
        least=lambda m: apart(m - 3, begun, ended),
        starts=Timeline(at_start, np.concatenate([begun, starts, ends, walls])),
        stops=Timeline(at_stop, np.concatenate([ended, opened, starts, ends, walls])),
    )
