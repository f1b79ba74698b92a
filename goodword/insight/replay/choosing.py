"""Which ruler fits a target, and the limit that the target sets in the ruler's unit."""

from dataclasses import dataclass
from decimal import Decimal

from goodword.insight.replay.rulers import Ruler, days, elapsed, months, weeks, worked
from goodword.insight.replay.to_the_minute import days_to_the_minute
from goodword.rules.due import Almanac, Length, length_of
from goodword.rules.tree import Between, Duration, Hold, OnDay, Target, Within


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A ruler and the limit by it; None where the ruler can't say other limits of the target."""

    ruler: Ruler
    limit: int | None


def choose(target: Target, almanac: Almanac, first_day: int, last_day: int) -> Chosen:
    """The ruler for the UTC days of a history. Raises UnknownWord, NoLength, OutOfRange."""
    duration = _duration(target)
    if duration is None:
        return Chosen(ruler=elapsed(), limit=None)
    length = length_of(duration, almanac)
    chosen = _by_length(length, first_day, last_day)
    return chosen or Chosen(ruler=elapsed(), limit=None)


def _duration(target: Target) -> Duration | None:
    """The duration that is judged, where other durations could be tried in its place."""
    match target:
        case Within(limit=limit):
            return limit
        case Between(high=high):
            return high
        case Hold(least=least):
            return least
        case OnDay(unit="day", by=None, cutoff=None):
            return Duration(amount=Decimal(target.day), unit="day", calendar=target.calendar)
        case _:
            return None


def _by_length(length: Length, first_day: int, last_day: int) -> Chosen | None:
    hours = length.hours
    if length.kind == "seconds":
        ruler = worked(hours, first_day, last_day) if hours else elapsed()
        return Chosen(ruler=ruler, limit=length.seconds)
    if length.kind == "days" and not length.fraction:
        make = days_to_the_minute if length.keeps_time else days
        return Chosen(ruler=make(length, first_day, last_day), limit=length.days)
    if length.kind == "date" and hours is None and not length.keeps_time:
        if length.months:
            return Chosen(ruler=months(length, first_day, last_day), limit=length.months)
        return Chosen(ruler=weeks(length, first_day, last_day), limit=length.days // 7)
    return None
