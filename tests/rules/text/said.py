"""Real clauses as whole small policies, and short ways to say what their trees must be."""

import re
from datetime import datetime, time, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from goodword.rules.calendar import instant_of, moment_of, zone_of
from goodword.rules.due import almanac_of, due
from goodword.rules.text import Parsed, parse
from goodword.rules.tree import (
    Clause,
    Duration,
    Limit,
    Money,
    Pay,
    Redress,
    Speak,
    Standard,
    Strength,
    Subject,
    Within,
)

DATA: Final = Path(__file__).parents[2] / "data" / "clauses" / "said"
_DECLARED: Final = ("calendar", "unit", "roles", "segment", "touchpoint", "class", "excuse")


@cache
def policies() -> dict[str, str]:
    """The text of each policy by its number: 'R1', 'C10'."""
    both = "\n".join((DATA / name).read_text("utf-8") for name in ("real.md", "dev.md"))
    texts = re.split(r"(?m)^(?=# )", both)[1:]
    return {text.split(maxsplit=2)[1]: text.strip() + "\n" for text in texts}


@cache
def read(number: str) -> Parsed:
    """A policy as it is read."""
    return parse(policies()[number])


def promised(number: str) -> tuple[Clause, ...]:
    """The clauses of a policy that are no declarations."""
    found = read(number).policy.clauses()
    return tuple(clause for clause in found if clause.kind not in _DECLARED)


def due_at(number: str, which: int, start: str, end: str | None = None) -> str:
    """When the policy's clause is due, by a clock on its wall: 'Fri 1 May 17:00'.

    What has no latest instant is told by its earliest: 'from Fri 1 May 17:00'.
    """
    clause = promised(number)[which]
    assert isinstance(clause, Standard)
    almanac = almanac_of(read(number).policy)
    zone = zone_of(almanac.zone)
    found = due(clause.target, almanac, _instant(start, zone), _instant(end or start, zone))
    at = found.earliest if found.latest is None else found.latest
    assert at is not None
    return f"{'from ' if found.latest is None else ''}{_told(at, zone)}"


def _told(at: int, zone: ZoneInfo) -> str:
    moment = moment_of(at, zone)
    if moment.time() == time(0):
        return f"{moment - timedelta(days=1):%a %-d %b} 24:00"
    return f"{moment:%a %-d %b %H:%M:%S}".removesuffix(":00")


def _instant(at: str, zone: ZoneInfo) -> int:
    return instant_of(datetime.fromisoformat(at).replace(tzinfo=zone))


def standard(of: str, milestone: str, target: Any, **slots: Any) -> Standard:
    """A time standard; slots of its subject may be given beside its own."""
    own = {name: slots.pop(name) for name in Subject.__slots__ if name in slots}
    subject = Subject(of=of, **own)
    return Standard(subject=subject, milestone=milestone, target=target, **slots)


def length(amount: float | str, unit: str, calendar: str | None = None) -> Duration:
    """'3 shop hours'."""
    return Duration(amount=Decimal(amount), unit=unit, calendar=calendar)


def within(amount: float | str, unit: str, calendar: str | None = None) -> Within:
    """'within 3 shop hours'."""
    return Within(limit=length(amount, unit, calendar))


def money(amount: float | str, currency: str) -> Money:
    """'£30'."""
    return Money(amount=Decimal(amount), currency=currency)


def sum_of(amount: float | str, currency: str) -> Limit:
    """'£30' as a limit."""
    return Limit(money=money(amount, currency))


def part_of(percent: float | str, base: str) -> Limit:
    """'10% of the order'."""
    return Limit(percent=Decimal(percent), base=base)


def pay(amount: float | str, currency: str, **slots: Any) -> Pay:
    """'pay £30'."""
    return Pay(amount=sum_of(amount, currency), **slots)


def redress(*acts: Any, **slots: Any) -> Redress:
    """'; otherwise we …'."""
    return Redress(acts=acts, **slots)


def share(percent: float | str, per: Literal["month", "quarter"] | None = None) -> Strength:
    """'95% of the time in each calendar month'."""
    return Strength(percent=Decimal(percent), per=per)


AIM: Final = Strength(aim=True)
ALWAYS: Final = Strength(always=True)
SORRY: Final = redress(Speak(verb="apologise to", same_day=True))
