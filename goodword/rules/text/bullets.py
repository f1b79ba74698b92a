"""From a bullet to clauses: its sentences, the form and reading of each, what hangs below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.text import forms, front
from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.build import build
from goodword.rules.text.defined import declare_head
from goodword.rules.text.findings import Context, Finding, Placed
from goodword.rules.text.markdown import Block, collapse
from goodword.rules.text.print.sentence import sentence
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.sentences import sentences
from goodword.rules.text.syntax import Tree
from goodword.rules.text.tokens import typed
from goodword.rules.text.touchpoints import roles, touchpoint
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import Clause, Decided, Expectation, Segment, Standard, Term

LONGEST = 2_000
_KEY = re.compile(r"\{#([a-z0-9][a-z0-9-]*)\}\s*$")
_DECIDED = re.compile(
    r"\s*decided\s+by\s+(.+?)\s*:\s*[\"“](.*?)[\"”]\s*\.?\s*", re.DOTALL | re.IGNORECASE
)


@dataclass(slots=True)
class Said:
    """One sentence of a bullet on its way to clauses."""

    start: int
    end: int
    shown: forms.Shown
    other: Iterator[forms.Shown]
    key: str | None
    known: str
    nested: list[Block] = field(default_factory=list)
    clauses: tuple[Clause, ...] = ()
    failed: list[tuple[forms.Shown, Stuck | None, tuple[Finding, ...]]] = field(
        default_factory=list
    )
    done: bool = False
    above: tuple[int, int] | None = None

    @property
    def form(self) -> forms.Form:
        """The form that it is read in, or that is tried first."""
        return self.shown.form


class Bullets:
    """Reads the bullets of one text with the names that it has so far; collects what it finds.

    What it reads would be printed in other words: with `twice` these are read too, and a clause
    that they don't give back is an error, so that no meaning is ever lost in formatting.
    """

    def __init__(self, text: str, names: Vocabulary, of: Grammar, *, twice: bool = True) -> None:
        self.text, self.names, self.grammar, self.twice = typed(text), names, of, twice
        self.findings: list[Placed] = []
        self.unread: list[Unread] = []

    def sentences(self, block: Block, known: str) -> Iterator[Said]:
        """The sentences of a bullet in a known section, none read yet."""
        raw = self.text[block.start : block.end]
        match = _KEY.search(raw, max(0, raw.rfind("{#")))
        key = match[1] if match else None
        raw = raw[: match.start()].rstrip() if match else raw
        spans = list(sentences(raw))
        if spans and forms.split_head(raw[:LONGEST])[0] and known == "What we mean":
            spans = [(spans[0][0], spans[-1][1])]
        elif too_long := [span for span in spans if span[1] - span[0] > LONGEST]:
            self._refuse(block, *too_long[0])
            return
        for k, (start, end) in enumerate(spans):
            shown = forms.forms_of(raw[start:end], known)
            nested = block.children if k == len(spans) - 1 else []
            place = block.start + start, block.start + end
            yield Said(*place, next(shown), shown, key if k == 0 else None, known, nested)

    def _refuse(self, block: Block, start: int, end: int) -> None:
        """Sentences have a length; so reading them takes time linear in the whole text's."""
        size = f"{end - start:,} characters, more than the {LONGEST:,} of the longest"
        what = f"This sentence has {size}."
        place = block.start + start, block.start + end
        self.findings.append(Placed("GW109", *place, {"what": what}))

    def read(self, said: Said) -> None:
        """Fill in the clauses of a sentence, in the first of its forms that reads it."""
        while not said.done:
            self.try_form(said)

    def try_form(self, said: Said) -> None:
        """Read a sentence in its form, and if that fails, turn to the next that it shows."""
        words = self.text[said.start : said.end]
        body = words[said.shown.body :]
        context = Context(self.names, self.grammar.said, body, said.shown.head)
        made = self._clauses(said.form, body, context)
        if not isinstance(made, Stuck) and not _unnamed(context):
            self._settle(said, made, context)
            return
        stuck = made if isinstance(made, Stuck) else None
        said.failed.append((said.shown, stuck, tuple(context.findings)))
        following = next(said.other, None)
        if following is None:
            self._give_up(said)
        else:
            said.shown = following

    def _give_up(self, said: Said) -> None:
        """No form reads it: the one that lacks but a name says why, or else the first."""
        whole = (failed for failed in said.failed if failed[1] is None)
        said.shown, stuck, findings = next(whole, said.failed[0])
        said.done = True
        self._unread(said, self.text[said.start + said.shown.body : said.end], stuck, findings)
        said.clauses = self._with_nested((), said)
        declare_head(said.form, said.shown.head, self.names)

    def _settle(self, said: Said, made: tuple[Clause, ...], context: Context) -> None:
        """Note what was found, and keep the clauses if none of it is an error."""
        said.done = True
        if self.twice and not _wrong(context):
            for clause in made:
                self._read_back(clause, said, context)
        if _wrong(context):
            made = ()
            self._unread(said, context.sentence, None, context.findings)
            declare_head(said.form, said.shown.head, self.names)
        else:
            self._found(context, said.start + said.shown.body)
        if made and said.key:
            made = (replace(made[0], key=said.key), *made[1:])
        said.clauses = self._with_nested(made, said)

    def _unread(
        self, said: Said, body: str, stuck: Stuck | None, findings: Sequence[Finding] = ()
    ) -> None:
        """What is wrong with a sentence is said when all the others are known."""
        start = said.start + said.shown.body
        self.unread.append(
            Unread(
                body, start, said.form, said.shown.head, stuck, tuple(findings), said.above,
                said.known, said.start, tuple(self.names.calendars),
            )
        )  # fmt: skip

    def _read_back(self, clause: Clause | Expectation, said: Said, context: Context) -> None:
        printed = sentence(clause)
        if printed == self.text[said.start : said.end]:
            return
        other = otherwise_read(clause, printed, said.known, self.names, self.grammar)
        if other:
            context.find("GW111", None, printed=printed, other=other)

    def _found(self, context: Context, offset: int) -> None:
        for found in context.findings:
            place = offset + found.start, offset + found.end
            self.findings.append(Placed(found.code, *place, found.facts))

    def _clauses(self, form: forms.Form, body: str, context: Context) -> tuple[Clause, ...] | Stuck:
        if form.name == "touchpoint":
            return touchpoint(context.head, body, context)
        if form.name == "roles":
            return roles(body)
        if form.name == "term":
            return (Term(word=context.head, meaning=collapse(body)),)
        if form.name == "decided":
            return self._decided(body, context)
        tree = read(form.rule, body, self.names, self.grammar)
        if isinstance(tree, Stuck) and form.name == "latitude":
            # Who 'may' is a role or a segment: only the policy's names tell which.
            right = read("right", body, self.names, self.grammar)
            tree = right if isinstance(right, Tree) else tree
        if isinstance(tree, Stuck):
            return tree
        built: Any = build(tree, context)
        return built if isinstance(built, tuple) else (built,)

    def _decided(self, body: str, context: Context) -> tuple[Clause, ...]:
        match = _DECIDED.fullmatch(body)
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

    def _with_nested(self, clauses: tuple[Clause, ...], said: Said) -> tuple[Clause, ...]:
        for block in said.nested:
            words = self.text[block.start : block.end]
            last = clauses[-1] if clauses else None
            if len(words) > LONGEST:
                self._refuse(block, 0, len(words))
            elif isinstance(last, Segment) and (answer := front.answer(words)):
                clauses = (*clauses[:-1], replace(last, answers=(*last.answers, answer)))
            elif isinstance(last, Standard) and (expected := self._expected(block, words)):
                expectations = (*last.expectations, expected)
                clauses = (*clauses[:-1], replace(last, expectations=expectations))
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
            form = forms.form_named("expectation")
            self.unread.append(Unread(words, block.start, form, stuck=tree))
            return None
        self._found(context, block.start)
        expected: Expectation = build(tree, context)
        return expected


def otherwise_read(
    clause: Clause | Expectation, printed: str, known: str, names: Vocabulary, of: Grammar
) -> str:
    """How a printed clause is read in a known section, if not as itself; '' if it is."""
    again = Bullets(printed, names, of, twice=False)
    found = list(again.sentences(Block("bullet", 0, 0, len(printed)), known))
    for one in found:
        again.read(one)
    clauses = tuple(clause for one in found for clause in one.clauses)
    if clauses == (clause,):
        return ""
    if not clauses:
        return "can't be read"
    said = " ".join(map(sentence, clauses))
    return f"is read as '{said}'" if said != printed else "is read in another way"


def _unnamed(context: Context) -> bool:
    """Whether a name is unknown that this form needs, and another may not."""
    return any(found.code in ("GW301", "GW308") for found in context.findings)


def _wrong(context: Context) -> bool:
    return any(CODES[found.code].severity == "error" for found in context.findings)
