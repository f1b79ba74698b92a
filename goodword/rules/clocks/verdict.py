"""What is to be said of a clock: when it is due, and how it ended.

Judged from the times of events. `now` only tells whether what has not happened is late yet; a
verdict on what has happened is the same whenever it is asked for.
"""

from itertools import pairwise

from goodword.rules.clocks.pauses import moved
from goodword.rules.clocks.state import Clock, Verdict
from goodword.rules.due import Almanac, Due, after, due, length_of
from goodword.rules.tree import Every, Notice, Target, Told, Within


def due_of(clock: Clock, almanac: Almanac) -> Due | None:
    """When the clock is due, pauses included; None when it has not started or stands still.

    Of a repeating standard: when the next update is due.
    """
    if clock.start is None:
        return None
    return _due_since(clock, almanac, _points(clock)[-1])


def promised_of(clock: Clock, almanac: Almanac) -> Due | None:
    """What `due_of` would be without pauses."""
    if clock.start is None:
        return None
    since = _points(clock)[-1]
    return due(_turn(clock.terms.target, first=since == clock.start), almanac, since, clock.end)


def verdict(clock: Clock, almanac: Almanac, now: int) -> Verdict:
    """How the clock stands at `now`.

    Kept by notice: the alternative was taken in time, the milestone was not reached in time.
    Early: done before the earliest that was promised. A promise of notice speaks of what may
    never happen, so it is 'not started' until its milestone is reached.
    """
    if clock.excuse:
        return "excused"
    if clock.start is None or (isinstance(clock.terms.target, Notice) and clock.done is None):
        return "not started"
    done = clock.done.at if clock.done and clock.done.at <= now else None
    points = _points(clock)
    for since, reached in pairwise(points):
        found = _due_since(clock, almanac, since)
        if found and not found.allows(reached):
            return "late"
    found = _due_since(clock, almanac, points[-1])
    if found is None:
        return "running" if done is None else "kept"
    return _judged(clock, found, done, now, told=_told_enough(clock, almanac))


def _judged(clock: Clock, found: Due, done: int | None, now: int, *, told: bool) -> Verdict:
    if done is not None and found.allows(done):
        return "kept"
    notice = clock.notice
    if notice and notice.at <= now and found.allows(notice.at) and told:
        return "kept by notice"
    if done is not None:
        early = found.earliest is not None and done < found.earliest
        return "early" if early else "late"
    if found.latest is None:
        return "kept" if now >= found.at else "running"
    return "running" if now <= found.latest else "late"


def _told_enough(clock: Clock, almanac: Almanac) -> bool:
    """Whether the notice says by when, and not later than allowed, where that was promised."""
    alternative, notice = clock.terms.alternative, clock.notice
    if notice is None or not isinstance(alternative, Told) or not alternative.by_when:
        return alternative is not None
    if notice.until is None:
        return False
    most = alternative.at_most
    start = clock.start or notice.at
    return most is None or notice.until <= after(length_of(most, almanac), start)


def _points(clock: Clock) -> list[int]:
    """The start, and each update from which the next is counted."""
    begun = [] if clock.start is None else [clock.start]
    if not isinstance(clock.terms.target, Every):
        return begun
    end = clock.done.at if clock.done else None
    return begun + [given.at for given in clock.given if end is None or given.at <= end]


def _due_since(clock: Clock, almanac: Almanac, since: int) -> Due | None:
    target = _turn(clock.terms.target, first=since == clock.start)
    found = due(target, almanac, since, clock.end)
    pauses = [pause for pause in clock.pauses if pause.began.at >= since]
    return moved(found, target, almanac, pauses)


def _turn(target: Target, *, first: bool) -> Target:
    """Of a repeating standard, the limit of its first update or of a later one."""
    if not isinstance(target, Every):
        return target
    return Within(limit=(target.first if first else None) or target.interval)
