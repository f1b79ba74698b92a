"""What the replay asks of an engine; `duck` and `spark` answer it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

Columns = dict[str, NDArray[Any]]
Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file of history and how it is to be read. `columns` are its header, in order.

    `packed` is 'gzip', 'zstd' or nothing. `repeated` are names, in small letters, that the header
    has more than once. `read_from` is the UTF-8 text of a file in another encoding.
    """

    path: Path
    kind: str
    columns: tuple[str, ...]
    delimiter: str = ","
    quote: str = '"'
    packed: str = ""
    repeated: frozenset[str] = frozenset()
    read_from: Path | None = None

    @property
    def place(self) -> Path:
        """The file that an engine reads."""
        return self.read_from or self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A line of a file that is no row: its number, counted from 1, and why."""

    path: Path
    line: int
    reason: str


class Engine(Protocol):
    """Runs the replay's SQL, which is written in DuckDB's dialect and kept to what all know."""

    name: str
    scratch: Path
    """A folder for files that are needed as long as the engine is open."""
    place: str
    """SQL for the place of a row in an appended table, which rises in the order of the files."""

    def lines(self, path: Path, count: int) -> list[str]:
        """The first lines of a UTF-8 text that is packed with zstd. Raises Refusal."""

    def parquet_columns(self, path: Path) -> list[str]:
        """The columns of a Parquet file. Raises Refusal."""

    def history(self, source: Source) -> str:
        """What to select the file's rows FROM, all cells as text."""

    def rejected(self, source: Source) -> list[Rejected]:
        """The lines of the file last read that were no rows.

        Raises Refusal where they can't be told apart, as after a quotation mark without its end.
        """

    def wall(self, cell: str, pattern: str | None) -> str:
        """SQL for the wall-clock seconds since 1970 that a text cell says, NULL if it says none.

        The pattern is of strftime's codes; None reads ISO 8601. With %z they are epoch seconds.
        """

    def instant(self, cell: str) -> str:
        """SQL for the epoch seconds of an ISO 8601 cell that names its own offset from UTC."""

    def number(self, cell: str) -> str:
        """SQL for the number in a text cell as a double, NULL if there is none."""

    def load(self, table: str, columns: Mapping[str, NDArray[Any]]) -> None:
        """Make a small table of NumPy columns."""

    def append(self, table: str, query: str) -> None:
        """Add a query's rows to a table, which is made by the first of them.

        A query without joins keeps the order of the file that it reads.
        """

    def drop(self, table: str) -> None:
        """Forget a table."""

    def ask(self, query: str) -> Columns:
        """The rows of a small result by column; a NULL of a whole number is the least int64."""

    def each(self, query: str) -> Iterator[Columns]:
        """The rows of a large result of whole numbers, some at a time, in its order.

        Nothing else is asked until it has ended.
        """

    def progress(self) -> float | None:
        """How much of what it is computing is done, in percent; another thread may ask."""

    def close(self) -> None:
        """Let go of memory and temporary files."""


MISSING = int(np.iinfo(np.int64).min)
BATCH: Final = 20_000


def filled(names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> Columns:
    """Rows of whole numbers by column."""
    table = [[MISSING if cell is None else cell for cell in row] for row in rows]
    return dict(zip(names, np.array(table, np.int64).T, strict=True))
