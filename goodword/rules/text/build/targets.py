"""By when: every kind of target, and what its clock starts from."""

import re
from dataclasses import dataclass, replace
from datetime import time
from decimal import Decimal
from typing import Any, Final, Literal

from goodword.rules.text.build.amounts import Running
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.subjects import Before, NamedSubject
from goodword.rules.text.build.tails import Per
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.names import milestone_of, touchpoint_of
from goodword.rules.text.syntax import Token
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    PROMISED,
    Appointed,
    Between,
    Duration,
    Every,
    Hold,
    Notice,
    OnDay,
    Target,
    Within,
)
from goodword.rules.tree.quantities import DAY_UNITS, Period

_BEGINNING: Final = ("begun", "started", "interrupted", "disconnected")
ITS_BEGINNING: Final = "beginning"
"""'2 days beforehand', before the subject is known."""
THAT: Final = "that"
"""'within 10 days of that': of what the act before does."""


@dataclass(frozen=True, slots=True)
class Starts:
    """'of being placed or of being paid': the words, or names of starts that every policy has."""

    said: tuple[Token | str, ...]


@dataclass(frozen=True, slots=True)
class Late:
    """'no more than 10 minutes late': within 10 minutes of the appointed time."""

    limit: Duration


@rule("deadline")
def deadline(parts: Parts, context: Context) -> Target | Late:
    found = next(c for c in parts.children if isinstance(c, Target | Late))
    target = Within(limit=found.limit) if isinstance(found, Late) else found
    if parts.said("round the clock") and (word := _calendar_of(target)):
        why = f"time on '{word}' stands still when it is closed"
        context.find("GW106", None, what="round the clock", why=why)
    return found


@rule("since")
def since(parts: Parts, context: Context) -> Starts:
    said = (c for c in parts.children if isinstance(c, str))
    return Starts(tuple(c for c in said if getattr(c, "type", "START") == "START"))


@rule("start")
def start(parts: Parts, context: Context) -> Token | None:
    return parts.token("START")


@rule("appointed_start")
def appointed_start(parts: Parts, context: Context) -> str:
    return APPOINTED


@rule("aware_start")
def aware_start(parts: Parts, context: Context) -> str:
    return AWARE


@rule("promised_start")
def promised_start(parts: Parts, context: Context) -> str:
    return PROMISED


@rule("that_start")
def that_start(parts: Parts, context: Context) -> str:
    return THAT


@rule("target")
def within(parts: Parts, context: Context) -> Within:
    return Within(limit=parts.need(Duration))


@rule("between")
def between(parts: Parts, context: Context) -> Between:
    low, high = parts.value("NUMBER"), parts.all(Duration)[-1]
    if low is None:
        return Between(low=parts.need(Duration), high=high)
    return Between(low=replace(high, amount=low), high=high)


@dataclass(frozen=True, slots=True)
class Otherwise:
    """', otherwise by 12:00 on the next shop day'; `again` is what is done, said once more."""

    day: int
    by: time | None
    unit: str | None
    running: str | None
    token: Token
    again: Token | None = None


@rule("otherwise")
def otherwise(parts: Parts, context: Context) -> Otherwise:
    run = parts.one(Running)
    unit: str | None = parts.value("UNIT")
    running, day = run.word if run else None, parts.word("DAYREF")
    again = parts.token("MILESTONE")
    return Otherwise(day.value, parts.value("BY_TIME"), unit, running, day, again)


@rule("on_day")
def on_day(parts: Parts, context: Context) -> OnDay:
    unit = parts.value("UNIT")
    run = parts.one(Running)
    if unit not in ("day", "week", "month"):
        context.find(
            "GW106", parts.token("UNIT"), what=f"the next {unit}", why="say a day, week or month"
        )
        unit = "day"
    elif run is None and unit == "day" and parts.value("DAYREF"):
        context.find("GW206", parts.token("UNIT"), unit=unit)
    return OnDay(
        day=parts.value("DAYREF"),
        unit=unit,
        calendar=None if run is None or run.word in ("calendar", "elapsed") else run.word,
        by=parts.value("BY_TIME"),
    )


@rule("on_day_of")
def on_day_of(parts: Parts, context: Context) -> OnDay:
    """'by 15:00 on the day of arrival', 'on the day you arrive': what it is of comes behind."""
    return OnDay(day=0, unit="day", by=parts.value("BY_TIME"))


@rule("every")
def every(parts: Parts, context: Context) -> Every:
    durations = parts.all(Duration)
    if not durations:
        unit = parts.value("EVERY_UNIT") or parts.value("UNIT")
        run = parts.one(Running)
        calendar = None if run is None or run.word in ("calendar", "elapsed") else run.word
        amount, unit = (Decimal(3), "month") if unit == "quarter" else (Decimal(1), unit)
        return Every(interval=Duration(amount=amount, unit=unit, calendar=calendar))
    if len(durations) == 1:
        return Every(interval=durations[0])
    return Every(interval=durations[1], first=durations[0])


_COUNTED_OVER: Final[tuple[Period, ...]] = ("day", "week", "month", "year")


def period_meant(target: Target | None) -> Per | None:
    """The period that 'each month' says, where it is no target."""
    if not isinstance(target, Every) or target.first or target.interval.calendar:
        return None
    amount, unit = target.interval.amount, target.interval.unit
    if amount == 3 and unit == "month":
        return Per("quarter")
    return next((Per(one) for one in _COUNTED_OVER if amount == 1 and one == unit), None)


@dataclass(frozen=True, slots=True)
class Until:
    """'until answered'."""

    token: Token


@rule("until")
def until(parts: Parts, context: Context) -> Until:
    return Until(parts.token("MILESTONE") or parts.word("DONE"))


@dataclass(frozen=True, slots=True)
class Edge:
    """'at most 20 minutes late'."""

    side: str
    by: Duration


@rule("early")
def early(parts: Parts, context: Context) -> Edge:
    return Edge("early", parts.need(Duration))


@rule("late")
def late(parts: Parts, context: Context) -> Edge:
    return Edge("late", parts.need(Duration))


@rule("late_at_most")
def late_at_most(parts: Parts, context: Context) -> Late:
    return Late(parts.need(Edge).by)


@rule("at_appointed")
def at_appointed(parts: Parts, context: Context) -> Appointed:
    return _tolerant("time", parts)


def _tolerant(what: Literal["time", "window"], parts: Parts) -> Appointed:
    both = parts.one(Duration)
    sides = {edge.side: edge.by for edge in parts.all(Edge)}
    return Appointed(what=what, early=both or sides.get("early"), late=both or sides.get("late"))


@rule("by_appointed")
def by_appointed(parts: Parts, context: Context) -> Appointed:
    return Appointed(what="time", edge="by")


@rule("by_promised")
def by_promised(parts: Parts, context: Context) -> Appointed:
    return Appointed(what="date", edge="by")


@rule("on_promised")
def on_promised(parts: Parts, context: Context) -> Appointed:
    return Appointed(what="date")


@rule("in_window")
def in_window(parts: Parts, context: Context) -> Appointed:
    return _tolerant("window", parts)


@rule("hold")
def hold(parts: Parts, context: Context) -> Hold:
    return Hold(least=parts.need(Duration))


@rule("notice")
def notice(parts: Parts, context: Context) -> Notice:
    before: Any = parts.token("START") or next(
        (c for c in parts.children if isinstance(c, str) and not isinstance(c, Token)), APPOINTED
    )
    if parts.said("beforehand"):
        before = ITS_BEGINNING
    return Notice(least=parts.need(Duration), before=before)


def beginning_of(of: str, names: Vocabulary) -> str:
    """Before what notice is due: the appointed time of what is booked, or else the beginning."""
    touchpoint = touchpoint_of(of, names)
    has = touchpoint.milestones if touchpoint else ()
    return next((m for m in _BEGINNING if m in has and "booked" not in has), APPOINTED)


@dataclass(frozen=True, slots=True)
class Around:
    """What the words around a target say of it: until when, before which time, or else when."""

    until: Until | None = None
    before: Before | None = None
    otherwise: Otherwise | None = None


def named_target(target: Target, by: Around, named: NamedSubject, context: Context) -> Target:
    """Names inside a target (until, cut-off, before) are milestones of the subject."""
    if by.until is not None:
        if not isinstance(target, Every):
            why = "only what is done again and again is done until something"
            context.find("GW106", by.until.token, what=f"until {by.until.token}", why=why)
            return target
        return replace(target, until=milestone_of(by.until.token, named.subject, context))
    if by.before is not None or by.otherwise is not None:
        return _cut_off(target, by.before, by.otherwise, named, context)
    if isinstance(target, Notice) and target.before == ITS_BEGINNING:
        return replace(target, before=beginning_of(named.subject.of, context.vocabulary))
    if isinstance(target, Notice) and isinstance(target.before, Token):
        return replace(target, before=milestone_of(target.before, named.subject, context))
    return target


def _cut_off(
    target: Target,
    before: Before | None,
    other: Otherwise | None,
    named: NamedSubject,
    context: Context,
) -> Target:
    """'the same day when placed before 14:00, otherwise the next': the time, and what else."""
    token = before.token if before else other.token if other else None
    if not isinstance(target, OnDay) or before is None:
        why = "a time of day goes with 'the same shop day' or 'the next shop day', once"
        context.find("GW106", token, what=str(token), why=why)
        return target
    if before.on_a not in (None, target.calendar or "calendar"):
        why = "the day of the deadline and that of the cut-off are counted on one calendar"
        context.find("GW106", before.token, what=f"a {before.on_a} day", why=why)
    if other is None:
        context.find("GW209", token, unit=f"{target.calendar or 'calendar'} {target.unit}")
    elif other.unit not in (None, target.unit):
        why = f"otherwise it is {other.unit}"
        context.find("GW106", other.token, what=target.unit, why=why)
    elif other.running not in (None, target.calendar or "calendar"):
        why = "both days are counted on one calendar"
        context.find("GW106", other.token, what=f"{other.running} {target.unit}", why=why)
    return replace(
        target,
        when=_moment(before.milestone, named, context),
        cutoff=before.time,
        cutoff_zone=before.zone,
        otherwise=other.day if other else None,
        otherwise_by=other.by if other else None,
    )


def _moment(said: Token | None, named: NamedSubject, context: Context) -> str | None:
    """The moment whose time of day is read: the first, where only a contact's coming is said."""
    found = touchpoint_of(named.subject.of, context.vocabulary)
    milestones = found.milestones if found else ()
    word = context.sentence[said.start_pos : said.end_pos].casefold() if said else ""
    if said is None or (said.value is None and word not in milestones):
        return milestones[0] if milestones else None
    return word if word in milestones else milestone_of(said, named.subject, context)


def bare_days(target: Target | None, context: Context) -> None:
    """A bare day in a target is easily a forgotten 'shop'."""
    for length in _lengths(target):
        if length.unit in DAY_UNITS and not length.calendar:
            said = re.search(
                rf"(?<!calendar )(?<!consecutive )\b{length.unit}s?\b", context.sentence
            )
            if said and not re.search(r"calendar|consecutive", context.sentence):
                context.findings.append(
                    Finding("GW206", said.start(), said.end(), {"unit": length.unit})
                )


def _lengths(target: Target | None) -> list[Duration]:
    lengths = [getattr(target, slot, None) for slot in ("limit", "high", "interval", "least")]
    return [length for length in lengths if isinstance(length, Duration)]


def _calendar_of(target: Target) -> str | None:
    if isinstance(target, OnDay):
        return target.calendar
    return next((length.calendar for length in _lengths(target)), None)
