"""A shop in Halifax, a bar, and the ways to say how long."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final

from goodword.rules.calendar import instant_of, moment_of, zone_of
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.due import Almanac
from goodword.rules.tree import (
    Calendar,
    DayOfYear,
    Duration,
    PublicHolidays,
    SpecialHours,
    Unit,
    WeekHours,
)
from tests.rules.walk import openings

HALIFAX: Final = "America/Halifax"
CLOSED: Final = (
    SpecialHours(days=PublicHolidays(region="CA-NS")),
    SpecialHours(days=DayOfYear(month=12, day=24)),
)


def hours(word: str, zone: str, week: Mapping[int, tuple[tuple[int, int], ...]]) -> Calendar:
    """A calendar by weekday, in hours of the day."""
    days = tuple(
        WeekHours(
            weekdays=(WEEKDAYS[day],),
            openings=openings(tuple((start * 60, end * 60) for start, end in slots)),
        )
        for day, slots in week.items()
    )
    return Calendar(word=word, noun="hours", week=days, zone=zone, special=CLOSED)


DAYTIME = dict.fromkeys(range(5), ((9, 18),))
SHOP = hours("shop", HALIFAX, DAYTIME | {5: ((10, 17),)})
OFFICE = hours("office", HALIFAX, dict.fromkeys(range(5), ((9, 12), (13, 17))))
BAR = hours("bar", HALIFAX, dict.fromkeys(range(3, 6), ((20, 26),)))
ALWAYS = Calendar(
    word="desk",
    noun="hours",
    week=(WeekHours(weekdays=WEEKDAYS, openings=openings(((0, 1440),))),),
    zone=HALIFAX,
)
ALMANAC: Final = Almanac(
    calendars={calendar.word: calendar for calendar in (SHOP, OFFICE, BAR, ALWAYS)},
    units={"ring": Unit(name="ring", lasts=Duration(amount=Decimal(3), unit="second"))},
    zone=HALIFAX,
)


def length(
    amount: object, unit: str, calendar: str | None = None, *, minute: bool = False
) -> Duration:
    return Duration(amount=Decimal(str(amount)), unit=unit, calendar=calendar, to_the_minute=minute)


def at(text: str, zone: str = HALIFAX) -> int:
    """'2026-11-20 17:20' as an instant."""
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=zone_of(zone)))


def shown(instant: int, zone: str = HALIFAX) -> str:
    """The instant as '2026-11-20 17:20'."""
    return f"{moment_of(instant, zone_of(zone)):%Y-%m-%d %H:%M}"
