"""Rows that no standard is about: what a policy forgot, or does not know."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from goodword.insight.history.facts import TABLE
from goodword.insight.history.lines import Lines
from goodword.insight.history.linesql import LINES
from goodword.insight.history.names import ELSE
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.results import Uncovered
from goodword.insight.replay.scope import CantTell, about
from goodword.insight.sql import either
from goodword.rules.text.words import plural
from goodword.rules.tree import FieldIs, Standard

LISTED: Final = 100


def uncovered_rows(hearing: Hearing, lines: Lines) -> tuple[Uncovered, ...]:
    """How many rows of what, the most first; the lines still have the cells that tell."""
    covered = [test for standard in hearing.standards if (test := _about(standard, hearing))]
    if not covered or not hearing.facts.milestones:
        return ()
    began = ", ".join(f"t{at}" for at in range(len(hearing.facts.milestones)))
    rows = f"status = 0 AND NOT ({either(covered)}) AND {hearing.holds(f'LEAST({began})')}"
    found = hearing.engine.ask(
        f"SELECT touchpoint, COUNT(*) AS n FROM {TABLE} WHERE {rows} GROUP BY touchpoint"
    )
    counts = zip(found["touchpoint"].tolist(), found["n"].tolist(), strict=True)
    out = [one for code, n in counts for one in _of_touchpoint(code, n, rows, hearing, lines)]
    return tuple(sorted(out, key=lambda one: (-one.count, one.what))[:LISTED])


def summed(parts: Iterable[tuple[Uncovered, ...]]) -> tuple[Uncovered, ...]:
    """The same over several versions of a policy."""
    counts: Counter[str] = Counter()
    for one in (one for part in parts for one in part):
        counts[one.what] += one.count
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Uncovered(what=what, count=count) for what, count in most[:LISTED])


def _about(standard: Standard, hearing: Hearing) -> str | None:
    try:
        return about(standard.subject, hearing.facts)
    except CantTell:
        return None


def _of_touchpoint(code: int, n: int, rows: str, hearing: Hearing, lines: Lines) -> list[Uncovered]:
    """The rows of a touchpoint, by the field that its classes are told by if there is one."""
    if code == ELSE:
        return [Uncovered(what="rows of no touchpoint", count=n)]
    names = hearing.facts.names
    touchpoint = names.touchpoints[code].name
    many = plural(touchpoint)
    fields = [
        sort.test.field
        for sort in names.classes
        if sort.touchpoint == touchpoint and isinstance(sort.test, FieldIs)
    ]
    mapped, told_by = hearing.facts.mapping.fields, lines.told_by
    known = [field for field in fields if mapped.get(field, field) in told_by]
    if not known:
        return [Uncovered(what=many, count=n)]
    cell = f"x{told_by.index(mapped.get(known[0], known[0]))}"
    found = hearing.engine.ask(
        f"SELECT cell, COUNT(*) AS n FROM (SELECT file, row_ FROM {TABLE} WHERE {rows} "
        f"AND touchpoint = {code}) AS lone JOIN (SELECT file, {lines.place} AS place, {cell} "
        f"AS cell FROM {LINES}) AS own ON own.file = lone.file AND own.place = lone.row_ "
        "GROUP BY cell"
    )
    return [
        Uncovered(
            what=f"{many} without a {known[0]}"
            if said is None
            else f"{many} whose {known[0]} is {said!r}",
            count=count,
        )
        for said, count in zip(found["cell"].tolist(), found["n"].tolist(), strict=True)
    ]
