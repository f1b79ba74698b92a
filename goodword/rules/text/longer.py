"""Scripts, courses and surveys: what stands below a '###' heading."""

import re
from dataclasses import dataclass

from goodword.rules.text.build import build
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.markdown import Block, collapse, verbatim
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import singular
from goodword.rules.tree import (
    Choice,
    Course,
    Document,
    Duration,
    Plain,
    QuizQuestion,
    Scale,
    Script,
    Survey,
    SurveyQuestion,
)

_FOR = re.compile(r"For\s+(?P<who>.+?)(?:,\s*when\s+(?P<cause>.+?))?\.?$", re.IGNORECASE)
_COURSE = re.compile(
    r"For\s+(?P<who>.+?),\s*"
    r"(?P<lasts>(?:\d|half\b|[\w-]+ (?:[\w-]+ )?(?:minute|hour|day|week)s?\b).*?)"
    r"(?:,\s*within\s+(?P<within>.+?)\s+of starting)?\.?$",
    re.IGNORECASE,
)
_LONGEST = 500  # for the line below a heading that says whom the part is for
_ASKS = re.compile(r"Question:", re.IGNORECASE)
_QUESTION = re.compile(
    r"Question:\s*[\"“](?P<asks>[^\"”]+)[\"”]\s*Right:\s*[\"“](?P<right>[^\"”]+)[\"”]\.?\s*"
    r"(?:Wrong:\s*(?P<wrong>.+?)\.?)?$",
    re.IGNORECASE | re.DOTALL,
)
_SURVEY = re.compile(r"[\"“](?P<asks>[^\"”]+)[\"”]\s*\((?P<answer>.+)\)\.?$", re.DOTALL)
_SCALE = re.compile(
    r"scale (?:of |from )?(\d+) (?:to|–|-) (\d+), (\d+) is best(, expected and found)?$",
    re.IGNORECASE,
)
_LIST = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s+or\s+")


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
    unless they are a course's questions. A heading with neither is meant as one of the three.
    """
    bullets = [text[b.start : b.end] for b in body if b.kind == "bullet"]
    return (
        not bullets
        or any(block.kind == "item" for block in body)
        or _COURSE.match(_first(body, text)) is not None
        or any(_ASKS.match(bullet) for bullet in bullets)
    )


def document_of(
    heading: Block, body: list[Block], text: str, names: Vocabulary, of: Grammar
) -> Document | Finding:
    """The document below a heading, or what is wrong with it."""
    title = collapse(text[heading.start : heading.end])
    kind = "item" if any(block.kind == "item" for block in body) else "bullet"
    below = _below(title, body, kind, text)
    if below is None:
        return _wrong(heading, title, "prose stands above its list, and nothing in it or below.")
    if kind == "bullet":
        return _course(below, names, of) or _wrong(
            heading, title,
            "a course begins 'For everyone, 40 minutes.'; a script or survey has numbered lines.",
        )  # fmt: skip
    if all(_SURVEY.match(item) for item in below.listed):
        return _survey(below) or _wrong(
            heading,
            title,
            "an answer is 'scale 1 to 5, 5 is best', 'likelihood 0 to 10', 'yes or no', "
            "'choice of \"a\" or \"b\"' or 'words'.",
        )
    return _script(below, names) or _wrong(
        heading, title, "below the heading stands whom it serves: 'For orders.'"
    )


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


def _wrong(heading: Block, title: str, why: str) -> Finding:
    return Finding("GW110", heading.start, heading.end, {"title": title, "why": why})


def _script(below: _Below, names: Vocabulary) -> Script | None:
    match = _FOR.match(below.first)
    if match is None:
        return None
    serves = tuple(singular(name.casefold()) for name in _LIST.split(match["who"]))
    known = {**names.touchpoints, **names.classes, **names.usual}
    if any(name not in known for name in serves):
        return None
    return Script(
        title=below.title, serves=serves, steps=below.listed, cause=match["cause"], prose=below.rest
    )


def _course(below: _Below, names: Vocabulary, of: Grammar) -> Course | None:
    match = _COURSE.match(below.first)
    if match is None:
        return None
    roles = tuple(_role(name, names) for name in _LIST.split(match["who"]))
    lasts = _duration(match["lasts"], names, of)
    within = _duration(match["within"], names, of) if match["within"] else None
    questions = [_QUESTION.match(bullet) for bullet in below.listed]
    if lasts is None or (match["within"] and within is None) or not all(questions) or "" in roles:
        return None
    return Course(
        title=below.title, roles=roles, lasts=lasts, within=within, lesson=below.rest,
        questions=tuple(
            QuizQuestion(asks=q["asks"], right=q["right"], wrong=tuple(_quoted(q["wrong"] or "")))
            for q in questions if q
        ),
    )  # fmt: skip


def _quoted(said: str) -> list[str]:
    return re.findall(r"[\"“]([^\"”]+)[\"”]", said)


def _role(said: str, names: Vocabulary) -> str:
    phrase = tuple(word.lower for word in words_of(said))
    found = [v for terminal, v in names.names.get(phrase, ()) if terminal == "ROLE"]
    return str(found[0]) if found else ""


def _duration(said: str, names: Vocabulary, of: Grammar) -> Duration | None:
    tree = read("duration", said, names, of)
    if isinstance(tree, Stuck):
        return None
    found: Duration = build(tree, Context(names, of.said, said))
    return found


def _survey(below: _Below) -> Survey | None:
    questions = []
    for item in below.listed:
        match = _SURVEY.match(item)
        answer = _answer(match["answer"].strip()) if match else None
        if match is None or answer is None:
            return None
        questions.append(SurveyQuestion(asks=match["asks"], answer=answer))
    return Survey(title=below.title, questions=tuple(questions), prose=below.whole)


def _answer(said: str) -> Scale | Choice | Plain | None:
    plain = said.casefold()
    if plain == "yes or no":
        return Plain(kind="yes or no")
    if plain.startswith("likelihood"):
        return Plain(kind="likelihood")
    if plain == "words":
        return Plain(kind="words")
    if match := _SCALE.match(said):
        low, high, best = int(match[1]), int(match[2]), int(match[3])
        return (
            Scale(low=low, high=high, best=best, pair=bool(match[4]))
            if best in (low, high)
            else None
        )
    options = _quoted(said)
    return (
        Choice(options=tuple(options))
        if plain.startswith("choice of") and len(options) > 1
        else None
    )
