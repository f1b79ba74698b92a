"""Compare limits without a calendar at hand: only when both run on the same one."""

from decimal import Decimal
from typing import Final

from goodword.rules.tree import Between, Duration, Every, Hold, Notice, OnDay, Target, Within

_SECONDS: Final = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800,
    "month": 2629746, "year": 31556952,
}  # fmt: skip


def limit_of(target: Target) -> Duration | None:
    """The length of time that decides, where there is one; a longer one is looser."""
    match target:
        case Within():
            return target.limit
        case Between():
            return target.high
        case Every():
            return target.interval
        case _:
            return None


def floor_of(target: Target) -> Duration | None:
    """The length of time that must pass at least; a longer one is tighter."""
    return target.least if isinstance(target, Hold | Notice) else None


def seconds(length: Duration) -> Decimal | None:
    """A length as it would be on one clock, or None for a unit of the business's own."""
    size = _SECONDS.get(length.unit)
    return None if size is None else length.amount * size


def longer(one: Duration, other: Duration) -> bool:
    """Whether one is surely longer: on the same calendar, in units that compare exactly."""
    if one.calendar != other.calendar:
        return False
    if one.unit == other.unit:
        return one.amount > other.amount
    first, second = seconds(one), seconds(other)
    exact = {"second", "minute", "hour"}
    if one.calendar is None or {one.unit, other.unit} <= exact:
        return first is not None and second is not None and first > second
    return False


def looser(one: Target, other: Target) -> bool:
    """Whether one target surely gives us more room than the other."""
    first, second = limit_of(one), limit_of(other)
    if first is not None and second is not None:
        return longer(first, second)
    least, other_least = floor_of(one), floor_of(other)
    if least is not None and other_least is not None:
        return longer(other_least, least)
    if isinstance(one, OnDay) and isinstance(other, OnDay):
        same = (one.unit, one.calendar) == (other.unit, other.calendar)
        return same and one.day > other.day
    return False
