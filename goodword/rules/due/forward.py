"""The rule of days, forward: the instant at which a length of time that began is over.

Hours and shorter run in open time, or elapse. Days and longer end at the end of their last day:
the closing of its last interval on a calendar, 24:00 without one. With the time of day kept, a
start outside open time moves to the next opening first, and where the last day is not open at
that time, the first open instant after it on that day counts, or else that day's closing.
"""

from calendar import monthrange
from datetime import date
from zoneinfo import ZoneInfo

from goodword.rules.calendar import DAY, Hours, OutOfRange, at_wall, date_of, day_of, wall_of
from goodword.rules.calendar.instants import FIRST_DAY, LAST_DAY, day_exists
from goodword.rules.due.lengths import Length, whole


def after(length: Length, start: int) -> int:
    """When a length that began at `start` is over. Raises NeverOpen, OutOfRange."""
    if length.kind == "seconds":
        if length.hours:
            return length.hours.due(start, length.seconds)
        return in_range(start + length.seconds)
    if length.hours is None:
        return _after_bare(length, start)
    return _after_open(length, length.hours, start)


def last_day(length: Length, start: int) -> int:
    """The day on which a length of days or dates that began at `start` ends."""
    if length.hours is None:
        day, _ = wall_of(start, length.zone)
        return existing(away(day, length), length.zone, step=1)
    hours = length.hours
    if length.keeps_time:
        start = hours.next_opening(start)
    day = hours.day(start)
    if length.kind == "date":
        return hours.open_day(away(day, length), 0)
    if length.days or length.keeps_time:
        return hours.open_day(day, length.days)
    return same_day(hours, start)


def same_day(hours: Hours, start: int) -> int:
    """'The same shop day': the day of the start while it is not over, else the next open day."""
    day = hours.day(start)
    over = not hours.opens(day) or start > hours.closing(day)
    return hours.open_day(day, 1 if over else 0)


def away(day: int, length: Length, sign: int = 1) -> int:
    """The date months and days away; the last of a month where that has no such day."""
    to = add_months(day, sign * length.months) + sign * length.days
    in_range(to * DAY)
    return to


def in_range(instant: int) -> int:
    """The instant itself. Raises OutOfRange when it lies outside 1970 to 2199."""
    if not FIRST_DAY * DAY <= instant < (LAST_DAY + 1) * DAY:
        raise OutOfRange("This leads beyond the years 1970 to 2199.")
    return instant


def add_months(day: int, months: int) -> int:
    """The same date some months later: 31 January plus one month is the last of February."""
    if not months:
        return day
    on = date_of(day)
    years, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    in_range((years - 1970) * 365 * DAY)
    last = monthrange(years, month + 1)[1]
    return day_of(date(years, month + 1, min(on.day, last)))


def existing(day: int, zone: ZoneInfo, step: int) -> int:
    """The day itself, or the nearest that a zone did not skip."""
    while not day_exists(day, zone):
        day += step
    return day


def time_on_day(hours: Hours, instant: int, day: int) -> int:
    """Seconds since the midnight of the day of an instant; a night goes past 86,400."""
    date_there, second = wall_of(instant, hours.zone)
    return (date_there - day) * DAY + second


def _after_bare(length: Length, start: int) -> int:
    if not length.keeps_time:
        return at_wall(last_day(length, start) + 1, 0, length.zone)
    day, second = wall_of(start, length.zone)
    return at_wall(away(day, length), second, length.zone) + length.day_seconds


def _after_open(length: Length, hours: Hours, start: int) -> int:
    day = last_day(length, start)
    if not length.keeps_time:
        return hours.closing(day)
    begun = hours.next_opening(start)
    kept = _kept_time(hours, day, time_on_day(hours, begun, hours.day(begun)))
    if not length.fraction:
        return kept
    a_day = sum(end - opening for opening, end in hours.slots(day))
    return hours.due(kept, whole(length.fraction * a_day))


def _kept_time(hours: Hours, day: int, second: int) -> int:
    at = at_wall(day, second, hours.zone)
    for opening, closing in hours.slots(day):
        if at <= closing:
            return max(at, opening)
    return hours.closing(day)
