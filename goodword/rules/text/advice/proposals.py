"""Definitions proposed for a whole policy, so that one line serves all sentences that need it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goodword.rules.diagnostics.fix import Addition
from goodword.rules.text.print.sentence import sentence
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import Calendar, Clause, Roles, Touchpoint, Unit

Key = tuple[str, str]


@dataclass(slots=True)
class Proposals:
    """`names` are the policy's with what was proposed so far; `places` has the lines of its own."""

    names: Vocabulary
    clauses: dict[Key, Clause] = field(default_factory=dict)
    places: Mapping[Key, tuple[int, int]] = field(default_factory=dict)

    def take(self, clauses: Iterable[Clause]) -> tuple[Key, ...]:
        """Take up definitions; of two alike the first stays, a touchpoint or list grows."""
        keys = []
        for clause in clauses:
            key = key_of(clause)
            if key not in self.clauses or isinstance(clause, Touchpoint | Roles):
                self.clauses[key] = clause
                self.names.declare(clause)
            keys.append(key)
        return tuple(dict.fromkeys(keys))

    def additions(
        self, keys: Iterable[Key], places: Mapping[Key, tuple[int, int]]
    ) -> tuple[Addition, ...]:
        """The lines to add for these definitions; `places` has the lines that stand already."""
        return tuple(addition(self.clauses[key], places.get(key)) for key in dict.fromkeys(keys))


def key_of(clause: Clause) -> Key:
    """A definition's kind and name: a policy has one of each."""
    name = "" if isinstance(clause, Roles) else getattr(clause, "name", None)
    return clause.kind, clause.word if isinstance(clause, Calendar) else name or ""


def addition(clause: Clause, place: tuple[int, int] | None = None) -> Addition:
    """The line of a definition, and where it is at home."""
    hours = isinstance(clause, Calendar | Unit)
    section = "Hours and words" if hours else "Customers and contacts"
    return Addition(section, sentence(clause), place)
