"""What a pause does to a due time, and how far a cap lets it.

Targets that run by the second (hours, 'to the minute', parts of days) move on by the open time
of the pause. Those that end with a day move on by the counted days whose end fell into the pause:
a Tuesday that ended while we waited is not counted. Weeks and months move on by calendar days, to
an open day. Only pauses that began before it was due count; appointments and notice don't move.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from goodword.rules.calendar import Hours, at_wall, wall_of
from goodword.rules.clocks.state import Pause
from goodword.rules.due import Almanac, Due, Length, after, length_of
from goodword.rules.due.onday import DayRule, day_rule, moment_on, start_day
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


def moved(found: Due, target: Target, almanac: Almanac, pauses: Sequence[Pause]) -> Due | None:
    """The due time after these pauses; None while the last stands without a cap."""
    for pause in pauses:
        if pause.began.at > found.at:
            break
        if pause.until is None:
            return None
        found = _moved(found, target, almanac, (pause.began.at, pause.until))
    return found


def cap_end(cap: Duration, almanac: Almanac, pauses: Sequence[Pause], began: int) -> int:
    """Until when a pause that begins now may count, after the pauses before it.

    Hours are used up by their time, days by the counted days begun; of weeks and months the end
    is reckoned once, from the first pause.
    """
    length = length_of(cap, almanac)
    spans = [(pause.began.at, pause.until) for pause in pauses if pause.until is not None]
    if length.kind == "date":
        return max(began, after(length, spans[0][0] if spans else began))
    if length.kind == "seconds":
        left = length.seconds - sum(_ran(length.hours, *span) for span in spans)
        return _run(length.hours, began, left) if left > 0 else began
    days = _Days(length.hours, length.zone)
    left = length.days - sum(days.begun(*span) for span in spans)
    return after(replace(length, days=left), began) if left > 0 else began


def _moved(found: Due, target: Target, almanac: Almanac, pause: tuple[int, int]) -> Due:
    match target:
        case OnDay():
            latest = _on_day(day_rule(target, almanac), found, pause)
            return replace(found, latest=latest)
        case Appointed() | Notice():
            return found
        case Within():
            limit = target.limit
        case Between():
            limit = target.high
        case Every():
            limit = target.interval
        case Hold():
            limit = target.least
    at = _on(length_of(limit, almanac), found, pause)
    if isinstance(target, Hold):
        return replace(found, earliest=at)
    return replace(found, latest=at)


def _on(length: Length, found: Due, pause: tuple[int, int]) -> int:
    """A due time moved on by a pause."""
    hours = length.hours
    if length.kind == "seconds" or length.keeps_time:
        return _run(hours, found.at, _ran(hours, *pause))
    own = _Days(hours, length.zone)
    counted = own if length.kind == "days" else _Days(None, length.zone)
    last = own.day(found.at - 1)
    day = counted.plus(last, counted.ended(pause, own.day(found.start), last))
    return own.end(hours.open_day(day, 0) if hours else day)


def _on_day(rule: DayRule, found: Due, pause: tuple[int, int]) -> int:
    days = _Days(rule.hours, rule.zone)
    by = start_day(rule, found.start)[2]
    last = wall_of(found.at, rule.zone)[0] if by else days.day(found.at - 1)
    return moment_on(rule, days.plus(last, days.ended(pause, days.day(found.start), last)), by)


@dataclass(frozen=True, slots=True)
class _Days:
    """Days as they are counted: those with hours, or all."""

    hours: Hours | None
    zone: ZoneInfo

    def day(self, instant: int) -> int:
        return self.hours.day(instant) if self.hours else wall_of(instant, self.zone)[0]

    def counts(self, day: int) -> bool:
        return self.hours is None or self.hours.opens(day)

    def end(self, day: int) -> int:
        return self.hours.closing(day) if self.hours else at_wall(day + 1, 0, self.zone)

    def plus(self, day: int, count: int) -> int:
        """The day itself, or the counted day so many after it."""
        return self.hours.open_day(day, count) if self.hours and count else day + count

    def ended(self, pause: tuple[int, int], start: int, last: int) -> int:
        """How many counted days ended in a pause; the start's own does not count, unless last."""
        since, until = pause
        days = range(max(self.day(since), min(start + 1, last)), self.day(until) + 1)
        return sum(since <= self.end(day) < until for day in days if self.counts(day))

    def begun(self, since: int, until: int) -> int:
        """How many counted days began after the day of an instant and by another."""
        return sum(self.counts(day) for day in range(self.day(since) + 1, self.day(until) + 1))


def _ran(hours: Hours | None, since: int, until: int) -> int:
    return hours.elapsed(since, until) if hours else until - since


def _run(hours: Hours | None, start: int, seconds: int) -> int:
    if not seconds:
        return start
    return hours.due(start, seconds) if hours else start + seconds
