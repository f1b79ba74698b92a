"""Where in its files a row stands, and what stands there: for rows that a person must look at."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodword.insight.engines.base import Engine, Rejected
from goodword.insight.history.lines import LISTED, Lines

Int64 = NDArray[np.int64]
Place = tuple[str, int, str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Places:
    """The files of a history, the place at which each begins, and the lines that are no rows."""

    engine: Engine
    table: str
    place: str
    files: tuple[str, ...]
    begins: dict[int, int]
    lost: dict[str, Int64]

    def where(self, test: str) -> tuple[Place, ...]:
        """The first rows whose facts pass a test: file, row (the header not counted), cells."""
        found = self.engine.ask(
            f"SELECT file, {self.place} AS row_, COALESCE(said, '') AS said FROM {self.table} "
            f"WHERE {test} ORDER BY file, {self.place} LIMIT {LISTED}"
        )
        files = [self.files[file] for file in found["file"].tolist()]
        rows = self.rows(found["file"], found["row_"]).tolist()
        return tuple(zip(files, rows, found["said"].tolist(), strict=True))

    def rows(self, files: Int64, places: Int64) -> Int64:
        """The row numbers of places in files; the header is not counted.

        Lines that are no rows have no place, and are counted when a person looks for a row.
        """
        rows = np.zeros(len(files), np.int64)
        for file in np.unique(files).tolist():
            own = files == file
            nth = places[own] - self.begins[file]
            lost = self.lost.get(self.files[file], np.array([], np.int64))
            rows[own] = 1 + nth + np.searchsorted(lost, nth, side="right")
        return rows


def places_of(lines: Lines, table: str, place: str = "row_") -> Places:
    """The places of the rows of a table that was made of lines, or is what lines were made of."""
    found = lines.engine.ask(
        f"SELECT file, MIN({lines.engine.place}) AS first FROM {lines.rows} GROUP BY file"
    )
    return Places(
        engine=lines.engine,
        table=table,
        place=place,
        files=tuple(str(source.path) for source in lines.sources),
        begins=dict(zip(found["file"].tolist(), found["first"].tolist(), strict=True)),
        lost=_lost(lines.rejected),
    )


def _lost(rejected: Iterable[Rejected]) -> dict[str, Int64]:
    """By file, how many rows come before each line that is none."""
    by_file: dict[str, list[int]] = {}
    for line in rejected:
        by_file.setdefault(str(line.path), []).append(line.line)
    return {
        file: np.array(numbers, np.int64) - 2 - np.arange(len(numbers))
        for file, numbers in by_file.items()
        if min(numbers) > 0  # Spark knows no numbers
    }
