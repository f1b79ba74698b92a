"""Into which touchpoint, class, segment and channel a row falls: SQL for the codes of Names."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from goodword.insight.engines.base import Engine
from goodword.insight.history.cells import number_in
from goodword.insight.history.mapping import Mapping, Named
from goodword.insight.history.names import ELSE, Names, only_touchpoint, same
from goodword.insight.sql import case, texts
from goodword.rules.tree import (
    AllElse,
    ClassTest,
    EveryoneElse,
    FieldAmount,
    FieldIs,
    Marked,
    Policy,
    Segment,
    SegmentTest,
    Tagged,
)

_NONE = 1_000_000
_COMPARE = {"at least": ">=", "more than": ">", "at most": "<=", "less than": "<"}


def told_by(policy: Policy, names: Names, mapping: Mapping) -> tuple[str, ...]:
    """The columns whose cells sort a row."""
    fields = [
        test.field for test in _tests(policy, names, mapping) if not isinstance(test, FieldAmount)
    ]
    named = (mapping.touchpoint, mapping.channel, mapping.segment)
    columns = [one.column for one in named if one is not None and one.column is not None]
    columns += [mapping.fields.get(name, name) for name in fields]
    return tuple(dict.fromkeys([*columns, *amounts(policy, names, mapping)]))


def amounts(policy: Policy, names: Names, mapping: Mapping) -> tuple[str, ...]:
    """Those of them whose cells must be numbers."""
    fields = [
        test.field for test in _tests(policy, names, mapping) if isinstance(test, FieldAmount)
    ]
    return tuple(dict.fromkeys(mapping.fields.get(name, name) for name in fields))


def _tests(policy: Policy, names: Names, mapping: Mapping) -> list[FieldIs | FieldAmount]:
    """The tests of classes and segments that a history can tell by a field."""
    segments = [clause for clause in policy.clauses() if isinstance(clause, Segment)]
    sorts = [*names.classes, *(segments if mapping.segment is None else ())]
    tests = [sort.test for sort in sorts if sort.name not in names.untold]
    return [test for test in tests if isinstance(test, FieldIs | FieldAmount)]


@dataclass(slots=True)
class Sorting:
    """Builds the codes; `joins` are the small tables that the rows are joined to for them.

    `told_by` are the columns whose cells the rows have as x0, x1, …
    """

    told_by: tuple[str, ...]
    mapping: Mapping
    names: Names
    engine: Engine
    joins: list[str] = field(default_factory=list)
    tables: int = 0

    def cell(self, column: str) -> str:
        """The cells of a column, cleaned."""
        return f"x{self.told_by.index(column)}"

    def touchpoint(self, named: Named) -> tuple[str, str]:
        """SQL for a row's touchpoint, and for the class that its name says, if it says one."""
        always = named.always
        if always is None and named.column is None:
            always = only_touchpoint(self.names)
        if always is not None:
            code, sort = self.names.touchpoint(always), self.names.contact_class(always)
            return str(code), str(sort if sort != ELSE else _NONE)
        targets = self._by_cell(named, [t.name for t in self.names.touchpoints] + self._classes())
        alias = self._lookup(
            named.column or "",
            said=list(targets),
            of_touchpoint=[self.names.touchpoint(name) for name in targets.values()],
            of_class=[self._class_or_none(name) for name in targets.values()],
        )
        return f"COALESCE({alias}.of_touchpoint, {ELSE})", f"COALESCE({alias}.of_class, {_NONE})"

    def code(self, named: Named | None, known: tuple[str, ...]) -> str:
        """SQL for a row's place among known names (segments, channels)."""
        if named is None:
            return str(ELSE)
        if named.column is None:
            places = [at for at, name in enumerate(known) if same(name, named.always or "")]
            return str(places[0] if places else ELSE)
        targets = self._by_cell(named, known)
        codes = [[same(name, k) for k in known].index(True) for name in targets.values()]
        alias = self._lookup(named.column, said=list(targets), code=codes)
        return f"COALESCE({alias}.code, {ELSE})"

    def contact_class(self, said: str) -> str:
        """SQL for the class of a row of touchpoint `touchpoint`: the first whose test it passes."""
        places = list(enumerate(self.names.classes))
        by_field: dict[str, list[tuple[int, str, int]]] = {}
        branches, rest = [], []
        for at, sort in places:
            if sort.name in self.names.untold:
                continue
            touchpoint = self.names.touchpoint(sort.touchpoint)
            if isinstance(sort.test, FieldIs):
                rows = by_field.setdefault(sort.test.field, [])
                rows += [(touchpoint, value.strip().lower(), at) for value in sort.test.values]
            elif isinstance(sort.test, AllElse):
                rest.append((f"touchpoint = {touchpoint}", str(at)))
            elif (test := self._passes(sort.test)) is not None:
                branches.append((f"touchpoint = {touchpoint} AND {test}", str(at)))
        found = [said, *(self._field_class(name, rows) for name, rows in by_field.items())]
        found.append(case(branches, str(_NONE)))
        best = f"LEAST({', '.join(found)})"
        return f"CASE WHEN {best} < {_NONE} THEN {best} ELSE {case(rest, str(ELSE))} END"

    def segment(self, segments: Iterable[Segment]) -> str:
        """SQL for the segment of a row by the policy's own tests, the first match winning."""
        branches, rest = [], str(ELSE)
        for at, segment in enumerate(segments):
            if segment.name in self.names.untold:
                continue
            if isinstance(segment.test, EveryoneElse):
                rest = str(at)
            elif (test := self._passes(segment.test)) is not None:
                branches.append((test, str(at)))
        return case(branches, rest)

    def _passes(self, test: ClassTest | SegmentTest) -> str | None:
        """SQL for a test, None where the history can't tell."""
        match test:
            case FieldIs():
                cell = self.cell(self._column(test.field))
                values = texts(value.strip().lower() for value in test.values)
                return f"COALESCE(LOWER({cell}) IN ({values}), FALSE)"
            case FieldAmount():
                number = number_in(self.cell(self._column(test.field)), self.engine)
                sign = _COMPARE[test.compare]
                return f"COALESCE({number} {sign} {test.amount.amount}, FALSE)"
            case Marked(mark=mark) | Tagged(tag=mark):
                known = list(self.mapping.marks)
                return f"k{known.index(mark)} = 1" if mark in known else None
            case _:
                return None

    def _field_class(self, name: str, rows: list[tuple[int, str, int]]) -> str:
        first: dict[tuple[int, str], int] = {}
        for touchpoint, value, at in rows:
            first.setdefault((touchpoint, value), at)
        alias = self._lookup(
            self._column(name),
            of_touchpoint=[touchpoint for touchpoint, _ in first],
            said=[value for _, value in first],
            code=list(first.values()),
        )
        return f"COALESCE({alias}.code, {_NONE})"

    def _column(self, name: str) -> str:
        return self.mapping.fields.get(name, name)

    def _lookup(self, column: str, **columns: list[Any]) -> str:
        """Join the rows to a small table by a cell (and touchpoint); its alias."""
        alias = f"l{self.tables}"
        self.tables += 1
        self.engine.load(alias, {key: _array(values) for key, values in columns.items()})
        of = (
            f" AND {alias}.of_touchpoint = rows_.touchpoint"
            if "code" in columns and ("of_touchpoint" in columns)
            else ""
        )
        cell = self.cell(column)
        self.joins.append(f"LEFT JOIN {alias} ON {alias}.said = LOWER(rows_.{cell}){of}")
        return alias

    def _by_cell(self, named: Named, names: Iterable[str]) -> dict[str, str]:
        """What each cell, in lower case, means: names mean themselves, the map says the others."""
        own = {name.lower(): name for name in names}
        return own | {cell.strip().lower(): name for cell, name in named.values.items()}

    def _classes(self) -> list[str]:
        return [sort.name for sort in self.names.classes]

    def _class_or_none(self, name: str) -> int:
        code = self.names.contact_class(name)
        return _NONE if code == ELSE else code


def _array(values: list[Any]) -> NDArray[Any]:
    kind = object if values and isinstance(values[0], str) else np.int64
    return np.array(values, dtype=kind)
