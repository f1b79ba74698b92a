"""Columns that say what became of a row: which rows may be left out, went away or still wait."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from goodword.insight.guess.looks import Column
from goodword.insight.guess.times import in_a_line, quoted, stamp
from goodword.insight.guess.words import FATES, has

_CANCELLED: Final = re.compile(r"\b(cancel|void|withdr|duplicate|spam|test\b|rejected|no.?show)",
                               re.IGNORECASE)  # fmt: skip
_WAITING: Final = re.compile(r"\b(wait|pending|on hold|paused|awaiting|suspended)", re.IGNORECASE)


def fate_lines(columns: Sequence[Column]) -> Iterator[str]:
    """What may be said of rows by a status: nothing is left out before a person says so."""
    found = [
        (column, cancelled, waiting)
        for column in columns
        if column.kind == "names"
        for cancelled in [[cell for cell in column.values if _CANCELLED.search(cell)]]
        for waiting in [[cell for cell in column.values if _WAITING.search(cell)]]
        if cancelled or (waiting and has(column, *FATES))
    ]
    for column, cancelled, waiting in found[:1]:
        yield ""
        shown = ", ".join(in_a_line(cell) for cell in column.values)
        yield f"# {in_a_line(column.name)!r} says what became of a row. Its cells: {shown}"
        if cancelled:
            yield from _left_out(column, cancelled, columns)
        if waiting:
            yield f"# Rows that are {_listed(waiting)} have not ended: once their limit has passed"
            yield "# they count as broken. If none of them should be judged:"
            yield from _rule("they wait", column, waiting)


def _left_out(column: Column, cells: Sequence[str], columns: Sequence[Column]) -> Iterator[str]:
    yield "# Without an end they wait for ever, and count as broken. To leave them out, take off"
    yield "# the # from these lines:"
    yield from _rule(cells[0], column, cells)
    when = next((c for c in columns if c.kind == "time" and _CANCELLED.search(c.name)), None)
    only = f"only = {{ {quoted(column.name)} = {_one_or_more(cells)} }}"
    time = stamp(when).removeprefix("{ ").removesuffix(" }") if when else None
    time = f"column = {time}" if time and time.startswith('"') else time or 'column = "…"'
    yield "# Or, if these customers went away unserved and a column says when, at the top:"
    yield f"# gone = {{ {time}, {only} }}"


def _rule(why: str, column: Column, cells: Sequence[str]) -> Iterator[str]:
    yield "# [[leave_out]]"
    yield f"# why = {quoted(why)}"
    yield f"# column = {quoted(column.name)}"
    yield f"# is = {_one_or_more(cells)}"


def _one_or_more(cells: Sequence[str]) -> str:
    return quoted(cells[0]) if len(cells) == 1 else f"[{', '.join(map(quoted, cells))}]"


def _listed(cells: Sequence[str]) -> str:
    return " or ".join(repr(in_a_line(cell)) for cell in cells)
