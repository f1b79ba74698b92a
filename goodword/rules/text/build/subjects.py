"""Which interactions a sentence is about: 'orders from trade customers by phone'."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from goodword.rules.text.build.amounts import Running
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.findings import Context
from goodword.rules.text.names import milestones_said, own_noun, touchpoint_of
from goodword.rules.text.syntax import Token
from goodword.rules.text.tokens import keys_of
from goodword.rules.text.vocabulary import IN_PERSON
from goodword.rules.tree import Subject


@dataclass(frozen=True, slots=True)
class NamedSubject:
    """A subject with the word that named it, for pointing at.

    `ones` leaves open of what: 'complex ones' are of the touchpoint that was named before.
    """

    subject: Subject
    token: Token
    before: "Before | None" = None
    ones: bool = False
    after: "After | None" = None


@dataclass(frozen=True, slots=True)
class Slot:
    """What narrows a subject: its segments, channels, or the hours in which it came in.

    `came` is the word that says how it came in, if there is one.
    """

    name: str
    value: Any
    came: Token | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """'placed before 14:00': the cut-off that a subject brings for its target.

    `on_a` is the calendar of 'before 14:00 on a working day'.
    """

    time: time
    zone: str | None
    milestone: Token | None
    token: Token
    on_a: str | None = None


@dataclass(frozen=True, slots=True)
class After:
    """'placed after 14:00', 'placed later': what the cut-off of the act before leaves."""

    time: time | None
    token: Token


@rule("subject")
def subject(parts: Parts, context: Context) -> NamedSubject:
    token = parts.word("NOUN")
    found = Subject(of=own_noun(token, context))
    if channel := parts.value("CHANNEL"):
        found = replace(found, channels=(channel,))
    if whose := parts.value("POSSESSOR"):
        found = replace(found, segments=(whose,))
    named = NamedSubject(found, token, parts.one(Before), after=parts.one(After))
    return narrowed(named, parts.all(Slot), context)


def narrowed(named: NamedSubject, slots: Iterable[Slot], context: Context) -> NamedSubject:
    """A subject with its slots filled; one that is filled twice is reported."""
    subject = named.subject
    for slot in slots:
        if getattr(subject, slot.name) not in ((), None, slot.value):
            why = "a promise names them once, joined by 'or'"
            context.find("GW106", named.token, what=f"two {slot.name.replace('_', ' ')}", why=why)
        if slot.value is not None:
            subject = replace(subject, **{slot.name: slot.value})
        _came_in(slot, subject, context)
    return replace(named, subject=subject)


def _came_in(slot: Slot, subject: Subject, context: Context) -> None:
    """'orders shipped in shop hours' are not those that came in then."""
    touchpoint = touchpoint_of(subject.of, context.vocabulary)
    if slot.came is None or touchpoint is None or not touchpoint.milestones:
        return
    first, *later = touchpoint.milestones
    said = context.sentence[slot.came.start_pos : slot.came.end_pos].casefold()
    came = slot.came.value is None and said not in later
    if not came and first not in milestones_said(slot.came, context):
        why = f"say it of the first moment, '{first}', or define a class"
        context.find("GW106", slot.came, what=str(slot.came), why=why)


@rule("persons")
def persons(parts: Parts, context: Context) -> NamedSubject:
    """'Patients are seen …': the touchpoint follows from what is done (see `names.whose`)."""
    token = parts.token("PERSON") or parts.word("SEGMENT")
    segments = (str(token.value),) if token.type == "SEGMENT" else ()
    found = Subject(of="", segments=segments)
    return narrowed(NamedSubject(found, token, parts.one(Before)), parts.all(Slot), context)


@rule("ones")
def ones(parts: Parts, context: Context) -> NamedSubject:
    """'complex ones': which class it is shows what they are ones of (see `ones_of`)."""
    token = parts.word("ONES")
    found = NamedSubject(Subject(of=str(token.value)), token, parts.one(Before), ones=True)
    return narrowed(found, parts.all(Slot), context)


def ones_of(named: NamedSubject, other: Subject, context: Context) -> NamedSubject:
    """'complex ones' beside 'enquiries': the class of those."""
    if not named.ones:
        return named
    said = keys_of(context.sentence[named.token.start_pos : named.token.end_pos])
    names = context.vocabulary
    found = [str(v) for t, v in names.names.get(said, ()) if t == "ONES"]
    of = touchpoint_of(other.of, names)
    mine = [name for name in found if of and names.classes[name].touchpoint == of.name]
    if not mine:
        hint = "Say their name in full."
        context.find("GW301", named.token, word=str(named.token), hint=hint)
    return replace(named, subject=replace(named.subject, of=(mine or found)[0]), ones=False)


@rule("placed_before")
def placed_before(parts: Parts, context: Context) -> Before:
    token = parts.word("BY_TIME")
    exactly_before(token, context)
    on_a = parts.one(Running)
    return Before(
        token.value,
        parts.value("ZONE"),
        parts.token("RECEIVED"),
        token,
        on_a.word if on_a else None,
    )


@rule("on_a")
def on_a(parts: Parts, context: Context) -> Running:
    """'on a working day'."""
    if parts.value("UNIT") != "day":
        context.find("GW106", parts.token("UNIT"), what=str(parts.token("UNIT")), why="say a day")
    return parts.need(Running)


@rule("came_in")
def came_in(parts: Parts, context: Context) -> Slot:
    """'cards reported lost': all of them, if that is how one begins."""
    return Slot("received_in", None, parts.word("CAME"))


@rule("placed_after")
def placed_after(parts: Parts, context: Context) -> After:
    token = parts.word("AFTER_TIME")
    return After(token.value, token)


def exactly_before(token: Token, context: Context) -> None:
    """'by 14:00' is read as 'before 14:00', which a notice says."""
    if not context.sentence[token.start_pos : token.end_pos].casefold().startswith("before"):
        context.find("GW215", token, time=f"{token.value:%H:%M}")


@rule("from_segments")
def from_segments(parts: Parts, context: Context) -> Slot:
    return Slot("segments", tuple(parts.values("SEGMENT")))


@rule("by_channels")
def by_channels(parts: Parts, context: Context) -> Slot:
    said = (*parts.values("IN_PERSON"), *parts.values("CHANNEL"))
    here = tuple(name for name in said if name == IN_PERSON)
    return Slot("channels", tuple(dict.fromkeys((*here, *said))), parts.token("RECEIVED"))


@rule("received")
def received(parts: Parts, context: Context) -> Slot:
    return replace(parts.need(Slot), came=parts.token("RECEIVED"))


@rule("received_in", "received_outside")
def received_in(parts: Parts, context: Context) -> Slot:
    return Slot("received_in" if parts.said("in") else "received_outside", parts.value("OPENING"))
