"""Time and rate standards, with every tail of the skeleton."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from lark import Token

from goodword.rules.text.build.amounts import Quota, Running, duration_of
from goodword.rules.text.build.parts import Context, Finding, Parts, rule
from goodword.rules.text.names import milestone_of, own_noun
from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    PROMISED,
    Agreed,
    Appointed,
    Between,
    Duration,
    Every,
    Hold,
    Notice,
    OnDay,
    Rate,
    Reached,
    Redress,
    Standard,
    Strength,
    Subject,
    Target,
    Told,
    Within,
)
from goodword.rules.tree.quantities import DAY_UNITS


@dataclass(frozen=True, slots=True)
class Timing:
    """A target with the starts that were said for it."""

    target: Target
    starts: tuple[Token | str, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to be done: a milestone, by whom, by when."""

    milestone: Token
    by: str | None = None
    timing: Timing | None = None
    always: bool = False


@dataclass(frozen=True, slots=True)
class NamedSubject:
    """A subject with the word that named it, for pointing at."""

    subject: Subject
    token: Token


@dataclass(frozen=True, slots=True)
class Excused:
    """The exceptions that were said."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """'95% of the time in each calendar month', and its relatives."""

    strength: Strength
    first_contact: bool = False


@rule("subject")
def subject(parts: Parts, context: Context) -> NamedSubject:
    token = parts.token("NOUN")
    assert token is not None
    found = Subject(of=own_noun(token, context))
    for slot, values in parts.all(tuple):
        found = replace(found, **{slot: values})
    return NamedSubject(found, token)


@rule("from_segments")
def from_segments(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("segments", tuple(parts.values("SEGMENT")))


@rule("by_channels")
def by_channels(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("channels", tuple(dict.fromkeys(parts.values("CHANNEL"))))


@rule("received_in")
def received_in(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("received_in", parts.value("OPENING"))


@rule("received_outside")
def received_outside(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("received_outside", parts.value("OPENING"))


@rule("acts")
def acts(parts: Parts, context: Context) -> list[Act]:
    """Acts in order; one without a target of its own takes that of the next."""
    found = parts.all(Act)
    timing = None
    for k in range(len(found) - 1, -1, -1):
        timing = found[k].timing or timing
        found[k] = replace(found[k], timing=timing)
    return found


@rule("act")
def act(parts: Parts, context: Context) -> Act:
    token = parts.token("MILESTONE")
    assert token is not None
    return Act(token, parts.value("ROLE"), parts.one(Timing), parts.said("always"))


@rule("timing")
def timing(parts: Parts, context: Context) -> Timing:
    target = next(c for c in parts.children if isinstance(c, Target))
    starts = tuple(c for c in parts.children if isinstance(c, Token) and c.type == "START")
    plain = tuple(c for c in parts.children if isinstance(c, str) and not isinstance(c, Token))
    return Timing(target, starts + plain)


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


@rule("measured")
def measured(parts: Parts, context: Context) -> tuple[Standard | Rate, ...]:
    """Each act is a clause of its own: the formatter gives each its bullet."""
    named = parts.need(NamedSubject)
    found = parts.one(list) or [_active(parts)]
    front = parts.one(Timing)
    if len(found) > 1:
        context.find("GW108", found[1].milestone, first=found[0].milestone, second=found[1].milestone)
    return tuple(_clause(act, front, named, parts, context) for act in found)


def _active(parts: Parts) -> Act:
    token = parts.token("VERB")
    assert token is not None
    return Act(token)


def _clause(
    act: Act, front: Timing | None, named: NamedSubject, parts: Parts, context: Context
) -> Standard | Rate:
    timing = act.timing or front
    _bare_days(timing, context)
    milestone = milestone_of(act.milestone, named.subject, context)
    strength, first_contact = _strength(act, parts, context)
    if timing is None:
        return _rate(milestone, first_contact, strength, named, parts, context)
    return Standard(
        subject=named.subject,
        milestone=milestone,
        target=_named_target(timing.target, named, context),
        by=act.by,
        start=tuple(_start(s, named, context) for s in timing.starts),
        alternative=_alternative(named, parts, context),
        strength=strength,
        excuses=tuple(w for excused in parts.all(Excused) for w in excused.words),
        redress=parts.one(Redress),
    )


def _bare_days(timing: Timing | None, context: Context) -> None:
    """A bare day in a target is easily a forgotten 'shop'."""
    target = timing and timing.target
    lengths = [getattr(target, slot, None) for slot in ("limit", "high", "interval", "least")]
    for length in lengths:
        if isinstance(length, Duration) and length.unit in DAY_UNITS and not length.calendar:
            said = re.search(rf"(?<!calendar )(?<!consecutive )\b{length.unit}s?\b", context.sentence)
            if said and not re.search(r"calendar|consecutive", context.sentence):
                context.findings.append(
                    Finding("GW206", said.start(), said.end(), {"unit": length.unit})
                )


def _rate(
    milestone: str,
    first_contact: bool,
    strength: Strength,
    named: NamedSubject,
    parts: Parts,
    context: Context,
) -> Rate:
    quota = parts.one(Quota)
    percent = strength.percent
    if percent is None:
        context.find("GW201", None, subject=named.subject.of, milestone=milestone)
    most = quota is not None and quota.bound in ("at most", "less than")
    return Rate(
        bound="at most" if most else "at least",
        percent=Decimal(100) if percent is None else percent,
        subject=named.subject,
        milestone=milestone,
        first_contact=first_contact,
        aim=strength.aim,
        per=strength.per,
        redress=parts.one(Redress),
    )


def _strength(act: Act, parts: Parts, context: Context) -> tuple[Strength, bool]:
    aim = parts.said("we aim:") or parts.said("we aim for") or parts.said("we aim to")
    strength = Strength(aim=aim, always=act.always)
    quota = parts.one(Quota)
    if quota is not None:
        strength = replace(strength, percent=quota.percent)
    first_contact = False
    for share in parts.all(Share):
        first_contact = first_contact or share.first_contact
        said = share.strength
        strength = replace(
            strength,
            percent=strength.percent if said.percent is None else said.percent,
            average=strength.average or said.average,
            always=strength.always or said.always,
            per=said.per or strength.per,
        )
    if strength.percent == 100 and act.timing is not None:
        strength = replace(strength, percent=None, always=True)
    return strength, first_contact


def _start(said: Token | str, named: NamedSubject, context: Context) -> str:
    return milestone_of(said, named.subject, context) if isinstance(said, Token) else said


def _named_target(target: Target, named: NamedSubject, context: Context) -> Target:
    """Names inside a target (until, cut-off, before) are milestones of the subject."""
    if isinstance(target, Every) and isinstance(target.until, Token):
        return replace(target, until=milestone_of(target.until, named.subject, context))
    if isinstance(target, OnDay) and isinstance(target.when, Token):
        return replace(target, when=milestone_of(target.when, named.subject, context))
    if isinstance(target, Notice) and isinstance(target.before, Token):
        return replace(target, before=milestone_of(target.before, named.subject, context))
    return target


@dataclass(frozen=True, slots=True)
class OrReached:
    """', or acknowledged': the milestone's word, resolved when the subject is known."""

    token: Token
    once: bool


def _alternative(
    named: NamedSubject, parts: Parts, context: Context
) -> Told | Agreed | Reached | None:
    other = parts.one(OrReached)
    if other is not None:
        return Reached(milestone=milestone_of(other.token, named.subject, context), once=other.once)
    return parts.one(Told) or parts.one(Agreed)


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
    token = parts.token("MILESTONE")
    assert token is not None
    return CutOff(parts.value("TIME"), parts.value("ZONE"), token)


@rule("otherwise")
def otherwise(parts: Parts, context: Context) -> Quota:
    return Quota("otherwise", Decimal(parts.value("DAYREF")))


@rule("on_day")
def on_day(parts: Parts, context: Context) -> OnDay:
    unit = parts.value("UNIT")
    run = parts.one(Running)
    cut, other = parts.one(CutOff), parts.one(Quota)
    if unit not in ("day", "week", "month"):
        context.find("GW106", parts.token("UNIT"), what=f"the next {unit}", why="say a day, week or month")
        unit = "day"
    if run is None and unit == "day" and parts.value("DAYREF"):
        context.find("GW206", parts.token("UNIT"), unit=unit)
    if cut is not None and other is None:
        context.find("GW510", parts.token("DAYREF"))
    return OnDay(
        day=parts.value("DAYREF"),
        unit=unit,
        calendar=None if run is None or run.word in ("calendar", "elapsed") else run.word,
        by=parts.value("BY_TIME"),
        when=cut and cut.when,
        cutoff=cut and cut.time,
        cutoff_zone=cut and cut.zone,
        otherwise=None if other is None else int(other.percent),
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
    token = parts.token("MILESTONE")
    assert token is not None
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
    both = parts.one(Duration)
    sides = {edge.side: edge.by for edge in parts.all(Edge)}
    return Appointed(what="time", early=both or sides.get("early"), late=both or sides.get("late"))


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
    return Appointed(what="window")


@rule("hold")
def hold(parts: Parts, context: Context) -> Hold:
    return Hold(least=parts.need(Duration))


@rule("notice")
def notice(parts: Parts, context: Context) -> Notice:
    before: Any = parts.token("START") or next(
        (c for c in parts.children if isinstance(c, str) and not isinstance(c, Token)), APPOINTED
    )
    return Notice(least=parts.need(Duration), before=before)


@rule("tail")
def tail(parts: Parts, context: Context) -> Share:
    return parts.need(Share)


@rule("strength")
def strength(parts: Parts, context: Context) -> Share:
    return Share(
        Strength(
            percent=parts.value("PERCENT"),
            average=parts.said("on average"),
            always=parts.said("always"),
            per=parts.one(Per) and parts.need(Per).unit,
        ),
        first_contact=parts.said("at the first contact"),
    )


@dataclass(frozen=True, slots=True)
class Per:
    """'in each calendar month'."""

    unit: Any


@rule("period")
def period(parts: Parts, context: Context) -> Per:
    return Per(parts.value("PERIOD"))


@rule("told")
def told(parts: Parts, context: Context) -> Told:
    why, by_when = parts.value("WHY")
    return Told(why=why, by_when=by_when, once=parts.said(", once"))


@rule("agreed")
def agreed(parts: Parts, context: Context) -> Agreed:
    return Agreed(once=parts.said(", once"))


@rule("reached")
def reached(parts: Parts, context: Context) -> OrReached:
    token = parts.token("MILESTONE")
    assert token is not None
    return OrReached(token, parts.said(", once"))


@rule("excuses")
def excuses(parts: Parts, context: Context) -> Excused:
    return Excused(tuple(parts.values("STATE")))
