"""Read a whole policy: definitions first, then every clause with the names that they give."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from goodword.rules.text import front
from goodword.rules.text.advice.draft import Home
from goodword.rules.text.advice.proposals import Key, key_of
from goodword.rules.text.bullets import Bullets, Said
from goodword.rules.text.findings import Placed
from goodword.rules.text.longer import document_of, guesses_in
from goodword.rules.text.markdown import Block, blocks, collapse
from goodword.rules.text.outline import Longer, Outline, Prose, outline
from goodword.rules.text.probes import Declared, untellable
from goodword.rules.text.reader import Grammar, grammar
from goodword.rules.text.sentences import sentences
from goodword.rules.text.table import Table
from goodword.rules.text.vocabulary import Vocabulary, add_usual, starting_vocabulary
from goodword.rules.text.words import article
from goodword.rules.text.zones import misplaced, zone_in, zoned
from goodword.rules.tree import (
    Clause,
    Document,
    Expectation,
    Group,
    Part,
    Policy,
    Section,
    Standard,
    Survey,
)

LARGEST = 4_000_000
_TRIED = 500  # declarations; a name that is not tried is still guarded where a clause uses it
_DEFINABLE = ("GW305", "GW306")  # a usual name without a definition, for which there is a line
_ORDER = ("calendar", "unit", "roles", "touchpoint", "segment", "class", "excuse")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A policy as far as it could be read, what was found, and where each clause stands.

    `places` has (start, end) of each clause, in the order of `policy.clauses()`. `charter` has the
    sentences of a text without sections: (start, end, where it is at home). `unread` has those that
    could not be read, as (start, end, the form that they show), and `aside` the places of those
    below headings that aren't known.
    """

    policy: Policy
    findings: tuple[Placed, ...]
    places: tuple[tuple[int, int], ...]
    vocabulary: Vocabulary
    charter: tuple[Home, ...] = ()
    unread: tuple[tuple[int, int, str], ...] = ()
    aside: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Group:
    """A section, or a group further down in it, while it is filled."""

    heading: str = ""
    prose: str = ""
    clauses: list[Clause] = field(default_factory=list)
    open: bool = True

    def group(self) -> Group:
        return Group(heading=self.heading, prose=self.prose, clauses=tuple(self.clauses))


def parse(text: str, *, parent: Policy | None = None, table: Table | None = None) -> Parsed:
    """Read a policy from Markdown. It never fails: what can't be read becomes a finding.

    `parent` is the policy that this one extends: its names may be used. `table` is the
    grammar's, where it was kept from an earlier run.
    """
    too_much = Placed("GW109", 0, 0, {"what": f"These are {len(text):,} characters."})
    parser = _Parser("" if len(text) > LARGEST else text, parent, grammar(table))
    parsed = parser.run()
    return replace(parsed, findings=(too_much,)) if len(text) > LARGEST else parsed


def says(text: str, policy: Policy, *, parent: Policy | None = None) -> bool:
    """Whether a text is read as just this policy."""
    return parse(text, parent=parent).policy == policy


class _Parser:
    def __init__(self, text: str, parent: Policy | None, of: Grammar) -> None:
        self.text, self.grammar, self.parent = text, of, parent
        self.names = starting_vocabulary()
        self.above = parent.clauses() if parent else ()
        for clause in self.above:
            self.names.declare(clause)
        self.bullets = Bullets(text, self.names, of)
        self.findings = self.bullets.findings
        self.front = front.Front(text)
        self.said: dict[int, list[Said]] = {}
        self.places: list[tuple[int, int]] = []
        self.defined: dict[Key, tuple[int, int]] = {}
        self.bare = False

    def run(self) -> Parsed:
        above, parts = outline(self.text)
        if any(part.known for part in parts):
            self._front(above)
        else:
            self.bare = True
            parts = [self._charter(above if parts else [])]
        said = [one for part in parts for one in self._sentences(part)]
        self.names.zone = self.front.policy().zone or zone_in(self.parent)
        self._define(said)
        self._try_names(said)
        made = [self._documents(part) for part in parts]
        for one in said:
            self.bullets.read(one)
        self._headings(parts)
        filled = zip(parts, made, strict=True)
        sections = tuple(self._section(*both) for both in filled)
        policy = zoned(replace(self.front.policy(), sections=sections), self.parent)
        self.findings += misplaced(zip(policy.clauses(), self.places, strict=True), self.text)
        homes = tuple((one.start, one.end, one.form.section) for one in said if self.bare)
        places = tuple(self.places)
        unread = tuple((one.begins, one.end, one.form.name) for one in self.bullets.unread)
        aside = tuple(place for part in parts for place in self._aside(part))
        return Parsed(policy, tuple(self._advised()), places, self.names, homes, unread, aside)

    def _advised(self) -> Iterator[Placed]:
        unread = sorted(self.bullets.unread, key=lambda one: one.start)
        if not unread and not any(one.code in _DEFINABLE for one in self.findings):
            return iter(self.findings)
        from goodword.rules.text.advice.advise import advise  # noqa: PLC0415  # a sound policy needs none of it

        return advise(unread, self.findings, self.text, self.names, self.grammar, self.defined)

    def _front(self, above: list[Block]) -> None:
        for block in above:
            for code, start, end, facts in self.front.take(block):
                self.findings.append(Placed(code, start, end, facts))

    def _charter(self, above: list[Block]) -> Outline:
        """A text without sections: its sentences are read as promises, so that advice can begin.

        What stands above headings of its own is a front, as in a policy.
        """
        self.findings.append(Placed("GW103", 0, len(self.text.split("\n", 1)[0]), {}))
        begins = above[-1].end if above else 0
        said = [block for block in blocks(self.text) if block.start >= begins]
        titles = [block for block in said if _is_heading(block) and block.level == 1]
        self._front(above or titles[:1])
        return Outline("What we promise", "What we promise", (0, 0), [*filter(self._told, said)])

    def _told(self, block: Block) -> bool:
        """Whether it is a bullet or ends as a sentence does."""
        told = self.text[block.start : block.end].rstrip().endswith(".")
        return block.kind == "bullet" or (told and not _is_heading(block))

    def _headings(self, parts: list[Outline]) -> None:
        """Headings that aren't known: advice says what they may be called."""
        for part in parts:
            if part.known is None and not part.aside:
                self.findings.append(Placed("GW114", *part.place, {"heading": part.heading}))
            elif part.known is None:
                from goodword.rules.text.headings import Aside, headed  # noqa: PLC0415  # a sound policy needs none of it

                aside = Aside(part.heading, part.place, part.aside)
                self.findings.append(headed(aside, self.text, self.names, self.grammar))

    def _aside(self, part: Outline) -> Iterator[tuple[int, int]]:
        for block in part.aside:
            for start, end in sentences(self.text[block.start : block.end]):
                yield block.start + start, block.start + end

    def _sentences(self, part: Outline) -> Iterator[Said]:
        above: tuple[int, int] | None = None
        for piece in part.pieces:
            if isinstance(piece, Block) and not _is_heading(piece):
                said = self.bullets.sentences(piece, part.known or "")
                self.said[piece.start] = [one for one in said if not self._in_front(one)]
                for one in self.said[piece.start]:
                    one.above, above = above, (one.start, one.end)
                    yield one

    def _in_front(self, said: Said) -> bool:
        """Whether it is a line of a charter's front, which it is wherever it stands."""
        found = self.front.line(self.text[said.start : said.end]) if self.bare else None
        if found:
            self.findings.append(Placed("GW105", said.start, said.end, found))
        return found is not None

    def _define(self, said: list[Said]) -> None:
        """Names in the order in which later ones may need them.

        What can't be read in its form may turn to one whose turn is over: then all have another.
        """
        waiting, usual = [*said], False
        while waiting := [one for one in waiting if one.form.name in _ORDER and not one.done]:
            for name in _ORDER:
                if name == "segment" and not usual:
                    add_usual(self.names)
                    usual = True
                for one in waiting:
                    if one.form.name == name and not one.done:
                        self.bullets.try_form(one)
                        for clause in one.clauses:
                            self.names.declare(clause)
                            self.defined[key_of(clause)] = (one.start, one.end)
        if not usual:
            add_usual(self.names)

    def _try_names(self, said: list[Said]) -> None:
        """Refuse names that would not be read as themselves where sentences use them."""
        declaring = [one for one in said for _ in one.clauses][:_TRIED]
        clauses = tuple(clause for one in said for clause in one.clauses)[:_TRIED]
        for k, wrong in untellable(Declared(clauses, self.above, self.names, self.grammar)):
            self.findings.append(Placed("GW315", declaring[k].start, declaring[k].end, wrong))

    def _documents(self, part: Outline) -> dict[int, Document]:
        """The scripts, courses and surveys of a section, by where their headings stand."""
        made = {}
        for piece in part.pieces:
            if isinstance(piece, Longer):
                found = document_of(piece.heading, piece.body, self.text, self.names, self.grammar)
                if isinstance(found, Document):
                    made[piece.heading.start] = found
                    if isinstance(found, Survey):
                        guesses = guesses_in(piece.body, self.text)
                        self.findings += [Placed(g.code, g.start, g.end, g.facts) for g in guesses]
                else:
                    self.findings.append(Placed(found.code, found.start, found.end, found.facts))
        return made

    def _section(self, part: Outline, documents: dict[int, Document]) -> Section:
        """Everything in its order: what follows prose or a sub-heading is a group of its own."""
        first = _Group(heading=part.heading)
        filled: list[_Group | Document] = [first]
        for piece in part.pieces:
            last = filled[-1]
            if isinstance(piece, Longer):
                made = documents.get(piece.heading.start)
                filled += [made] if made is not None else []
            elif isinstance(piece, Prose):
                if isinstance(last, _Group) and not last.clauses:
                    last.prose = "\n\n".join(filter(None, (last.prose, piece.words)))
                else:
                    filled.append(_Group(prose=piece.words))
            elif _is_heading(piece):
                filled.append(_Group(heading=collapse(self.text[piece.start : piece.end])))
            else:
                self._fill(filled, self.said[piece.start], part)
        parts: tuple[Part, ...] = tuple(
            one.group() if isinstance(one, _Group) else one for one in filled[1:]
        )
        return Section(
            heading=part.heading, prose=first.prose, clauses=tuple(first.clauses), parts=parts
        )

    def _fill(self, filled: list[_Group | Document], said: list[Said], part: Outline) -> None:
        group = filled[-1]
        assert isinstance(group, _Group)  # noqa: S101 - a part below a heading takes its bullets
        for one in said:
            for clause in one.clauses:
                if isinstance(clause, Expectation):
                    self._hang(clause, group.clauses, one)
                    continue
                self._at_home(one, part)
                group.clauses.append(clause)
                self.places.append((one.start, one.end))

    def _hang(self, expected: Expectation, clauses: list[Clause], said: Said) -> None:
        """An expectation that stands as a bullet of its own belongs to the standard above it."""
        above = clauses[-1] if clauses else None
        if isinstance(above, Standard):
            clauses[-1] = replace(above, expectations=(*above.expectations, expected))
        else:
            self.findings.append(
                Placed("GW101", said.start, said.end,
                       {"word": "expect", "expected": "Put it below the standard it is about."})
            )  # fmt: skip

    def _at_home(self, said: Said, part: Outline) -> None:
        home = said.form.section
        elsewhere = part.known not in (home, None) and not self.bare
        if elsewhere and said.form.name != "decided":
            self.findings.append(
                Placed("GW107", said.start, said.end,
                       {"form": f"{article(said.form.name)} {said.form.name}", "section": home})
            )  # fmt: skip


def _is_heading(piece: Block) -> bool:
    return piece.kind == "heading"
