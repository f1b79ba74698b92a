"""The rule of days, backward: the latest instant from which a length of time still fits.

The mirror of `forward`, for notice: 'at least 2 shop days before the appointed time'. A day still
ends at its end, so that notice may be given all of its last day. With the time of day kept, a stop
outside open time moves to the closing before it, and where the day is not open at that time, the
last open instant before it on that day counts, or else that day's opening.
"""

from goodword.rules.calendar import Hours, at_wall, wall_of
from goodword.rules.due.forward import away, existing, in_range, time_on_day
from goodword.rules.due.lengths import Length, whole


def before(length: Length, stop: int) -> int:
    """The latest start of a length that is over at `stop`. Raises NeverOpen, OutOfRange."""
    if length.kind == "seconds":
        hours = length.hours
        return hours.due_before(stop, length.seconds) if hours else in_range(stop - length.seconds)
    if length.hours is None:
        return _before_bare(length, stop)
    return _before_open(length, length.hours, stop)


def first_day(length: Length, stop: int) -> int:
    """The day on which a length of days or dates must begin to be over at `stop`."""
    if length.hours is None:
        day, _ = wall_of(stop, length.zone)
        return existing(away(day, length, sign=-1), length.zone, step=-1)
    hours = length.hours
    if length.keeps_time:
        stop = hours.last_closing(stop)
    day = _day(hours, stop, moved=length.keeps_time)
    if length.kind == "date":
        return hours.open_day(away(day, length, sign=-1) + 1, -1)
    return hours.open_day(day, -length.days) if length.days else day


def _day(hours: Hours, stop: int, *, moved: bool) -> int:
    """The day of a stop; a closing belongs to the day that it closes."""
    return hours.day(stop - 1 if moved and not hours.is_open(stop) else stop)


def _before_bare(length: Length, stop: int) -> int:
    if not length.keeps_time:
        return at_wall(first_day(length, stop) + 1, 0, length.zone)
    day, second = wall_of(stop, length.zone)
    return at_wall(away(day, length, sign=-1), second, length.zone) - length.day_seconds


def _before_open(length: Length, hours: Hours, stop: int) -> int:
    day = first_day(length, stop)
    if not length.keeps_time:
        return hours.closing(day)
    ended = hours.last_closing(stop)
    second = time_on_day(hours, ended, _day(hours, ended, moved=True))
    kept = _kept_time(hours, day, second)
    if not length.fraction:
        return kept
    a_day = sum(end - opening for opening, end in hours.slots(day))
    return hours.due_before(kept, whole(length.fraction * a_day))


def _kept_time(hours: Hours, day: int, second: int) -> int:
    at = at_wall(day, second, hours.zone)
    for opening, closing in reversed(hours.slots(day)):
        if at >= opening:
            return min(at, closing)
    return hours.opening(day)
