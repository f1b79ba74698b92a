"""How much and how long: the amounts that sentences of a policy hold."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

ELAPSED_UNITS: Final = ("second", "minute", "hour")
DAY_UNITS: Final = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time as the policy says it: '3 shop hours', '2 calendar months', '7 rings'.

    `unit` is one of `ELAPSED_UNITS`, `DAY_UNITS` or the name of a unit that the policy declares.
    `calendar` is the word of the calendar on which the time runs ('shop'). Without one, seconds,
    minutes and hours are elapsed time, and days and longer are calendar days.
    `to_the_minute` keeps the start's time of day in a unit of a day or more; otherwise such a
    unit ends at the end of its last day.
    """

    amount: Decimal
    unit: str
    calendar: str | None = None
    to_the_minute: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount of money; `currency` is printed as it was written ('$', '£', 'CAD')."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A limit as money, as percent of a base ('order'), or both, when the lesser holds."""

    money: Money | None = None
    percent: Decimal | None = None
    base: str | None = None


Period = Literal["day", "week", "month", "quarter", "year"]
Bound = Literal["at least", "at most"]
