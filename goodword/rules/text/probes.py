"""Can a declared name be told from the words around it? Each is tried in the sentences it is for.

A name may hold any words: 'order for collection', 'may fair ticket'. But where it stands in a
sentence it must be read as itself, and its sentence must say nothing else without it; otherwise
what is promised with it would be read, or printed, as something else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal
from functools import lru_cache
from typing import Final

from goodword.rules.text.bullets import otherwise_read
from goodword.rules.text.lexicon import Phrases
from goodword.rules.text.print.sentence import sentence
from goodword.rules.text.reader import Grammar
from goodword.rules.text.tokens import words_of
from goodword.rules.text.values import MATCHERS
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import (
    APPOINTED,
    Approval,
    AskWhen,
    AtSpread,
    Award,
    Calendar,
    Clause,
    ContactClass,
    CountStandard,
    Decided,
    Duration,
    Every,
    Expectation,
    HadAHand,
    Hold,
    Latitude,
    Limit,
    Meet,
    Money,
    Notice,
    Offer,
    OnDay,
    Opinion,
    Pay,
    Rate,
    Reached,
    Redress,
    Right,
    Roles,
    Segment,
    Speak,
    Standard,
    StopRule,
    Strength,
    Subject,
    SurveyEvery,
    Touchpoint,
    Training,
    Unit,
    Within,
)

_HOUR: Final = Duration(amount=Decimal(1), unit="hour")
_SUM: Final = Limit(money=Money(amount=Decimal(5), currency="$"))
_MOST: Final = Decimal(90)
_OFTEN: Final = Strength(percent=_MOST)
_OF: Final = Subject(of="promise")
_DONE: Final = "made"
_NO_NAMES: Final = Vocabulary()


Facts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Declared:
    """The clauses that declare a policy's names, those above it, and the vocabulary of both."""

    clauses: tuple[Clause, ...]
    above: tuple[Clause, ...]
    names: Vocabulary = field(compare=False)
    of: Grammar = field(compare=False)


@lru_cache(maxsize=16)
def untellable(declared: Declared) -> tuple[tuple[int, Facts], ...]:
    """For each clause with a name that is not read as itself wherever it may stand: what it says.

    Names whose words say nothing else are not tried: they can't be misread.
    """
    tried = ((k, _untold(clause, declared)) for k, clause in enumerate(declared.clauses))
    return tuple((k, facts) for k, facts in tried if facts is not None)


def _untold(clause: Clause, declared: Declared) -> Facts | None:
    names, of = declared.names, declared.of
    for name, trees in _trials(clause, names):
        for tree in trees if not is_plain(name, of.phrases) else ():
            printed = sentence(tree)
            if other := otherwise_read(tree, printed, "What we promise", names, of):
                return {"name": name, "printed": printed, "other": other}
    return None


def is_plain(name: str, phrases: Phrases) -> bool:
    """Whether no word of a name says anything else in a sentence."""
    words = words_of(name)
    if any(word.kind != "word" or word.lower in phrases.longest for word in words):
        return False
    found = (
        terminal
        for at in range(len(words))
        for matcher in MATCHERS
        for terminal, _, _ in matcher(words, at, _NO_NAMES)
    )
    return bool(words) and all(terminal in ("ACT", "BASE") for terminal in found)


_Tree = Clause | Expectation
_Trials = Iterator[tuple[str, Iterator[_Tree]]]


def _trials(clause: Clause, names: Vocabulary) -> _Trials:
    """Each name of a clause, with sentences in which it stands wherever it may."""
    match clause:
        case Touchpoint() if names.touchpoints[clause.name] is clause:  # else it is defined twice
            yield clause.name, _contacts(clause.name, clause.milestones[0])
            for milestone in clause.milestones:
                yield milestone, _moments(clause.name, milestone)
            for role in clause.by:
                yield role, _roles(role)
        case ContactClass():
            of = names.touchpoints.get(clause.touchpoint) or names.usual.get(clause.touchpoint)
            yield clause.name, _contacts(clause.name, of.milestones[0]) if of else iter(())
        case Segment():
            yield clause.name, _segments(clause.name)
        case Unit():
            yield clause.name, _lengths(clause.name, None)
        case Calendar():
            yield clause.word, _calendars(clause.word)
        case Roles():
            for role in clause.names:
                yield role, _roles(role)
        case _:
            return


def _moments(of: str, name: str) -> Iterator[_Tree]:
    about = Subject(of=of)
    day = OnDay(day=1, when=name, cutoff=time(12), otherwise=2)
    yield Standard(
        subject=about, milestone=name, target=day, start=(APPOINTED,),
        alternative=Reached(milestone=name), strength=_OFTEN,
    )  # fmt: skip
    soon = Within(limit=_HOUR)
    yield Standard(subject=about, milestone=name, target=soon, start=(name,), strength=_OFTEN)
    every = Every(interval=_HOUR, until=name)
    yield Standard(subject=about, milestone=name, target=every, by="a person")
    yield Standard(subject=about, milestone=name, target=Notice(least=_HOUR, before=name))
    yield Rate(bound="at least", percent=_MOST, subject=about, milestone=name, first_contact=True)
    yield CountStandard(subject=about, milestone=name, most=2)
    yield CountStandard(subject=about, milestone=name, most=0)
    yield AskWhen(of=of, milestone=name, survey="x")


def _contacts(name: str, milestone: str) -> Iterator[_Tree]:
    about, within = Subject(of=name), Within(limit=_HOUR)
    yield Standard(subject=about, milestone=milestone, target=within)
    aim = Strength(aim=True)
    yield Standard(subject=about, milestone=milestone, target=within, strength=aim)
    yield Rate(bound="at most", percent=_MOST, subject=about, milestone=milestone)
    yield Opinion(percent=None, score=Decimal(4), out_of=5, about=name)
    yield StopRule(of=name, states=("x",))
    yield Offer(what="x", at_most=_HOUR, about=name)
    yield AskWhen(of=name, milestone=milestone, survey="x")
    yield Award(deed=HadAHand(of=name, score=Decimal(5), out_of=5), points=2)


def _segments(name: str) -> Iterator[_Tree]:
    about = Subject(of="promise", segments=(name,), channels=("phone",))
    pay = Redress(acts=(Pay(amount=_SUM, to=name),))
    yield Standard(subject=about, milestone=_DONE, target=Within(limit=_HOUR), redress=pay)
    yield Rate(bound="at least", percent=_MOST, subject=about, milestone=_DONE)
    yield Opinion(percent=None, score=Decimal(4), out_of=5, segment=name)
    yield Opinion(percent=_MOST, score=Decimal(4), out_of=5, segment=name)
    yield Right(who=name, act="x", window=_HOUR, start="y")
    yield SurveyEvery(segment=name, every=_HOUR, survey="x")
    yield Meet(what="visit", segment=name, every=_HOUR)
    yield Expectation(segment=name, adequate=_HOUR, desired=_HOUR)


def _lengths(unit: str, calendar: str | None) -> Iterator[_Tree]:
    one, two = (Duration(amount=Decimal(n), unit=unit, calendar=calendar) for n in (1, 2))
    for target in (Within(limit=two), Hold(least=one), Every(interval=one, first=two)):
        yield Standard(subject=_OF, milestone=_DONE, target=target, start=(_DONE,), strength=_OFTEN)
    yield StopRule(of="promise", states=("x",), cap=two)


def _calendars(word: str) -> Iterator[_Tree]:
    yield from _lengths("hour", word)
    yield from _lengths("day", word)
    cut = OnDay(
        day=1, calendar=word, by=time(12), otherwise=2, when=_DONE, cutoff=time(9)
    )  # fmt: skip
    for target in (OnDay(day=0, calendar=word), cut):
        yield Standard(subject=_OF, milestone=_DONE, target=target)


def _roles(name: str) -> Iterator[_Tree]:
    call = Redress(acts=(Speak(verb="call", by=name),))
    within = Within(limit=_HOUR)
    yield Standard(subject=_OF, milestone=_DONE, target=within, by=name, redress=call)
    yield Latitude(role=name, act="refund")
    yield Approval(act="refund", threshold=_SUM, approver=name)
    yield AtSpread(level="many", decider=name, what="x", within=_HOUR)
    yield Decided(by=name, words="x")
    yield Training(roles=(name,), course="x", within=_HOUR)
