"""Time and rate standards, with every tail of the skeleton."""

from dataclasses import dataclass, replace
from decimal import Decimal

from goodword.rules.text.build.amounts import Quota
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import role_of
from goodword.rules.text.build.subjects import NamedSubject
from goodword.rules.text.build.tails import Excused, Share, alternative
from goodword.rules.text.build.targets import Timing, bare_days, named_target
from goodword.rules.text.build.whole import (
    cut_off_in_vain,
    first_contact_in_vain,
    once_a_period,
    said_before_the_alternative,
    said_in_vain,
    said_twice,
)
from goodword.rules.text.findings import Context
from goodword.rules.text.names import milestone_of, own_noun, the_rest, whose
from goodword.rules.text.syntax import Token
from goodword.rules.tree import CountStandard, Rate, Redress, Standard, Strength, Subject


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to be done: a milestone, by whom, by when."""

    milestone: Token | None
    by: str | None = None
    timing: Timing | None = None
    always: bool = False
    most: int | None = None
    about: NamedSubject | None = None
    rest: Token | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """'nine calls in ten': a quota around its subject."""

    named: NamedSubject
    quota: Quota


@rule("around")
def around(parts: Parts, context: Context) -> Around:
    """'nine calls in ten'."""
    some, of_all = parts.values("NUMBER")
    if not 0 < some <= of_all:
        what = f"{some} in {of_all}"
        context.find("GW106", parts.token("NUMBER"), what=what, why="more than all")
        of_all = some or Decimal(1)
    percent = Decimal(100) * some / of_all
    return Around(parts.need(NamedSubject), Quota(parts.value("BOUND"), percent))


@rule("elsewhere")
def elsewhere(parts: Parts, context: Context) -> Act:
    """'… and letters within 3 days': the same act for another subject."""
    rest = None if parts.one(NamedSubject) else parts.children[0]
    return Act(None, timing=parts.need(Timing), about=parts.one(NamedSubject), rest=rest)


@rule("acts")
def acts(parts: Parts, context: Context) -> list[Act]:
    """Acts in order; one without a target of its own takes that of the next."""
    found = parts.all(Act)
    for k in range(1, len(found)):
        if found[k].milestone is None:
            found[k] = replace(found[k], milestone=found[k - 1].milestone)
    timing = None
    for k in range(len(found) - 1, -1, -1):
        timing = found[k].timing or timing
        found[k] = replace(found[k], timing=timing)
    return found


@rule("act")
def act(parts: Parts, context: Context) -> Act:
    token = parts.word("MILESTONE")
    most = parts.one(int)
    return Act(token, _actor(parts, context), parts.one(Timing), parts.said("always"), most)


@rule("then")
def then(parts: Parts, context: Context) -> Act:
    return Act(parts.word("VERB"), timing=parts.need(Timing))


@rule("act_to")
def act_to(parts: Parts, context: Context) -> Act:
    """'a reply to your letter'."""
    noun = parts.word("NOUN")
    about = NamedSubject(Subject(of=own_noun(noun, context)), noun)
    always = parts.said("always")
    return Act(parts.word("MILESTONE"), None, parts.one(Timing), always, about=about)


@rule("not_more")
def not_more(parts: Parts, context: Context) -> Act:
    """'not transferred more than once', 'never transferred'."""
    times = parts.value("NUMBER") or parts.value("ONCE") or 0
    return Act(parts.word("MILESTONE"), most=int(times))


@rule("count")
def count(parts: Parts, context: Context) -> int:
    times: Decimal | int | None = parts.value("ONCE")
    return int(parts.value("NUMBER") if times is None else times)


@rule("acting")
def acting(parts: Parts, context: Context) -> list[Act]:
    """'Engineers arrive and begin in the agreed window': verbs that need no 'are'."""
    return [Act(token, timing=parts.need(Timing)) for token in parts.tokens("VERB")]


@rule("front")
def front(parts: Parts, context: Context) -> Timing | Share:
    return parts.one(Timing) or parts.need(Share)


@rule("measured")
def measured(parts: Parts, context: Context) -> tuple[Standard | Rate | CountStandard, ...]:
    """Each act is a clause of its own: the formatter gives each its bullet."""
    around = parts.one(Around)
    named = around.named if around else parts.one(NamedSubject) or _nameless(parts)
    found = parts.one(list) or _active(parts, context)
    if len(found) > 1:
        second = found[1].about.token if found[1].about else found[1].milestone
        context.find("GW108", second, first=str(found[0].milestone), second=str(second))
    return tuple(_clause(act, _about(act, named, context), parts, context) for act in found)


def _about(act: Act, named: NamedSubject, context: Context) -> NamedSubject:
    """What an act of several is about: its own subject, the rest, or that of the sentence."""
    if act.rest is not None:
        return replace(named, subject=the_rest(named.subject, act.rest, context))
    if act.about is not None and not named.subject.of:
        segments = (*named.subject.segments, *act.about.subject.segments)
        return replace(act.about, subject=replace(act.about.subject, segments=segments))
    return act.about or named


def _nameless(parts: Parts) -> NamedSubject:
    """'Engineers arrive …' names no touchpoint: it follows from what is done."""
    token = parts.token("ROLE") or parts.one(list)[0].milestone  # type: ignore[index]  # the grammar gives either
    return NamedSubject(Subject(of=""), token)


def _active(parts: Parts, context: Context) -> list[Act]:
    """'We acknowledge …', 'A manager answers …', '… and resolve them within 5 shop days'."""
    if len(parts.all(Timing)) > 1:
        context.find("GW106", None, what="two deadlines", why="make two clauses of it")
    return [Act(parts.word("VERB"), timing=parts.one(Timing)), *parts.all(Act)]


def _clause(
    act: Act, named: NamedSubject, parts: Parts, context: Context
) -> Standard | Rate | CountStandard:
    assert act.milestone is not None  # noqa: S101 - only a later act may leave it to the first
    timing = act.timing or parts.one(Timing)
    bare_days(timing, context)
    named = replace(named, subject=whose(named.subject, named.token, act.milestone, context))
    milestone = milestone_of(act.milestone, named.subject, context)
    share = _share(act, parts)
    one_each = parts.token("VERB") is not None and bool(parts.all(Act))
    said_before_the_alternative(parts, context)
    said_twice(parts.one(Timing) if one_each else timing, _quota(parts), share, parts, context)
    if act.most is not None or timing is None:
        said_in_vain(act.by or _actor(parts, context), parts, context)
    if timing is None:
        cut_off_in_vain(named, context)
    if act.most is not None or timing is not None:
        first_contact_in_vain(share, context)
    if act.most is not None:
        return CountStandard(
            subject=named.subject,
            milestone=milestone,
            most=act.most,
            strength=_whole(share.strength),
            redress=parts.one(Redress),
        )
    if timing is None:
        return _rate(milestone, share, named, parts, context)
    quota = _quota(parts)
    if quota is not None:
        once_a_period(timing.target, context)
    if quota is not None and quota.bound in ("at most", "less than"):
        why = "a deadline is kept at least so often; say 'at least'"
        context.find("GW106", None, what=f"{quota.bound} {quota.percent}%", why=why)
    return Standard(
        subject=named.subject,
        milestone=milestone,
        target=named_target(timing.target, named, context),
        by=act.by or _actor(parts, context),
        start=tuple(_start(s, named, context) for s in timing.starts),
        alternative=alternative(named, parts, context),
        strength=_whole(share.strength),
        excuses=tuple(w for excused in parts.all(Excused) for w in excused.words),
        redress=parts.one(Redress),
    )


def _quota(parts: Parts) -> Quota | None:
    around = parts.one(Around)
    return around.quota if around else parts.one(Quota)


def _actor(parts: Parts, context: Context) -> str | None:
    return role_of(parts, context) if parts.token("ROLE") else None


def _whole(strength: Strength) -> Strength:
    """All of the time is always."""
    return replace(strength, percent=None, always=True) if strength.percent == 100 else strength


def _rate(
    milestone: str, share: Share, named: NamedSubject, parts: Parts, context: Context
) -> Rate:
    quota = _quota(parts)
    percent = share.strength.percent
    if percent is None:
        context.find("GW201", None, subject=named.subject.of, milestone=milestone)
    most = quota is not None and quota.bound in ("at most", "less than")
    return Rate(
        bound="at most" if most else "at least",
        percent=Decimal(100) if percent is None else percent,
        subject=named.subject,
        milestone=milestone,
        first_contact=share.first_contact,
        aim=share.strength.aim,
        per=share.strength.per,
        redress=parts.one(Redress),
    )


def _share(act: Act, parts: Parts) -> Share:
    """How strongly it is meant, by all that the sentence says of it."""
    aim = any(parts.said(phrase) for phrase in ("we aim:", "we aim for", "we aim to"))
    quota = _quota(parts)
    always = act.always or any(
        "always" in str(c.value).split() for c in parts.children if isinstance(c, Token)
    )  # 'we always', 'will always be'
    strength = Strength(aim=aim, always=always, percent=quota.percent if quota else None)
    for said in (share.strength for share in parts.all(Share)):
        strength = replace(
            strength,
            percent=strength.percent if said.percent is None else said.percent,
            average=strength.average or said.average,
            always=strength.always or said.always,
            per=said.per or strength.per,
        )
    return Share(strength, any(share.first_contact for share in parts.all(Share)))


def _start(said: Token | str, named: NamedSubject, context: Context) -> str:
    return milestone_of(said, named.subject, context) if isinstance(said, Token) else said
