"""Say of a sentence that could not be read what is wrong with it, in the one place that matters."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.fuzzy import Fuzzy, asked, first_fuzzy
from goodword.rules.text import stock
from goodword.rules.text.advice.attempt import Attempt
from goodword.rules.text.advice.guess import Guess
from goodword.rules.text.advice.join import continues
from goodword.rules.text.advice.seniority import is_person
from goodword.rules.text.advice.specimen import specimen
from goodword.rules.text.advice.tongue import language
from goodword.rules.text.advice.trust import furthest
from goodword.rules.text.advice.typo import is_slip, vague_noun
from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.defined import defined_names
from goodword.rules.text.findings import Finding
from goodword.rules.text.names import touchpoint_of
from goodword.rules.text.reader import Grammar, Stuck
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import plural, singular
from goodword.rules.tree import Touchpoint

_CODES: Final = {
    "NOUN": "GW301", "CHANNEL": "GW314", "MILESTONE": "GW302", "VERB": "GW302", "START": "GW302",
    "RUNS_ON": "GW303", "OPENING": "GW303", "SEGMENT": "GW304", "ROLE": "GW308",
    "OWNER_S": "GW308", "UNIT": "GW312",
}  # fmt: skip


def explain(
    one: Unread, found: Attempt | None, begun: str, names: Vocabulary, of: Grammar
) -> Iterator[Finding]:
    """The findings about a sentence; `found` is how it is read once it is mended.

    `begun` is what it says so far, where no mending was found.
    """
    tongue = language(one.said)
    said = tongue or found is not None or (one.stuck is None and one.findings)
    vague = None if said else unmeasured(one, names)
    if tongue:
        yield Finding("GW112", 0, len(one.said), {"language": tongue})
    elif vague is not None:
        facts = {"word": vague.word, "question": asked(vague.question, names.calendars)}
        yield Finding(vague.code, vague.start, vague.end, facts)
    elif found is not None and found.first is not None:
        yield _unknown(one, found, *found.first, names)
    elif one.stuck is None:
        yield from one.findings if found is None else map(_without_hint, one.findings)
    else:
        yield _stopped(one, one.stuck, begun, names, of, mended=found is not None)


def unmeasured(one: Unread, names: Vocabulary) -> Fuzzy | None:
    """A word that can't be measured: it helps more than the place where reading stopped."""
    if first_fuzzy(one.said) is None:
        return None
    vague = first_fuzzy(one.said, names=defined_names(names))
    return vague if vague is not None and CODES[vague.code].severity == "error" else None


def _without_hint(found: Finding) -> Finding:
    return replace(found, facts={**found.facts, "hint": ""})


def _unknown(
    one: Unread, found: Attempt, guess: Guess, start: int, end: int, names: Vocabulary
) -> Finding:
    """The first name that nobody declared."""
    facts = {"word": one.said[start:end]}
    code = _CODES[guess.terminal]
    if code == "GW302":
        of = next((c for c in found.clauses if isinstance(c, Touchpoint)), None)
        there = touchpoint_of(of.name, names) if of else None
        has = ", ".join(there.milestones) if there else "none yet"
        facts |= {"touchpoint": of.name if of else "anything", "has": has}
    return Finding(code, start, end, facts)


def _stopped(
    one: Unread, stuck: Stuck, begun: str, names: Vocabulary, of: Grammar, *, mended: bool
) -> Finding:
    words = words_of(one.said)
    at = next((k for k, w in enumerate(words) if w.start >= stuck.start), len(words))
    if noun := vague_noun(one.said, stuck):
        facts = {"word": noun[0], "meanings": " or ".join(f"'{one}'" for one in stock.VAGUE_NOUNS)}
        return Finding("GW204", noun.start(), noun.end(), facts)
    for judge in (_vague_verb, _no_unit, _name):
        found = judge(words, at, stuck, names)
        if found is not None:
            return found
    if mended:
        return _at(one, stuck, "")
    last = furthest(one.said, one.form.rule, names, of) if one.form.rule else None
    return _at(one, last or stuck, _so_far(one, last or stuck, begun, names))


def _at(one: Unread, stuck: Stuck, expected: str) -> Finding:
    """Where it stops; what stops at its end is not finished."""
    word = one.said[stuck.start : stuck.end]
    if not word:
        last = words_of(one.said)[-1]
        expected = f"Something is missing after '{last.text}'. {expected}".rstrip()
        facts = {_kind_of(expected): expected}
        return Finding("GW101", last.start, last.end, {**facts, "word": last.text})
    return Finding("GW101", stuck.start, stuck.end, {"word": word, _kind_of(expected): expected})


def _kind_of(expected: str) -> str:
    """Examples are shown in the policy's own words; what quotes the policy is left alone."""
    return "example" if expected.endswith(_MAY) or _READS in expected else "expected"


def _vague_verb(
    words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary
) -> Finding | None:
    if not stuck.expected & {"MILESTONE", "VERB"} or at >= len(words):
        return None
    meanings = stock.VAGUE_VERBS.get(words[at].lower)
    if meanings is None:
        return None
    said = " or ".join(f"'{meaning}'" for meaning in meanings)
    facts = {"word": words[at].text, "meanings": said}
    return Finding("GW204", words[at].start, words[at].end, facts)


def _no_unit(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> Finding | None:
    """'within 3.': three of what?"""
    if "UNIT" not in stuck.expected or any(word.kind != "mark" for word in words[at:]):
        return None
    numbers = [word for word in words[:at] if word.kind == "number"]
    if not numbers:
        return None
    return Finding("GW212", numbers[-1].start, numbers[-1].end, {"word": numbers[-1].text})


def _name(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> Finding | None:
    """A name that is mistyped."""
    if at >= len(words) or words[at].kind != "word":
        return None
    word = words[at]
    if stuck.expected & {"ROLE", "OWNER_S"} and is_person(words, at):
        facts = {"word": word.text.removesuffix("'s"), "hint": _NO_ROLE}
        return Finding("GW308", word.start, word.end, facts)
    for terminal, known in (
        ("NOUN", [*names.touchpoints, *names.classes, *names.usual]),
        ("UNIT", list(names.units)),
        ("SEGMENT", list(names.segments)),
        ("ROLE", [*names.roles, *names.usual_roles]),
        ("MILESTONE", [m for t in names.touchpoints.values() for m in t.milestones]),
    ):
        said = singular(word.lower) if terminal != "MILESTONE" else word.lower
        near = get_close_matches(said, known, n=1, cutoff=0.75)
        if terminal in stuck.expected and near and is_slip(said, near[0]):
            meant = plural(near[0]) if terminal in ("NOUN", "ROLE") else near[0]
            return Finding(_CODES[terminal], word.start, word.end, _named(word, meant, names))
    return None


def _named(word: Word, near: str, names: Vocabulary) -> dict[str, str]:
    facts = {"word": word.text, "hint": f"Did you mean '{near}'?"}
    of = [t for t in names.touchpoints.values() if near in t.milestones]
    return facts | {"touchpoint": of[0].name, "has": ", ".join(of[0].milestones)} if of else facts


_BEHIND_A_DEADLINE: Final = (
    "Behind a deadline may stand ', 95% of the time', ', or the customer is told why and by when', "
    "', except when …' and '; otherwise we …'; another promise is a sentence of its own."
)
_LEANS: Final = (
    "It leans on the promise above it: there say ', or the customer is told why and by when', "
    "'; otherwise we …' or ', except when …'."
)
_CLOSED: Final = (
    "Closed days stand with the hours: 'Opening hours: Monday to Friday 09:00–17:00, closed on "
    "public holidays in GB-ENG and 24 December to 1 January.'"
)
_CLOSING: Final = re.compile(
    r"\b(?:we|shop|office|\w+) (?:are|is) closed\b|^closed\b", re.IGNORECASE
)
_READS: Final = "This form reads: "
_MAY: Final = "Say what may be done: 'refund up to $100', 'replace an item', 'waive the charge'."
_NO_ROLE: Final = "A person's name is no role: say what they are, such as 'the owner'."
_CONDITIONS: Final = frozenset("if when where while whenever once after during unless".split())
_BEGINS: Final = (
    "A sentence begins with what it promises. What must have happened before is where its clock "
    "starts ('within 4 hours of being reported'), a kind of contact with a standard of its own "
    "('Urgent calls: calls marked \"urgent\".'), or an exception (', except when …')."
)


def _so_far(one: Unread, stuck: Stuck, begun: str, names: Vocabulary) -> str:
    """What the words before it say already, and what may stand behind; else an example."""
    measured = one.form.rule == "measured"
    if measured and _CLOSING.search(one.said):
        return _CLOSED
    if (measured or one.form.rule == "latitude") and continues(one.said):
        return _LEANS
    if begun:
        return f'So far it reads: "{begun}" {_BEHIND_A_DEADLINE if measured else ""}'.rstrip()
    if one.form.rule == "latitude" and "ACT" in stuck.expected:
        return _MAY
    if "BASE" in stuck.expected and "%" in one.said[: stuck.start + 1]:
        return "Of what? Say '10% of the order'."
    if measured and stuck.start == 0 and words_of(one.said)[0].lower in _CONDITIONS:
        return _BEGINS
    if measured and (example := specimen(one.said, names)):
        return example
    return f"{_READS}{one.form.examples[0]}"
