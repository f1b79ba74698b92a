"""No line of a text is lost in silence, whatever it ends with and however often it is broken."""

from pathlib import Path

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.engines.base import BATCH, MISSING
from goodword.insight.history.files import look_at
from goodword.insight.refusal import Refusal

ROW = "2026-06-01 10:00,2026-06-01 11:00,fine\n"


def read(folder: Path, text: str, quote: str = '"') -> tuple[int, list[tuple[int, str]]]:
    """How many rows of a text are read, and which lines are none and why not."""
    path = folder / "export.csv"
    path.write_bytes(f"at,done,note\n{text}".encode())
    engine = open_engine()
    try:
        source = look_at(path, engine, quote=quote)
        rows = engine.ask(f"SELECT COUNT(*) AS n, COUNT(note) AS c FROM {engine.history(source)}")
        return int(rows["n"][0]), [(line.line, line.reason) for line in engine.rejected(source)]
    finally:
        engine.close()


def test_lines_of_too_many_or_too_few_cells_are_all_counted(tmp_path: Path) -> None:
    rows, broken = read(tmp_path, (ROW + "1,2\n" + "1,2,3,4,5\n") * 3000)
    assert (rows, len(broken)) == (3000, 6000)
    assert broken[:2] == [
        (3, "It has 2 cells, the header has 3."),
        (4, "It has 5 cells, the header has 3."),
    ]


def test_too_many_broken_lines_to_be_told_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        read(tmp_path, ROW + "1,2,3,4,5\n" * 110_000)
    assert str(refused.value) == (
        f"{tmp_path / 'export.csv'}: 100,000 lines and more are no rows, beginning with line 3: "
        "It has 5 cells, the header has 3. Mend the export: a cell that holds ',' stands in "
        "quotation marks."
    )


def test_lines_that_end_in_several_ways_are_all_read(tmp_path: Path) -> None:
    text = ROW * 2000 + ROW.replace("\n", "\r\n") * 2000 + "1,2\r\n" + ROW
    assert read(tmp_path, text) == (4001, [(4002, "It has 2 cells, the header has 3.")])


def test_a_quotation_mark_inside_a_line_costs_that_line(tmp_path: Path) -> None:
    text = ROW + '1,2,"say \\"hi\\" now"\n' + ROW
    assert read(tmp_path, text) == (2, [(3, "It has a quotation mark that is never closed.")])


def test_a_line_too_long_to_be_read_is_one_line(tmp_path: Path) -> None:
    text = ROW + f"1,2,{'x' * 2_500_000}\n" + ROW
    assert read(tmp_path, text) == (2, [(3, "It is longer than 2,000,000 bytes.")])


@pytest.mark.parametrize("after", ["", ROW * 60_000 + '1,2,end"\n' + ROW])
def test_a_quotation_mark_that_swallows_rows_is_refused(after: str, tmp_path: Path) -> None:
    text = ROW * 1000 + '1,2,"fine\n' + ROW * 200_000 + after
    with pytest.raises(Refusal) as refused:
        read(tmp_path, text)
    assert str(refused.value) == (
        f"{tmp_path / 'export.csv'}: Line 1,002 does not end where it should, as after a "
        "quotation mark that is never closed, so that the rows below can't be told apart. "
        "Mend it; or, if quotation marks are plain letters in this file, "
        'write quote = "" in the map.'
    )


def test_where_quotation_marks_are_letters_they_swallow_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, '1,2,"fine\n' + ROW * 3, quote="") == (4, [])


def test_what_is_neither_latin_1_nor_ascii_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, ROW.replace("fine", "fine – “really” €")) == (1, [])


def test_a_large_result_comes_in_parts_and_in_its_order() -> None:
    engine = open_engine()
    try:
        parts = list(
            engine.each(
                "SELECT range AS a, CASE WHEN range % 2 = 0 THEN range END AS b "
                "FROM range(50000) ORDER BY range DESC"
            )
        )
    finally:
        engine.close()
    assert [len(part["a"]) for part in parts] == [BATCH, BATCH, 50_000 - 2 * BATCH]
    assert [at for part in parts for at in part["a"].tolist()] == list(range(49_999, -1, -1))
    assert parts[0]["b"][:3].tolist() == [MISSING, 49_998, MISSING]
