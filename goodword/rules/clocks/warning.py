"""When to warn that a clock runs out: after a share of its time, or so long before it is due."""

from dataclasses import dataclass
from decimal import Decimal

from goodword.rules.calendar import Hours
from goodword.rules.clocks.state import Clock
from goodword.rules.clocks.verdict import due_of, promised_of
from goodword.rules.due import Almanac, before, length_of
from goodword.rules.due.lengths import whole
from goodword.rules.tree import Between, Duration, Every, OnDay, Target, Within


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """After a `share` of the time (0.8), or a duration `before` it is due; the later of both."""

    share: Decimal | None = None
    before: Duration | None = None


def warns_at(clock: Clock, warn: Warn, almanac: Almanac) -> int | None:
    """The instant of the warning, never before the start.

    None when the clock has not started, stands still, or has no latest. A share is one of the
    time in the target's own calendar, pauses left out.
    """
    found, promised = due_of(clock, almanac), promised_of(clock, almanac)
    if found is None or found.latest is None or promised is None or promised.latest is None:
        return None
    moments = [found.start]
    if warn.before:
        moments.append(before(length_of(warn.before, almanac), found.latest))
    if warn.share is not None:
        hours = _hours(clock.terms.target, almanac)
        total = _between(hours, promised.start, promised.latest)
        left = whole((1 - warn.share) * total)
        moments.append(hours.due_before(found.latest, left) if hours else found.latest - left)
    return max(moments)


def _between(hours: Hours | None, start: int, stop: int) -> int:
    return hours.elapsed(start, stop) if hours else stop - start


def _hours(target: Target, almanac: Almanac) -> Hours | None:
    """The calendar in which a target's time runs."""
    match target:
        case Within():
            word = target.limit.calendar
        case Between():
            word = target.high.calendar
        case Every():
            word = target.interval.calendar
        case OnDay():
            word = target.calendar
        case _:
            word = None
    return almanac.hours(word) if word else None
