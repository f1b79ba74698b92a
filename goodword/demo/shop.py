"""The shop's year: when people come, who they are, and when it has a hard time."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final

from goodword.demo.chance import Chance
from goodword.rules.calendar import Hours, at_wall, date_of, day_of, moment_of, zone_of

FIRST: Final = date(2025, 11, 1)
LAST: Final = date(2026, 10, 31)
ZONE: Final = zone_of("America/Halifax")
MINUTE: Final = 60
HOUR: Final = 3600

BAD_WEEK: Final = (date(2025, 12, 8), date(2025, 12, 13))
SLOW_SUPPLIER: Final = (date(2026, 5, 4), date(2026, 5, 30))
STORMS: Final = (date(2026, 1, 26), date(2026, 2, 25))

DAYTIME: Final = {
    9: 8.0,
    10: 11.0,
    11: 11.0,
    12: 10.0,
    13: 9.0,
    14: 9.0,
    15: 9.0,
    16: 10.0,
    17: 6.0,
}
ALL_HOURS: Final = {
    **DAYTIME,
    7: 2.0,
    8: 4.0,
    18: 5.0,
    19: 9.0,
    20: 11.0,
    21: 9.0,
    22: 4.0,
    23: 1.0,
}
NIGHT: Final = {7: 1.0, 8: 4.0, 18: 6.0, 19: 4.0, 20: 3.0, 21: 1.0}
_WEEKDAYS: Final = (1.35, 1.0, 0.95, 1.0, 1.1, 0.9, 0.55)
_MONTHS: Final = (0.75, 0.75, 0.85, 0.9, 1.05, 0.95, 0.8, 0.85, 0.95, 1.0, 1.25, 1.95)


def moments(a_day: float, hours: Mapping[int, float], chance: Chance) -> Iterator[int]:
    """Instants over the year, so many a day on average, more on Mondays and before Christmas."""
    for day in range(day_of(FIRST), day_of(LAST) + 1):
        on = date_of(day)
        mean = a_day * _WEEKDAYS[on.weekday()] * _MONTHS[on.month - 1]
        seconds = (
            chance.pick(hours) * HOUR + chance.between(0, HOUR) for _ in range(chance.count(mean))
        )
        yield from sorted(at_wall(day, int(second), ZONE) for second in seconds)


def wall(instant: int) -> datetime:
    return moment_of(instant, ZONE)


def within(period: tuple[date, date], instant: int) -> bool:
    return period[0] <= wall(instant).date() <= period[1]


def strain(instant: int) -> float:
    """How much longer things take than on a quiet Tuesday."""
    at = wall(instant)
    factor = 1.0
    if within(BAD_WEEK, instant):
        factor *= 4.5
    elif at.month == 12:
        factor *= 1.25
    if at.weekday() == 0 and at.hour < 13:
        factor *= 1.7
    if at.hour >= 17:
        factor *= 1.5
    return factor


def working(hours: Hours, start: int, seconds: float) -> int:
    """When so much open time has passed; work that comes after hours begins at the next opening."""
    return hours.due(start, max(1, int(seconds)))


def customer(trade_share: float, chance: Chance) -> tuple[str, str]:
    """(customer, segment): a few trade customers come often, most others once or twice."""
    if chance.yes(trade_share):
        return f"T{int(58 * chance.between(0, 1) ** 2):03}", "trade customers"
    if chance.yes(0.12):
        return f"N{int(chance.between(0, 1400)):04}", "new customers"
    return f"H{int(chance.between(0, 3600)):04}", "home customers"
