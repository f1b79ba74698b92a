"""Which interactions a sentence is about: 'orders from trade customers by phone'."""

from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.findings import Context
from goodword.rules.text.names import own_noun
from goodword.rules.text.syntax import Token
from goodword.rules.text.vocabulary import IN_PERSON
from goodword.rules.tree import Subject


@dataclass(frozen=True, slots=True)
class NamedSubject:
    """A subject with the word that named it, for pointing at."""

    subject: Subject
    token: Token
    before: "Before | None" = None


@dataclass(frozen=True, slots=True)
class Before:
    """'placed before 14:00': the cut-off that a subject brings for its target."""

    time: time
    zone: str | None
    milestone: Token | None
    token: Token


@rule("subject")
def subject(parts: Parts, context: Context) -> NamedSubject:
    token = parts.word("NOUN")
    found = Subject(of=own_noun(token, context))
    if channel := parts.value("CHANNEL"):
        found = replace(found, channels=(channel,))
    for slot, values in parts.all(tuple):
        found = replace(found, **{slot: values})
    return NamedSubject(found, token, parts.one(Before))


@rule("persons")
def persons(parts: Parts, context: Context) -> NamedSubject:
    """'Patients are seen …': the touchpoint follows from what is done (see `names.whose`)."""
    token = parts.token("PERSON") or parts.word("SEGMENT")
    segments = (str(token.value),) if token.type == "SEGMENT" else ()
    found = Subject(of="", segments=segments)
    for slot, values in parts.all(tuple):
        found = replace(found, **{slot: values})
    return NamedSubject(found, token, parts.one(Before))


@rule("placed_before")
def placed_before(parts: Parts, context: Context) -> Before:
    token = parts.word("BY_TIME")
    if not str(token).casefold().startswith("before"):
        context.find("GW215", token, time=f"{token.value:%H:%M}")
    return Before(token.value, parts.value("ZONE"), parts.token("MILESTONE"), token)


@rule("from_segments")
def from_segments(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("segments", tuple(parts.values("SEGMENT")))


@rule("by_channels")
def by_channels(parts: Parts, context: Context) -> tuple[str, Any]:
    said = (*parts.values("IN_PERSON"), *parts.values("CHANNEL"))
    here = tuple(name for name in said if name == IN_PERSON)
    return ("channels", tuple(dict.fromkeys((*here, *said))))


@rule("received_in")
def received_in(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("received_in", parts.value("OPENING"))


@rule("received_outside")
def received_outside(parts: Parts, context: Context) -> tuple[str, Any]:
    return ("received_outside", parts.value("OPENING"))
