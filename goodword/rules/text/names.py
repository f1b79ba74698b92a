"""What a name in a sentence refers to: a touchpoint's own milestone, or one that is meant."""

from dataclasses import replace
from difflib import get_close_matches

from goodword.rules.text.findings import Context
from goodword.rules.text.stock import ASKING, BUILT_IN, CALLED_BY
from goodword.rules.text.syntax import Token
from goodword.rules.text.tokens import keys_of, words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import plural, singular, verb_forms
from goodword.rules.tree import AllElse, EveryoneElse, Subject, Touchpoint


def own_noun(token: Token, context: Context) -> str:
    """The touchpoint or class that a word names; a usual one that is not defined is reported."""
    name = str(token.value)
    names = context.vocabulary
    if name not in names.touchpoints and name not in names.classes and name in names.usual:
        milestones = ", ".join(names.usual[name].milestones)
        context.find("GW306", token, name=name, line=f"{name.capitalize()}: {milestones}.")
    return name


def touchpoint_of(name: str, vocabulary: Vocabulary) -> Touchpoint | None:
    """The touchpoint of this name, or of the class of this name."""
    if name in vocabulary.classes:
        name = vocabulary.classes[name].touchpoint
    return vocabulary.touchpoints.get(name) or vocabulary.usual.get(name)


def whose(subject: Subject, said: Token, done: Token, context: Context) -> Subject:
    """A subject that names people only is about the one touchpoint that has what is done."""
    if subject.of:
        return subject
    names = context.vocabulary
    meant = meanings(done.type, done.value, context.sentence[done.start_pos : done.end_pos], names)
    exact = [m for m in meant if str(done).casefold() in {m, *verb_forms(m)}]
    own = _having(exact, names) or _having(meant, names)
    person = singular(str(said.value))
    own = [name for name in own if name == person or name.split()[-1] != person]
    called = CALLED_BY.get(str(said.value))
    own = [called] if called in own else own
    if len(own) == 1:
        if own[0] not in (called, person):
            facts = {"done": exact[0] if exact else meant[0], "touchpoints": plural(own[0])}
            context.find("GW316", said, **facts)
        return replace(subject, of=own[0])
    found = " or ".join(f"'{plural(name)}'" for name in own) or "a touchpoint that has it"
    context.find("GW313", said, word=str(said), done=str(done), touchpoints=found)
    return subject


def the_rest(subject: Subject, said: Token, context: Context) -> Subject:
    """'and the rest within 2 days': what no class or segment above has taken."""
    names = context.vocabulary
    mine = names.classes.get(subject.of)
    for name, other in names.classes.items():
        if mine and other.touchpoint == mine.touchpoint and other.test == AllElse():
            return replace(subject, of=name)
    for name, segment in names.segments.items():
        if subject.segments and segment.test == EveryoneElse():
            return replace(subject, segments=(name,))
    hint = "Name them, or define them: 'Other complaints: all other complaints.'"
    context.find("GW301", said, word=str(said), hint=hint)
    return subject


def _having(milestones: list[str], names: Vocabulary) -> list[str]:
    """The policy's own touchpoints that have one of these milestones."""
    own = (t for t in names.touchpoints.values() if t not in BUILT_IN)
    return [t.name for t in own if set(milestones) & set(t.milestones)]


def milestone_of(token: Token, subject: Subject, context: Context) -> str:
    """The subject's milestone that a word means; what it does not have is reported."""
    said = context.sentence[token.start_pos : token.end_pos]
    touchpoint = touchpoint_of(subject.of, context.vocabulary)
    if touchpoint is None:
        return said
    every = meanings(token.type, token.value, said, context.vocabulary)
    meant = [m for m in every if m in touchpoint.milestones]
    if meant:
        exact = said.casefold().removeprefix("being ")
        return exact if exact in meant else meant[0]
    near = get_close_matches(said.casefold(), touchpoint.milestones, n=1, cutoff=0.7)
    hint = f"Did you mean '{near[0]}'?" if near else _add(token, said, touchpoint, context)
    context.find(
        "GW302", token, word=said, touchpoint=touchpoint.name,
        has=", ".join(touchpoint.milestones), hint=hint,
    )  # fmt: skip
    return said


def noun_in(token: Token, context: Context) -> str | None:
    """The touchpoint or class that the words of a start name: 'receiving your complaint'."""
    words, names = words_of(context.sentence[token.start_pos : token.end_pos]), context.vocabulary
    for at, word in enumerate(words):
        asked = names.names.get((ASKING.get(word.lower, ""),), ())
        found = (*(named for _, named in names.names_at(words, at)), asked)
        for terminal, value in (reading for named in found for reading in named):
            if terminal == "NOUN":
                return str(value)
    return None


def milestones_said(token: Token, context: Context) -> list[str]:
    """The milestones that a word may mean."""
    said = context.sentence[token.start_pos : token.end_pos]
    return meanings(token.type, token.value, said, context.vocabulary)


def meanings(terminal: str, value: object, said: str, vocabulary: Vocabulary) -> list[str]:
    """The milestones that words read as this terminal may mean, whatever they are about."""
    if isinstance(value, tuple):
        return [str(one) for one in value]
    phrase = keys_of(said)
    found = [str(v) for t, v in vocabulary.names.get(phrase, ()) if t == terminal]
    return found or [str(value)]


def _add(token: Token, said: str, touchpoint: Touchpoint, context: Context) -> str:
    word = meanings(token.type, token.value, said, context.vocabulary)[0]
    return f"Add '{word}' to the definition of '{touchpoint.name}', where it belongs in time."
