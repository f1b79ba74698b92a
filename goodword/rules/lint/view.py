"""A policy as the lint looks at it: each clause with its place, and names by what they name."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import TypeVar

from goodword.rules.text.document import Parsed
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Clause, ContactClass, Policy, Roles, Standard, Subject

T = TypeVar("T")
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class View:
    """What every check is given. `parent` is the policy that this one extends."""

    parsed: Parsed
    text: str
    placed: tuple[tuple[Clause, Place], ...]
    title: Place
    lines: tuple[int, ...]
    classes: dict[str, str]
    parent: Policy | None = None

    @property
    def policy(self) -> Policy:
        """The policy itself."""
        return self.parsed.policy

    def all(self, kind: type[T]) -> list[tuple[T, Place]]:
        """The clauses of a kind with their places, in order."""
        return [(clause, place) for clause, place in self.placed if isinstance(clause, kind)]

    def every(self, kind: type[T]) -> list[T]:
        """The clauses of a kind, those of the extended policy before ours."""
        above = self.parent.clauses() if self.parent else ()
        return [c for c in (*above, *(clause for clause, _ in self.placed)) if isinstance(c, kind)]

    def line(self, offset: int) -> str:
        """The line that an offset stands in, counted from 1."""
        return str(bisect_right(self.lines, offset))

    def ranks(self) -> dict[str, int]:
        """Roles by rank, the most senior 0; roles without a rank are left out."""
        ranks: dict[str, int] = {}
        for roles in self.every(Roles):
            for name in roles.names:
                ranks.setdefault(name, len(ranks))
        return ranks

    def touchpoint(self, subject: Subject | str) -> str:
        """The touchpoint that a subject is about, by itself or through a class of contact."""
        name = subject if isinstance(subject, str) else subject.of
        return self.classes.get(name, name)

    def milestones(self, name: str) -> tuple[str, ...]:
        """The milestones of a touchpoint, in order; none if it isn't known."""
        vocabulary = self.parsed.vocabulary
        found = vocabulary.touchpoints.get(name) or vocabulary.usual.get(name)
        return found.milestones if found else ()

    def starts(self, standard: Standard) -> tuple[str, ...]:
        """Where a standard's clock starts."""
        return standard.start or self.milestones(self.touchpoint(standard.subject))[:1]


def view(parsed: Parsed, text: str, parent: Policy | None = None) -> View:
    """Put each clause to its place."""
    end = text.find("\n")
    lines = [0]
    for line in text.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    placed = tuple(zip(parsed.policy.clauses(), parsed.places, strict=False))
    title = (0, len(text) if end < 0 else end)
    known = (*parsed.policy.clauses(), *(parent.clauses() if parent else ()))
    classes = {one.name: one.touchpoint for one in known if isinstance(one, ContactClass)}
    return View(parsed, text, placed, title, tuple(lines[:-1] or [0]), classes, parent)


def found(code: str, place: Place, **facts: str) -> Placed:
    """A finding at a place."""
    return Placed(code, place[0], place[1], facts)


def word(view: View, place: Place, said: str) -> Place:
    """The place of a word within a clause, or the clause's own."""
    at = view.text[place[0] : place[1]].lower().find(said.lower())
    return place if at < 0 or not said else (place[0] + at, place[0] + at + len(said))


def listed(names: list[str]) -> str:
    """'order, return and call'."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
