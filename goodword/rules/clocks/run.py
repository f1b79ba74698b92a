"""Events move a clock from state to state: state and event in, state out."""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from goodword.rules.clocks.events import (
    Done,
    Event,
    Excused,
    Given,
    Noticed,
    Paused,
    Restarted,
    Resumed,
)
from goodword.rules.clocks.pauses import cap_end
from goodword.rules.clocks.state import Clock, Pause, Terms
from goodword.rules.due import Almanac
from goodword.rules.tree import Appointed, Told


class OutOfTurn(ValueError):
    """The event can't happen to a clock in this state: a pause of one that stands, or is done."""


def start(terms: Terms, at: int, anchor: str = "started", end: int | None = None) -> Clock:
    """A clock that begins at an instant, by the milestone `anchor`."""
    return Clock(terms=terms, start=at, anchor=anchor, end=end)


def run(clock: Clock, events: Iterable[Event], almanac: Almanac) -> Clock:
    """The clock after all events, in the order of their own times. Raises OutOfTurn."""
    for event in sorted(events, key=lambda event: event.at):
        clock = after_event(clock, event, almanac)
    return clock


def after_event(clock: Clock, event: Event, almanac: Almanac) -> Clock:
    """The clock after one event. Raises OutOfTurn when it can't happen in this state."""
    if clock.start is None and not isinstance(event, Restarted):
        raise OutOfTurn("The clock has not started.")
    match event:
        case Paused():
            return _pause(clock, event, almanac)
        case Resumed():
            return _resume(clock, event)
        case Given():
            return replace(clock, given=(*clock.given, event))
        case Done():
            return clock if clock.done else replace(clock, done=event)
        case Noticed():
            return clock if clock.notice else replace(clock, notice=event)
        case Excused():
            return replace(clock, excuse=event)
        case Restarted():
            return _restart(clock, event)
        case _:
            assert_never(event)


def clock_of_notice(clock: Clock) -> Clock | None:
    """The clock of its own that a new date starts; None when no date was told or agreed.

    It has the same alternative again, unless that was allowed once.
    """
    notice = clock.notice
    if notice is None or notice.until is None:
        return None
    again = clock.terms.alternative
    terms = replace(
        clock.terms,
        target=Appointed(what="date" if isinstance(again, Told) else "time", edge="by"),
        alternative=None if again and again.once else again,
    )
    return start(terms, notice.until, anchor="told")


def _pause(clock: Clock, event: Paused, almanac: Almanac) -> Clock:
    if clock.standing:
        raise OutOfTurn("The clock stands already.")
    if clock.done:
        raise OutOfTurn("The clock has ended.")
    cap = clock.terms.cap
    until = cap_end(cap, almanac, clock.pauses, event.at) if cap else None
    return replace(clock, pauses=(*clock.pauses, Pause(began=event, until=until)))


def _resume(clock: Clock, event: Resumed) -> Clock:
    if not clock.standing:
        raise OutOfTurn("The clock runs already.")
    *before, last = clock.pauses
    until = event.at if last.until is None else min(event.at, last.until)
    return replace(clock, pauses=(*before, replace(last, ended=event, until=until)))


def _restart(clock: Clock, event: Restarted) -> Clock:
    earlier = clock.earlier if clock.start is None else (*clock.earlier, (clock.start, event))
    return Clock(terms=clock.terms, start=event.at, anchor=clock.anchor, earlier=earlier)
