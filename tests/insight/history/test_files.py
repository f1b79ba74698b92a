"""Which files a history is, and how the header and what parts its cells are found."""

import os
from pathlib import Path

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.engines.base import Source
from goodword.insight.history.files import find_files, look_at
from goodword.insight.refusal import Refusal


def looked(folder: Path, text: str, name: str = "export.csv", quote: str = '"') -> Source:
    path = folder / name
    path.write_text(text, "utf-8")
    engine = open_engine()
    try:
        return look_at(path, engine, quote=quote)
    finally:
        engine.close()


def test_a_file_comes_once_however_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "orders[1].csv"
    path.write_text("at\n1\n")
    (tmp_path / "other.csv").symlink_to(path)
    names = [str(path), f"{tmp_path}/./orders[1].csv", f"{tmp_path}/*.csv"]
    assert find_files(names) == [path]


def test_a_pipe_is_refused_as_it_is_read_more_than_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refusal, match="This is a pipe or a device"):
        find_files([str(tmp_path / "pipe")])


@pytest.mark.parametrize(
    "text, name, mark",
    [
        ("a,b\n1,2\n", "x.csv", ","),
        ("a;b\n1,5;2,5\n", "x.csv", ";"),
        ("last, first;b;c\nDoe, Jane;2;3\nRoe, Jo;2;3\n", "x.csv", ";"),
        ("a\tb, or c\n1\t2\n", "x.csv", "\t"),
        ("a,b\n1,2\n", "x.tsv", ","),
        ("a,b,c\td\n1,2,3\t4\n", "x.tsv.gz", "\t"),
        ("a|b\n1|2\n", "x", "|"),
        ('a,b\n"one; two; three",2\n', "x.csv", ","),
        ("only\n1\n", "x.csv", ","),
    ],
)
def test_what_parts_the_cells_is_found(text: str, name: str, mark: str, tmp_path: Path) -> None:
    assert looked(tmp_path, text, name).delimiter == mark


def test_a_column_without_a_name_gets_one_and_a_repeated_one_its_number(tmp_path: Path) -> None:
    source = looked(tmp_path, ",at,Note,note,\n0,1,2,3,4\n")
    assert source.columns == ("column 1", "at", "Note", "note (2)", "column 5")
    assert source.repeated == {"note"}


def test_rows_may_end_with_a_mark_too_many(tmp_path: Path) -> None:
    assert looked(tmp_path, "a,b\n1,2,\n3,4,\n").columns == ("a", "b")


@pytest.mark.parametrize(
    "text, said",
    [
        ("sep=;\na;b\n1;2\n", "The first line is a word to Excel, 'sep='. Delete it."),
        ("Orders of June\n\na,b\n1,2\n", "The first line has fewer cells (1) than those below (2)"),
        ('a,"b\n1,2\n3,4\n', "A quotation mark in the header is never closed."),
        ("2026-06-01 10:00,1\n2026-06-01 11:00,2\n", "The first line is no header, it has a time."),
        ("01/06/2026,1\n02/06/2026,2\n", "The first line is no header, it has a time."),
        (" 004 0001 1997\n 004 0002 1998\n", "The first line is no header, it has no words. Write"),
        ("\na,b\n1,2\n", "The first line is empty."),
        (",,\n1,2,3\n", "The first line is empty."),
    ],
)
def test_a_first_line_that_is_no_header_is_refused(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        looked(tmp_path, text)
    assert str(refused.value).startswith(f"{tmp_path / 'export.csv'}: {said}")


def test_where_quotation_marks_are_letters_they_part_nothing(tmp_path: Path) -> None:
    assert looked(tmp_path, 'size,"at\n5",2\n', quote="").columns == ("size", '"at')
