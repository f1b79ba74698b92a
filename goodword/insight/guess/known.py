"""What a policy knows of what columns may mean: its touchpoints, segments and fields."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from goodword.insight.guess.looks import Column, plain
from goodword.insight.guess.words import (
    ENDS,
    MILESTONES,
    STARTS,
    is_due,
    is_idle,
    milestone_of,
    own_name,
)
from goodword.insight.history.names import same
from goodword.rules.match import touchpoint_of
from goodword.rules.text.stock import BUILT_IN
from goodword.rules.tree import (
    Agreed,
    Clause,
    ContactClass,
    CountStandard,
    FieldIs,
    Policy,
    Rate,
    Segment,
    Standard,
    Told,
    Touchpoint,
)

_LONG: Final = 4
_CUSTOMERS: Final = " customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A policy's names. `promised` are the milestones that a touchpoint's standards end with,
    `fields` the values by which classes and segments are told, `asked` the times that
    alternatives ask for and no touchpoint lists.
    """

    touchpoints: tuple[Touchpoint, ...]
    classes: tuple[ContactClass, ...]
    segments: tuple[str, ...]
    fields: Mapping[str, tuple[str, ...]]
    promised: Mapping[str, tuple[str, ...]]
    asked: tuple[str, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """What a row may be."""
        return (*(t.name for t in self.touchpoints), *(c.name for c in self.classes))

    def touchpoint(self, kind: str) -> Touchpoint:
        """The touchpoint of that name, or of the class of that name."""
        name = next((c.touchpoint for c in self.classes if c.name == kind), kind)
        return next(t for t in self.touchpoints if t.name == name)


def known_of(policy: Policy) -> Known:
    """The names of a policy."""
    clauses = policy.clauses()
    classes = tuple(clause for clause in clauses if isinstance(clause, ContactClass))
    standards = [clause for clause in clauses if isinstance(clause, Standard)]
    measured = {c.subject.of for c in clauses if isinstance(c, Standard | Rate | CountStandard)}
    touchpoints = (
        *(clause for clause in clauses if isinstance(clause, Touchpoint)),
        *(touchpoint for touchpoint in BUILT_IN if touchpoint.name in measured),
    )
    return Known(
        touchpoints=touchpoints,
        classes=classes,
        segments=tuple(clause.name for clause in clauses if isinstance(clause, Segment)),
        fields={test.field: test.values for test in _tests(clauses)},
        promised={
            touchpoint.name: tuple(
                standard.milestone
                for standard in standards
                if touchpoint_of(standard.subject, classes) == touchpoint.name
            )
            for touchpoint in touchpoints
        },
        asked=tuple(
            dict.fromkeys(
                standard.alternative.kind
                for standard in standards
                if isinstance(standard.alternative, Told | Agreed)
            )
        ),
    )


def _tests(clauses: Iterable[Clause]) -> Iterator[FieldIs]:
    for clause in clauses:
        if isinstance(clause, ContactClass | Segment) and isinstance(clause.test, FieldIs):
            yield clause.test


def named_cells(column: Column, names: Sequence[str]) -> dict[str, str]:
    """Which of a column's usual cells are which names: 'Repairs' is repair, 'Trade' is trade
    customers.
    """
    found = {}
    for cell in column.values:
        for name in names:
            if same(cell, name) or same(cell + _CUSTOMERS, name):
                found[cell] = name
    return found


def best_named(columns: Sequence[Column], names: Sequence[str]) -> Column | None:
    """The column whose cells are the most of some names, None if none has any."""
    counts = [
        (len(named_cells(c, names)), -at) for at, c in enumerate(columns) if c.kind == "names"
    ]
    most, at = max(counts, default=(0, 0))
    return columns[-at] if most else None


def steps(
    columns: Sequence[Column], kinds: Sequence[str], known: Known
) -> list[tuple[str, Column, str | None]]:
    """For each touchpoint that a row may be its milestones, with their column and what of it is
    only a guess. A milestone of several touchpoints is there once.
    """
    times = [c for c in columns if c.kind in {"time", "date"} and not is_due(c) and not is_idle(c)]
    times.sort(key=lambda column: column.later)
    found: dict[str, tuple[Column, str | None]] = {}
    touchpoints = [known.touchpoint(kind) for kind in kinds]
    for touchpoint in dict.fromkeys(touchpoints):
        for milestone, (column, why) in _steps_of(touchpoint, times, known).items():
            found.setdefault(milestone, (column, why))
    for milestone in known.asked:
        free = [c for c in times if all(c is not column for column, _ in found.values())]
        for column in [c for c in free if milestone in plain(c.name).split()][:1]:
            found[milestone] = column, "its name has that word"
    return [(milestone, column, why) for milestone, (column, why) in found.items()]


def _steps_of(
    touchpoint: Touchpoint, times: Sequence[Column], known: Known
) -> dict[str, tuple[Column, str | None]]:
    """By name, then by a word they share, then by the order in which they come."""
    found: dict[str, tuple[Column, str | None]] = {}

    def free() -> list[Column]:
        return [column for column in times if all(column is not own for own, _ in found.values())]

    for fits, why in ((_is_named, None), (_shares_a_word, "its name has a word of it")):
        for milestone in touchpoint.milestones:
            column = next((c for c in free() if fits(c, milestone)), None)
            if milestone not in found and column is not None:
                found[milestone] = column, why
    first, rest = touchpoint.milestones[0], free()
    if times and times[0] in rest and first not in found and _may_be(times[0], first, STARTS):
        found[first] = times[0], "it comes first"
    end = _end(touchpoint, found, known)
    if len(times) > 1 and times[-1] in free() and end and _may_be(times[-1], end, ENDS):
        found[end] = times[-1], "it comes last"
    order = {milestone: at for at, milestone in enumerate(touchpoint.milestones)}
    return dict(sorted(found.items(), key=lambda pair: order[pair[0]]))


def _is_named(column: Column, milestone: str) -> bool:
    names = (plain(column.name), own_name(column), milestone_of(column))
    return any(same(name, milestone) for name in names)


def _may_be(column: Column, milestone: str, alike: AbstractSet[str]) -> bool:
    """Whether a column's place in the order may tell: its name means nothing else, or nearly that.

    'Ready' may be anything that comes last; 'fulfilled' is not 'delivered'.
    """
    meant = milestone_of(column)
    return meant not in MILESTONES or {meant, milestone} <= alike


def _shares_a_word(column: Column, milestone: str) -> bool:
    words = {word for word in plain(column.name).split() if len(word) >= _LONG}
    return bool(words & set(milestone.split()))


def _end(
    touchpoint: Touchpoint, found: Mapping[str, tuple[Column, str | None]], known: Known
) -> str | None:
    """The last milestone that is promised, or that there is, if it comes after what was found."""
    promised = known.promised[touchpoint.name]
    wanted = [m for m in touchpoint.milestones if m in promised] or list(touchpoint.milestones)
    after = max((touchpoint.milestones.index(m) for m in found), default=0)
    return wanted[-1] if touchpoint.milestones.index(wanted[-1]) > after else None
