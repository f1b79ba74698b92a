"""The embedded engine: DuckDB, in this process, with its overflow in a temporary folder."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import duckdb
import numpy as np
from numpy.typing import NDArray

from goodword.insight.engines.base import BATCH, MISSING, Columns, Rejected, Source, filled
from goodword.insight.engines.rewriting import damaged, not_in, rewritten
from goodword.insight.refusal import Refusal
from goodword.insight.sql import name, text

_MEMORY: Final = "1400MB"
_MOST: Final = 200_000
# A line has an error for each cell too many, and for each that is missing.
_FAR: Final = "CASE WHEN error_type = 'MISSING COLUMNS' THEN -1 ELSE 1 END"
_LONGEST: Final = 1 << 24
_OPEN_ENDED: Final = {"UNQUOTED VALUE", "LINE SIZE OVER MAXIMUM"}
_CELLS: Final = re.compile(r"Expected Number of Columns: (\d+) Found: (\d+)")
_KIND: Final = re.compile(r"^[A-Z][A-Za-z ]* Error: ")
_UNEVEN: Final = re.compile(r"invalid state.*?^\s*file = (.*?)$", re.DOTALL | re.MULTILINE)
_OUTSIDE: Final = (
    duckdb.IOException,
    duckdb.OutOfMemoryException,
    duckdb.InvalidInputException,
    duckdb.TransactionException,
)

Found = Any  # DuckDB gives plain or masked arrays


class Duck:
    """DuckDB on a database file of its own, so that facts are compressed and may outgrow memory."""

    name = "duckdb"
    place = "rowid"

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="goodword-", ignore_cleanup_errors=True)
        self.scratch = Path(self._folder.name)
        self._even: dict[Path, Path] = {}
        self._reading = Path()
        self._db = duckdb.connect(str(Path(self._folder.name) / "facts.duckdb"))
        self._made: set[str] = set()
        for setting in (
            f"memory_limit = '{_MEMORY}'",
            f"temp_directory = {text(self._folder.name)}",
            "TimeZone = 'UTC'",
            "enable_progress_bar = true",
            "enable_progress_bar_print = false",
            # Every join is written with its small table last; guesses about CSV turn some round. A
            # list of words is no join, which would lose the order of rows.
            "disabled_optimizers = 'join_order,build_side_probe_side,in_clause'",
            "checkpoint_threshold = '256MB'",
        ):
            self._db.execute(f"SET {setting}")

    def lines(self, path: Path, count: int) -> list[str]:
        query = f"SELECT line FROM {_by_line(path, 'zstd')} LIMIT {count}"
        return [line or "" for (line,) in self._run(query, path).fetchall()]

    def parquet_columns(self, path: Path) -> list[str]:
        query = f"SELECT * FROM read_parquet({text(str(path))}) LIMIT 0"
        return [column[0] for column in self._run(query, path).description]

    def history(self, source: Source) -> str:
        self._reading = source.path
        place, packed = self._place(source)
        where = text(str(place))
        if source.kind == "parquet":
            cells = ", ".join(f"CAST({name(c)} AS VARCHAR) AS {name(c)}" for c in source.columns)
            return f"(SELECT {cells} FROM read_parquet({where}))"
        columns = ", ".join(f"{text(column)}: 'VARCHAR'" for column in source.columns)
        return (
            f"read_csv({where}, auto_detect = false, delim = {text(source.delimiter)}, "
            f"quote = {text(source.quote)}, escape = {text(source.quote)}, header = true, "
            f"columns = {{{columns}}}, compression = {text(packed or 'none')}, "
            f"store_rejects = true, rejects_limit = {_MOST})"
        )

    def rejected(self, source: Source) -> list[Rejected]:
        if source.kind == "parquet":
            return []
        found = self._run(
            f"SELECT line, arg_max(error_message, COALESCE({_FAR} * column_idx, 0)), "
            "min(error_type), COUNT(*) FROM reject_errors GROUP BY line ORDER BY line"
        ).fetchall()
        self._forget_rejects()
        # Errors past the limit are not told.
        if sum(errors for *_, errors in found) >= _MOST:
            raise Refusal(
                f"{source.path}: {len(found):,} lines and more are no rows, beginning with line "
                f"{found[0][0]:,}: {_reason(found[0][1])} Mend the export: a cell that holds "
                f"{source.delimiter!r} stands in quotation marks."
            )
        open_ended = [line for line, _, kind, _ in found if kind in _OPEN_ENDED]
        if open_ended and not self._counted(source, len(found)):
            raise Refusal(
                f"{source.path}: Line {open_ended[0]:,} does not end where it should, as after a "
                "quotation mark that is never closed, so that the rows below can't be told apart. "
                "Mend it; or, if quotation marks are plain letters in this file, "
                'write quote = "" in the map.'
            )
        return [
            Rejected(path=source.path, line=line, reason=_reason(why)) for line, why, *_ in found
        ]

    def _counted(self, source: Source, rejected: int) -> bool:
        """Whether every line is a row, or is known not to be one."""
        rows = self._run(f"SELECT COUNT(*) FROM {self.history(source)}").fetchall()[0][0]
        self._forget_rejects()
        by_line = f"SELECT COUNT(*) FROM {_by_line(*self._place(source))} WHERE line <> ''"
        lines = self._run(by_line).fetchall()[0][0]
        return bool(rows + rejected + 1 == lines)

    def _place(self, source: Source) -> tuple[Path, str]:
        """The file that is read for a source, and how it is packed."""
        even = self._even.get(source.place)
        return (even, "") if even else (source.place, source.packed)

    def _forget_rejects(self) -> None:
        for table in ("reject_errors", "reject_scans"):
            self._db.execute(f"DROP TABLE IF EXISTS {table}")

    def wall(self, cell: str, pattern: str | None) -> str:
        if pattern is None:
            return f"CAST(FLOOR(epoch(TRY_CAST({cell} AS TIMESTAMP))) AS BIGINT)"
        return f"CAST(FLOOR(epoch(TRY_STRPTIME({cell}, {text(pattern)}))) AS BIGINT)"

    def instant(self, cell: str) -> str:
        return f"CAST(FLOOR(epoch(TRY_CAST({cell} AS TIMESTAMPTZ))) AS BIGINT)"

    def number(self, cell: str) -> str:
        return f"TRY_CAST({cell} AS DOUBLE)"

    def load(self, table: str, columns: Mapping[str, NDArray[Any]]) -> None:
        frame = dict(columns)
        self._db.register("incoming", frame)
        self._run(f"CREATE OR REPLACE TEMP TABLE {name(table)} AS SELECT * FROM incoming")
        self._db.unregister("incoming")

    def append(self, table: str, query: str) -> None:
        verb = (
            f"INSERT INTO {name(table)}"
            if table in self._made
            else f"CREATE TABLE {name(table)} AS"
        )
        self._run(f"{verb} {query}")
        self._made.add(table)

    def drop(self, table: str) -> None:
        self._db.execute(f"DROP TABLE IF EXISTS {name(table)}")
        self._made.discard(table)

    def ask(self, query: str) -> Columns:
        found = self._run(query).fetchnumpy()
        return {column: _plain(values) for column, values in found.items()}

    def each(self, query: str) -> Iterator[Columns]:
        found = self._run(query)
        names = [column[0] for column in found.description]
        while rows := self._next(found):
            yield filled(names, rows)

    def _next(self, found: duckdb.DuckDBPyConnection) -> list[tuple[Any, ...]]:
        try:
            return found.fetchmany(BATCH)
        except _OUTSIDE as trouble:
            said = _sentence(str(trouble), self._reading, self.scratch.parent)
            raise Refusal(said) from None
        except RuntimeError as trouble:
            raise _stopped(trouble) from None

    def progress(self) -> float | None:
        part = self._db.query_progress()
        return None if part < 0 else part

    def close(self) -> None:
        self._db.close()
        self._folder.cleanup()

    def _run(self, query: str, path: Path | None = None) -> duckdb.DuckDBPyConnection:
        try:
            return self._db.execute(query)
        except _OUTSIDE as trouble:
            uneven = _UNEVEN.search(str(trouble))
            place = Path(uneven[1]) if uneven else None
            if place is None or place in self._even.values():
                raise Refusal(
                    _sentence(str(trouble), path or self._reading, self.scratch.parent)
                ) from None
            # Its lines end in several ways, which DuckDB reads only when it is lax on all else.
            self._even[place] = rewritten(place, "utf-8", self.scratch)
            even = query.replace(text(str(place)), text(str(self._even[place])))
            return self._run(even.replace("compression = 'gzip'", "compression = 'none'"), path)
        except RuntimeError as trouble:
            raise _stopped(trouble) from None


def _stopped(trouble: RuntimeError) -> BaseException:
    """What being interrupted is to the rest of the program; all else stays what it is."""
    return KeyboardInterrupt() if "interrupted" in str(trouble).lower() else trouble


def _by_line(path: Path, packed: str) -> str:
    """A file's lines as they are, quotation marks and all."""
    return (
        f"read_csv({text(str(path))}, auto_detect = false, delim = '\x01', quote = '', "
        f"escape = '', header = false, columns = {{'line': 'VARCHAR'}}, strict_mode = false, "
        f"ignore_errors = true, max_line_size = {_LONGEST}, compression = {text(packed or 'none')})"
    )


def _plain(values: Found) -> NDArray[Any]:
    if not isinstance(values, np.ma.MaskedArray):
        return np.asarray(values)
    whole = values.dtype.kind in "iu"
    plain: NDArray[Any] = values.data.astype(np.int64 if whole else object)
    plain[np.ma.getmaskarray(values)] = MISSING if whole else None
    return plain


def _reason(trouble: str) -> str:
    first = trouble.splitlines()[0]
    if "utf-8" in trouble.lower():
        return not_in("utf-8")
    if found := _CELLS.search(first):
        return f"It has {found[2]} cells, the header has {found[1]}."
    if "Maximum line size" in first:
        return "It is longer than 2,000,000 bytes."
    return "It has a quotation mark that is never closed." if "quote" in first else first


def _sentence(trouble: str, path: Path, folder: Path) -> str:
    """DuckDB's words, or ours where we know better what to do."""
    if "No space left" in trouble:
        return f"The disk of {folder} is full. Make room there, or set TMPDIR to another folder."
    if "Out of Memory" in trouble:
        return f"This needs more room than there is in memory and in {folder}. Set TMPDIR."
    if "magic bytes" in trouble or "Parquet file" in trouble:
        return f"{path}: This Parquet file is damaged or cut off. Fetch it again."
    if "GZIP" in trouble or "ZSTD" in trouble.upper():
        return str(damaged(path))
    if "unicode" in trouble.lower() or "utf" in trouble.lower():
        return f"{path}: {not_in('utf-8')}"
    return f"{path}: {_KIND.sub('', trouble.splitlines()[0])}"
