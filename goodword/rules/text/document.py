"""Read a whole policy: definitions first, then every clause with the names that they give."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from lark import Tree

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.text import forms, front, sections
from goodword.rules.text.build import build
from goodword.rules.text.explain import explain
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.longer import document_of
from goodword.rules.text.markdown import Block, blocks, collapse
from goodword.rules.text.reader import Grammar, Stuck, grammar, read
from goodword.rules.text.sentences import sentences
from goodword.rules.text.touchpoints import roles, touchpoint
from goodword.rules.text.vocabulary import Vocabulary, add_usual, starting_vocabulary
from goodword.rules.text.words import article
from goodword.rules.tree import (
    Calendar,
    Clause,
    Decided,
    Document,
    Expectation,
    Policy,
    Section,
    Segment,
    Standard,
    Term,
)

LARGEST = 4_000_000
LONGEST = 2_000
_KEY = re.compile(r"\{#([a-z0-9][a-z0-9-]*)\}\s*$")
_SUGGESTIONS = 40
_SUGGESTED_TO = 400
_ORDER = ("calendar", "unit", "roles", "touchpoint", "segment", "class", "excuse")


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with its offsets in the document."""

    code: str
    start: int
    end: int
    facts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A policy as far as it could be read, what was found, and where each clause stands.

    `places` has (start, end) of each clause, in the order of `policy.clauses()`.
    """

    policy: Policy
    findings: tuple[Placed, ...]
    places: tuple[tuple[int, int], ...]
    vocabulary: Vocabulary


@dataclass(slots=True)
class _Said:
    """One sentence of a bullet on its way to a clause."""

    start: int
    end: int
    form: forms.Form
    head: str
    body: int
    key: str | None
    nested: list[Block] = field(default_factory=list)
    clauses: tuple[Clause, ...] = ()


@dataclass(slots=True)
class _Part:
    """A section on its way: its heading, prose, sentences and longer documents."""

    heading: str
    known: str | None
    place: tuple[int, int]
    prose: list[str] = field(default_factory=list)
    said: list[_Said] = field(default_factory=list)
    longer: list[tuple[Block, list[Block]]] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)


def parse(text: str, *, parent: Policy | None = None, cached_at: str | None = None) -> Parsed:
    """Read a policy from Markdown. It never fails: what can't be read becomes a finding.

    `parent` is the policy that this one extends: its names may be used. `cached_at` is a file in
    which the grammar's tables are kept between runs.
    """
    too_much = Placed("GW109", 0, 0, {"what": f"These are {len(text):,} characters."})
    parser = _Parser("" if len(text) > LARGEST else text, parent, grammar(cached_at))
    parsed = parser.run()
    return replace(parsed, findings=(too_much,)) if len(text) > LARGEST else parsed


class _Parser:
    def __init__(self, text: str, parent: Policy | None, of: Grammar) -> None:
        self.text, self.grammar = text, of
        self.names = starting_vocabulary()
        for clause in parent.clauses() if parent else ():
            self.names.declare(clause)
        self.findings: list[Placed] = []
        self.front = front.Front()
        self.suggested = 0

    def run(self) -> Parsed:
        parts = self._parts()
        if not any(part.known for part in parts):
            parts = [self._charter()]
        self._define([said for part in parts for said in part.said])
        for part in parts:
            for heading, body in part.longer:
                self._document(part, heading, body)
        for part in parts:
            for said in part.said:
                if said.form.name not in _ORDER:
                    self._read(said)
        made = tuple(self._section(part) for part in parts)
        policy = replace(self.front.policy(), sections=tuple(section for section, _ in made))
        places = tuple(place for _, found in made for place in found)
        return Parsed(self._zoned(policy), tuple(self.findings), places, self.names)

    def _parts(self) -> list[_Part]:
        parts: list[_Part] = []
        waiting = blocks(self.text)[::-1]
        while waiting:
            block = waiting.pop()
            if block.kind == "heading" and block.level == 2:
                parts.append(self._open(block))
            elif not parts:
                self._front(block)
            elif block.kind == "heading" and block.level == 3 and parts[-1].known:
                body = list(_until_heading(waiting))
                parts[-1].longer.append((block, body))
            elif block.kind in ("bullet", "item") and parts[-1].known:
                parts[-1].said.extend(self._sentences(block, parts[-1]))
            else:
                parts[-1].prose.append(self._raw(block))
        return parts

    def _charter(self) -> _Part:
        """A text without sections: its sentences are read as promises, so that advice can begin."""
        part = _Part("What we promise", "What we promise", (0, 0))
        self.findings = [Placed("GW103", 0, len(self.text.split("\n", 1)[0]), {})]
        for block in blocks(self.text):
            if block.kind == "bullet" or self.text[block.start : block.end].rstrip().endswith("."):
                part.said.extend(self._sentences(block, part))
        self.front.prose.clear()
        return part

    def _front(self, block: Block) -> None:
        for code, start, end, facts in self.front.take(block, self.text):
            self.findings.append(Placed(code, start, end, facts))

    def _raw(self, block: Block) -> str:
        words = self.text[block.start : block.end]
        children = "".join(f"\n  - {collapse(self.text[c.start : c.end])}" for c in block.children)
        mark = {"bullet": "- ", "item": "1. ", "heading": f"{'#' * block.level} "}
        return mark.get(block.kind, "") + words.strip() + children

    def _open(self, block: Block) -> _Part:
        heading = collapse(self.text[block.start : block.end])
        known = sections.section_of(heading)
        if known is None:
            self.findings.append(Placed("GW102", block.start, block.end, {"heading": heading}))
        return _Part(heading, known, (block.start, block.end))

    def _document(self, part: _Part, heading: Block, body: list[Block]) -> None:
        found = document_of(heading, body, self.text, self.names, self.grammar)
        if isinstance(found, Placed | Finding):
            self.findings.append(Placed(found.code, found.start, found.end, found.facts))
        else:
            part.documents.append(found)

    def _sentences(self, block: Block, part: _Part) -> Iterator[_Said]:
        raw = self.text[block.start : block.end]
        match = _KEY.search(raw, max(0, raw.rfind("{#")))
        key = match[1] if match else None
        raw = raw[: match.start()].rstrip() if match else raw
        spans = list(sentences(raw))
        if spans and forms.split_head(raw[:LONGEST])[0] and part.known == "What we mean":
            spans = [(spans[0][0], spans[-1][1])]
        elif too_long := [span for span in spans if span[1] - span[0] > LONGEST]:
            self._refuse(block, *too_long[0])
            return
        for k, (start, end) in enumerate(spans):
            form, head, body = forms.form_of(raw[start:end], part.known or "")
            nested = block.children if k == len(spans) - 1 else []
            yield _Said(
                block.start + start, block.start + end, form, head, body,
                key if k == 0 else None, nested,
            )  # fmt: skip

    def _refuse(self, block: Block, start: int, end: int) -> None:
        """Sentences have a length; so reading them takes time linear in the whole text's."""
        size = f"{end - start:,} characters, more than the {LONGEST:,} of the longest"
        what = f"This sentence has {size}."
        place = block.start + start, block.start + end
        self.findings.append(Placed("GW109", *place, {"what": what}))

    def _define(self, said: list[_Said]) -> None:
        """Names in the order in which later ones may need them."""
        for name in _ORDER:
            if name == "segment":
                add_usual(self.names)
            for sentence in said:
                if sentence.form.name == name:
                    self._read(sentence)
                    for clause in sentence.clauses:
                        self.names.declare(clause)

    def _read(self, said: _Said) -> None:
        sentence = self.text[said.start : said.end]
        body = sentence[said.body :]
        context = Context(self.names, self.grammar.said, body, said.head)
        clauses = self._clauses(said, body, context)
        if any(CODES[found.code].severity == "error" for found in context.findings):
            clauses = ()
        offset = said.start + said.body
        for found in context.findings:
            self.findings.append(
                Placed(found.code, offset + found.start, offset + found.end, found.facts)
            )
        if clauses and said.key:
            clauses = (replace(clauses[0], key=said.key), *clauses[1:])
        said.clauses = self._with_nested(clauses, said)

    def _clauses(self, said: _Said, body: str, context: Context) -> tuple[Clause, ...]:
        if said.form.name == "touchpoint":
            return touchpoint(said.head, body, context)
        if said.form.name == "roles":
            return roles(body)
        if said.form.name == "term":
            return (Term(word=collapse(said.head), meaning=collapse(body)),)
        if said.form.name == "decided":
            return self._decided(body, context)
        tree = read(said.form.rule, body, self.names, self.grammar)
        if isinstance(tree, Stuck) and said.form.name == "latitude":
            # Who 'may' is a role or a segment: only the policy's names tell which.
            right = read("right", body, self.names, self.grammar)
            tree = right if isinstance(right, Tree) else tree
        if isinstance(tree, Stuck):
            explain(tree, body, said.form, context, self._helper(body))
            return ()
        built: Any = build(tree, context)
        return built if isinstance(built, tuple) else (built,)

    def _helper(self, sentence: str) -> Grammar | None:
        """The grammar, for as many suggestions as anybody would read."""
        if len(sentence) > _SUGGESTED_TO:
            return None
        self.suggested += 1
        return self.grammar if self.suggested <= _SUGGESTIONS else None

    def _decided(self, body: str, context: Context) -> tuple[Clause, ...]:
        match = re.fullmatch(
            r"\s*decided by\s+(.+?)\s*:\s*[\"“](.*?)[\"”]\s*\.?\s*", body, re.DOTALL | re.IGNORECASE
        )
        if match is None:
            context.find("GW101", None, word=body[:20], expected='Say: Decided by the owner: "…".')
            return ()
        tree = read("decided", match[1], self.names, self.grammar)
        if isinstance(tree, Stuck):
            context.findings.append(
                Finding("GW308", match.start(1), match.end(1), {"word": match[1]})
            )
            return ()
        by: Decided = build(tree, Context(self.names, self.grammar.said, match[1]))
        return (replace(by, words=collapse(match[2])),)

    def _with_nested(self, clauses: tuple[Clause, ...], said: _Said) -> tuple[Clause, ...]:
        for block in said.nested:
            words = self.text[block.start : block.end]
            last = clauses[-1] if clauses else None
            if len(words) > LONGEST:
                self._refuse(block, 0, len(words))
            elif isinstance(last, Segment) and (answer := front.answer(words)):
                clauses = (*clauses[:-1], replace(last, answers=(*last.answers, answer)))
            elif isinstance(last, Standard) and (expected := self._expected(block, words)):
                clauses = (
                    *clauses[:-1], replace(last, expectations=(*last.expectations, expected)),
                )  # fmt: skip
            elif not isinstance(last, Standard):
                self.findings.append(
                    Placed("GW101", block.start, block.end,
                           {"word": words[:20], "expected": "Nothing can stand below this clause."})
                )  # fmt: skip
        return clauses

    def _expected(self, block: Block, words: str) -> Expectation | None:
        context = Context(self.names, self.grammar.said, words)
        tree = read("expectation", words, self.names, self.grammar)
        if isinstance(tree, Stuck):
            explain(tree, words, forms.form_named("expectation"), context, self._helper(words))
        for found in context.findings:
            self.findings.append(
                Placed(found.code, block.start + found.start, block.start + found.end, found.facts)
            )
        return None if isinstance(tree, Stuck) else build(tree, context)

    def _section(self, part: _Part) -> tuple[Section, list[tuple[int, int]]]:
        clauses: list[Clause] = []
        places: list[tuple[int, int]] = []
        for said in part.said:
            for clause in said.clauses:
                if isinstance(clause, Expectation):
                    self._hang(clause, clauses, said)
                    continue
                self._at_home(said, part)
                clauses.append(clause)
                places.append((said.start, said.end))
        section = Section(
            heading=part.heading,
            prose="\n\n".join(part.prose),
            clauses=tuple(clauses),
            documents=tuple(part.documents),
        )
        return section, places

    def _hang(self, expected: Expectation, clauses: list[Clause], said: _Said) -> None:
        """An expectation that stands as a bullet of its own belongs to the standard above it."""
        above = clauses[-1] if clauses else None
        if isinstance(above, Standard):
            clauses[-1] = replace(above, expectations=(*above.expectations, expected))
        else:
            self.findings.append(
                Placed("GW101", said.start, said.end,
                       {"word": "expect", "expected": "Put it below the standard it is about."})
            )  # fmt: skip

    def _at_home(self, said: _Said, part: _Part) -> None:
        home = said.form.section
        if part.known != home and part.known is not None and said.form.name != "decided":
            self.findings.append(
                Placed("GW107", said.start, said.end,
                       {"form": f"{article(said.form.name)} {said.form.name}", "section": home})
            )  # fmt: skip

    def _zoned(self, policy: Policy) -> Policy:
        """Calendars that name no zone are read in the policy's."""
        calendars = [c for c in policy.clauses() if isinstance(c, Calendar)]
        zone = policy.zone or next((c.zone for c in calendars if c.zone), None)
        if zone is None or all(c.zone for c in calendars):
            return policy
        return replace(
            policy,
            sections=tuple(
                replace(s, clauses=tuple(
                    replace(c, zone=zone) if isinstance(c, Calendar) and not c.zone else c
                    for c in s.clauses
                )) for s in policy.sections
            ),
        )  # fmt: skip


def _until_heading(waiting: list[Block]) -> Iterator[Block]:
    """Takes blocks from the end, where the next one waits, up to a heading."""
    while waiting and not (waiting[-1].kind == "heading" and waiting[-1].level <= 3):
        yield waiting.pop()
