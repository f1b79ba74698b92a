"""How long before something the customer is told of it: 'we give 24 hours' notice of …'."""

from dataclasses import dataclass, replace
from typing import Final

from goodword.rules.text.build.acts import Act, Once, Said, counted_in, said_in
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.subjects import NamedSubject
from goodword.rules.text.build.tails import Share
from goodword.rules.text.build.targets import THAT, beginning_of
from goodword.rules.text.findings import Context
from goodword.rules.text.names import noun_in
from goodword.rules.text.stock import ANNOUNCED
from goodword.rules.text.syntax import Token
from goodword.rules.tree import APPOINTED, Duration, Every, Notice, Strength, Subject, Within

_OF_WHAT: Final = "say of what: 'notice of planned works', 'notice if we cancel a visit'"


@dataclass(frozen=True, slots=True)
class NoticedWhat:
    """Of what notice is given, before which moment, and what is done then."""

    about: tuple[NamedSubject, ...]
    before: Token | str = APPOINTED
    milestone: Token | None = None


@rule("noticed_of")
def noticed_of(parts: Parts, context: Context) -> NoticedWhat:
    """'of planned works': before they begin; of what is booked, before its appointed time."""
    named = parts.need(NamedSubject)
    return NoticedWhat((named,), beginning_of(named.subject.of, context.vocabulary))


@rule("noticed_before")
def noticed_before(parts: Parts, context: Context) -> NoticedWhat:
    """'before the works begin', 'before the appointed time'."""
    before = next(c for c in parts.children if isinstance(c, str) and _is_start(c))
    about = _of(before, context) if isinstance(before, Token) else ()
    return NoticedWhat(about, before)


@rule("noticed_if")
def noticed_if(parts: Parts, context: Context) -> NoticedWhat:
    """'if we cancel a visit': the cancelling must not come too soon before the appointment."""
    done = parts.word("START")
    return NoticedWhat(_of(done, context), milestone=done)


def _is_start(said: str) -> bool:
    return said != THAT and getattr(said, "type", "START") == "START"


def _of(said: Token, context: Context) -> tuple[NamedSubject, ...]:
    noun = noun_in(said, context)
    return (NamedSubject(Subject(of=noun), said),) if noun else ()


@dataclass(frozen=True, slots=True)
class AheadOf:
    """'at least 24 hours' notice'."""

    least: Duration
    told: Token


@rule("ahead_of")
def ahead_of(parts: Parts, context: Context) -> AheadOf:
    word = parts.phrase("notice") or parts.first()
    return AheadOf(parts.need(Duration), _doing(word, ANNOUNCED))


@rule("noticed")
def noticed(parts: Parts, context: Context) -> Act:
    """'We give at least 24 hours' notice if we cancel a visit'."""
    ahead, what = parts.need(AheadOf), parts.one(NoticedWhat)
    target = Notice(least=ahead.least, before=what.before if what else APPOINTED)
    if what is None:
        return Act(ahead.told, said=Said(target=target), noticed=True)
    done = what.milestone or ahead.told
    return Act(ahead.told, done, about=what.about, said=Said(target=target))


def _doing(word: Token, milestones: tuple[str, ...]) -> Token:
    """Words that stand for one of these milestones, the first that there is."""
    token = Token("DONE", str(word), word.start_pos, word.end_pos)
    token.value = milestones
    return token


def noticed_once(acts: list[Act], parts: Parts, context: Context) -> list[Act]:
    """'If we cancel your visit, we tell you 24 hours beforehand': what is done stands in front."""
    once = parts.one(Once)
    if not acts or not acts[0].noticed:
        return acts
    if once is None:
        context.find("GW106", acts[0].point, what=str(acts[0].point), why=_OF_WHAT)
        return acts
    first = replace(acts[0], milestone=once.start, about=_of(once.start, context))
    return [first, *acts[1:]]


@rule("heard")
def heard(parts: Parts, context: Context) -> Act:
    """'You hear from us every 2 hours until it is fixed': updates, or else an answer."""
    word = parts.phrase("hears from us") or parts.first()
    said = said_in(parts)
    meant = ("updated",) if isinstance(said.target, Every) else ("answered", "updated")
    token = _doing(word, meant)
    return Act(token, token, said=said)


@rule("average")
def average(parts: Parts, context: Context) -> Act:
    """'The average wait for a call is under 2 minutes'."""
    length, done = parts.one(Duration), parts.token("MILESTONE")
    said = said_in(parts)
    target = Within(limit=length) if length else said.target
    mean = Share(Strength(average=True))
    own = replace(said, target=target, shares=(mean, *said.shares))
    about, _ = counted_in(parts)
    return Act(done or parts.first(), done, about=about, said=own)


@rule("late_by")
def late_by(parts: Parts, context: Context) -> Act:
    """'If we are more than 20 minutes late': within 20 minutes of the appointed time."""
    done, about = parts.one(Act), counted_in(parts)[0]
    target = Within(limit=parts.need(Duration))
    said = Said(target=target, starts=(APPOINTED,))
    if done is None:
        return Act(parts.first(), about=about, said=said)
    return replace(done, about=(*done.about, *about), said=said)
