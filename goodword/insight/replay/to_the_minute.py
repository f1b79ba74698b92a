"""The ruler of days that keep the time of day of the start: '10 city days, to the minute'.

A start in closed time moves to the next opening. Under a limit of N the due time is N open days
after that, at the same time of day: so a stop on the n-th open day after the start kept N = n when
it was not later in the day than the start, and else N = n + 1. A stop in closed time is in time
for the opening after it, and late for every time of day up to the closing before it.
"""

from zoneinfo import ZoneInfo

import numpy as np

from goodword.insight.replay.rulers import Ruler, counter, open_days, wall, zone_columns
from goodword.insight.sql import case
from goodword.rules.calendar import DAY, Hours, wall_of
from goodword.rules.calendar.tables import Int64, day_table
from goodword.rules.due import Length


def days_to_the_minute(length: Length, first_day: int, last_day: int) -> Ruler:
    """Days on the length's calendar, or bare ones."""
    if length.hours is None:
        return _bare(length.zone, first_day, last_day)
    return _open(length, length.hours, first_day, last_day)


def _bare(zone: ZoneInfo, first_day: int, last_day: int) -> Ruler:
    start, stop = wall("a", "start"), f"({wall('b', '(stop - 1)')} + 1)"
    return Ruler(
        unit="day",
        calendar=None,
        measure=f"CASE WHEN stop <= start THEN 0 ELSE ({stop} - {start} + {DAY - 1}) // {DAY} END",
        columns=zone_columns(zone, first_day, last_day),
    )


def _open(length: Length, hours: Hours, first_day: int, last_day: int) -> Ruler:
    table = day_table(hours, first_day, last_day)
    slots = range(len(table.starts))
    begins, ends = open_days(length, first_day, last_day)
    begun = counter("begun", begins, first_day, last_day)
    ended = counter("ended", ends, first_day, last_day)
    opened = counter("opened", _openings(hours, first_day), first_day, last_day)
    moved = case(
        [(f"a.s{k} < a.e{k} AND start < a.e{k}", f"GREATEST(start, a.s{k})") for k in slots], "NULL"
    )
    start_day = case([(f"({moved}) IS NULL", "a.next_day")], begun.until("a", f"({moved})"))
    start_time = case([(f"({moved}) IS NULL", "a.next_time")], f"{wall('a', f'({moved})')} % {DAY}")
    nth = f"({ended.before('b', 'stop')} + 1)"
    before_opening = f"{opened.before('b', 'stop')} < {nth}"
    stop_time = case([(before_opening, "0")], _time_at_stop(slots))
    later = f"CASE WHEN {start_time} < {stop_time} THEN 1 ELSE 0 END"
    return Ruler(
        unit="day",
        calendar=hours.calendar.word,
        measure=case([("stop <= start", "0")], f"GREATEST({nth} - {start_day} + {later}, 0)"),
        columns=table.columns()
        | zone_columns(hours.zone, first_day, last_day)
        | begun.columns
        | ended.columns
        | opened.columns
        | _next_openings(hours, begins, table.day),
    )


def _time_at_stop(slots: range) -> str:
    """The time of day of a stop in open time; else of the closing before it, and a second."""
    second = "(stop - 1)"
    inside = [
        (f"b.s{k} <= {second} AND {second} < b.e{k}", f"({wall('b', second)} % {DAY} + 1)")
        for k in slots
    ]
    closings = [
        (f"b.s{k} < b.e{k} AND b.e{k} <= {second}", f"({wall('b', f'(b.e{k} - 1)')} % {DAY} + 2)")
        for k in reversed(slots)
    ]
    return case([*inside, *closings], "0")


def _openings(hours: Hours, first_day: int) -> Int64:
    span = hours.span(first_day - 2, first_day)
    pairs = zip(span.days, span.slots, strict=True)
    return np.array([slots[0][0] for day, slots in pairs if day >= first_day - 2], np.int64)


def _next_openings(hours: Hours, begins: Int64, day: Int64) -> dict[str, Int64]:
    """The first opening after each UTC day: which open day it is on, at which time of day."""
    found = np.array([hours.next_opening((d + 1) * DAY) for d in day.tolist()], np.int64)
    times = [wall_of(instant, hours.zone)[1] for instant in found.tolist()]
    return {
        "next_day": np.searchsorted(begins, found, side="right"),
        "next_time": np.array(times, np.int64),
    }
