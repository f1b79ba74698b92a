"""Replay and map from the command line: what is written, and one sentence for what is wrong."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROWS = """placed,processed
2026-06-01 10:00,2026-06-01 11:00
2026-06-01 10:00,2026-06-01 17:00
nonsense,2026-06-01 17:00
"""
MAP = """zone = "Europe/London"
touchpoint = "order"
[milestones]
placed = "placed"
processed = "processed"
"""


@pytest.fixture
def tried(run: Run, policy: Path, tmp_path: Path) -> Run:
    """`goodword replay` of the clean policy over three rows, with more arguments."""
    (tmp_path / "orders.csv").write_text(ROWS)
    (tmp_path / "map.toml").write_text(MAP)
    return lambda *more, **kw: run(
        "replay", policy.name, "orders.csv", "--map", "map.toml", *more, **kw
    )


def test_a_replay_is_told_in_words(tried: Run) -> None:
    done = tried()
    assert done.returncode == 0
    assert "Example, replayed over 2 of 3 rows" in done.stdout
    assert "Kept 50.0% (9.5–90.5%) of 2: broken, at least 95% was promised" in done.stdout
    assert "orders.csv row 3: 'nonsense'" in done.stdout


def test_the_same_is_written_as_json_csv_and_a_page(tried: Run, tmp_path: Path) -> None:
    assert tried("--json", "r.json", "--csv", "r.csv", "--html", "r.html").returncode == 0
    document = json.loads((tmp_path / "r.json").read_text("utf-8"))
    [standard] = document["standards"]
    assert (standard["share"]["kept"], standard["share"]["n"]) == (1, 2)
    rows = list(csv.DictReader((tmp_path / "r.csv").read_text("utf-8").splitlines()))
    assert (rows[0]["part"], rows[0]["kept"], rows[0]["n"]) == ("all", "1", "2")
    assert "within 3 shop hours" in (tmp_path / "r.html").read_text("utf-8")


def test_every_row_that_broke_its_word_is_written(tried: Run, tmp_path: Path) -> None:
    assert tried("--broken", "b.csv", "--json", "r.json").returncode == 0
    [row] = csv.DictReader((tmp_path / "b.csv").read_text("utf-8").splitlines())
    assert (row["file"], row["row"], row["state"]) == ("orders.csv", "2", "ended")
    assert (row["start"], row["due"], row["end"]) == (
        "2026-06-01T10:00:00+01:00", "2026-06-01T13:00:00+01:00", "2026-06-01T17:00:00+01:00",
    )  # fmt: skip
    assert (row["late by"], row["unit"], row["calendar"]) == ("14400", "second", "shop")
    [standard] = json.loads((tmp_path / "r.json").read_text("utf-8"))["standards"]
    assert standard["broken"] == 1
    [furthest] = standard["furthest"]
    assert furthest == {
        "file": "orders.csv", "row": 2, "start": row["start"], "due": row["due"],
        "end": row["end"], "state": "ended", "segment": None, "channel": None,
        "late": {"measure": 14400, "words": "4 h of shop time"},
    }  # fmt: skip


def test_brief_gives_a_line_a_standard(tried: Run) -> None:
    lines = tried("--brief").stdout.splitlines()
    assert [line.split()[:2] for line in lines if "Orders are" in line] == [["50.0%", "9.5–90.5%"]]


def test_a_first_map_is_one_that_replay_reads(tried: Run, run: Run, tmp_path: Path) -> None:
    written = run("map", "orders.csv").stdout
    assert tomllib.loads(written)["milestones"]["processed"] == "processed"
    assert run("map", "orders.csv", "-o", "new.toml").returncode == 0
    assert (tmp_path / "new.toml").read_text("utf-8") == written
    again = run("map", "orders.csv", "-o", "new.toml")
    assert (again.returncode, again.stderr) == (
        2,
        "Error: new.toml: There is a map already. Name another file, or delete this one.\n",
    )


def test_a_map_takes_its_names_from_a_policy(run: Run, policy: Path, tmp_path: Path) -> None:
    (tmp_path / "export.csv").write_text("no,made,kind\n1,2026-06-01 10:00,Order\n")
    done = run("map", "export.csv", "--policy", policy.name)
    assert done.returncode == 0
    assert tomllib.loads(done.stdout)["touchpoint"] == {
        "column": "kind", "values": {"Order": "order"},
    }  # fmt: skip
    assert run("map", "export.csv", "--policy", "none.md").stderr.startswith("Error: none.md: ")


@pytest.mark.parametrize(
    "history, said",
    [
        ("nothing.csv", "There is no such file. Check the name and the folder."),
        ("*.tsv", "No file has such a name. Check the pattern and the folder."),
        (".", "This is a folder. Name the files in it, as ./*.csv."),
        ("empty.csv", "The file is empty. A history begins with a header line."),
        ("twice.csv", "The header names the column 'placed' more than once."),
        ("latin.csv", "This is not UTF-8 text. If it is from Windows"),
        ("other.csv", "There is no column 'placed', which the map names."),
        ("picture.csv", "This is no table of text. Give CSV, TSV or Parquet."),
        ("packed.csv.gz", "This is a zip archive."),
        ("wrong.parquet", "This Parquet file is damaged or cut off."),
    ],
)
def test_a_wrong_history_gets_one_sentence(
    history: str, said: str, tried: Run, run: Run, policy: Path, tmp_path: Path
) -> None:
    tried()
    for name, content in {
        "empty.csv": b"",
        "twice.csv": b"placed,placed\n1,2\n",
        "latin.csv": b"placed,caf\xe9\n1,2\n",
        "other.csv": b"a,b\n1,2\n",
        "picture.csv": b"\x89PNG\r\n\0\0\0",
        "packed.csv.gz": b"PK\x03\x04",
        "wrong.parquet": b"PAR1 or not",
    }.items():
        (tmp_path / name).write_bytes(content)
    done = run("replay", policy.name, history, "--map", "map.toml", "--json", "r.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"Error: {history}: {said}")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "r.json").exists()


@pytest.mark.parametrize(
    "toml, said",
    [
        ('zone = "Mars/Phobos"', "map.toml: zone: 'Mars/Phobos' is no time zone."),
        ('[milestones]\nplaced = { after = "x", column = "y", unit = "eons" }', "unit 'eons'"),
        ('touchpoint = "oder"\n[milestones]\nplaced = "placed"', "Did you mean 'order'?"),
        ("zone", "The map is not TOML"),
    ],
)
def test_a_wrong_map_gets_one_sentence(toml: str, said: str, tried: Run, tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(toml)
    done = tried()
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_can_not_be_written_leaves_nothing(tried: Run, tmp_path: Path) -> None:
    done = tried("--json", "r.json", "--html", "nowhere/r.html")
    assert done.returncode == 2
    assert done.stderr == (
        "Error: nowhere/r.html: can't be written: No such file or directory. "
        "Make its folder first, or name another file.\n"
    )
    assert not (tmp_path / "nowhere").exists()
    assert not (tmp_path / "r.json").exists()


@pytest.mark.parametrize("read", ["policy.md", "orders.csv", "map.toml", "./orders.csv"])
def test_what_is_read_is_never_written_over(read: str, tried: Run, tmp_path: Path) -> None:
    done = tried("--csv", read)
    before = (tmp_path / "orders.csv").read_text("utf-8")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"Error: {read}: this is read here. Name another file to write.\n"
    assert (tmp_path / "orders.csv").read_text("utf-8") == before == ROWS


def test_two_outputs_do_not_share_a_file(tried: Run, tmp_path: Path) -> None:
    done = tried("--csv", "r", "--json", "./r")
    assert (done.returncode, done.stdout, (tmp_path / "r").exists()) == (2, "", False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_outputs_appear_together_or_not_at_all(tried: Run, tmp_path: Path) -> None:
    done = tried("--json", "r.json", "--csv", "/dev/full")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Error: /dev/full: can't be written: No space left on device.")
    assert not (tmp_path / "r.json").exists()
    done = tried("--json", "r.json", "--broken", "/dev/full")
    assert (done.returncode, done.stdout) == (2, "")
    assert not (tmp_path / "r.json").exists()


def test_a_dash_prints_it_in_place_of_the_words(tried: Run, tmp_path: Path) -> None:
    assert json.loads(tried("--json", "-").stdout)["history"]["rows"] == 3
    assert len(tried("--broken", "-").stdout.splitlines()) == 2
    assert not (tmp_path / "-").exists()


def test_a_full_disk_behind_the_output(tried: Run) -> None:
    with Path("/dev/full").open("w") as full:
        done = tried(stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert "No space left" in done.stderr


def test_a_closed_pipe_is_no_fault(tried: Run, policy: Path, tmp_path: Path) -> None:
    tried()
    line = f"{sys.executable} -m goodword replay {policy.name} orders.csv --map map.toml | head -1"
    done = subprocess.run(
        ["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_being_stopped_leaves_nothing_half_written(
    tried: Run, policy: Path, tmp_path: Path
) -> None:
    tried()
    rows = "2026-06-01 10:00,2026-06-01 11:00\n" * 3_000_000
    (tmp_path / "orders.csv").write_text("placed,processed\n" + rows)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    arguments = ["replay", policy.name, "orders.csv", "--map", "map.toml", "--json", "r.json"]
    going = subprocess.Popen(
        [sys.executable, "-m", "goodword", *arguments],
        cwd=tmp_path, stderr=subprocess.PIPE, text=True, env=os.environ | {"TMPDIR": str(scratch)},
    )  # fmt: skip
    while not list(scratch.glob("goodword-*/facts.duckdb*")):
        time.sleep(0.05)
        assert going.poll() is None
    going.send_signal(signal.SIGINT)
    _, said = going.communicate(timeout=60)
    assert going.returncode == 130
    assert "Stopped." in said
    assert "Traceback" not in said
    assert not (tmp_path / "r.json").exists()
    assert list(scratch.iterdir()) == []


def test_a_first_map_says_how_its_file_is_read(run: Run, policy: Path, tmp_path: Path) -> None:
    rows = "placed^processed^Müller\n2026-06-01 10:00^2026-06-01 11:00^–\n"
    (tmp_path / "orders.csv").write_bytes(rows.encode("cp1252"))
    written = run("map", "orders.csv", "--delimiter", "^").stdout
    content = tomllib.loads(written)
    assert (content["delimiter"], content["encoding"]) == ("^", "cp1252")
    (tmp_path / "map.toml").write_text(written, "utf-8")
    done = run("replay", policy.name, "orders.csv", "--map", "map.toml", "--brief")
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0,
        "Example, replayed over 1 of 1 rows",
    )
