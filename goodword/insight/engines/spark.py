"""An existing distributed engine: Spark, by way of PySpark and whatever cluster it is set up for.

The same SQL is translated by sqlglot; it is kept to whole numbers and plain joins, so that what
comes out is equal. Lines that are no rows are counted, without their numbers: Spark knows none.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
import pyarrow as pa
import sqlglot
from numpy.typing import NDArray
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import monotonically_increasing_id

from goodword.insight.engines.base import BATCH, MISSING, Columns, Rejected, Source, filled
from goodword.insight.refusal import Refusal
from goodword.insight.sql import name, text

Found = Any  # a column of Arrow, which has no types of its own
_BROKEN: Final = "_no_row"
_JAVA: Final = {
    "Y": "yyyy", "y": "yy", "m": "MM", "d": "dd", "H": "HH", "I": "hh", "M": "mm", "S": "ss",
    "p": "a", "b": "MMM", "B": "MMMM", "a": "EEE", "A": "EEEE", "z": "[XXX][XX][X]", "j": "DDD",
}  # fmt: skip


class Spark:
    """A session on the cluster that the environment names, else in this process."""

    name = "spark"
    place = "place_"

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="goodword-", ignore_cleanup_errors=True)
        self.scratch = Path(self._folder.name)
        self._spark = (
            SparkSession.builder.appName("goodword replay")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.ui.showConsoleProgress", "false")
            # Pruned columns are not parsed, and a line of too few cells would pass for a row.
            .config("spark.sql.csv.parser.columnPruning.enabled", "false")
            .getOrCreate()
        )
        self._spark.sparkContext.setLogLevel("ERROR")
        if (self._spark.sparkContext.master or "").startswith("local"):
            self._spark.conf.set("spark.sql.shuffle.partitions", "2")
        self._kept: dict[str, DataFrame] = {}
        self._read: dict[Path, str] = {}

    def lines(self, path: Path, count: int) -> list[str]:
        try:
            return [row.value for row in self._spark.read.text(str(path)).take(count)]
        except PySparkException as trouble:
            raise Refusal(f"{path}: Spark can't unpack it: {_first(trouble)}") from None

    def parquet_columns(self, path: Path) -> list[str]:
        try:
            return list(self._spark.read.parquet(str(path)).columns)
        except PySparkException as trouble:
            raise Refusal(f"{path}: This is no Parquet file: {_first(trouble)}") from None

    def history(self, source: Source) -> str:
        if source.path not in self._read:
            view = f"history_{len(self._read)}"
            self._read[source.path] = view
            self._frame(source).createOrReplaceTempView(view)
        cells = ", ".join(f"CAST({name(c)} AS STRING) AS {name(c)}" for c in source.columns)
        rows = f"SELECT {cells} FROM {self._read[source.path]}"
        where = "" if source.kind == "parquet" else f" WHERE {_BROKEN} IS NULL"
        return f"({rows}{where}) AS history"

    def _frame(self, source: Source) -> DataFrame:
        reader = self._spark.read
        if source.kind == "parquet":
            return reader.parquet(str(source.path))
        if (source.packed == "gzip") != (source.place.suffix == ".gz"):
            raise Refusal(
                f"{source.path}: Spark unpacks what ends in .gz, and only that. Rename it."
            )
        columns = [f"`{column.replace('`', '``')}` STRING" for column in source.columns]
        return reader.csv(
            str(source.place),
            schema=", ".join([*columns, f"`{_BROKEN}` STRING"]),
            sep=source.delimiter,
            header=True,
            quote=source.quote,
            escape=source.quote,
            mode="PERMISSIVE",
            columnNameOfCorruptRecord=_BROKEN,
            enforceSchema=True,
        )

    def rejected(self, source: Source) -> list[Rejected]:
        if source.kind == "parquet":
            return []
        view = self._read[source.path]
        # A cached frame, as Spark refuses to count broken lines of a file alone.
        broken = self._spark.table(view).cache()
        count = broken.where(f"{_BROKEN} IS NOT NULL").count()
        broken.unpersist()
        reason = "It has more or fewer cells than the header."
        return [Rejected(path=source.path, line=0, reason=reason)] * count

    def wall(self, cell: str, pattern: str | None) -> str:
        if pattern is None:
            day_over = f"SUBSTR({cell}, 12) IN ('24:00', '24:00:00')"
            next_day = f"UNIX_SECONDS(TRY_TO_TIMESTAMP(SUBSTR({cell}, 1, 10))) + 86400"
            moment = f"UNIX_SECONDS(TRY_TO_TIMESTAMP({cell}))"
            return f"CASE WHEN {day_over} THEN {next_day} ELSE {moment} END"
        moment = f"TRY_TO_TIMESTAMP({cell}, {text(java_pattern(pattern))})"
        if "%y" in pattern:
            # Java takes 99 for 2099; the years 69 to 99 are those of the last century.
            last = f"{moment} - INTERVAL '100' YEAR"
            moment = f"CASE WHEN YEAR({moment}) >= 2069 THEN {last} ELSE {moment} END"
        return f"UNIX_SECONDS({moment})"

    def instant(self, cell: str) -> str:
        return f"UNIX_SECONDS(TRY_TO_TIMESTAMP({cell}))"

    def number(self, cell: str) -> str:
        return f"TRY_CAST({cell} AS DOUBLE)"

    def load(self, table: str, columns: Mapping[str, NDArray[Any]]) -> None:
        frame = self._spark.createDataFrame(pa.table(dict(columns)))
        self._hold(table, frame)

    def append(self, table: str, query: str) -> None:
        # Within one file these ids come in the rows' order.
        more = self._query(query).withColumn(self.place, monotonically_increasing_id())
        before = self._kept.get(table)
        frame = (more if before is None else before.unionByName(more)).cache()
        frame.count()
        self._hold(table, frame)

    def drop(self, table: str) -> None:
        frame = self._kept.pop(table, None)
        if frame is not None:
            frame.unpersist()
            self._spark.catalog.dropTempView(table)

    def ask(self, query: str) -> Columns:
        try:
            found = self._query(query).toArrow()
        except PySparkException as trouble:
            raise Refusal(f"Spark could not compute the replay: {_first(trouble)}") from None
        return {
            column: _plain(values)
            for column, values in zip(found.column_names, found.columns, strict=True)
        }

    def each(self, query: str) -> Iterator[Columns]:
        try:
            frame = self._query(query)
            rows = frame.toLocalIterator()
            while some := [tuple(row) for row in islice(rows, BATCH)]:
                yield filled(frame.columns, some)
        except PySparkException as trouble:
            raise Refusal(f"Spark could not compute the replay: {_first(trouble)}") from None

    def progress(self) -> float | None:
        return None

    def close(self) -> None:
        self._spark.stop()
        self._folder.cleanup()

    def _hold(self, table: str, frame: DataFrame) -> None:
        frame.createOrReplaceTempView(table)
        self._kept[table] = frame

    def _query(self, query: str) -> DataFrame:
        return self._spark.sql(sqlglot.transpile(query, read="duckdb", write="spark")[0])


def java_pattern(pattern: str) -> str:
    """A strftime pattern in Java's letters; one or two digits will do where nothing touches."""
    out, at = [], 0
    while at < len(pattern):
        if pattern[at] == "%" and at + 1 < len(pattern):
            letters = _JAVA.get(pattern[at + 1])
            if letters is None:
                raise Refusal(f"Spark knows no %{pattern[at + 1]} in {pattern!r}.")
            alone = not _touches(pattern, at - 1) and not _touches(pattern, at + 2)
            out.append(letters[0] if alone and letters in {"MM", "dd", "HH", "hh"} else letters)
            at += 2
        else:
            out.append(f"'{pattern[at]}'" if pattern[at].isalpha() else pattern[at])
            at += 1
    return "".join(out)


def _touches(pattern: str, at: int) -> bool:
    """Whether another part stands right there, so that widths are fixed."""
    if at < 0 or at >= len(pattern):
        return False
    return pattern[at] == "%" or (at > 0 and pattern[at - 1] == "%")


def _plain(values: Found) -> NDArray[Any]:
    listed = values.to_pylist()
    if pa.types.is_integer(values.type):
        return np.array([MISSING if value is None else value for value in listed], np.int64)
    return np.array(listed, dtype=object)


def _first(trouble: Exception) -> str:
    return str(trouble).splitlines()[0]
