"""The names that facts are coded by: touchpoints, classes, segments and channels as numbers."""

from collections.abc import Iterable
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from typing import Final

from goodword.insight.history.mapping import Mapping, Named
from goodword.insight.history.tables import meant
from goodword.insight.history.untold import untold
from goodword.insight.refusal import Refusal
from goodword.rules.text.stock import BUILT_IN
from goodword.rules.tree import (
    ContactClass,
    CountStandard,
    Policy,
    Rate,
    Segment,
    Standard,
    Touchpoint,
)

ELSE: Final = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What the codes in the facts stand for; ELSE is whatever has no name here.

    `untold` are the classes and segments that this history can't tell, each with the reason.
    """

    touchpoints: tuple[Touchpoint, ...]
    classes: tuple[ContactClass, ...]
    segments: tuple[str, ...]
    channels: tuple[str, ...]
    untold: Dictionary[str, str] = field(default_factory=dict)

    def touchpoint(self, name: str) -> int:
        """The code of a touchpoint by name, or of the touchpoint of a class; ELSE if unknown."""
        about = next((c.touchpoint for c in self.classes if same(c.name, name)), name)
        return _index((t.name for t in self.touchpoints), about)

    def contact_class(self, name: str) -> int:
        return _index((c.name for c in self.classes), name)

    def segment(self, name: str) -> int:
        return _index(self.segments, name)

    def channel(self, name: str) -> int:
        return _index(self.channels, name)


def names_of(policy: Policy, mapping: Mapping, columns: Iterable[str]) -> Names:
    """The names of a policy and its map, for a history with these columns.

    Raises Refusal when the map names a touchpoint that the policy doesn't have.
    """
    clauses = policy.clauses()
    declared = [clause.name for clause in clauses if isinstance(clause, Segment)]
    measured = {c.subject.of for c in clauses if isinstance(c, Standard | Rate | CountStandard)}
    names = Names(
        touchpoints=(
            *(clause for clause in clauses if isinstance(clause, Touchpoint)),
            *(touchpoint for touchpoint in BUILT_IN if touchpoint.name in measured),
        ),
        classes=tuple(clause for clause in clauses if isinstance(clause, ContactClass)),
        segments=tuple(dict.fromkeys([*declared, *_said(mapping.segment)])),
        channels=tuple(dict.fromkeys(_said(mapping.channel))),
        untold=untold(clauses, mapping, frozenset(columns)),
    )
    for name in _said(mapping.touchpoint):
        if names.touchpoint(name) == ELSE:
            known = [t.name for t in names.touchpoints] + [c.name for c in names.classes]
            raise Refusal(
                f"The map's touchpoint {name!r} is not in the policy. {meant(name, known)}"
            )
    if mapping.touchpoint == Named():
        only_touchpoint(names)
    return names


def only_touchpoint(names: Names) -> str:
    """What a row is when the map doesn't say. Raises Refusal when there is a choice."""
    known = [touchpoint.name for touchpoint in names.touchpoints]
    if len(known) != 1:
        raise Refusal(
            f'The map doesn\'t say what a row is. Write touchpoint = "…". {meant("", known)}'
        )
    return known[0]


def same(one: str, other: str) -> bool:
    """Whether two names mean the same: case, blanks and one plural s don't count."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return name.strip().lower().removesuffix("s")


def _said(named: Named | None) -> list[str]:
    if named is None:
        return []
    return [*([named.always] if named.always else []), *named.values.values()]


def _index(names: Iterable[str], name: str) -> int:
    return next((at for at, known in enumerate(names) if same(known, name)), ELSE)
