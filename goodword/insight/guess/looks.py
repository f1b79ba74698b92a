"""What the columns of a history look like, from its first rows."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from goodword.insight.engines import Engine
from goodword.insight.engines.base import Source
from goodword.insight.history.forms import form_of, swapped
from goodword.insight.history.mapping import MISSING
from goodword.insight.sql import name

_ROWS: Final = 5000
_OFTEN: Final = 0.97
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
    if found := form_of(cells):
        kind, fit = found
        other = swapped(fit)
        return kind, fit[0] if fit else None, other and f"It could also be {other}."
    numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in cells)
    if numbers >= _OFTEN * len(cells) and different > 12:
        return "number", None, None
    return ("names" if different <= max(60, len(cells) // 50) else "text"), None, None
