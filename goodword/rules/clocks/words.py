"""Why a clock is due when it is, in words, its pauses included."""

from zoneinfo import ZoneInfo

from goodword.rules.calendar import moment_of
from goodword.rules.clocks.events import Excused, Paused, Restarted, Resumed
from goodword.rules.clocks.state import Clock, Pause
from goodword.rules.clocks.verdict import due_of
from goodword.rules.due import Almanac, derive, words


def why(clock: Clock, almanac: Almanac) -> str:
    """The derivation of a clock's due time; after pauses, what they made of it.

    'placed Friday 17:20; 40 minutes until closing; Saturday 10:00 to 12:20: due Saturday 12:20
    (America/Halifax); stopped Friday 17:30 by Ana: we wait for the customer; ran on Saturday
    10:30 by Ana: due Saturday 13:20'
    """
    if clock.start is None:
        return f"not started: {clock.anchor} has not been reached"
    began = derive(clock.terms.target, almanac, clock.start, clock.end)
    told = [words(began, clock.anchor)]
    for start, restart in clock.earlier:
        told.insert(0, f"{clock.anchor} {_at(start, began.zone)}; restarted by {_by(restart)}")
    told += [_given(given.at, given.by, began.zone) for given in clock.given]
    told += [_pause(pause, began.zone) for pause in clock.pauses]
    if clock.pauses or clock.given:
        told[-1] += f": {_due(clock, almanac, began.zone)}"
    if clock.excuse:
        told.append(f"excused by {_by(clock.excuse)}")
    return "; ".join(told)


def _pause(pause: Pause, zone: ZoneInfo) -> str:
    told = f"stopped {_at(pause.began.at, zone)} by {_by(pause.began)}"
    if pause.until is not None and (pause.ended is None or pause.until < pause.ended.at):
        told += f"; counts until {_at(pause.until, zone)} at most"
    if pause.ended:
        told += f"; ran on {_at(pause.ended.at, zone)} by {_by(pause.ended)}"
    return told


def _given(at: int, by: str, zone: ZoneInfo) -> str:
    return f"told {_at(at, zone)} by {by}"


def _due(clock: Clock, almanac: Almanac, zone: ZoneInfo) -> str:
    found = due_of(clock, almanac)
    if found is None:
        return "stands still"
    return f"{'not before' if found.latest is None else 'due'} {_at(found.at, zone)}"


def _by(event: Paused | Resumed | Excused | Restarted) -> str:
    return f"{event.by}: {event.why}" if event.why else event.by


def _at(instant: int, zone: ZoneInfo) -> str:
    at = moment_of(instant, zone)
    return f"{at:%A} {at.day} {at:%B %H:%M}"
