"""Amounts in canonical words: '3 shop hours', '$1,250.50', '95%', '14:00'."""

from datetime import date, time
from decimal import Decimal

from goodword.rules.text.moments import MONTHS
from goodword.rules.text.words import plural
from goodword.rules.tree import DayOfYear, Duration, Limit, Money
from goodword.rules.tree.quantities import DAY_UNITS, ELAPSED_UNITS

_HALF = Decimal("0.5")


def number(value: Decimal) -> str:
    """'3', '2.5', '1,000'."""
    return f"{plain(value):,f}"


def plain(value: Decimal) -> Decimal:
    """The same number without idle zeros behind the point, however many digits it has."""
    whole, _, rest = f"{value:f}".partition(".")
    return Decimal(f"{whole}.{rest.rstrip('0')}" if rest.strip("0") else whole)


def percent(value: Decimal) -> str:
    """'95%', '99.5%'."""
    return f"{plain(value):f}%"


def duration(length: Duration, *, period: bool = False) -> str:
    """'3 shop hours', 'half a shop day', '2 calendar months'.

    Bare days and longer are printed as calendar ones, so that nobody takes them for days on a
    calendar; in a `period` ('in 30 days', 'every 6 months') nobody would.
    """
    bare_days = length.calendar is None and length.unit in DAY_UNITS
    running = length.calendar or ("calendar" if bare_days and not period else "")
    if bare_days and length.to_the_minute:
        running = "calendar"
    exact = ", to the minute" if length.to_the_minute else ""
    unit = length.unit if length.amount in (1, _HALF) else plural(length.unit)
    amount = "half a" if length.amount == _HALF else number(length.amount)
    if length.amount == _HALF and not running and unit == "hour":
        amount = "half an"
    return " ".join(part for part in (amount, running, unit) if part) + exact


def needs_calendar(length: Duration) -> bool:
    """Whether the bare unit is a day or longer, which is read as a calendar one."""
    return length.calendar is None and length.unit not in ELAPSED_UNITS


def often(times: int) -> str:
    """'once', 'twice', '3 times'."""
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def money(amount: Money) -> str:
    """'$50', '£1,250.50', 'USD 50'."""
    value = plain(amount.amount)
    places = -int(value.as_tuple().exponent)
    figure = f"{value:,f}" if places in (0, 2) else f"{value:,.{max(2, places)}f}"
    space = " " if amount.currency[-1:].isalpha() else ""
    return f"{amount.currency}{space}{figure}"


def limit(most: Limit) -> str:
    """'$50', '10% of the order', '$50 or 10% of the order, whichever is less'."""
    share = f"{percent(most.percent)} of the {most.base}" if most.percent is not None else ""
    if most.money is None:
        return share
    if not share:
        return money(most.money)
    return f"{money(most.money)} or {share}, whichever is less"


def clock_time(at: time) -> str:
    """'14:00'."""
    return at.strftime("%H:%M")


def by_time(at: time) -> str:
    """'14:00'; what ends at midnight ends with its day, at 24:00."""
    return "24:00" if at == time(0) else clock_time(at)


def day(on: date | DayOfYear) -> str:
    """'24 December', '24 December 2026'."""
    if isinstance(on, DayOfYear):
        return f"{on.day} {MONTHS[on.month - 1]}"
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def listed(words: list[str] | tuple[str, ...], last: str = "and") -> str:
    """'a', 'a and b', 'a, b and c'."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def quoted(words: str) -> str:
    """'"words"'; words with quotation marks of their own stand in the other ones."""
    return f"“{words}”" if '"' in words else f'"{words}"'


def capital(text: str) -> str:
    """The text with a capital first letter, if that leads back to the small one ('ı' has none)."""
    first = text[:1].upper()
    return first + text[1:] if first.casefold() == text[:1].casefold() else text
