"""Which hours hold on a date: weekdays, seasons, public holidays, days of the year, dates.

A dated season beats a yearly one, which beats hours without a season; hours of one kind add up.
Special days beat all of them, the narrower first (see `tree.SpecialHours`). An interval belongs
to the day on which it begins: '22:00–02:00' on Friday runs into Saturday, whatever Saturday is,
and the same times as start and end ('09:00–09:00') are a whole day round.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from goodword.rules.calendar.instants import DAY, date_of
from goodword.rules.calendar.regions import holidays_in
from goodword.rules.tree import (
    Calendar,
    Dates,
    DayOfYear,
    Days,
    NthWeekday,
    Opening,
    PublicHolidays,
    Season,
    SpecialHours,
    Weekday,
    WeekHours,
)

WEEKDAYS: Final[tuple[Weekday, ...]] = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip

_NARROWEST_FIRST: Final = ("dates", "day of year", "public holidays", "nth weekday", "season")

Slots = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of one day in seconds of the wall clock since its midnight, sorted, apart.

    `special`: a rule of its own gave the day its hours, not its weekday; `name`: the public
    holiday that it is, if that was the rule.
    """

    slots: Slots
    special: bool = False
    name: str | None = None


def hours_on(calendar: Calendar, day: int) -> DayHours:
    """The hours of a calendar on a day. Raises UnknownRegion."""
    on = date_of(day)
    special = _special_on(calendar.special, on)
    if special is not None:
        return DayHours(_slots(special.openings), special=True, name=_name(special.days, on))
    return DayHours(_slots(_weekly_on(calendar.week, on)))


def covers(days: Days, on: date) -> bool:
    """Whether a date is one of these days. Raises UnknownRegion."""
    match days:
        case Dates():
            return days.first <= on <= days.last
        case DayOfYear():
            return (days.month, days.day) == (on.month, on.day)
        case Season():
            return _in_season(days, on)
        case PublicHolidays():
            return on in holidays_in(days.region, on.year)
        case NthWeekday():
            return WEEKDAYS[on.weekday()] == days.weekday and days.nth in _nths(on)


def _in_season(season: Season, on: date) -> bool:
    first = (season.first.month, season.first.day)
    last = (season.last.month, season.last.day)
    at = (on.month, on.day)
    return first <= at <= last if first <= last else at >= first or at <= last


def _nths(on: date) -> tuple[int, int]:
    """Which weekday of its name a date is in its month, from the front and from the end."""
    last = monthrange(on.year, on.month)[1]
    return (on.day - 1) // 7 + 1, -((last - on.day) // 7 + 1)


def _special_on(specials: tuple[SpecialHours, ...], on: date) -> SpecialHours | None:
    best = None
    for special in specials:
        wins = best is None or _width(special) <= _width(best)
        if wins and covers(special.days, on):
            best = special
    return best


def _width(special: SpecialHours) -> int:
    return _NARROWEST_FIRST.index(special.days.kind)


def _weekly_on(week: tuple[WeekHours, ...], on: date) -> Iterable[Opening]:
    weekday = WEEKDAYS[on.weekday()]
    todays = [rule for rule in week if weekday in rule.weekdays]
    for kind in (Dates, Season):
        narrower = [
            rule for rule in todays if isinstance(rule.season, kind) and covers(rule.season, on)
        ]
        if narrower:
            return [opening for rule in narrower for opening in rule.openings]
    return [opening for rule in todays if rule.season is None for opening in rule.openings]


def _slots(openings: Iterable[Opening]) -> Slots:
    """Openings as seconds since midnight; overlapping and touching ones become one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(map(_seconds, openings)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _seconds(opening: Opening) -> tuple[int, int]:
    start, end = _second(opening.start), _second(opening.end)
    return start, end if end > start else end + DAY


def _second(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second


def _name(days: Days, on: date) -> str | None:
    return holidays_in(days.region, on.year)[on] if isinstance(days, PublicHolidays) else None
