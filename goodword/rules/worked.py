"""Worked cases: under a standard, what it would mean for three moments that show its traps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from goodword.rules.calendar import Hours, NeverOpen, OutOfRange, at_wall, day_of, zone_of
from goodword.rules.due import Almanac, Due, NoLength, UnknownWord, derive, words
from goodword.rules.tree import (
    Between,
    Every,
    Hold,
    OnDay,
    Standard,
    Target,
    Touchpoint,
    Within,
)

_HALF_HOUR = 1800
_YEAR = 366


@dataclass(frozen=True, slots=True)
class Worked:
    """One worked case: which trap it shows, from when, until when, and how that comes about."""

    label: str
    due: Due
    words: str


def worked(
    standard: Standard, almanac: Almanac, touchpoint: Touchpoint | None, since: date
) -> tuple[Worked, ...]:
    """Cases on the first ordinary day from `since`, just before closing, and before a holiday.

    Empty for targets that depend on an appointment, and where a calendar is never open.
    """
    if not isinstance(standard.target, Within | Between | OnDay | Every | Hold):
        return ()
    began = (standard.start or (touchpoint.milestones if touchpoint else ("started",)))[0]
    try:
        moments = list(_moments(standard.target, almanac, day_of(since)))
        return tuple(_case(label, standard.target, almanac, at, began) for label, at in moments)
    except (NeverOpen, NoLength, OutOfRange, UnknownWord):
        return ()


def _case(label: str, target: Target, almanac: Almanac, at: int, began: str) -> Worked:
    derivation = derive(target, almanac, at)
    return Worked(label, derivation.due, words(derivation, began))


def _moments(target: Target, almanac: Almanac, since: int) -> Iterator[tuple[str, int]]:
    word = _calendar(target)
    if word is None:
        zone = zone_of(almanac.zone)
        tuesday = _next_weekday(since, 1)
        yield "an ordinary day", at_wall(tuesday, 10 * 3600 + 1800, zone)
        yield "a Friday night", at_wall(tuesday + 3, 23 * 3600 + 1800, zone)
        return
    hours = almanac.hours(word)
    ordinary = _open_day(hours, _next_weekday(since, 1))
    yield "an ordinary day", hours.opening(ordinary) + 2 * _HALF_HOUR
    last = _last_of_week(hours, ordinary)
    if not hours.is_open(hours.closing(last)):
        yield "just before closing", hours.closing(last) - _HALF_HOUR
    eve = _eve(hours, ordinary)
    if eve is not None:
        yield "before a holiday", hours.closing(eve) - _HALF_HOUR


def _calendar(target: Target) -> str | None:
    match target:
        case OnDay():
            return target.calendar
        case Within():
            return target.limit.calendar
        case Between():
            return target.high.calendar
        case Every():
            return (target.first or target.interval).calendar
        case Hold():
            return target.least.calendar
        case _:
            return None


def _next_weekday(day: int, weekday: int) -> int:
    epoch = date(1970, 1, 1)
    return day + (weekday - (epoch + timedelta(days=day)).weekday()) % 7


def _open_day(hours: Hours, day: int) -> int:
    return day if hours.opens(day) else hours.open_day(day, 1)


def _last_of_week(hours: Hours, day: int) -> int:
    """The last open day before a closed one, from this day on; this day if none ever closes."""
    for later in range(day, day + 7):
        if hours.opens(later) and not hours.opens(later + 1):
            return later
    return day


def _eve(hours: Hours, day: int) -> int | None:
    """The open day before the next day that is closed by a rule of its own."""
    for later in range(day, day + _YEAR):
        if not hours.opens(later) and hours.on(later).special:
            return hours.open_day(later, -1)
    return None
