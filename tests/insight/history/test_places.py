"""Rows are found again where a person looks for them: by their number in their file."""

from pathlib import Path

import duckdb
import pytest

from goodword.insight.engines import open_engine
from goodword.insight.history.facts import read_facts
from goodword.insight.history.lines import read_lines
from goodword.insight.history.reading import mapping_of
from tests.insight.trial import MAP, history, policy, quiet

ORDERS = policy("Orders are processed within 3 shop hours.")
MANY = 150_000  # more than an engine reads in one go
MAPPING = MAP | {
    "segment": {"column": "who"},
    "leave_out": [{"why": "odd", "column": "who", "is": [f"odd {k}" for k in range(20)]}],
    "marks": {"rush": {"column": "who", "is": [f"rush {k}" for k in range(20)]}},
}


def found(files: list[Path], test: str) -> list[tuple[str, int, str]]:
    engine = open_engine()
    try:
        lines = read_lines([ORDERS], mapping_of(MAPPING, "m"), files, engine, quiet)
        places = read_facts(ORDERS, lines).places.where(test)
        return [(Path(file).name, row, said) for file, row, said in places]
    finally:
        engine.close()


def rows(changed: dict[int, str]) -> str:
    """Many good rows, with those of these numbers (from 1) written otherwise."""
    good = "2026-06-01 10:00:00,2026-06-01 11:00:00,A"
    lines = [changed.get(row, good) for row in range(1, MANY + 1)]
    return "\n".join(["placed,processed,who", *lines]) + "\n"


def test_a_row_has_the_number_of_its_line_however_many_there_are(tmp_path: Path) -> None:
    changed = dict.fromkeys((3, 70_000, MANY), "nonsense,,")
    files = [history(tmp_path, rows(changed), name) for name in ("one.csv", "two.csv")]
    assert found(files, "status < 0") == [
        (name, row, "nonsense") for name in ("one.csv", "two.csv") for row in changed
    ]


def test_lines_that_are_no_rows_are_counted_on_the_way_to_a_row(tmp_path: Path) -> None:
    broken = dict.fromkeys((1, 5, 6, 90_000), "1,2,3,4,5")
    files = [history(tmp_path, rows(broken | dict.fromkeys((2, 7, 100_000), "never,,")))]
    assert [row for _, row, _ in found(files, "status < 0")] == [2, 7, 100_000]


@pytest.mark.parametrize("kind", ["orders.parquet", "orders.csv.gz"])
def test_other_kinds_of_files_keep_their_order_too(kind: str, tmp_path: Path) -> None:
    plain = history(tmp_path, rows({140_000: "nonsense,,"}), "plain.csv")
    path = tmp_path / kind
    form = "PARQUET" if kind.endswith("parquet") else "CSV, HEADER"
    duckdb.sql(f"COPY (FROM read_csv('{plain}', all_varchar = true)) TO '{path}' (FORMAT {form})")
    assert found([path], "status < 0") == [(kind, 140_000, "nonsense")]


def test_a_row_may_be_looked_for_by_its_facts(tmp_path: Path) -> None:
    late = "2026-06-01 10:00:00,2026-06-09 11:00:00,B"
    files = [history(tmp_path, rows({77_777: late}))]
    assert found(files, "t1 - t0 > 86400") == [("orders.csv", 77_777, "")]
