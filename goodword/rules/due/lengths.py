"""Durations made plain: seconds, days, or dates away; on a calendar or bare."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from goodword.rules.calendar import DAY, Hours, zone_of
from goodword.rules.due.almanac import Almanac
from goodword.rules.tree import Duration

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_DEEPEST = 8


class NoLength(ValueError):
    """The duration has no definite length: half a month, a unit that lasts itself."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Length:
    """A duration resolved.

    seconds: `seconds` of open time of `hours`, or elapsed without one.
    days: `days` open days of `hours`, or calendar days; then `fraction` of a day's time.
    date: the calendar date `months` and then `days` away.
    `keeps_time`: the time of day of the start is kept, rather than the day's end taken.
    """

    kind: Literal["seconds", "days", "date"]
    hours: Hours | None
    zone: ZoneInfo
    seconds: int = 0
    days: int = 0
    months: int = 0
    fraction: Decimal = Decimal(0)
    keeps_time: bool = False

    @property
    def ends_with_a_day(self) -> bool:
        """Whether it ends as its last day does."""
        return self.kind != "seconds" and not self.keeps_time

    @property
    def day_seconds(self) -> int:
        """The seconds of the fraction of a bare day."""
        return whole(self.fraction * DAY)


def length_of(duration: Duration, almanac: Almanac) -> Length:
    """What a duration means with these calendars and units. Raises NoLength, UnknownWord."""
    duration = _in_known_units(duration, almanac, _DEEPEST)
    hours = almanac.hours(duration.calendar) if duration.calendar else None
    zone = hours.zone if hours else zone_of(almanac.zone)
    amount, keeps = duration.amount, duration.to_the_minute
    if duration.unit in _SECONDS:
        seconds = whole(amount * _SECONDS[duration.unit])
        return Length(kind="seconds", hours=hours, zone=zone, seconds=seconds)
    if duration.unit == "day":
        days = int(amount)
        part = amount - days
        keeps = keeps or bool(part)
        return Length(
            kind="days", hours=hours, zone=zone, days=days, fraction=part, keeps_time=keeps
        )
    days, months = _date_away(duration)
    return Length(kind="date", hours=hours, zone=zone, days=days, months=months, keeps_time=keeps)


def whole(seconds: Decimal) -> int:
    """Seconds rounded to a whole second, halves up."""
    return int(seconds.to_integral_value(ROUND_HALF_UP))


def _in_known_units(duration: Duration, almanac: Almanac, deepest: int) -> Duration:
    """The duration with the policy's own units replaced by what they last."""
    if duration.unit in {*_SECONDS, "day", "week", "month", "year"}:
        return duration
    lasts = almanac.unit(duration.unit).lasts
    if not deepest:
        raise NoLength(f"A {duration.unit} lasts itself. Say how many seconds it lasts.")
    longer = Duration(
        amount=duration.amount * lasts.amount,
        unit=lasts.unit,
        calendar=duration.calendar or lasts.calendar,
        to_the_minute=duration.to_the_minute or lasts.to_the_minute,
    )
    return _in_known_units(longer, almanac, deepest - 1)


def _date_away(duration: Duration) -> tuple[int, int]:
    """Days and months to a date so many weeks, months or years away."""
    times = {"week": 7, "month": 1, "year": 12}[duration.unit]
    amount = duration.amount * times
    if amount != int(amount):
        raise NoLength(f"{duration.amount} {duration.unit}s have no definite length. Say days.")
    return (int(amount), 0) if duration.unit == "week" else (0, int(amount))
