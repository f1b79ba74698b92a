"""Whether rows that a map takes for one kind of contact are of several, by a column of types."""

from collections.abc import Iterator, Sequence
from typing import Final

from goodword.insight.guess.looks import plain
from goodword.insight.guess.words import KINDS
from goodword.insight.history.lines import Lines
from goodword.insight.history.mapping import MISSING, Mapping
from goodword.insight.history.names import same
from goodword.insight.sql import name
from goodword.rules.tree import ContactClass, FieldIs, Policy, Segment, Touchpoint

_ROWS: Final = 5000
_MOST: Final = 60
_SHOWN: Final = 5


def one_kind(policies: Sequence[Policy], lines: Lines) -> Iterator[str]:
    """A sentence where the map names one touchpoint and a column has several types."""
    mapping = lines.mapping
    if mapping.touchpoint.column is not None or mapping.events is not None:
        return
    clauses = policies[-1].clauses()
    known = [clause.name for clause in clauses if isinstance(clause, Touchpoint)]
    thing = mapping.touchpoint.always or next(iter(known), "row")
    used = _used(policies, mapping)
    for column in lines.sources[0].columns:
        if column in used or not set(KINDS) & set(plain(column).split()):
            continue
        cells = _cells(column, lines)
        if 1 < len(cells) <= _MOST:
            yield _said(column, cells, thing, known)


def _used(policies: Sequence[Policy], mapping: Mapping) -> set[str]:
    """Columns of which the map or the policy makes something already."""
    clauses = [clause for policy in policies for clause in policy.clauses()]
    tests = [c.test for c in clauses if isinstance(c, ContactClass | Segment)]
    fields = [test.field for test in tests if isinstance(test, FieldIs)]
    traits = [trait for rule in mapping.leave_out for trait in rule.tests]
    traits += [trait for mark in mapping.marks.values() for trait in mark]
    named = [one.column for one in (mapping.segment, mapping.channel) if one and one.column]
    return {trait.column for trait in traits} | {
        *named,
        *(mapping.fields.get(f, f) for f in fields),
    }


def _cells(column: str, lines: Lines) -> list[str]:
    """The different cells of the first rows, the most frequent first."""
    source, engine = lines.sources[0], lines.engine
    found = engine.ask(
        f"SELECT cell, COUNT(*) AS n FROM (SELECT TRIM({name(column)}) AS cell "
        f"FROM {engine.history(source)} LIMIT {_ROWS}) AS first_ WHERE cell IS NOT NULL "
        f"GROUP BY cell ORDER BY COUNT(*) DESC, cell LIMIT {_MOST + len(MISSING) + 1}"
    )
    engine.rejected(source)
    return [cell for cell in found["cell"].tolist() if cell not in lines.mapping.missing]


def _said(column: str, cells: Sequence[str], thing: str, known: Sequence[str]) -> str:
    shown = ", ".join(cells[:_SHOWN]) + (", …" if len(cells) > _SHOWN else "")
    others = [cell for cell in cells if any(same(cell, name) for name in known)]
    sure = f" The policy has {', '.join(others)}." if others else ""
    return (
        f"The map takes every row for {thing!r}, and {column} has several values: {shown}.{sure} "
        f'If they are different kinds of contact, write touchpoint = {{ column = "{column}", '
        "values = … } in the map, or leave the others out."
    )
