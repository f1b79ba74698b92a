"""Time, rate and count standards, with every tail of the skeleton."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from goodword.rules.text.build.acts import Act, Said, said_in, shared
from goodword.rules.text.build.amounts import Quota
from goodword.rules.text.build.later import with_later
from goodword.rules.text.build.notices import noticed_once
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import role_of
from goodword.rules.text.build.tails import OrReached
from goodword.rules.text.build.targets import Around, bare_days, named_target, period_meant
from goodword.rules.text.build.whole import said_in_vain, said_once
from goodword.rules.text.build.whom import Spoken, spoken_of
from goodword.rules.text.findings import Context
from goodword.rules.text.names import milestone_of, touchpoint_of
from goodword.rules.text.syntax import Token
from goodword.rules.tree import (
    Agreed,
    CountStandard,
    OnDay,
    Rate,
    Reached,
    Redress,
    Standard,
    Strength,
    Target,
    Told,
)

_AIMS: Final = ("we aim:", "we aim to", "aim to")


@rule("measured")
def measured(parts: Parts, context: Context) -> tuple[Standard | Rate | CountStandard, ...]:
    """Each act is a clause of its own: the formatter gives each its bullet."""
    acts = noticed_once(shared(parts.all(Act), context), parts, context)
    if len(acts) > 1:
        first, second = acts[0].point, acts[1].point
        context.find("GW108", second, first=str(first), second=str(second))
    front = said_in(parts)
    if not front.target:
        _each_has_its_deadline(parts.all(Act), context)
    return tuple(
        _clause(one, _whole(one.act.said, front, one.quota), parts, context)
        for one in with_later(spoken_of(acts, parts, context), context)
    )


def _each_has_its_deadline(acts: list[Act], context: Context) -> None:
    """'A reply, trade customers within 3 days' has no deadline for the first."""
    for before, act in pairwise(acts):
        own = before.said.target or before.said.bare
        if act.milestone is None and act.said.target and not own:
            why = "say how soon for each, or make two clauses of it"
            context.find("GW106", before.point, what=str(before.point), why=why)


def _whole(own: Said, front: Said, quota: Quota | None) -> Said:
    """What is said of an act, before the subject and behind it.

    'Each month' beside a deadline, or of a ceiling, says over what it is counted.
    """
    ceiling = quota is not None and quota.bound in ("at most", "less than")
    if own.target and (per := period_meant(front.target)):
        front = replace(front, target=None, per=(*front.per, per))
    elif ceiling and not own.until and (per := period_meant(own.target)):
        own = replace(own, target=None, per=(*own.per, per))
    return replace(
        own,
        target=own.target or front.target,
        early=front.target if own.target else None,
        shares=(*front.shares, *own.shares),
        others=(*front.others, *own.others),
        excused=(*front.excused, *own.excused),
        per=(*front.per, *own.per),
        until=own.until or front.until,
        before=(*front.before, *own.before),
    )


def _clause(
    spoken: Spoken, said: Said, parts: Parts, context: Context
) -> Standard | Rate | CountStandard:
    act, named = spoken.act, spoken.named
    by = _actor(act, parts, context)
    strength = _strength(spoken, said, parts)
    redress = parts.one(Redress)
    said_once(spoken, said, context)
    said_in_vain(spoken, said, by, context)
    bare_days(said.target, context)
    if said.most is not None:
        return CountStandard(
            subject=named.subject, milestone=spoken.milestone, most=said.most,
            strength=strength, redress=redress,
        )  # fmt: skip
    if said.target is None:
        return _rate(spoken, said, strength, redress, context)
    target = named_target(said.target, _around(spoken, said), named, context)
    return Standard(
        subject=named.subject,
        milestone=spoken.milestone,
        target=target,
        by=by,
        start=_start(spoken, target, context),
        alternative=_alternative(spoken, said, context),
        strength=strength,
        excuses=said.excused,
        redress=redress,
    )


def _start(spoken: Spoken, target: Target, context: Context) -> tuple[str, ...]:
    """Since when, as it was said; 'the same day when paid before 14:00' is the day of payment."""
    subject = spoken.named.subject
    said = tuple(
        milestone_of(s, subject, context) if isinstance(s, Token) else s for s in spoken.starts
    )
    when = target.when if isinstance(target, OnDay) else None
    if when is None or said not in ((), (when,)):
        return said
    touchpoint = touchpoint_of(subject.of, context.vocabulary)
    return () if touchpoint and when == touchpoint.milestones[0] else (when,)


def _around(spoken: Spoken, said: Said) -> Around:
    before = next(iter(said.before), spoken.named.before)
    return Around(said.until, before, said.otherwise)


def _actor(act: Act, parts: Parts, context: Context) -> str | None:
    by = act.by or (role_of(parts, context) if parts.token("ROLE") else None)
    if by == "nobody":
        context.find("GW106", act.point, what="by nobody", why="a promise says what is done")
    return by


def _rate(
    spoken: Spoken, said: Said, strength: Strength, redress: Redress | None, context: Context
) -> Rate:
    if not _percents(spoken, said):
        subject, milestone = spoken.named.subject.of, spoken.milestone
        context.find("GW201", None, subject=subject, milestone=milestone)
    most = spoken.quota is not None and spoken.quota.bound in ("at most", "less than")
    return Rate(
        bound="at most" if most else "at least",
        percent=Decimal(100) if strength.percent is None else strength.percent,
        subject=spoken.named.subject,
        milestone=spoken.milestone,
        first_contact=any(share.first_contact for share in said.shares),
        aim=strength.aim,
        per=strength.per,
        redress=redress,
    )


def _strength(spoken: Spoken, said: Said, parts: Parts) -> Strength:
    """How strongly it is meant, by all that the sentence says of it; all of the time is always."""
    always = (
        spoken.act.always
        or spoken.act.all
        or any("always" in str(c.value).split() for c in parts.children if isinstance(c, Token))
    )  # 'we always', 'will always be'
    percent = next(reversed(_percents(spoken, said)), None)
    return Strength(
        aim=any(parts.said(phrase) for phrase in _AIMS),
        percent=None if percent == 100 else percent,
        average=any(share.strength.average for share in said.shares),
        always=always or percent == 100 or any(s.strength.always for s in said.shares),
        per=said.per[-1].unit if said.per else None,
    )


def _percents(spoken: Spoken, said: Said) -> list[Decimal]:
    own = [spoken.quota.percent] if spoken.quota else []
    return own + [s.strength.percent for s in said.shares if s.strength.percent is not None]


def _alternative(spoken: Spoken, said: Said, context: Context) -> Told | Agreed | Reached | None:
    other = next(iter(said.others), None)
    if isinstance(other, OrReached):
        subject = spoken.named.subject
        return Reached(milestone=milestone_of(other.token, subject, context), once=other.once)
    return other
