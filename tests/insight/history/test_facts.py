import gzip
from pathlib import Path
from typing import Any

import duckdb
import pytest

from goodword.insight.engines import open_engine
from goodword.insight.history.facts import Facts, read_facts
from goodword.insight.history.files import find_files
from goodword.insight.history.lines import read_lines
from goodword.insight.history.reading import mapping_of
from goodword.insight.refusal import Refusal
from tests.insight.trial import MAP, history, policy, quiet

ORDERS = policy("Orders are processed within 3 shop hours.")
TEN = 1_780_318_800  # 2026-06-01 10:00 in Halifax


def read(files: list[Path], mapping: dict[str, Any]) -> tuple[Facts, list[int | None]]:
    """The facts, and the instants of the first milestone."""
    engine = open_engine()
    try:
        lines = read_lines([ORDERS], mapping_of(mapping, "map.toml"), files, engine, quiet)
        facts = read_facts(ORDERS, lines)
        found = engine.ask("SELECT t0 FROM facts WHERE status = 0 ORDER BY t0")["t0"].tolist()
        return facts, found
    finally:
        engine.close()


def placed(moment: object) -> dict[str, Any]:
    return MAP | {"milestones": {"placed": moment}}


@pytest.mark.parametrize(
    "moment, header, row",
    [
        ("at", "at", "2026-06-01 10:00:00"),
        ("at", "at", "2026-06-01T10:00:00"),
        ("at", "at", "2026-06-01 10:00:00.750"),
        ("at", "at", "2026-06-01T13:00:00Z"),
        ("at", "at", "2026-06-01 13:00:00+00:00"),
        ("at", "at", "2026-06-01T10:00:00-03:00"),
        ("at", "at", "2026-06-01T13:00Z"),
        ("at", "at", "2026-06-01 10:00-03"),
        ("at", "at", "2026-06-01 10:00-0300"),
        ("at", "at", "2026-06-01 13:00:00 UTC"),
        ("at", "at", "2026-06-01 14:00:00 +0100"),
        ("at", "at", "2026-06-01T13:00:00.000+0000"),
        ({"column": "at", "format": "%d/%m/%Y %H:%M %z"}, "at", "01/06/2026 14:00 +0100"),
        ("at", "at", "2026-06-01 15:00 Europe/Berlin"),
        ("at", "at", "  2026-06-01 10:00  "),
        ("at", "at", " 2026-06-01 10:00:00"),
        ({"column": "at", "format": "%d/%m/%Y %H:%M"}, "at", "01/06/2026 10:00"),
        ({"column": "at", "format": ["%Y", "%d.%m.%Y %H:%M"]}, "at", "1.6.2026 10:00"),
        ({"column": "at", "format": "epoch"}, "at", str(TEN)),
        ({"column": "at", "format": "epoch ms"}, "at", f"{TEN}999"),
        ({"date": "on", "time": "at", "format": "%y%m%d %H:%M:%S"}, "on,at", "260601,10:00:00"),
        (["none", "at"], "none,at", ",2026-06-01 10:00"),
        ({"column": "at", "only": {"kind": "A"}}, "at,kind", "2026-06-01 10:00, a "),
    ],
)
def test_a_time_is_read_as_the_map_says(
    moment: object, header: str, row: str, tmp_path: Path
) -> None:
    facts, found = read([history(tmp_path, f"{header}\n{row}\n")], placed(moment))
    assert (found, facts.unread) == ([TEN], ())


def test_a_wall_time_that_does_not_exist_moves_forward_by_the_gap(tmp_path: Path) -> None:
    rows = "at\n2026-03-08 02:30\n2026-11-01 01:30\n"
    _, found = read([history(tmp_path, rows)], placed("at"))
    assert found == [1_772_951_400, 1_793_507_400]


def test_what_can_not_be_read_is_counted_and_listed_with_its_row(tmp_path: Path) -> None:
    rows = "at,x\n2026-06-01 10:00,1\nnonsense,2\n1961-01-01,3\n2026-06-01,4,5\n,6\n"
    facts, _ = read([history(tmp_path, rows)], placed("at"))
    assert (facts.rows, facts.read) == (5, 2)
    assert [(unread.reason, unread.count) for unread in facts.unread] == [
        ("The line is no row: It has 3 cells, the header has 2.", 1),
        ("at (placed) is no time", 2),
    ]
    assert [row[1:] for row in facts.unread[1].rows] == [(2, "nonsense"), (3, "1961-01-01")]


@pytest.mark.parametrize(
    "cell",
    [
        "epoch", "infinity", "now", "2026-06-01 10:00 PM", "2026-06-01 10:00 Mars/Olympus",
        "2026-06-01 10:00:00 EST", "2026-06-01 10:00 GMT+1", "2026-06-01T10:00:00.5 PM",
        "2026-6-1 10:00", "2026-06-01 24:01", "01/06/2026 10:00",
    ],
)  # fmt: skip
def test_what_an_engine_might_take_for_a_time_is_none(cell: str, tmp_path: Path) -> None:
    facts, found = read([history(tmp_path, f"at,n\n{cell},1\n2026-06-01 10:00,2\n")], placed("at"))
    assert found == [TEN]
    assert [(unread.count, unread.rows[0][1:]) for unread in facts.unread] == [(1, (1, cell))]


def test_all_lines_that_are_no_rows_are_counted(tmp_path: Path) -> None:
    rows = "at,n\n2026-06-01 10:00,1\n" + "2026-06-01 10:00\n" * 5000
    facts, found = read([history(tmp_path, rows)], placed("at"))
    assert (found, facts.rows, facts.read) == ([TEN], 5001, 1)
    assert [(unread.count, len(unread.rows)) for unread in facts.unread] == [(5000, 100)]


def test_24_00_is_the_end_of_the_day(tmp_path: Path) -> None:
    _, found = read([history(tmp_path, "at\n2026-06-01 24:00\n2026-06-02 00:00\n")], placed("at"))
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "unit, cell, seconds",
    [
        ("minutes", "1.5", 90),
        ("minutes", "1e1", 600),
        ("h:m:s", "1:05:30", 3930),
        ("h:m:s", "26:00:00", 93_600),
        ("m:s", "05:30", 330),
        ("h:m", "2:15", 8100),
    ],
)
def test_a_length_is_read_in_its_unit(unit: str, cell: str, seconds: int, tmp_path: Path) -> None:
    done = {"after": "placed", "column": "took", "unit": unit}
    mapping = MAP | {"milestones": {"placed": "at", "processed": done}}
    engine = open_engine()
    path = history(tmp_path, f"at,took\n2026-06-01 10:00,{cell}\n")
    read_facts(ORDERS, read_lines([ORDERS], mapping_of(mapping, "m"), [path], engine, quiet))
    found = engine.ask("SELECT t1 - t0 AS s FROM facts")["s"].tolist()
    engine.close()
    assert found == [seconds]


@pytest.mark.parametrize("cell", ["inf", "nan", "1e30", "1_000", '"3,5"', "1d", "5 min", "0x10"])
def test_a_number_is_digits(cell: str, tmp_path: Path) -> None:
    done = {"after": "placed", "column": "took", "unit": "minutes"}
    mapping = MAP | {"milestones": {"placed": "at", "processed": done}}
    facts, _ = read([history(tmp_path, f"at,took\n2026-06-01,1\n2026-06-01,{cell}\n")], mapping)
    assert [(unread.reason, unread.count) for unread in facts.unread] == [
        ("took (processed) is no number", 1)
    ]


@pytest.mark.parametrize(
    "more",
    [
        {"ratings": [{"column": "n", "out_of": 5}]},
        {"counts": {"shipped": "n"}},
        {"marks": {"large": {"column": "n", "above": 3}}},
        {"leave_out": [{"why": "small", "column": "n", "below": 0}]},
    ],
)
def test_a_cell_that_should_be_a_number_and_is_none_is_listed(
    more: dict[str, Any], tmp_path: Path
) -> None:
    rows = "at,n\n2026-06-01,4\n2026-06-01,many\n2026-06-01,\n"
    facts, _ = read([history(tmp_path, rows)], placed("at") | more)
    assert (facts.read, [unread.reason for unread in facts.unread]) == (2, ["n is no number"])
    assert facts.unread[0].rows[0][1:] == (2, "many")


@pytest.mark.parametrize(
    "moment, cell, hint",
    [
        ("at", "31/12/2025 10:00", '10:00\' in row 1. Write format = "%d/%m/%Y %H:%M".'),
        ({"column": "at", "format": "%m/%d/%Y"}, "31/12/2025", 'Write format = "%d/%m/%Y".'),
        ("at", "1780318800", 'Write format = "epoch".'),
        ("at", "soon", "at (placed) is no time, such as 'soon' in row 1."),
    ],
)  # fmt: skip
def test_where_no_row_can_be_read_the_way_out_is_told(
    moment: object, cell: str, hint: str, tmp_path: Path
) -> None:
    with pytest.raises(Refusal) as refused:
        read([history(tmp_path, f"at\n{cell}\n" * 1)], placed(moment))
    assert str(refused.value).endswith(hint)


YEARS, OTHERS = "Years run from 1970 to 2199", "and the others are not"


@pytest.mark.parametrize(
    "form, cells, hint",
    [
        ("%d/%m/%y", ("31/12/25", "31/12/2025"), 'Write format = ["%d/%m/%y", "%d/%m/%Y"].'),
        ("%d/%m/%Y", ("31/12/2025", "31/12/25"), 'Write format = ["%d/%m/%Y", "%d/%m/%y"].'),
        ("%d/%m/%y", ("31/12/25", "31/12/1900"), f"{YEARS}: leave such cells empty."),
        ("", ("2025-12-31", "31/12/2025"), f"These are %d/%m/%Y, {OTHERS}: write all alike."),
        ("%d/%m/%y", ("31/12/25", "2025-12-31"), f"These are ISO 8601, {OTHERS}: write all alike."),
    ],
)  # fmt: skip
def test_a_hint_never_costs_the_rows_that_are_read(
    form: str, cells: tuple[str, ...], hint: str, tmp_path: Path
) -> None:
    moment = {"column": "at", "format": form} if form else "at"
    rows = "at\n" + "".join(f"{cell}\n" for cell in cells)
    facts, _ = read([history(tmp_path, rows)], placed(moment))
    assert (facts.read, [unread.hint for unread in facts.unread]) == (1, [hint])


def test_a_hint_that_is_followed_reads_all_rows(tmp_path: Path) -> None:
    moment = {"column": "at", "format": ["%d/%m/%y", "%d/%m/%Y"]}
    facts, found = read([history(tmp_path, "at\n31/12/25\n31/12/2025\n")], placed(moment))
    assert (facts.read, facts.unread, len(set(found))) == (2, (), 1)


def test_times_to_come_are_not_the_end_of_the_history(tmp_path: Path) -> None:
    mapping = MAP | {"milestones": {"placed": "at", "the appointed time": "on"}}
    facts, found = read([history(tmp_path, "at,on\n2026-06-01 10:00,2027-06-01 10:00\n")], mapping)
    assert [facts.until] == found


def test_rows_are_left_out_by_rule_and_counted(tmp_path: Path) -> None:
    rows = "at,kind,n\n2026-06-01,TEST,1\nnonsense,test,1\n2026-06-01,real,-3\n2026-06-01,real,0\n"
    leave_out = [
        {"why": "tests", "column": "kind", "is": "test"},
        {"why": "impossible", "column": "n", "below": 0},
    ]
    facts, _ = read([history(tmp_path, rows)], placed("at") | {"leave_out": leave_out})
    assert facts.left_out == (("tests", 2), ("impossible", 1))
    assert (facts.read, facts.unread) == (1, ())


def test_kinds_of_files_are_read_alike_and_together(tmp_path: Path) -> None:
    cells = "at\tid\n2026-06-01 10:00\t1\n"
    plain = history(tmp_path, cells.replace("\t", ","))
    tabs = history(tmp_path, cells, "orders.tsv")
    semicolons = history(tmp_path, cells.replace("\t", ";"), "other.csv")
    packed, wide = tmp_path / "packed.csv.gz", tmp_path / "wide.csv"
    packed.write_bytes(gzip.compress(cells.replace("\t", ",").encode()))
    wide.write_bytes(cells.replace("\t", ",").encode("utf-16"))
    columns = tmp_path / "orders.parquet"
    duckdb.sql(f"COPY (SELECT TIMESTAMP '2026-06-01 10:00' AS at, 1 AS id) TO '{columns}'")
    zstd = tmp_path / "orders.csv.zst"
    duckdb.sql(f"COPY (FROM '{plain}') TO '{zstd}' (HEADER, COMPRESSION zstd)")
    files = [plain, tabs, semicolons, packed, wide, columns, zstd]
    facts, found = read(files, placed("at"))
    assert (facts.read, found) == (7, [TEN] * 7)


def test_latin_1_is_read_when_the_map_says_so(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("at,who\n2026-06-01 10:00,Zoë\n".encode("latin-1"))
    mapping = placed("at") | {"segment": {"column": "who"}}
    facts, _ = read([path], mapping | {"encoding": "latin-1"})
    assert facts.names.segments[-1] == "Zoë"
    with pytest.raises(Refusal, match="not UTF-8"):
        read([path], mapping)


def test_a_line_in_another_encoding_is_listed_when_it_comes_late(tmp_path: Path) -> None:
    path = tmp_path / "mixed.csv"
    good = "at,who\n" + "2026-06-01 10:00,A\n" * 50
    path.write_bytes(good.encode() + "2026-06-01 10:00,Zoë\n".encode("latin-1"))
    facts, _ = read([path], placed("at") | {"segment": {"column": "who"}})
    assert (facts.rows, facts.read) == (51, 50)


def test_a_packed_file_with_damage_is_refused_where_rows_look_strange(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv.gz"
    rows = "".join(f"2026-06-01 10:{n % 60:02}:{n * 7 % 60:02}\n" for n in range(9000))
    packed = bytearray(gzip.compress(f"at\n{rows}".encode()))
    packed[len(packed) // 2] ^= 255
    path.write_bytes(packed)
    with pytest.raises(Refusal, match="It is packed, and damaged or cut off"):
        read([path], placed("at"))


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-be", "mac-roman", "utf-32"])
def test_a_text_in_any_encoding_is_read(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("at,who\n2026-06-01 10:00,“Zoë”\n".encode(encoding))
    mapping = placed("at") | {"segment": {"column": "who"}, "encoding": encoding}
    facts, found = read([path], mapping)
    assert (facts.names.segments[-1], found) == ("“Zoë”", [TEN])


def test_a_touchpoint_may_be_told_by_a_column(tmp_path: Path) -> None:
    rows = "kind,at\nwebshop,2026-06-01 10:00\nCALL,2026-06-01 10:00\nodd,2026-06-01 10:00\n"
    mapping = placed("at") | {"touchpoint": {"column": "kind", "values": {"Webshop": "order"}}}
    engine = open_engine()
    files = [history(tmp_path, rows)]
    read_facts(ORDERS, read_lines([ORDERS], mapping_of(mapping, "m"), files, engine, quiet))
    found = engine.ask("SELECT touchpoint FROM facts ORDER BY touchpoint")["touchpoint"].tolist()
    engine.close()
    assert found == [-1, 0, 1]


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "The file is empty"),
        ("\n", "The first line is empty"),
        ("at,id\n", "There are no rows"),
        ("at,AT\n1,2\n", "names the column 'at' more than once"),
        ("id\n1\n", "write delimiter in the map"),
        ("on,id\n1,2\n", "There is no column 'at'"),
        ("at\0,id\n1,2\n", "no table of text"),
    ],
)
def test_a_file_that_is_no_history_is_refused(text: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=words):
        read(find_files([str(history(tmp_path, text))]), placed("at"))
