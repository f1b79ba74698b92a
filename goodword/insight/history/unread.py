"""Rows that can't be read: how many for which reason, where they stand, and what would mend it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from goodword.insight.engines.base import Rejected
from goodword.insight.history.forms import form_of, instant_in
from goodword.insight.history.lines import LISTED, Lines
from goodword.insight.history.linesql import columns_of, moments_of
from goodword.insight.history.mapping import PARTS, After, Moment, Paused, Stamp
from goodword.insight.history.places import Place, Places, places_of
from goodword.insight.refusal import Refusal

_FIRST: Final = 1970
_LAST: Final = 2199


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """Rows that can't be read for one reason: how many, and the first as (file, row, cell).

    `hint` says what to write in the map instead, where that can be told from the cells.
    """

    reason: str
    count: int
    rows: tuple[Place, ...]
    hint: str = ""


def unread_of(lines: Lines, by_status: dict[int, int]) -> tuple[Unread, ...]:
    """All that can't be read. Raises Refusal where that is everything."""
    places = places_of(lines, lines.rows, lines.engine.place)
    found = (*_broken_lines(lines.rejected), *_bad_cells(lines, places, by_status))
    if found and not any(count for status, count in by_status.items() if status >= 0):
        raise _nothing(max(found, key=lambda one: one.count))
    return found


def _nothing(most: Unread) -> Refusal:
    """The most frequent reason, with a cell and what to do."""
    file, row, cell = most.rows[0]
    such = f", such as {cell!r} in row {row:,}" if cell else f", such as row {row:,}"
    return Refusal(f"{file}: No row can be read: {most.reason}{such}. {most.hint}".rstrip())


def _broken_lines(rejected: Sequence[Rejected]) -> list[Unread]:
    by_reason: dict[str, list[Rejected]] = {}
    for line in rejected:
        by_reason.setdefault(line.reason, []).append(line)
    return [
        Unread(
            reason=f"The line is no row: {reason}",
            count=len(broken),
            rows=tuple((str(line.path), line.line - 1, "") for line in broken[:LISTED]),
        )
        for reason, broken in by_reason.items()
    ]


def _bad_cells(lines: Lines, places: Places, by_status: dict[int, int]) -> list[Unread]:
    told: list[tuple[str, Moment | None]] = [
        (_reason(named, moment), moment) for named, moment in moments_of(lines.row_mapping)
    ]
    told += [(f"{column} is no number", None) for column in lines.figures]
    told += [
        (f"{pause.column} ({state}) is no length of time", None)
        for state, pause in lines.row_mapping.pauses.items()
        if isinstance(pause, Paused)
    ]
    told += [(f"{column} is empty", None) for column in lines.needed]
    others = any(count for status, count in by_status.items() if status >= 0)
    return [
        Unread(
            reason=reason,
            count=count,
            rows=rows,
            hint=_hint(moment, [cell.strip() for _, _, cell in rows], others=others),
        )
        for at, (reason, moment) in enumerate(told)
        if (count := by_status.get(-at - 1, 0))
        for rows in [places.where(f"status = {-at - 1}")]
    ]


def _reason(named: str, moment: Moment) -> str:
    if isinstance(moment, After):
        length = f"length as {moment.unit}" if moment.unit in PARTS else "number"
        return f"{moment.column} ({named}) is no {length}"
    formats = " or ".join(moment.formats) if isinstance(moment, Stamp) else ""
    columns = " and ".join(columns_of(moment))
    return f"{columns} ({named}) is no time" + (f" as {formats}" if formats else "")


def _hint(moment: Moment | None, cells: Sequence[str], *, others: bool) -> str:
    """What to write in the map so that these cells are read, and all `others` still are."""
    if isinstance(moment, Stamp):
        return _format_for(cells, moment.formats, others=others)
    for unit, colons in (("h:m:s", 2), ("m:s", 1)):
        if isinstance(moment, After) and all(cell.count(":") == colons for cell in cells):
            return f'Write unit = "{unit}".'
    return "Write numbers with a point." if any("," in cell for cell in cells) else ""


def _format_for(cells: Sequence[str], formats: tuple[str, ...], *, others: bool) -> str:
    """A format in the place of those that read nothing, or beside those that read other cells."""
    found = form_of(cells)
    if found is None:
        return ""
    fit = [form for form in found[1] if form not in formats]
    if fit and not any(_in_range(cell, fit[0]) for cell in cells):
        return f"Years run from {_FIRST} to {_LAST}: leave such cells empty."
    if others and (fit or not found[1]):
        form = fit[0] if fit else "ISO 8601"
        if not (fit and formats):
            return f"These are {form}, and the others are not: write all alike."
        listed = ", ".join(f'"{one}"' for one in (*formats, form))
        return f"Write format = [{listed}]."
    if not found[1]:
        return "Leave format out." if formats else ""
    return f'Write format = "{fit[0]}".' if fit else ""


def _in_range(cell: str, form: str) -> bool:
    moment = instant_in(cell, form)
    return moment is not None and _FIRST <= moment.year <= _LAST
