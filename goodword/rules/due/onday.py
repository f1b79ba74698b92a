"""'The same shop day when placed before 14:00, otherwise the next shop day', 'by 17:00'.

A start exactly at the cut-off is after it. The next shop day is the first open day after the
date of the start, whether that was open or not. The same shop day is the start's own while its
moment (closing, or the time said) is still to come, else the next open day: no clock is due
before it starts. A week ends on Sunday, a month on its last day; on a calendar on the last open
day in it, or else on the next open day.
"""

from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo

from goodword.rules.calendar import DAY, Hours, at_wall, date_of, wall_of, zone_of
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.forward import add_months, existing, time_on_day
from goodword.rules.tree import OnDay


@dataclass(frozen=True, slots=True, eq=False)
class DayRule:
    """An OnDay with its calendar and zones at hand."""

    target: OnDay
    hours: Hours | None
    zone: ZoneInfo
    cutoff_zone: ZoneInfo | None


def day_rule(target: OnDay, almanac: Almanac) -> DayRule:
    """The rule of a target. Raises UnknownWord, UnknownZone."""
    hours = almanac.hours(target.calendar) if target.calendar else None
    zone = hours.zone if hours else zone_of(almanac.zone)
    other = zone_of(target.cutoff_zone) if target.cutoff_zone else zone
    return DayRule(target, hours, zone, other if other.key != zone.key else None)


def on_day(rule: DayRule, start: int) -> int:
    """When it is due. Raises NeverOpen, OutOfRange."""
    day, count, by = start_day(rule, start)
    to = due_day(rule, day, count)
    while moment_on(rule, to, by) < start:
        count += 1
        to = due_day(rule, day, count)
    return moment_on(rule, to, by)


def start_day(rule: DayRule, start: int) -> tuple[int, int, time | None]:
    """The day of the start, how many days (weeks, months) later it is due, and by what time."""
    target = rule.target
    day, second = wall_at_cutoff(rule, start)
    if not after_cutoff(rule, second):
        return day, target.day, target.by
    count = target.day + 1 if target.otherwise is None else target.otherwise
    return day, count, target.otherwise_by or target.by


def after_cutoff(rule: DayRule, second: int) -> bool:
    """Whether a second of the day is at the cut-off or after it."""
    return rule.target.cutoff is not None and second >= second_of(rule.target.cutoff)


def due_day(rule: DayRule, day: int, count: int) -> int:
    """The day `count` days, weeks or months after a day's own."""
    if rule.target.unit == "day":
        if rule.hours:
            return rule.hours.open_day(day, count)
        return existing(day + count, rule.zone, step=1)
    first, last = _week(day, count) if rule.target.unit == "week" else _month(day, count)
    if rule.hours is None:
        return last
    ends = rule.hours.open_day(last + 1, -1)
    return ends if ends >= first else rule.hours.open_day(last, 1)


def moment_on(rule: DayRule, day: int, by: time | None) -> int:
    """The instant of a day at which it is due: the time said, closing, or 24:00."""
    if by is not None:
        return at_wall(day, second_of(by), rule.zone)
    return rule.hours.closing(day) if rule.hours else at_wall(day + 1, 0, rule.zone)


def second_of(at: time) -> int:
    """A time of day by which something is done, in seconds; midnight is the one that ends it."""
    return at.hour * 3600 + at.minute * 60 + at.second or DAY


def wall_at_cutoff(rule: DayRule, start: int) -> tuple[int, int]:
    """Day and second of the start, read where the cut-off is; a shop's night goes past 86,400."""
    if rule.cutoff_zone:
        return wall_of(start, rule.cutoff_zone)
    if rule.hours is None:
        return wall_of(start, rule.zone)
    day = rule.hours.day(start)
    return day, time_on_day(rule.hours, start, day)


def _week(day: int, count: int) -> tuple[int, int]:
    monday = day - date_of(day).weekday() + 7 * count
    return monday, monday + 6


def _month(day: int, count: int) -> tuple[int, int]:
    first = add_months(day - date_of(day).day + 1, count)
    return first, add_months(first, 1) - 1
