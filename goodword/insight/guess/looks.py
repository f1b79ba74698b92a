"""What the columns of a history look like, from its first rows."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from goodword.insight.engines import Engine
from goodword.insight.engines.base import Source
from goodword.insight.history.forms import form_of, instant_in, swapped
from goodword.insight.history.mapping import MISSING
from goodword.insight.history.opening import STRANGE, Opening
from goodword.insight.sql import name

_ROWS: Final = 5000
_DATED: Final = 500
_OFTEN: Final = 0.97
_IDS: Final = {"id", "number", "no", "nr", "key", "name", "case", "ticket", "order"}
_NUMBER: Final = re.compile(r"-?\d+([.,]\d+)?")
_LENGTH: Final = re.compile(r"\d+:[0-5]\d(:[0-5]\d)?(\.\d+)?")
_ZONED: Final = re.compile(r".*(Z|UTC|GMT|[+-]\d\d:?\d\d)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its kind, the format of its times, how often it is filled, its usual cells.

    `kind` is 'time', 'date', 'clock' (a time of day), 'length' (such as 26:10:00), 'number',
    'names' (few different cells) or 'text'. `format` is None for ISO 8601. `doubt` says what else
    it could be, `zoned` whether its times name their own zone, `later` by how many seconds they
    come after the first time of their row, on average. `repeats` is how many cells come again,
    `again` the rows of the first such cell, and `firsts_only` says that cells are there where
    those of the first column that names rows don't come again.
    """

    name: str
    kind: str
    format: str | None
    filled: float
    values: tuple[str, ...]
    doubt: str | None = None
    zoned: bool = False
    later: float = 0.0
    repeats: int = 0
    again: tuple[int, ...] = ()
    firsts_only: bool = False


def encoding_of(opening: Opening) -> str | None:
    """Windows' own encoding where a text is neither UTF-8 nor says what it is; else None."""
    strange = [line for line in opening.lines if STRANGE.search(line)]
    known = [line for line in opening.lines if not line.isascii() and not STRANGE.search(line)]
    return "cp1252" if opening.encoding == "utf-8" and len(strange) > len(known) else None


def looked_at(source: Source, engine: Engine) -> list[Column]:
    """Every column of a file, by its first rows."""
    cells = ", ".join(f"{name(column)} AS c{at}" for at, column in enumerate(source.columns))
    rows = engine.ask(f"SELECT {cells} FROM {engine.history(source)} LIMIT {_ROWS}")
    engine.rejected(source)
    texts = [
        [str(cell or "").strip() for cell in rows[f"c{at}"].tolist()]
        for at, _ in enumerate(source.columns)
    ]
    columns = [_column(title, own) for title, own in zip(source.columns, texts, strict=True)]
    return _in_order(_with_firsts(columns, texts), texts)


def plain(title: str) -> str:
    """A column's name as small words."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title)
    return re.sub(r"[\W_]+", " ", parted).strip().lower()


def names_rows(column: Column) -> bool:
    """Whether a column is, by its name, what a row is called."""
    return bool(set(plain(column.name).split()) & _IDS)


def _column(title: str, cells: Sequence[str]) -> Column:
    there = [cell for cell in cells if cell not in MISSING]
    counts = Counter(there)
    kind, format_, doubt = _kind(there, len(counts))
    return Column(
        name=title,
        kind=kind,
        format=format_,
        filled=len(there) / len(cells) if cells else 0.0,
        values=tuple(value for value, _ in counts.most_common(12)),
        doubt=doubt,
        zoned=kind == "time" and _most(there, _ZONED),
        repeats=len(there) - len(counts),
        again=_again(cells),
    )


def _again(cells: Sequence[str]) -> tuple[int, ...]:
    """The rows, counted from 1, of the first cell that comes again."""
    first: dict[str, int] = {}
    for row, cell in enumerate(cells, 1):
        if cell not in MISSING and first.setdefault(cell, row) != row:
            return first[cell], row
    return ()


def _kind(cells: Sequence[str], different: int) -> tuple[str, str | None, str | None]:
    if not cells:
        return "text", None, None
    if found := form_of(cells):
        kind, fit = found
        other = swapped(fit)
        return kind, fit[0] if fit else None, other and f"It could also be {other}."
    if _most(cells, _LENGTH):
        parts = {cell.count(":") for cell in cells}
        return "length", "h:m:s" if parts == {2} else "m:s" if parts == {1} else None, None
    if _most(cells, _NUMBER):
        return "number", None, None
    return ("names" if different <= max(60, len(cells) // 10) else "text"), None, None


def _most(cells: Sequence[str], shape: re.Pattern[str]) -> bool:
    return sum(shape.fullmatch(cell) is not None for cell in cells) >= _OFTEN * len(cells)


def _with_firsts(columns: Sequence[Column], texts: Sequence[Sequence[str]]) -> list[Column]:
    """Which columns are filled in the first row of those that one name has, and only there."""
    key = next((at for at, column in enumerate(columns[:3]) if names_rows(column)), None)
    if key is None or not columns[key].repeats:
        return list(columns)
    begins = [at == texts[key].index(cell) for at, cell in enumerate(texts[key])]
    return [
        replace(column, firsts_only=[bool(cell) for cell in own] == begins)
        for column, own in zip(columns, texts, strict=True)
    ]


def _in_order(columns: Sequence[Column], texts: Sequence[Sequence[str]]) -> list[Column]:
    """The columns, each time with how long it comes after the first time of its row."""
    times = {
        at: [instant_in(cell, column.format) for cell in texts[at][:_DATED]]
        for at, column in enumerate(columns)
        if column.kind in {"time", "date"}
    }
    firsts = [_earliest(row) for row in zip(*times.values(), strict=True)]
    return [
        replace(column, later=_mean_after(times[at], firsts)) if at in times else column
        for at, column in enumerate(columns)
    ]


def _earliest(row: Sequence[datetime | None]) -> datetime | None:
    return min((moment for moment in row if moment is not None), default=None)


def _mean_after(times: Sequence[datetime | None], firsts: Sequence[datetime | None]) -> float:
    gaps = [(time - first).total_seconds() for time, first in zip(times, firsts, strict=True)
            if time is not None and first is not None]  # fmt: skip
    return sum(gaps) / len(gaps) if gaps else 0.0
