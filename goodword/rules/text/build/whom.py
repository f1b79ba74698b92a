"""Whom each act of a sentence is about, since when, and which moment it names."""

from dataclasses import dataclass, replace

from goodword.rules.text.build.acts import ONE_START, Act, Beside, Once, counted_in, said_in
from goodword.rules.text.build.amounts import Quota
from goodword.rules.text.build.parts import Parts
from goodword.rules.text.build.subjects import NamedSubject, Slot, narrowed, ones_of
from goodword.rules.text.build.targets import THAT
from goodword.rules.text.findings import Context
from goodword.rules.text.names import (
    milestone_of,
    milestones_said,
    noun_in,
    the_rest,
    touchpoint_of,
    whose,
)
from goodword.rules.text.stock import AWAITED, CALLED_BY, GIVEN
from goodword.rules.text.syntax import Token
from goodword.rules.text.tokens import keys_of
from goodword.rules.tree import Subject


@dataclass(frozen=True, slots=True)
class Spoken:
    """An act with its subject and milestone, and what the words before it say of since when."""

    act: Act
    named: NamedSubject
    milestone: str
    starts: tuple[Token | str, ...]
    quota: Quota | None
    token: Token | None


def spoken_of(acts: list[Act], parts: Parts, context: Context) -> list[Spoken]:
    """Each act resolved, in order, for each subject of the sentence."""
    base, quota = counted_in(parts)
    subjects = [base]
    for beside in parts.all(Beside):
        named = beside.named
        if channel := _channel(named, base, context):
            first, *rest = subjects.pop()
            subjects.append((_by_both(first, channel, named), *rest))
            continue
        context.find("GW108", named.token, first=str(base[0].token), second=str(named.token))
        subjects.append((named, *base[1:]))
    return [one for each in subjects for one in _about(acts, each, quota, parts, context)]


def _channel(named: NamedSubject, base: tuple[NamedSubject, ...], context: Context) -> str | None:
    """'enquiries by letter and e-mail' are enquiries by both, and no e-mails."""
    token = named.token
    said = keys_of(context.sentence[token.start_pos : token.end_pos])
    names = context.vocabulary.names.get(said, ())
    channel = next((str(value) for terminal, value in names if terminal == "CHANNEL"), None)
    return channel if base[0].subject.channels else None


def _by_both(one: NamedSubject, channel: str, other: NamedSubject) -> NamedSubject:
    """What stands behind the second channel is said of both: 'by letter and e-mail received …'."""
    own, behind = one.subject, other.subject
    subject = replace(
        own,
        channels=(*own.channels, channel),
        segments=own.segments or behind.segments,
        received_in=own.received_in or behind.received_in,
        received_outside=own.received_outside or behind.received_outside,
    )
    return replace(one, subject=subject, before=one.before or other.before)


def _about(
    acts: list[Act],
    base: tuple[NamedSubject, ...],
    quota: Quota | None,
    parts: Parts,
    context: Context,
) -> list[Spoken]:
    """Each act resolved: a later one is about what the one before is about."""
    once, since = parts.one(Once), said_in(parts).starts
    if once and since:
        context.find("GW106", None, what="two starts", why=ONE_START)
    ahead = () if acts[0].noticed else (once.start,) if once else since
    base = base or _named_later(acts)
    found: list[Spoken] = []
    for said in acts:
        before = found[-1] if found else None
        act = _rest_of_a_share(said, before, quota) if before else said
        if before is None:
            named = _opened(_first(act, base, ahead, parts, context), once, parts, context)
            ahead = () if once and _begins(once.start, named, context) else ahead
        else:
            named = _next(act, before.named, context)
        named = narrowed(named, act.said.here, context)
        token = act.milestone or (before.token if before else None)
        named, milestone = _milestone(act, token, named, context)
        starts = _starts(act, ahead, before, context)
        share = act.quota or (None if act.all or act.again else quota)
        found.append(Spoken(act, named, milestone, starts, share, token))
    return found


def _rest_of_a_share(act: Act, before: Spoken, quota: Quota | None) -> Act:
    """'80% within 20 seconds and the rest within a minute': within a minute it is all of them."""
    shared = before.quota or any(s.strength.percent is not None for s in before.act.said.shares)
    if act.rest is None or not shared:
        return act
    return replace(act, rest=None, all=True)


def _opened(named: NamedSubject, once: Once | None, parts: Parts, context: Context) -> NamedSubject:
    """The subject with what the words before it say: 'during shop hours', 'by e-mail'."""
    named = narrowed(named, (*(once.slots if once else ()), *parts.all(Slot)), context)
    return replace(named, before=named.before or (once.before if once else None))


def _begins(start: Token, named: NamedSubject, context: Context) -> bool:
    """Whether 'when you order' only says from when a clock runs anyway."""
    touchpoint = touchpoint_of(named.subject.of, context.vocabulary)
    first = touchpoint.milestones[0] if touchpoint and touchpoint.milestones else None
    return first in milestones_said(start, context)


def _starts(
    act: Act, ahead: tuple[Token | str, ...], before: Spoken | None, context: Context
) -> tuple[Token | str, ...]:
    """The start behind the deadline, or else before the subject; 'that' is the act before."""
    own = act.said.starts
    if own and ahead and before is None:
        context.find("GW106", None, what="two starts", why=ONE_START)
    return tuple(before.milestone if start == THAT and before else start for start in own or ahead)


def _named_later(acts: list[Act]) -> tuple[NamedSubject, ...]:
    """'A holding reply within 2 days and an answer within 10 for every complaint'."""
    if acts[0].about or any(act.milestone is None for act in acts):
        return ()
    return next((act.about for act in acts if act.about), ())


def _first(
    act: Act,
    base: tuple[NamedSubject, ...],
    starts: tuple[Token | str, ...],
    parts: Parts,
    context: Context,
) -> NamedSubject:
    """What the sentence is about: all that is said of it is one subject."""
    said = [*base, *act.about]
    since = next((start for start in starts if isinstance(start, Token)), None)
    about = noun_in(since, context) if since else None
    if since is not None and about and not any(one.subject.of for one in said):
        said.append(NamedSubject(Subject(of=about), since))
    if not said:
        return NamedSubject(Subject(of=""), parts.token("ROLE") or act.point)
    named = said[0]
    for other in said[1:]:
        named = _joined(named, other, context)
    return named


def _joined(one: NamedSubject, other: NamedSubject, context: Context) -> NamedSubject:
    """'gold members' and 'their orders': the thing, from those people."""
    one, other = ones_of(one, other.subject, context), ones_of(other, one.subject, context)
    if one.subject.of and other.subject.of and one.subject.of != other.subject.of:
        classes = context.vocabulary.classes
        narrow = {name for name in (one.subject.of, other.subject.of) if name in classes}
        wide = {one.subject.of, other.subject.of} - narrow
        if len(narrow) != 1 or wide != {classes[next(iter(narrow))].touchpoint}:
            why = "a promise is about one kind of contact; make two clauses of it"
            context.find("GW106", other.token, what=f"two subjects, '{other.token}'", why=why)
            return one
        main = one if one.subject.of in narrow else other
    else:
        main = one if one.subject.of else other
    rest = other if main is one else one
    slots = [
        Slot(name, value)
        for name in ("segments", "channels", "received_in", "received_outside")
        if (value := getattr(rest.subject, name))
    ]
    return replace(narrowed(main, slots, context), before=main.before or rest.before)


def _next(act: Act, before: NamedSubject, context: Context) -> NamedSubject:
    """'… and letters within 3 days', '… those by letter within 15', '… and the rest within 5'."""
    if act.rest is not None:
        return replace(before, subject=the_rest(before.subject, act.rest, context))
    if not act.about:
        return before
    own = ones_of(act.about[0], before.subject, context)
    for other in act.about[1:]:
        own = _joined(own, other, context)
    if own.subject.of:
        kept = before.subject.segments if not before.subject.of else ()
        segments = own.subject.segments or kept
        return replace(own, subject=replace(own.subject, segments=segments))
    said = {
        name: value
        for name in ("segments", "channels", "received_in", "received_outside")
        if (value := getattr(own.subject, name))
    }
    subject = replace(before.subject, **said)
    cut_off = None if own.after else before.before
    return replace(before, subject=subject, before=cut_off, after=own.after)


def _milestone(
    act: Act, token: Token | None, named: NamedSubject, context: Context
) -> tuple[NamedSubject, str]:
    if token is not None:
        named = replace(named, subject=whose(named.subject, named.token, token, context))
        return named, milestone_of(token, named.subject, context)
    if not named.subject.of and (called := CALLED_BY.get(str(named.token.value))):
        named = replace(named, subject=replace(named.subject, of=called))
    touchpoint = touchpoint_of(named.subject.of, context.vocabulary)
    implied = GIVEN if act.given else AWAITED
    has = touchpoint.milestones[1:] if touchpoint else ()
    found = next((milestone for milestone in implied if milestone in has), None)
    if found is None:
        why = "say what is done: 'are answered', 'are delivered'"
        context.find("GW106", act.point, what=str(act.point), why=why)
    return named, found or ""
