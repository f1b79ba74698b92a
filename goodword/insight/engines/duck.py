"""The embedded engine: DuckDB, in this process, with its overflow in a temporary folder."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import duckdb
import numpy as np
from numpy.typing import NDArray

from goodword.insight.engines.base import MISSING, Columns, Rejected, Source
from goodword.insight.refusal import Refusal
from goodword.insight.sql import name, text

_MEMORY: Final = "1400MB"
_LISTED: Final = 1000

NOT_UTF_8: Final = (
    'This is not UTF-8 text. If it is Latin-1, write encoding = "latin-1" in the map.'
)
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

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="goodword-", ignore_cleanup_errors=True)
        self._db = duckdb.connect(str(Path(self._folder.name) / "facts.duckdb"))
        self._made: set[str] = set()
        for setting in (
            f"memory_limit = '{_MEMORY}'",
            f"temp_directory = {text(self._folder.name)}",
            "TimeZone = 'UTC'",
            "enable_progress_bar = false",
            # Every join is written with its small table last; guesses about CSV turn some round.
            "disabled_optimizers = 'join_order,build_side_probe_side'",
            "checkpoint_threshold = '256MB'",
        ):
            self._db.execute(f"SET {setting}")

    def lines(self, path: Path, encoding: str, count: int) -> list[str]:
        # Read as Latin-1, UTF-8 fails on none; whether the header is UTF-8 is seen afterwards.
        coding = "latin-1" if encoding == "utf-8" else encoding
        query = f"""
            SELECT line FROM read_csv({text(str(path))}, auto_detect = false, delim = '\x01',
                quote = '', escape = '', header = false, columns = {{'line': 'VARCHAR'}},
                encoding = {text(coding)}, strict_mode = false) LIMIT {count}"""
        found = [line or "" for (line,) in self._run(query, path).fetchall()]
        if encoding != "utf-8":
            return found
        raw = [line.encode("latin-1", "replace") for line in found]
        try:
            return [
                raw[0].decode("utf-8-sig"),
                *(line.decode(errors="replace") for line in raw[1:]),
            ]
        except IndexError:
            return []
        except UnicodeDecodeError:
            raise Refusal(f"{path}: {NOT_UTF_8}") from None

    def parquet_columns(self, path: Path) -> list[str]:
        query = f"SELECT * FROM read_parquet({text(str(path))}) LIMIT 0"
        return [column[0] for column in self._run(query, path).description]

    def history(self, source: Source) -> str:
        where = text(str(source.path))
        if source.kind == "parquet":
            cells = ", ".join(f"CAST({name(c)} AS VARCHAR) AS {name(c)}" for c in source.columns)
            return f"(SELECT {cells} FROM read_parquet({where}))"
        columns = ", ".join(f"{text(column)}: 'VARCHAR'" for column in source.columns)
        return (
            f"read_csv({where}, auto_detect = false, delim = {text(source.delimiter)}, "
            f"""quote = '"', escape = '"', header = true, columns = {{{columns}}}, """
            f"encoding = {text(source.encoding)}, store_rejects = true, "
            f"rejects_limit = {_LISTED})"
        )

    def rejected(self, source: Source) -> tuple[int, list[Rejected]]:
        if source.kind == "parquet":
            return 0, []
        found = self._db.execute(
            "SELECT line, min(error_message) FROM reject_errors GROUP BY line ORDER BY line"
        ).fetchall()
        for table in ("reject_errors", "reject_scans"):
            self._db.execute(f"DROP TABLE IF EXISTS {table}")
        return len(found), [
            Rejected(path=source.path, line=line, reason=_reason(why)) for line, why in found
        ]

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
        self._run(f"CREATE OR REPLACE TABLE {name(table)} AS SELECT * FROM incoming")
        self._db.unregister("incoming")

    def keep(self, table: str, query: str) -> None:
        self._run(f"CREATE OR REPLACE TEMP TABLE {name(table)} AS {query}")

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

    def close(self) -> None:
        self._db.close()
        self._folder.cleanup()

    def _run(self, query: str, path: Path | None = None) -> duckdb.DuckDBPyConnection:
        try:
            return self._db.execute(query)
        except _OUTSIDE as trouble:
            raise Refusal(_sentence(str(trouble), path, self._folder.name)) from None
        except RuntimeError as trouble:
            if "interrupted" in str(trouble).lower():
                raise KeyboardInterrupt from None
            raise


def _plain(values: Found) -> NDArray[Any]:
    if not isinstance(values, np.ma.MaskedArray):
        return np.asarray(values)
    whole = values.dtype.kind in "iu"
    plain: NDArray[Any] = values.data.astype(np.int64 if whole else object)
    plain[np.ma.getmaskarray(values)] = MISSING if whole else None
    return plain


def _reason(trouble: str) -> str:
    return NOT_UTF_8 if "utf-8" in trouble.lower() else trouble.splitlines()[0]


def _sentence(trouble: str, path: Path | None, folder: str) -> str:
    """DuckDB's words, or ours where we know better what to do."""
    first = trouble.splitlines()[0]
    if "No space left" in trouble:
        return f"The disk of {Path(folder).parent} is full. Make room there, or set TMPDIR."
    if "Out of Memory" in trouble:
        return f"The replay needs more temporary room than {Path(folder).parent} has. Set TMPDIR."
    where = f"{path}: " if path else ""
    if "magic bytes" in trouble or "Parquet file" in trouble:
        return f"{where}This is no Parquet file. Give the right file, or its right name."
    if "GZIP" in trouble or "ZSTD" in trouble.upper():
        return f"{where}It is not compressed as its name says. Rename it, or compress it again."
    if "unicode" in trouble.lower() or "utf" in trouble.lower():
        return where + NOT_UTF_8
    return f"{where}{first}"
