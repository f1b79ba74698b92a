"""Try a sentence: as it stands, or with the definitions under which it can be read."""

from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.text.advice.define import definitions
from goodword.rules.text.advice.guess import Guess
from goodword.rules.text.advice.trust import Trusted, on_trust
from goodword.rules.text.build import build
from goodword.rules.text.findings import Context
from goodword.rules.text.print.sentence import sentence as printed
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.touchpoints import touchpoint
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.zones import ZONE
from goodword.rules.tree import Calendar, Clause

_TRUSTED: Final = 3  # readings on trust that are looked at


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words to be read by a rule of the grammar; `head` is the name before a colon.

    A touchpoint's moments need no rule: theirs is called 'touchpoint'.
    """

    said: str
    rule: str
    head: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sentence that is read once these clauses define its names.

    `first` is the guess that a reader should be told of: (guess, start, end) in the sentence.
    """

    sentence: Sentence
    clauses: tuple[Clause, ...] = ()
    first: tuple[Guess, int, int] | None = None


def canonical(sentence: Sentence, names: Vocabulary, of: Grammar) -> str:
    """The canonical words of a sentence that is read without error; '' if it isn't."""
    return _read(sentence, names, of)[0]


def hours_in(sentence: Sentence, names: Vocabulary, of: Grammar) -> Calendar | None:
    """The hours that a sentence states, read as a calendar."""
    tree = read("calendar", sentence.said, names, of)
    if isinstance(tree, Stuck):
        return None
    made: Any = build(tree, Context(names, of.said, sentence.said, sentence.head))
    return made if isinstance(made, Calendar) else None


def _read(sentence: Sentence, names: Vocabulary, of: Grammar) -> tuple[str, tuple[Clause, ...]]:
    """As above, with the usual touchpoints that it speaks of and that are not defined."""
    trial = Context(names, of.said, sentence.said, sentence.head)
    if sentence.rule == "touchpoint":
        clauses: Any = touchpoint(sentence.head, sentence.said, trial)
    else:
        tree = read(sentence.rule, sentence.said, names, of)
        if isinstance(tree, Stuck):
            return "", ()
        clauses = build(tree, trial)
    if any(CODES[found.code].severity == "error" for found in trial.findings):
        return "", ()
    made = clauses if isinstance(clauses, tuple) else (clauses,)
    said = " ".join(printed(_somewhere(clause, names)) for clause in made)
    usual = (found.facts["name"] for found in trial.findings if found.code == "GW306")
    return said, tuple(names.usual[name] for name in dict.fromkeys(usual))


def _somewhere(clause: Clause, names: Vocabulary) -> Clause:
    """Hours that are shown name a zone where nothing else in the policy does."""
    if isinstance(clause, Calendar) and not clause.zone and not names.where:
        return replace(clause, zone=ZONE)
    return clause


def attempt(sentence: Sentence, names: Vocabulary, of: Grammar) -> Attempt | None:
    """The sentence with what must be defined for it; None if no definition helps."""
    said, usual = _read(sentence, names, of)
    if said:
        return Attempt(sentence, usual)
    if sentence.rule == "touchpoint":
        return None
    for trusted in islice(on_trust(sentence.said, sentence.rule, names, of), _TRUSTED):
        defined = definitions(trusted, names, sentence.said)
        again = Sentence(defined.sentence(sentence.said), sentence.rule, sentence.head)
        words, usual = _read(again, with_clauses(names, defined.clauses), of)
        if defined.clauses and words:
            return Attempt(again, (*usual, *defined.clauses), _first(trusted))
    return None


def with_clauses(names: Vocabulary, clauses: tuple[Clause, ...]) -> Vocabulary:
    """The vocabulary with these definitions."""
    more = names.branch()
    for clause in clauses:
        more.declare(clause)
    return more


def _first(trusted: Trusted) -> tuple[Guess, int, int] | None:
    """What the sentence is about, or the first name that nobody declared."""
    guessed = [
        (one.terminal != "NOUN", one.start, one.end, one.value)
        for one in trusted.said
        if isinstance(one.value, Guess)
    ]
    _, start, end, guess = min(guessed, default=(False, 0, 0, None), key=lambda one: one[:2])
    return None if guess is None else (guess, start, end)
