"""When lengths of time that begin at many starts are over: `after` for columns, value by value.

Only what is common and plain is reckoned so; the rest is left to `after`, start by start.
"""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import numpy as np

from goodword.rules.calendar import DAY, Hours, NeverOpen, OutOfRange, day_start
from goodword.rules.calendar.instants import LAST_DAY, day_exists
from goodword.rules.calendar.tables import Int64, local_table
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.lengths import Length, length_of
from goodword.rules.tree import Between, Every, Hold, Target, Within

Many = Callable[[Int64], Int64]


def reckoning_many(target: Target, almanac: Almanac, first_day: int, last_day: int) -> Many | None:
    """`Due.at` for starts on these UTC days, both included; None if the target is not plain."""
    match target:
        case Within(limit=length) | Between(high=length) | Hold(least=length):
            return after_many(length_of(length, almanac), first_day, last_day)
        case Every():
            length = target.first or target.interval
            return after_many(length_of(length, almanac), first_day, last_day)
        case _:
            return None


def after_many(length: Length, first_day: int, last_day: int) -> Many | None:
    """The same as `after` for starts on these UTC days, both included; None if it is not plain."""
    hours, whole_days = length.hours, length.ends_with_a_day and length.days > 0
    if whole_days and not _days_pass_once(length.zone, first_day, last_day):
        return None
    try:
        if length.kind == "seconds" and length.seconds > 0:
            return (
                _open_seconds(hours, length.seconds, first_day, last_day)
                if hours
                else _elapsed(length.seconds, last_day)
            )
        if whole_days and length.kind == "days" and hours and not length.fraction:
            return _open_days(hours, length.days, first_day, last_day)
        if whole_days and not hours and not length.months and not length.fraction:
            return _bare_days(length.zone, length.days, first_day, last_day)
    except (NeverOpen, OutOfRange):
        return None
    return None


def _days_pass_once(zone: ZoneInfo, first_day: int, last_day: int) -> bool:
    """Whether no clock is put back over midnight, after which a date comes a second time."""
    table = local_table(zone, first_day - 2, last_day + 2)
    at = table.day * DAY + table.switch
    return bool(((at - 1 + table.before) // DAY <= (at + table.after) // DAY).all())


def _elapsed(seconds: int, last_day: int) -> Many | None:
    beyond = (last_day + 1) * DAY + seconds >= (LAST_DAY + 1) * DAY
    return None if beyond else lambda starts: starts + seconds


def _open_seconds(hours: Hours, seconds: int, first_day: int, last_day: int) -> Many:
    # The last start may lead far beyond the days that are asked for.
    hours.due((last_day + 1) * DAY, seconds)
    span = hours.span(first_day - 2, last_day + 2)
    begins, ends, sums = (
        np.array(list_, np.int64) for list_ in (span.starts, span.ends, span.sums)
    )

    def over(starts: Int64) -> Int64:
        at = np.searchsorted(begins, starts, side="right") - 1
        since = np.maximum(at, 0)
        done = sums[since] + np.minimum(starts, ends[since]) - begins[since]
        goal = np.where(at < 0, 0, done) + seconds
        last = np.searchsorted(sums, goal, side="left") - 1
        found: Int64 = begins[last] + goal - sums[last]
        return found

    return over


def _open_days(hours: Hours, days: int, first_day: int, last_day: int) -> Many:
    hours.open_day(last_day + 2, days)
    span = hours.span(first_day - 2, last_day + 2)
    begun = np.array([hours.night_end(day) for day in span.days], np.int64)
    closings = np.array([slots[-1][1] for slots in span.slots], np.int64)

    def over(starts: Int64) -> Int64:
        found: Int64 = closings[np.searchsorted(begun, starts, side="right") + days - 1]
        return found

    return over


def _bare_days(zone: ZoneInfo, days: int, first_day: int, last_day: int) -> Many | None:
    around = range(first_day - 2, last_day + days + 4)
    if around[-1] > LAST_DAY or not all(day_exists(day, zone) for day in around):
        return None
    midnights = np.array([day_start(day, zone) for day in around], np.int64)

    def over(starts: Int64) -> Int64:
        found: Int64 = midnights[np.searchsorted(midnights, starts, side="right") + days]
        return found

    return over
