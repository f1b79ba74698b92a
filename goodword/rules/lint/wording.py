"""Words that can't be measured, in clauses, in public claims and in the prose around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from goodword.rules.fuzzy import Fuzzy, Kind, asked, fuzzy
from goodword.rules.lint.view import View
from goodword.rules.text.defined import defined_names
from goodword.rules.text.findings import Placed
from goodword.rules.text.markdown import Block, blocks
from goodword.rules.text.sections import section_of
from goodword.rules.text.sentences import sentences
from goodword.rules.tree import Opinion, Rate, Standard, Term

_KEY: Final = re.compile(r"\s*\{#[a-z0-9][a-z0-9-]*\}\s*$")
_CLAIM: Final = re.compile(r"\s*[\"“](?:.*, |[^\"“”]*[\"”]\s*(?:\.\s*)?$)", re.DOTALL)
_NOT_JUDGED: Final = re.compile(
    r"\s*(?:decided by\b|few\s*:|many\s*:|at (?:few|many)\b|.*\bmany at once|roles?\b[^:]*:"
    r"|we (?:will|shall) be\b.{1,60}\bwhen\b|excuse\s*:|reach us\b|\d+ points\b|[$£€¥₹])",
    re.IGNORECASE,
)
_PROMISING: Final = re.compile(
    r"\b(?:we|we'll|we’ll|our (?:staff|team|people|service)|you (?:will|can expect)|"
    r"staff (?:will|are)|"
    r"(?:customers|guests|calls|orders|complaints|letters|messages) (?:are|will|get|can expect))\b",
    re.IGNORECASE,
)
_FIRM: Final = frozenset({"time", "effort", "escape"})


@dataclass(frozen=True, slots=True)
class _Known:
    """What the policy has: names that are exact, and calendars to ask in."""

    names: frozenset[tuple[str, ...]]
    calendars: tuple[str, ...]


def wording(view: View) -> Iterator[Placed]:
    """Every vague word of the document, sentence by sentence."""
    known = _Known(_names(view), tuple(view.parsed.vocabulary.calendars))
    aims = {place for clause, place in view.placed if _aimed(clause)}
    bare = not any(_heads(view.text))
    for block, home in _at_home(view.text):
        if block.kind == "heading":
            continue
        raw = _KEY.sub("", view.text[block.start : block.end])
        for start, end in sentences(raw):
            said = raw[start:end]
            if block.kind == "bullet" or (bare and said.endswith(".")):
                place = (block.start + start, block.start + end)
                yield from _clause(
                    said, place, known, aim=place in aims, term=home == "What we mean"
                )
            elif block.kind == "paragraph" and _PROMISING.search(said):
                yield from _prose(said, block.start + start, known)


def _names(view: View) -> frozenset[tuple[str, ...]]:
    """What the policy has defined is exact wherever it stands."""
    terms = frozenset(tuple(term.word.casefold().split()) for term in view.every(Term))
    return defined_names(view.parsed.vocabulary) | terms | frozenset(_proposed(view))


def _proposed(view: View) -> Iterator[tuple[str, ...]]:
    """The names of classes that advice proposes: they would be exact."""
    for finding in view.parsed.findings:
        for fix in finding.fixes:
            for addition in fix.additions:
                if ' marked "' in addition.line:
                    yield tuple(addition.line.partition(":")[0].casefold().split())


def _aimed(clause: object) -> bool:
    if isinstance(clause, Standard):
        return clause.strength.aim
    return isinstance(clause, Rate | Opinion) and clause.aim


def _heads(text: str) -> Iterator[Block]:
    for block in blocks(text):
        heading = text[block.start : block.end]
        if block.kind == "heading" and block.level == 2 and section_of(heading):
            yield block


def _at_home(text: str) -> Iterator[tuple[Block, str | None]]:
    """Blocks of the front and of known sections, outside scripts, courses and surveys."""
    home: str | None = None
    aside = False
    for block in blocks(text):
        if block.kind == "heading" and block.level <= 2:
            home = section_of(text[block.start : block.end])
            aside = block.level == 2 and home is None
        elif block.kind == "heading":
            aside = True
        elif not aside:
            yield block, home


def _clause(
    said: str, place: tuple[int, int], known: _Known, *, aim: bool, term: bool
) -> Iterator[Placed]:
    if _NOT_JUDGED.match(said):
        return
    public = bool(_CLAIM.match(said))
    kind: Kind = "claim" if public else "clause"
    for one in fuzzy(said, kind, known.names):
        if one.start == 0 and term:
            continue
        code = _code(one, public=public, aim=aim, term=term)
        yield Placed(code, place[0] + one.start, place[0] + one.end, _facts(one, known))


def _code(one: Fuzzy, *, public: bool, aim: bool, term: bool) -> str:
    if public:
        return "GW211"
    if term:
        return "GW213"
    if aim and one.family == "effort":
        return "GW214"
    return one.code


def _prose(said: str, at: int, known: _Known) -> Iterator[Placed]:
    for one in fuzzy(said, "prose", known.names):
        if one.family in _FIRM:
            yield Placed("GW213", at + one.start, at + one.end, _facts(one, known))


def _facts(one: Fuzzy, known: _Known) -> dict[str, str]:
    return {"word": one.word, "question": asked(one.question, known.calendars)}
