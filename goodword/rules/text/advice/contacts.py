"""Touchpoints and classes that a sentence needs: what it is about, and what is done with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from goodword.rules.text.advice.guess import Guess, from_ing
from goodword.rules.text.advice.phases import first_moment, placed_among
from goodword.rules.text.advice.trust import Said
from goodword.rules.text.names import meanings, touchpoint_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import is_participle, participle, verb_forms
from goodword.rules.tree import AllElse, ContactClass, Marked, Touchpoint

_DEEDS: Final = ("MILESTONE", "VERB", "START")
_ABOUT: Final = {
    "caller": "call", "applicant": "application", "claimant": "claim", "patient": "appointment",
    "guest": "stay", "passenger": "journey", "traveller": "journey", "visitor": "visit",
    "shopper": "visit", "diner": "visit", "buyer": "order",
}  # fmt: skip
"""The touchpoint that a sentence about people may be about; a request for all others."""


@dataclass(frozen=True, slots=True)
class _Deed:
    """A moment of a touchpoint: its word, whether a clock starts there, whether it is there yet."""

    word: str
    starts: bool
    known: bool


def contacts(said: Sequence[Said], names: Vocabulary) -> Iterator[Touchpoint | ContactClass]:
    """The touchpoints and classes to define, so that these words can be read."""
    guessed = [one.value.name for one in said if isinstance(one.value, Guess)]
    bases = {name.removeprefix("other ") for name in guessed if name.startswith("other ")}
    abouts: dict[int, str] = {}
    for at, one in enumerate(said):
        if one.terminal == "NOUN":
            name = noun(one)
            base = _base(name, names, bases) if isinstance(one.value, Guess) else ""
            if base:
                yield ContactClass(name=name, touchpoint=base, test=_test(name, base, names))
            abouts[at] = base or name
    yield from _touchpoints(said, abouts or _of_people(said, names), names)


def noun(said: Said) -> str:
    """The name of what a sentence is about."""
    return said.value.name if isinstance(said.value, Guess) else str(said.value)


def _base(name: str, names: Vocabulary, bases: set[str]) -> str:
    """'simple enquiry' is a class of the policy's enquiries; '' for a touchpoint of its own."""
    words = name.split()
    for at in range(1, len(words)):
        base = " ".join(words[at:])
        if base in names.touchpoints or base in bases:
            return base
    return ""


def _test(name: str, base: str, names: Vocabulary) -> AllElse | Marked:
    mark = name.removesuffix(base).strip()
    by = next(iter(names.roles), None)
    return AllElse() if mark in ("other", "all other", "remaining") else Marked(mark=mark, by=by)


def _of_people(said: Sequence[Said], names: Vocabulary) -> dict[int, str]:
    """A sentence about people is about what has the moment that it names."""
    done = _done(said, names)
    own = [t.name for t in names.touchpoints.values() if done & set(t.milestones[1:])]
    usual = [t.name for t in names.usual.values() if done & set(t.milestones[1:])]
    for at, one in enumerate(said):
        if one.terminal in ("PERSON", "SEGMENT", "ROLE") and not own:
            return {at: usual[0] if len(usual) == 1 else _ABOUT.get(str(one.value), "request")}
    return {}


def _done(said: Sequence[Said], names: Vocabulary) -> set[str]:
    """What is done, by all meanings of its word: 'call … back' is no calling off."""
    deeds = [one for one in said if one.terminal in ("MILESTONE", "VERB")]
    meant = {word for one in deeds for word in _meanings(one, names)}
    particles = tuple(f" {one.words}" for one in said if one.terminal == "PARTICLE")
    return {m for m in meant if m.endswith(particles)} or meant if particles else meant


def _touchpoints(
    said: Sequence[Said], abouts: dict[int, str], names: Vocabulary
) -> Iterator[Touchpoint]:
    needs: dict[str, list[_Deed]] = {}
    for at, one in enumerate(said):
        if one.terminal in _DEEDS and abouts:
            nearest = max((k for k in abouts if k < at), default=min(abouts))
            about = abouts[nearest]
            needs.setdefault(about, []).append(_deed(one, touchpoint_of(about, names), names))
    named = any(one.terminal == "NOUN" for one in said)
    for about, deeds in needs.items():
        there = touchpoint_of(about, names)
        if there is None:
            yield _new(about, deeds)
        elif not all(deed.known for deed in deeds) or (
            not named and about not in names.touchpoints
        ):  # a usual touchpoint that is not named is found by people only once it is defined
            yield _more(there, deeds)


def _new(name: str, deeds: list[_Deed]) -> Touchpoint:
    start = next((deed.word for deed in deeds if deed.starts), None)
    done = [deed.word for deed in deeds if not deed.starts]
    milestones: tuple[str, ...] = (start or first_moment(name, done),)
    for deed in deeds:
        milestones = placed_among(deed.word, milestones, None)
    return Touchpoint(name=name, milestones=milestones)


def _more(there: Touchpoint, deeds: list[_Deed]) -> Touchpoint:
    milestones = there.milestones
    start = next((deed.word for deed in deeds if deed.starts), None)
    for deed in deeds:
        milestones = placed_among(deed.word, milestones, None if deed.starts else start)
    return replace(there, milestones=milestones)


def _deed(one: Said, there: Touchpoint | None, names: Vocabulary) -> _Deed:
    meant = _meanings(one, names)
    known = [word for word in meant if there and word in there.milestones]
    word = known[0] if known else _word(one, meant)
    return _Deed(word, one.terminal == "START", bool(known))


def _meanings(one: Said, names: Vocabulary) -> list[str]:
    if isinstance(one.value, Guess):
        return [one.value.name]
    return meanings(one.terminal, one.value, one.words, names)


def _word(one: Said, meant: list[str]) -> str:
    """The policy's own word for a moment is the one that it says."""
    if isinstance(one.value, Guess):
        return one.value.name
    said = " ".join(one.words.casefold().split())
    first = said.split(maxsplit=1)[0]
    if one.terminal == "MILESTONE" and (
        is_participle(first) or first in ("with", "on", "at", "in")
    ):
        return said
    if one.terminal == "VERB":
        own = [word for word in meant if said in verb_forms(word) or " " in word]
        return own[0] if own else participle(said)
    return next((word for word in meant if word == from_ing(said)), meant[0])
