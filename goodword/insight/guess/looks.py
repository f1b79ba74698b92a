"""What the columns of a history look like, from its first rows."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from goodword.insight.engines import Engine
from goodword.insight.engines.base import Source
from goodword.insight.history.mapping import MISSING
from goodword.insight.sql import name

_ROWS: Final = 5000
_OFTEN: Final = 0.97
FORMATS: Final = (
    "%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S", "%d/%m/%Y %H:%M",
    "%m/%d/%Y %H:%M", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M", "%d-%b-%Y %H:%M:%S", "%d %b %Y %H:%M", "%Y/%m/%d %H:%M:%S",
    "%Y%m%d %H%M%S", "%Y%m%dT%H%M%S",
)  # fmt: skip
DATES: Final = ("%Y-%m-%d", "%y%m%d", "%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y")
TIMES: Final = ("%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p")
_EPOCH: Final = re.compile(r"\d{10}(\d{3})?")
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its kind, the format of its times, how often it is filled, its usual cells.

    `kind` is 'time', 'date', 'clock' (a time of day), 'number', 'names' (few different cells) or
    'text'. `format` is None for ISO 8601. `doubt` says what else it could be.
    """

    name: str
    kind: str
    format: str | None
    filled: float
    values: tuple[str, ...]
    doubt: str | None = None


def looked_at(source: Source, engine: Engine) -> list[Column]:
    """Every column of a file, by its first rows."""
    cells = ", ".join(f"{name(column)} AS c{at}" for at, column in enumerate(source.columns))
    rows = engine.ask(f"SELECT {cells} FROM {engine.history(source)} LIMIT {_ROWS}")
    engine.rejected(source)
    return [
        _column(column, [str(cell or "").strip() for cell in rows[f"c{at}"].tolist()])
        for at, column in enumerate(source.columns)
    ]


def _column(title: str, cells: Sequence[str]) -> Column:
    there = [cell for cell in cells if cell not in MISSING]
    counts = Counter(there)
    kind, format_, doubt = _kind(there, len(counts))
    values = tuple(value for value, _ in counts.most_common(12))
    filled = len(there) / len(cells) if cells else 0.0
    return Column(name=title, kind=kind, format=format_, filled=filled, values=values, doubt=doubt)


def _kind(cells: Sequence[str], different: int) -> tuple[str, str | None, str | None]:
    if not cells:
        return "text", None, None
    if _most(cells, _is_iso):
        return ("time" if _most(cells, lambda cell: len(cell) > 10) else "date"), None, None
    if _most(cells, lambda cell: _EPOCH.fullmatch(cell) is not None):
        return "time", "epoch" if len(cells[0]) == 10 else "epoch ms", None
    for kind, formats in (("time", FORMATS), ("date", DATES), ("clock", TIMES)):
        fit = [form for form in formats if _most(cells, partial(_fits, form))]
        if fit:
            other = f"It could also be {fit[1]}." if _swapped(fit) else None
            return kind, fit[0], other
    if _most(cells, lambda cell: _NUMBER.fullmatch(cell) is not None) and different > 12:
        return "number", None, None
    return ("names" if different <= max(60, len(cells) // 50) else "text"), None, None


def _most(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    return sum(map(test, cells)) >= _OFTEN * len(cells)


def _is_iso(cell: str) -> bool:
    if not re.match(r"\d{4}-\d\d-\d\d", cell):
        return False
    try:
        datetime.fromisoformat(cell)
    except ValueError:
        return False
    return True


def _fits(form: str, cell: str) -> bool:
    try:
        datetime.strptime(cell, form)  # noqa: DTZ007 - only whether it fits is asked
    except ValueError:
        return False
    return True


def _swapped(fit: Sequence[str]) -> bool:
    """Whether day and month could be the other way round."""
    return len(fit) > 1 and fit[0].replace("%d", "%m", 1) != fit[0] and "%b" not in fit[0]
