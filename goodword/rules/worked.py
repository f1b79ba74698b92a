"""Worked cases: under a standard, what it would mean for three moments that show its traps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from goodword.rules.calendar import (
    Hours,
    NeverOpen,
    OutOfRange,
    UnknownZone,
    at_wall,
    day_of,
    zone_of,
)
from goodword.rules.calendar.regions import UnknownRegion
from goodword.rules.due import Almanac, Due, NoLength, UnknownWord, derive, words
from goodword.rules.tree import (
    APPOINTED,
    Appointed,
    Between,
    Every,
    Hold,
    Notice,
    OnDay,
    Standard,
    Target,
    Touchpoint,
    Within,
)

_HALF_HOUR = 1800
_MORNING = 10 * 3600 + _HALF_HOUR
_WINDOW = 2 * 3600
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
    """Cases that can occur, from `since` on: an ordinary day, just before closing, a holiday's eve.

    They lie in the hours, or outside them, in which the standard says it counts. Empty where a
    calendar is never open, or not known to be.
    """
    target, first = standard.target, day_of(since)
    try:
        if isinstance(target, Appointed) or _of_an_appointment(target):
            began, moments = _appointed(target), _appointments(almanac, first)
        else:
            began = (standard.start or (touchpoint.milestones if touchpoint else ("started",)))[0]
            moments = _moments(standard, almanac, first)
        return tuple(_case(label, target, almanac, at, began) for label, at in moments)
    except (NeverOpen, NoLength, OutOfRange, UnknownRegion, UnknownWord, UnknownZone):
        return ()


def _case(label: str, target: Target, almanac: Almanac, at: int, began: str) -> Worked:
    ends = at + _WINDOW if isinstance(target, Appointed) and target.what == "window" else None
    derivation = derive(target, almanac, at, ends)
    return Worked(label, derivation.due, words(derivation, began))


def _of_an_appointment(target: Target) -> bool:
    return isinstance(target, Notice) and target.before == APPOINTED


def _appointed(target: Target) -> str:
    what = target.what if isinstance(target, Appointed) else "time"
    return {"time": "appointed", "date": "promised", "window": "two hours agreed from"}[what]


def _appointments(almanac: Almanac, since: int) -> Iterator[tuple[str, int]]:
    """Two mornings, of which one follows a weekend: notice is counted back over it."""
    zone, tuesday = zone_of(almanac.zone), _next_weekday(since, 1)
    yield "an ordinary day", at_wall(tuesday, _MORNING, zone)
    yield "after a weekend", at_wall(tuesday + 6, _MORNING, zone)


def _moments(standard: Standard, almanac: Almanac, since: int) -> Iterator[tuple[str, int]]:
    outside, word = standard.subject.received_outside, _calendar(standard.target)
    if outside is not None:
        yield from _closed(almanac.hours(outside), since)
        return
    word = standard.subject.received_in or word
    if word is None:
        zone = zone_of(almanac.zone)
        tuesday = _next_weekday(since, 1)
        yield "an ordinary day", at_wall(tuesday, _MORNING, zone)
        yield "a Friday night", at_wall(tuesday + 3, 23 * 3600 + _HALF_HOUR, zone)
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


def _closed(hours: Hours, since: int) -> Iterator[tuple[str, int]]:
    """After closing: of an ordinary day, before a closed one, before a holiday."""
    ordinary = _open_day(hours, _next_weekday(since, 1))
    days = {"an ordinary evening": ordinary, "before a closed day": _last_of_week(hours, ordinary),
            "before a holiday": _eve(hours, ordinary)}  # fmt: skip
    for label, day in days.items():
        at = None if day is None else hours.closing(day) + _HALF_HOUR
        if at is not None and not hours.is_open(at):
            yield label, at


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
