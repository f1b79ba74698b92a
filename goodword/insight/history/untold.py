"""Classes and segments of the policy that a history can't tell, and why not."""

from collections.abc import Iterable

from goodword.insight.history.mapping import Mapping
from goodword.rules.tree import (
    AllElse,
    ClassTest,
    Clause,
    ContactClass,
    EveryoneElse,
    FieldAmount,
    FieldIs,
    Marked,
    Segment,
    SegmentTest,
    Tagged,
)


def untold(clauses: Iterable[Clause], mapping: Mapping, columns: frozenset[str]) -> dict[str, str]:
    """The reason for each name. Where one is lost, so is what is left for 'all else'."""
    found: dict[str, str] = {}
    lost: dict[str, str] = {}
    for clause in clauses:
        if isinstance(clause, Segment) and mapping.segment is not None:
            continue
        if isinstance(clause, Segment | ContactClass):
            kind = clause.touchpoint if isinstance(clause, ContactClass) else ""
            rest = isinstance(clause.test, AllElse | EveryoneElse)
            reason = lost.get(kind) if rest else _reason(clause.test, mapping, columns)
            if reason:
                found[clause.name] = lost[kind] = reason
    return found


def _reason(test: ClassTest | SegmentTest, mapping: Mapping, columns: frozenset[str]) -> str | None:
    match test:
        case FieldIs(field=name) | FieldAmount(field=name):
            if name in mapping.fields or name in columns:
                return None
            return f"the map doesn't say which column the field {name!r} is."
        case Marked(mark=mark) | Tagged(tag=mark):
            known = mark in mapping.marks
            return None if known else f"the map doesn't say what the mark {mark!r} is."
        case _:
            return "it depends on all that a customer bought; let the map say the segment."
