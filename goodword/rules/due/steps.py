"""How a due time came about: typed steps, each a fact that a sentence can be made of.

`steps(target, almanac, start)` lays open what `due` reckons with; the last steps are its limits.
`goodword.rules.due.words` makes the sentence.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, assert_never
from zoneinfo import ZoneInfo

from goodword.rules.calendar import Hours, wall_of, zone_of
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.forward import away, last_day
from goodword.rules.due.lengths import Length, length_of
from goodword.rules.due.onday import (
    DayRule,
    after_cutoff,
    day_rule,
    second_of,
    start_day,
    wall_at_cutoff,
)
from goodword.rules.due.targets import Due, due
from goodword.rules.tree import (
    Appointed,
    Between,
    Duration,
    Every,
    Hold,
    Notice,
    OnDay,
    Target,
    Within,
)

_MOST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Began:
    """The clock starts."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The start lies outside open time and moves to the next opening."""

    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """Open time from `since` to `until`; `closes` when that is a closing."""

    since: int
    until: int
    closes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Stretches of open time too many to tell one by one: how many, how many seconds."""

    stretches: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shut:
    """A day closed by a rule of its own: a date, or the public holiday of that name."""

    day: int
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Elapsed:
    """Time that runs day and night."""

    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A number of days counted from the day of the start; `of` is the calendar's word."""

    days: int
    to: int
    of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of that day's time, after its whole days."""

    fraction: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """The date that weeks or months lead to, and the open day to which it rolled."""

    day: int
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """On which side of the cut-off the start lies; `second` of the day, in `zone` if another."""

    second: int
    after: bool
    zone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The instant that it comes to: due by it, or not before it."""

    at: int
    side: Literal["due", "not before"]
    ends: Literal["closing", "midnight", "time"]


Fact = Began | Moved | Ran | Passed | Shut | Elapsed | Counted | Part | Dated | CutOff
Step = Fact | Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """A due time with the steps that led to it; all times of day are told in `zone`."""

    due: Due
    zone: ZoneInfo
    steps: tuple[Step, ...]


def derive(target: Target, almanac: Almanac, start: int, end: int | None = None) -> Derivation:
    """The due time of a target and how it came about. Raises what `due` raises."""
    found = due(target, almanac, start, end)
    told = _told(target, almanac, found)
    limits = []
    if found.earliest is not None:
        limits.append(Limit(at=found.earliest, side="not before", ends=told.ends(found.earliest)))
    if found.latest is not None:
        limits.append(Limit(at=found.latest, side="due", ends=told.ends(found.latest)))
    return Derivation(due=found, zone=told.zone, steps=(Began(at=start), *told.facts, *limits))


@dataclass(frozen=True, slots=True)
class _Told:
    """What a target rests on, and whether it ends with a day."""

    hours: Hours | None
    zone: ZoneInfo
    whole_days: bool
    facts: tuple[Fact, ...]

    def ends(self, at: int) -> Literal["closing", "midnight", "time"]:
        day, second = wall_of(at, self.zone)
        if self.hours and any(at == _closing(self.hours, on) for on in (day - 1, day)):
            return "closing"
        return "midnight" if self.whole_days and not self.hours and second == 0 else "time"


def _told(target: Target, almanac: Almanac, found: Due) -> _Told:
    match target:
        case Within():
            return _length(target.limit, almanac, found)
        case Between():
            return _length(target.high, almanac, found)
        case Every():
            return _length(target.first or target.interval, almanac, found)
        case Hold() | Notice():
            return _length(target.least, almanac, found)
        case OnDay():
            rule = day_rule(target, almanac)
            return _Told(rule.hours, rule.zone, _ends_day(rule, found), tuple(_on_day(rule, found)))
        case Appointed():
            return _Told(None, zone_of(almanac.zone), target.what == "date", ())
        case _:
            assert_never(target)


def _ends_day(rule: DayRule, found: Due) -> bool:
    return start_day(rule, found.start)[2] is None


def _length(duration: Duration, almanac: Almanac, found: Due) -> _Told:
    length = length_of(duration, almanac)
    return _Told(length.hours, length.zone, length.ends_with_a_day, tuple(_run(length, found)))


def _run(length: Length, found: Due) -> Iterator[Fact]:
    if length.kind == "seconds" and length.hours is None:
        return iter([Elapsed(seconds=length.seconds)])
    if found.at < found.start:
        return _back(length, found)
    if length.kind == "seconds" and length.hours:
        return _stretches(length.hours, found.start, found.at)
    return _days(length, found)


def _closing(hours: Hours, day: int) -> int | None:
    return hours.closing(day) if hours.opens(day) else None


def _stretches(hours: Hours, start: int, stop: int) -> Iterator[Fact]:
    """Open time from start to stop, stretch by stretch, with the closed days between."""
    if not hours.is_open(start):
        yield Moved(to=hours.next_opening(start))
    ran = list(_open_stretches(hours, start, stop))
    if len(ran) > _MOST + 1:
        told = ran[1:-1]
        seconds = sum(stretch.until - stretch.since for stretch in told)
        yield ran[0]
        yield from _closed(hours, start, stop)
        yield Passed(stretches=len(told), seconds=seconds)
        yield ran[-1]
        return
    since = start
    for stretch in ran:
        yield from _closed(hours, since, stretch.since)
        yield stretch
        since = stretch.until


def _open_stretches(hours: Hours, start: int, stop: int) -> Iterator[Ran]:
    """Stretches in order; where a night runs into the next day's hours, none is told twice."""
    told = start
    for day in range(hours.day(start) - 1, hours.day(stop) + 1):
        for opening, closing in hours.slots(day):
            since = max(told, opening)
            if since < min(stop, closing):
                yield Ran(since=since, until=min(stop, closing), closes=closing <= stop)
                told = min(stop, closing)


def _days(length: Length, found: Due) -> Iterator[Fact]:
    hours = length.hours
    if hours and length.keeps_time and not hours.is_open(found.start):
        yield Moved(to=hours.next_opening(found.start))
    to = last_day(length, found.start)
    if length.kind == "days":
        if hours:
            yield from _closed(hours, found.start, found.at)
        yield Counted(days=length.days, to=to, of=hours.calendar.word if hours else None)
        if length.fraction:
            yield Part(fraction=length.fraction)
        return
    began = hours.day(found.start) if hours else wall_of(found.start, length.zone)[0]
    yield Dated(day=away(began, length), to=to)


def _back(length: Length, found: Due) -> Iterator[Fact]:
    hours = length.hours
    if hours:
        yield from _closed(hours, found.at, found.start)
    if length.kind == "days":
        word = hours.calendar.word if hours else None
        yield Counted(days=-length.days, to=wall_of(found.at, length.zone)[0], of=word)


def _on_day(rule: DayRule, found: Due) -> Iterator[Fact]:
    cutoff = rule.target.cutoff
    if cutoff is not None:
        after = after_cutoff(rule, wall_at_cutoff(rule, found.start)[1])
        zone = rule.cutoff_zone.key if rule.cutoff_zone else None
        yield CutOff(second=second_of(cutoff), after=after, zone=zone)
    if rule.hours:
        yield from _closed(rule.hours, found.start, found.at)


def _closed(hours: Hours, since: int, until: int) -> Iterator[Fact]:
    """The days after the one of `since` and before `until` that a rule of their own closes."""
    first, last = wall_of(since, hours.zone)[0], wall_of(until, hours.zone)[0]
    shut = [
        Shut(day=day, name=held.name)
        for day in range(first, last)
        if (held := hours.on(day)).special and not held.slots
    ]
    yield from shut[:_MOST]
