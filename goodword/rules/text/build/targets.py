"""By when: every kind of target, and what its clock starts from."""

import re
from dataclasses import dataclass, replace
from datetime import time
from decimal import Decimal
from typing import Any, Literal

from goodword.rules.text.build.amounts import Running
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.subjects import Before, NamedSubject
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.names import milestone_of, touchpoint_of
from goodword.rules.text.syntax import Token
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
from goodword.rules.tree.quantities import DAY_UNITS


@dataclass(frozen=True, slots=True)
class Timing:
    """A target with the starts that were said for it."""

    target: Target
    starts: tuple[Token | str, ...]


@rule("timing")
def timing(parts: Parts, context: Context) -> Timing:
    _always_open(parts, context)
    target = next(c for c in parts.children if isinstance(c, Target))
    said = (c for c in parts.children if isinstance(c, str))
    return Timing(target, tuple(c for c in said if getattr(c, "type", "START") == "START"))


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
class CutOff:
    """'when placed before 14:00 America/New_York'."""

    time: Any
    zone: str | None
    when: Token


@rule("cutoff")
def cutoff(parts: Parts, context: Context) -> CutOff:
    token = parts.word("MILESTONE")
    return CutOff(parts.value("TIME"), parts.value("ZONE"), token)


@dataclass(frozen=True, slots=True)
class Otherwise:
    """', otherwise by 12:00 on the next shop day'."""

    day: int
    by: time | None
    unit: str | None
    running: str | None


@rule("otherwise")
def otherwise(parts: Parts, context: Context) -> Otherwise:
    run = parts.one(Running)
    unit: str | None = parts.value("UNIT")
    return Otherwise(parts.value("DAYREF"), parts.value("BY_TIME"), unit, run.word if run else None)


@rule("on_day")
def on_day(parts: Parts, context: Context) -> OnDay:
    unit = parts.value("UNIT")
    run = parts.one(Running)
    cut, other = parts.one(CutOff), parts.one(Otherwise)
    if unit not in ("day", "week", "month"):
        context.find(
            "GW106", parts.token("UNIT"), what=f"the next {unit}", why="say a day, week or month"
        )
        unit = "day"
    elif run is None and unit == "day" and parts.value("DAYREF"):
        context.find("GW206", parts.token("UNIT"), unit=unit)
    if cut is not None and other is None:
        context.find("GW209", parts.token("DAYREF"))
    if other is not None and other.unit not in (None, unit):
        context.find("GW106", parts.token("UNIT"), what=unit, why=f"otherwise it is {other.unit}")
    if other is not None and other.running not in (None, run.word if run else "calendar"):
        why = "both days are counted on one calendar"
        context.find("GW106", parts.token("UNIT"), what=f"{other.running} {unit}", why=why)
    name: Any = cut.when if cut else None  # a milestone once the subject is known
    return OnDay(
        day=parts.value("DAYREF"),
        unit=unit,
        calendar=None if run is None or run.word in ("calendar", "elapsed") else run.word,
        by=parts.value("BY_TIME"),
        when=name,
        cutoff=cut.time if cut else None,
        cutoff_zone=cut.zone if cut else None,
        otherwise=other.day if other else None,
        otherwise_by=other.by if other else None,
    )


@rule("every")
def every(parts: Parts, context: Context) -> Every:
    durations = parts.all(Duration)
    until: Any = parts.one(Until)
    word = until and until.token
    if not durations:
        unit = parts.value("EVERY_UNIT") or parts.value("UNIT")
        run = parts.one(Running)
        calendar = None if run is None or run.word in ("calendar", "elapsed") else run.word
        amount, unit = (Decimal(3), "month") if unit == "quarter" else (Decimal(1), unit)
        return Every(interval=Duration(amount=amount, unit=unit, calendar=calendar), until=word)
    if len(durations) == 1:
        return Every(interval=durations[0], until=word)
    return Every(interval=durations[1], first=durations[0], until=word)


@dataclass(frozen=True, slots=True)
class Until:
    """'until answered'."""

    token: Token


@rule("until")
def until(parts: Parts, context: Context) -> Until:
    token = parts.word("MILESTONE")
    return Until(token)


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
    return Notice(least=parts.need(Duration), before=before)


def named_target(target: Target, named: NamedSubject, context: Context) -> Target:
    """Names inside a target (until, cut-off, before) are milestones of the subject."""
    if named.before is not None:
        target = _cut_off(target, named.before, named, context)
    if isinstance(target, Every) and isinstance(target.until, Token):
        return replace(target, until=milestone_of(target.until, named.subject, context))
    if isinstance(target, OnDay) and isinstance(target.when, Token):
        return replace(target, when=milestone_of(target.when, named.subject, context))
    if isinstance(target, Notice) and isinstance(target.before, Token):
        return replace(target, before=milestone_of(target.before, named.subject, context))
    return target


def _cut_off(target: Target, before: Before, named: NamedSubject, context: Context) -> Target:
    """'Orders placed before 14:00 are shipped the same day' has its cut-off in the subject."""
    if not isinstance(target, OnDay) or target.cutoff is not None:
        why = "a time of day goes with 'the same shop day' or 'the next shop day', once"
        context.find("GW106", before.token, what=str(before.token), why=why)
        return target
    if target.otherwise is None:
        context.find("GW209", before.token)
    found = touchpoint_of(named.subject.of, context.vocabulary)
    first = found.milestones[0] if found and found.milestones else None
    when = milestone_of(before.milestone, named.subject, context) if before.milestone else first
    return replace(target, when=when, cutoff=before.time, cutoff_zone=before.zone)


def bare_days(timing: Timing | None, context: Context) -> None:
    """A bare day in a target is easily a forgotten 'shop'."""
    target = timing and timing.target
    lengths = [getattr(target, slot, None) for slot in ("limit", "high", "interval", "least")]
    for length in lengths:
        if isinstance(length, Duration) and length.unit in DAY_UNITS and not length.calendar:
            said = re.search(
                rf"(?<!calendar )(?<!consecutive )\b{length.unit}s?\b", context.sentence
            )
            if said and not re.search(r"calendar|consecutive", context.sentence):
                context.findings.append(
                    Finding("GW206", said.start(), said.end(), {"unit": length.unit})
                )


def _always_open(parts: Parts, context: Context) -> None:
    target = next(c for c in parts.children if isinstance(c, Target))
    if parts.said("round the clock") and (word := _calendar_of(target)):
        why = f"time on '{word}' stands still when it is closed"
        context.find("GW106", None, what="round the clock", why=why)


def _calendar_of(target: Target) -> str | None:
    if isinstance(target, OnDay):
        return target.calendar
    lengths = [getattr(target, slot, None) for slot in ("limit", "high", "interval", "least")]
    return next((length.calendar for length in lengths if isinstance(length, Duration)), None)
