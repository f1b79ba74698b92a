"""The map itself, in TOML with a comment for each guess."""

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Final

from goodword.insight.guess.fates import fate_lines
from goodword.insight.guess.kinds import kind_lines, kinds
from goodword.insight.guess.known import Known, best_named, known_of, named_cells, steps
from goodword.insight.guess.looks import Column, names_rows, plain
from goodword.insight.guess.times import Milestones, by_cells, in_a_line, quoted, stamp
from goodword.insight.guess.words import (
    ROLES,
    has,
    is_due,
    late_cell,
    milestone_of,
    zone_in,
)
from goodword.rules.tree import Policy

_SCALES: Final = (5, 7, 10, 100)
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")
_FLAGS: Final = 6


def first_map(
    columns: Sequence[Column],
    file: str,
    delimiter: str | None = None,
    encoding: str | None = None,
    policy: Policy | None = None,
) -> str:
    """A commented map for the columns of a file; whatever is a guess says so.

    With a policy, its touchpoints, milestones, segments and fields are looked for.
    """
    said = {"delimiter": delimiter, "encoding": encoding}
    known = None if policy is None else known_of(policy)
    lines = list(_lines(columns, file, said, known))
    return "\n".join([*lines, *_unused(columns, "\n".join(lines))]) + "\n"


def _lines(
    columns: Sequence[Column], file: str, said: dict[str, str | None], known: Known | None
) -> Iterator[str]:
    milestones = Milestones(columns, _steps(columns, file, known))
    table = milestones.lines()
    yield f"# How {file} is read: a first guess, by looking at its columns. Check each line."
    yield from _zone(columns)
    yield ""
    yield from kind_lines(columns, file, known)
    yield from _repeated(columns)
    if said["encoding"]:
        yield "# Not UTF-8. Look whether names below are spelled right."
    yield from (f"{key} = {quoted(word)}" for key, word in said.items() if word)
    yield from _named("channel", columns)
    yield from _segments(columns, known)
    yield ""
    yield "# When what was reached, by the names of the touchpoint's milestones (on the left); the"
    yield "# first one starts the clock."
    yield "[milestones]"
    yield from table
    yield from _fields(columns, known)
    yield from _recorded(columns, milestones.names)
    yield from _others(columns)


def _zone(columns: Sequence[Column]) -> Iterator[str]:
    times = [column for column in columns if column.kind in {"time", "date", "clock"}]
    said = next((zone for column in times if (zone := zone_in(column.name))), None)
    yield ""
    if said:
        yield "# The zone of the times below, by the name of a column."
        yield f"zone = {quoted(said)}"
    elif times and all(column.zoned for column in times):
        yield "# The times below name their own zone or offset."
    else:
        yield "# The zone in which the times below were written down. The history doesn't say it;"
        yield "# without this line it is the policy's."
        yield '# zone = "Europe/London"'


def _repeated(columns: Sequence[Column]) -> Iterator[str]:
    first = next((column for column in columns[:3] if names_rows(column)), None)
    if first is not None and first.repeats:
        rows = " and ".join(f"{row:,}" for row in first.again)
        more = f", and {first.repeats - 1:,} more" if first.repeats > 1 else ""
        yield f"# {in_a_line(first.name)!r} comes more than once: rows {rows}{more}."
        yield "# Is a row only a part of it, or is it there twice? Each is counted for itself."


def _steps(
    columns: Sequence[Column], file: str, known: Known | None
) -> list[tuple[str, Column, str | None]] | None:
    """The policy's milestones; None where dates stand beside times of day, which is read first."""
    if known is None or not any(column.kind == "time" for column in columns):
        return None
    return steps(columns, kinds(columns, file, known), known) or None


def _segments(columns: Sequence[Column], known: Known | None) -> Iterator[str]:
    column = best_named(columns, known.segments) if known else None
    if known is None or column is None:
        yield from _named("segment", columns)
        return
    cells = named_cells(column, known.segments)
    yield ""
    yield f"# Its cells are segments of the policy: {_cells(column)}"
    yield f"segment = {by_cells(column, cells)}"


def _named(role: str, columns: Sequence[Column]) -> Iterator[str]:
    column = _first(columns, ROLES[role], {"names", "text"})
    yield ""
    if column is None:
        yield f'# {role} = {{ column = "…" }}   # No column looks like a {role}.'
        return
    yield f"# Guessed from the name of the column. Its cells: {_cells(column)}"
    yield f"{role} = {{ column = {quoted(column.name)} }}"


def _fields(columns: Sequence[Column], known: Known | None) -> Iterator[str]:
    channel = _first(columns, ROLES["channel"], {"names", "text"})
    yield ""
    yield "# What the policy calls a field ('requests whose type is …'), and its column."
    yield "[fields]"
    if known is not None and known.fields:
        yield from _known_fields(columns, known)
        return
    column = _first([one for one in columns if one is not channel], ROLES["type"], {"names"})
    if column is not None:
        yield f"# Its cells: {_cells(column)}"
        yield f"type = {quoted(column.name)}"


def _known_fields(columns: Sequence[Column], known: Known) -> Iterator[str]:
    """The fields by which the policy tells classes and segments."""
    for name, values in known.fields.items():
        own = next((column for column in columns if plain(column.name) == name.lower()), None)
        column = own or best_named(columns, values)
        if column is None:
            yield f'# {quoted(name)} = "…"   # No column is it. Its values: {", ".join(values[:6])}'
        else:
            yield f"# Its cells: {_cells(column)}"
            yield f"{quoted(name)} = {quoted(column.name)}"


def _recorded(columns: Sequence[Column], milestones: Sequence[str]) -> Iterator[str]:
    dues = [column for column in columns if is_due(column) and column.kind == "time"]
    flag = _first(columns, ROLES["flag"], {"names", "number"})
    flag = flag if flag and len(flag.values) <= _FLAGS else None
    if not milestones or not (dues or flag):
        return
    yield ""
    yield "# What the history says itself of what was due and on time, to compare with."
    yield "[recorded]"
    yield f"milestone = {quoted(_last(columns, milestones))}"
    if dues:
        yield f"due = {stamp(dues[0])}"
    if flag is not None:
        yield f"# Its cells: {_cells(flag)}"
        yield f"late = {{ column = {quoted(flag.name)}, is = {quoted(late_cell(flag))} }}"


def _last(columns: Sequence[Column], milestones: Sequence[str]) -> str:
    """The milestone at which a request is done, before it is closed in the books."""
    times = [column for column in columns if column.kind == "time"]
    ends = ("delivered", "resolved", "solved", "completed", "finished", "closed", "ended")
    known = [milestone_of(column) for column in times]
    return next((end for end in ends if end in milestones and end in known), milestones[-1])


def _others(columns: Sequence[Column]) -> Iterator[str]:
    rating = _first(columns, ROLES["rating"], {"names", "number"})
    numbers = [float(v) for v in rating.values if _NUMBER.fullmatch(v)] if rating else []
    if rating is not None and numbers and len(numbers) == len(rating.values):
        best = next((scale for scale in _SCALES if max(numbers) <= scale), _SCALES[-1])
        yield ""
        yield f"# A guess: customers' answers, out of {best}. Its cells: {_cells(rating)}"
        yield "[[ratings]]"
        yield f"column = {quoted(rating.name)}"
        yield f"out_of = {best}"
    yield from fate_lines(columns)
    yield ""
    yield "# Rows that are no touch of a customer can be left out, and are counted:"
    again = next((column for column in columns if column.firsts_only), None)
    if again is not None:
        yield "[[leave_out]]"
        yield 'why = "further lines of the same"'
        yield f"column = {quoted(again.name)}"
        yield "missing = true"
        return
    yield "# [[leave_out]]"
    yield '# why = "test orders"'
    yield '# column = "…"'
    yield '# is = ["…", "…"]'


def _unused(columns: Sequence[Column], lines: str) -> Iterator[str]:
    """Columns that the map says nothing of, so that none is overlooked."""
    left = [column.name for column in columns if quoted(column.name) not in lines]
    if left:
        yield ""
        yield "# Columns that this map doesn't use:"
        yield from (f"# {line}" for line in wrap(", ".join(map(in_a_line, left)), 88))


def _first(columns: Sequence[Column], words: Sequence[str], kinds: set[str]) -> Column | None:
    for word in words:
        for column in columns:
            if column.kind in kinds and has(column, word) and column.filled:
                return column
    return None


def _cells(column: Column) -> str:
    shown = ", ".join(re.sub(r"[\x00-\x1f\x7f]", " ", value)[:30] for value in column.values[:6])
    return shown + (" …" if len(column.values) > 6 else "")
