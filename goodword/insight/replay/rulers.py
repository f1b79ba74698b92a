"""What a standard is measured in: SQL for how much of its own unit a start and a stop lie apart.

A ruler measures in whole numbers such that, for its target with any limit N of the same kind,

    kept within N   ⇔   measure <= N

Seconds are measured in seconds (of open time, on a calendar), days in days: 3 means that a limit
of 3 shop days would have been kept and one of 2 would not. So one pass over a history answers for
every limit. All a ruler needs of a calendar stands in one table by UTC day, joined twice: as `a`
on the day of the start, and as `b` on the day of the second before the stop.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from goodword.rules.calendar import DAY, day_start
from goodword.rules.calendar.tables import Int64, day_table, local_table
from goodword.rules.due import Length

FAR: Final = 2**40


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """`measure` is SQL over `start`, `stop`, `a` and `b`; `columns` make the table behind both."""

    unit: str
    calendar: str | None
    measure: str
    columns: Mapping[str, Int64] = field(default_factory=dict)


def zone_columns(zone: ZoneInfo, first_day: int, last_day: int) -> dict[str, Int64]:
    """What turns instants into the wall time of a zone; see `wall`."""
    return dict(local_table(zone, first_day, last_day).columns())


def wall(table: str, instant: str) -> str:
    """SQL for the wall-clock seconds at an instant, by the row of its UTC day."""
    late = f"{instant} - {table}.day * {DAY} < {table}.switch"
    return f"({instant} + CASE WHEN {late} THEN {table}.before ELSE {table}.after END)"


def elapsed() -> Ruler:
    """Plain time."""
    return Ruler(unit="second", calendar=None, measure="stop - start")


def worked(length: Length, first_day: int, last_day: int) -> Ruler:
    """Open time. A stop in closed time counts one second more than the closing before it, as it
    is late for a limit that was used up at that closing.
    """
    hours = length.hours
    if hours is None:
        return elapsed()
    table = day_table(hours, first_day, last_day)
    slots = range(len(table.starts))
    until_stop, until_start = _worked("b", "(stop - 1)", slots), _worked("a", "start", slots)
    return Ruler(
        unit="second",
        calendar=hours.calendar.word,
        measure=f"CASE WHEN stop <= start THEN 0 ELSE {until_stop} - {until_start} + 1 END",
        columns=table.columns(),
    )


def _worked(table: str, instant: str, slots: range) -> str:
    parts = (f"GREATEST(0, LEAST({instant}, {table}.e{k}) - {table}.s{k})" for k in slots)
    return f"({table}.cum + {' + '.join(parts)})"


def days(length: Length, first_day: int, last_day: int) -> Ruler:
    """Days that end at their end: closings, or midnights without a calendar."""
    begins, ends = open_days(length, first_day, last_day)
    begun, ended = (
        counter("begun", begins, first_day, last_day),
        counter("ended", ends, first_day, last_day),
    )
    measure = f"{ended.before('b', 'stop')} + 1 - {begun.until('a', 'start')}"
    return Ruler(
        unit="day",
        calendar=length.hours.calendar.word if length.hours else None,
        measure=f"GREATEST({measure}, 0)",
        columns=begun.columns | ended.columns,
    )


def open_days(length: Length, first_day: int, last_day: int) -> tuple[Int64, Int64]:
    """When each open day begins, and when it ends, over a range of UTC days and some more."""
    if length.hours is None:
        table = local_midnights(length.zone, first_day - 2, last_day + 3)
        return table[:-1], table[1:]
    hours = length.hours
    span = hours.span(first_day - 2, last_day + 2)
    open_days = [(day, slots) for day, slots in zip(span.days, span.slots, strict=True)]
    begins = np.array([hours.night_end(day) for day, _ in open_days if day >= first_day - 2])
    ends = np.array([slots[-1][1] for day, slots in open_days if day >= first_day - 2])
    return begins.astype(np.int64), ends.astype(np.int64)


def local_midnights(zone: ZoneInfo, first_day: int, last_day: int) -> Int64:
    """The instants at which local days begin."""
    return np.array([day_start(day, zone) for day in range(first_day, last_day + 1)], np.int64)


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts events up to an instant, by its UTC day: those before the day and those in it."""

    prefix: str
    most: int
    columns: dict[str, Int64]

    def before(self, table: str, instant: str) -> str:
        """How many came before an instant whose second before lies on the table's day."""
        return self._count(table, instant, "<")

    def until(self, table: str, instant: str) -> str:
        """How many came before an instant or at it."""
        return self._count(table, instant, "<=")

    def _count(self, table: str, instant: str, sign: str) -> str:
        name = f"{table}.{self.prefix}"
        ones = (f"CASE WHEN {name}{k} {sign} {instant} THEN 1 ELSE 0 END" for k in range(self.most))
        return f"({' + '.join([name, *ones])})"


def counter(prefix: str, events: Int64, first_day: int, last_day: int) -> Counter:
    """A counter of rising instants for UTC days, both included. Events before them count too."""
    day = np.arange(first_day, last_day + 1, dtype=np.int64)
    before = np.searchsorted(events, day * DAY, side="left")
    after = np.searchsorted(events, (day + 1) * DAY, side="left")
    most = int((after - before).max(initial=0))
    columns = {prefix: before.astype(np.int64)}
    for k in range(most):
        at = before + k
        inside = at < after
        found = events[np.minimum(at, len(events) - 1)] if len(events) else np.zeros_like(day)
        columns[f"{prefix}{k}"] = np.where(inside, found, FAR * DAY)
    return Counter(prefix, most, columns)


def weeks(length: Length, first_day: int, last_day: int) -> Ruler:
    """Weeks that end at the end of their last day."""
    inner = days(length, first_day, last_day)
    return Ruler(
        unit="week",
        calendar=None,
        measure=f"({inner.measure} + 6) // 7",
        columns=inner.columns,
    )


def months(length: Length, first_day: int, last_day: int) -> Ruler:
    """Months that end at the end of the day of the same number, or of a shorter month's last."""
    zone = length.zone
    days = np.arange(first_day, last_day + 1, dtype=np.int64)
    # A local day differs from the UTC day by one at most, so its date stands in three columns.
    columns = zone_columns(zone, first_day, last_day)
    dates = [(days + shift).astype("datetime64[D]") for shift in (-1, 0, 1)]
    for name, on in zip("pqr", dates, strict=True):
        month = on.astype("datetime64[M]")
        columns[f"{name}_month"] = month.astype(np.int64)
        columns[f"{name}_day"] = (on - month.astype("datetime64[D]")).astype(np.int64) + 1
        columns[f"{name}_last"] = (
            (month + 1).astype("datetime64[D]") - month.astype("datetime64[D]")
        ).astype(np.int64)
    begun, ended = _date("a", "start"), _date("b", "(stop - 1)")
    over = f"{ended('day')} > LEAST({begun('day')}, {ended('last')})"
    measure = f"{ended('month')} - {begun('month')} + CASE WHEN {over} THEN 1 ELSE 0 END"
    return Ruler(unit="month", calendar=None, measure=f"GREATEST({measure}, 0)", columns=columns)


def _date(table: str, instant: str) -> Callable[[str], str]:
    """SQL for a part of the local date at an instant."""
    shift = f"({wall(table, instant)} // {DAY} - {table}.day)"
    return lambda part: (
        f"CASE {shift} WHEN -1 THEN {table}.p_{part} WHEN 0 THEN {table}.q_{part} "
        f"ELSE {table}.r_{part} END"
    )
