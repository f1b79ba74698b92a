"""Which ruler fits a target, and the limit that the target sets in the ruler's unit."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import Ruler, days, elapsed, months, open_seconds, weeks
from goodword.insight.replay.to_the_minute import days_to_the_minute
from goodword.rules.due import Length, length_of
from goodword.rules.tree import Between, Duration, Hold, OnDay, Target, Within

Make = Callable[[Length, int, int], Ruler]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A ruler and the limit by it; None where the ruler can't say other limits of the target."""

    ruler: Ruler
    limit: int | None


def choose(target: Target, hearing: Hearing) -> Chosen:
    """The ruler for the days of a history. Raises UnknownWord, NoLength, OutOfRange."""
    duration = _duration(target)
    if duration is None:
        return Chosen(ruler=elapsed(), limit=None)
    length = length_of(duration, hearing.almanac)
    fit = _fitting(length)
    if fit is None:
        return Chosen(ruler=elapsed(), limit=None)
    make, limit = fit
    key = (make, length.zone.key, length.hours and length.hours.calendar)
    return Chosen(ruler=hearing.once(key, lambda: make(length, *hearing.days)), limit=limit)


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


def _fitting(length: Length) -> tuple[Make, int] | None:
    """The maker of the ruler of a length, and the length by it."""
    if length.kind == "seconds":
        return (open_seconds if length.hours else _elapsed), length.seconds
    if length.kind == "days" and not length.fraction:
        return (days_to_the_minute if length.keeps_time else days), length.days
    if length.kind == "date" and length.hours is None and not length.keeps_time:
        return (months, length.months) if length.months else (weeks, length.days // 7)
    return None


def _elapsed(_length: Length, _first_day: int, _last_day: int) -> Ruler:
    return elapsed()
