"""Scripts, courses and surveys: what stands below a '###' heading."""

import re

from goodword.rules.text.build import build
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.markdown import Block, collapse
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


def document_of(
    heading: Block, body: list[Block], text: str, names: Vocabulary, of: Grammar
) -> Document | Finding:
    """The document below a heading, or what is wrong with it."""
    title = collapse(text[heading.start : heading.end])
    items = [collapse(text[b.start : b.end]) for b in body if b.kind == "item"]
    paragraphs = [collapse(text[b.start : b.end]) for b in body if b.kind == "paragraph"]
    bullets = [collapse(text[b.start : b.end]) for b in body if b.kind == "bullet"]
    if items and all(_SURVEY.match(item) for item in items):
        return _survey(title, items) or _wrong(
            heading,
            title,
            "an answer is 'scale 1 to 5, 5 is best', 'likelihood 0 to 10', 'yes or no', "
            "'choice of \"a\" or \"b\"' or 'words'.",
        )
    if items:
        return _script(title, paragraphs, items, names) or _wrong(
            heading, title, "below the heading stands whom it serves: 'For orders.'"
        )
    return _course(title, paragraphs, bullets, names, of) or _wrong(
        heading, title,
        "a course begins 'For everyone, 40 minutes.'; a script or survey has numbered lines.",
    )  # fmt: skip


def _wrong(heading: Block, title: str, why: str) -> Finding:
    return Finding("GW110", heading.start, heading.end, {"title": title, "why": why})


def _script(
    title: str, paragraphs: list[str], items: list[str], names: Vocabulary
) -> Script | None:
    match = _FOR.match(paragraphs[0][:_LONGEST]) if paragraphs else None
    if match is None:
        return None
    serves = tuple(singular(name.casefold()) for name in _LIST.split(match["who"]))
    known = {**names.touchpoints, **names.classes, **names.usual}
    if any(name not in known for name in serves):
        return None
    return Script(title=title, serves=serves, steps=tuple(items), cause=match["cause"])


def _course(
    title: str, paragraphs: list[str], bullets: list[str], names: Vocabulary, of: Grammar
) -> Course | None:
    match = _COURSE.match(paragraphs[0][:_LONGEST]) if paragraphs else None
    if match is None:
        return None
    roles = tuple(_role(name, names) for name in _LIST.split(match["who"]))
    lasts = _duration(match["lasts"], names, of)
    within = _duration(match["within"], names, of) if match["within"] else None
    questions = [_QUESTION.match(bullet) for bullet in bullets]
    if lasts is None or (match["within"] and within is None) or not all(questions) or "" in roles:
        return None
    return Course(
        title=title, roles=roles, lasts=lasts, within=within, lesson="\n\n".join(paragraphs[1:]),
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


def _survey(title: str, items: list[str]) -> Survey | None:
    questions = []
    for item in items:
        match = _SURVEY.match(item)
        answer = _answer(match["answer"].strip()) if match else None
        if match is None or answer is None:
            return None
        questions.append(SurveyQuestion(asks=match["asks"], answer=answer))
    return Survey(title=title, questions=tuple(questions))


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
