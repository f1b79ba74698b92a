"""Scripts, courses and surveys: what stands below a '###' heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.text.build import build
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.markdown import Block, collapse, verbatim
from goodword.rules.text.questions import FORM, guessed_best, is_question, question
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.tokens import typed
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import Course, Document, Script, Survey

_COURSE = re.compile(
    r"For\s.+?,\s*(?:\d|half\b|[\w-]+ (?:[\w-]+ )?(?:minute|hour|day|week)s?\b)", re.IGNORECASE
)
_LONGEST = 500  # for the line below a heading that says whom the part is for
_QUESTION = re.compile(r"Question:", re.IGNORECASE)
_A_SURVEY = f"a survey has questions, each with its kind of answer: {FORM}."
_WHY = (
    "above the numbered steps of a script stands whom it serves: 'For orders.'; " + _A_SURVEY,
    "a course begins 'For everyone, 40 minutes.'; a script has numbered steps; " + _A_SURVEY,
)


@dataclass(frozen=True, slots=True)
class _Below:
    """What stands below a heading: its first paragraph, the prose after it, and the list."""

    title: str
    first: str
    rest: str
    whole: str
    listed: tuple[str, ...]


def is_longer(body: list[Block], text: str) -> bool:
    """Whether what stands below a '###' heading is a script, course or survey, not clauses.

    Numbered lines are steps or questions; a course begins with its line; bullets are clauses,
    unless they are the questions of a course, or of a survey with their kinds of answer. A heading
    with neither is meant as one of the three.
    """
    bullets = [collapse(text[b.start : b.end]) for b in body if b.kind == "bullet"]
    return (
        not bullets
        or all(question(bullet) != bullet for bullet in bullets)
        or any(block.kind == "item" for block in body)
        or _COURSE.match(_first(body, text)) is not None
        or any(_QUESTION.match(bullet) for bullet in bullets)
    )


def document_of(
    heading: Block, body: list[Block], text: str, names: Vocabulary, of: Grammar
) -> Document | Finding:
    """The document below a heading, or what is wrong with it."""
    title = collapse(text[heading.start : heading.end])
    kind = "item" if any(block.kind == "item" for block in body) else "bullet"
    below = _below(title, body, kind, text)
    reading = _Reading(names, of)
    if below is None:
        why = "prose stands above its list, and nothing in it or below."
    elif below.listed and all(map(is_question, below.listed)):
        if (survey := _survey(below, reading)) is not None:
            return survey
        if (script := _script(below, reading)) is not None and below.listed[0][:1] not in '"“':
            return script
        why = _A_SURVEY
    elif kind == "bullet":
        if (course := _course(below, reading)) is not None:
            return course
        why = _WHY[1]
    else:
        if (script := _script(below, reading)) is not None:
            return script
        why = _WHY[0]
    return Finding("GW110", heading.start, heading.end, {"title": title, "why": why})


def guesses_in(body: list[Block], text: str) -> Iterator[Finding]:
    """Scales of a survey that don't say which end is the best."""
    for block in body:
        said = collapse(text[block.start : block.end])
        if block.kind in ("item", "bullet") and (scale := guessed_best(said)):
            facts = {"said": scale, "read": question(said).rpartition(", ")[2].rstrip(")")}
            yield Finding("GW115", block.start, block.end, facts)


def _below(title: str, body: list[Block], kind: str, text: str) -> _Below | None:
    """None if anything stands within the list or below it, where it would be lost."""
    at = next((k for k, block in enumerate(body) if block.kind == kind), len(body))
    prose, items = body[:at], body[at:]
    if any(block.kind != kind or block.children for block in items):
        return None
    first = _first(prose, text)
    rest = verbatim(prose[1:], text) if prose[1:] else ""
    whole = verbatim(prose, text) if prose else ""
    return _Below(title, first, rest, whole, tuple(collapse(text[b.start : b.end]) for b in items))


def _first(body: list[Block], text: str) -> str:
    """The line that says whom the part is for, as far as one stands there."""
    if not body or body[0].kind != "paragraph" or body[0].end - body[0].start > _LONGEST:
        return ""
    return collapse(text[body[0].start : body[0].end])


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the sentences of a part with the policy's names."""

    names: Vocabulary
    of: Grammar

    def read(self, rule: str, said: str) -> Any:  # noqa: ANN401 - what the rule makes
        """What a sentence says; None if it can't be read without an error."""
        said = typed(said)
        tree = read(rule, said, self.names, self.of)
        if isinstance(tree, Stuck):
            return None
        context = Context(self.names, self.of.said, said)
        made = build(tree, context)
        wrong = any(CODES[found.code].severity == "error" for found in context.findings)
        return None if wrong else made


def _script(below: _Below, reading: _Reading) -> Script | None:
    said = reading.read("script_for", below.first)
    if said is None:
        return None
    return Script(
        title=below.title, serves=said.serves, steps=below.listed, cause=said.cause,
        prose=below.rest,
    )  # fmt: skip


def _course(below: _Below, reading: _Reading) -> Course | None:
    said = reading.read("course_for", below.first)
    questions = tuple(reading.read("quiz", asked) for asked in below.listed)
    if said is None or None in questions:
        return None
    return Course(
        title=below.title, roles=said.roles, lasts=said.lasts, within=said.within,
        lesson=below.rest, questions=questions,
    )  # fmt: skip


def _survey(below: _Below, reading: _Reading) -> Survey | None:
    questions = tuple(reading.read("survey_question", question(asked)) for asked in below.listed)
    if None in questions:
        return None
    return Survey(title=below.title, questions=questions, prose=below.whole)
