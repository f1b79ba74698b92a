import tomllib
from pathlib import Path

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.guess import first_map, looked_at
from goodword.insight.history.files import look_at
from goodword.insight.history.reading import mapping_of
from tests.insight.trial import history


def guessed(folder: Path, text: str) -> str:
    engine = open_engine()
    try:
        source = look_at(history(folder, text), engine)
        return first_map(looked_at(source, engine), source.path.name)
    finally:
        engine.close()


REQUESTS = """case_id,open_dt,target_dt,closed_dt,on_time,type,neighborhood,source
1,2015-01-01 00:20:09,2015-01-05 08:30:00,2015-01-02 09:08:42,ONTIME,Lights,Fenway,App
2,2015-01-01 00:25:23,2015-01-05 08:30:00,,OVERDUE,Signs,Back Bay,Call
3,2015-01-01 01:25:23,2015-01-05 08:30:00,2015-01-02 09:08:42,ONTIME,Signs,Back Bay,Call
"""
CALLS = """call,date,entry_time,answered,seconds
1,990201,7:02:47,7:03:00,40
2,990201,7:12:47,0:00:00,1
3,990202,8:12:47,0:00:00,9
"""


def test_milestones_and_roles_are_guessed_from_names_and_cells(tmp_path: Path) -> None:
    content = tomllib.loads(guessed(tmp_path, REQUESTS))
    assert content["milestones"] == {"opened": "open_dt", "closed": "closed_dt"}
    assert content["recorded"] == {
        "milestone": "closed",
        "due": "target_dt",
        "late": {"column": "on_time", "is": "OVERDUE"},
    }
    assert content["segment"] == {"column": "neighborhood"}
    assert content["channel"] == {"column": "source"}
    assert content["fields"] == {"type": "type"}


def test_a_date_beside_times_of_day_is_seen(tmp_path: Path) -> None:
    content = tomllib.loads(guessed(tmp_path, CALLS))
    assert content["milestones"] == {
        "entry": {"date": "date", "time": "entry_time", "format": "%y%m%d %H:%M:%S"},
        "answered": {
            "date": "date",
            "time": "answered",
            "format": "%y%m%d %H:%M:%S",
            "missing": ["0:00:00"],
        },
    }


@pytest.mark.parametrize(
    "cells, form",
    [
        ("31/12/2025 10:00,13/01/2026 11:00", "%d/%m/%Y %H:%M"),
        ("12/31/2025 10:00,01/13/2026 11:00", "%m/%d/%Y %H:%M"),
        ("31.12.2025 10:00:01,13.01.2026 11:00:59", "%d.%m.%Y %H:%M:%S"),
        ("1780318800,1780319999", "epoch"),
        ("1780318800123,1780319999456", "epoch ms"),
    ],
)
def test_the_format_of_a_time_is_found(cells: str, form: str, tmp_path: Path) -> None:
    rows = "placed\n" + cells.replace(",", "\n") + "\n"
    content = tomllib.loads(guessed(tmp_path, rows))
    assert content["milestones"]["placed"] == {"column": "placed", "format": form}


def test_a_guess_that_could_be_otherwise_says_so(tmp_path: Path) -> None:
    written = guessed(tmp_path, "placed\n01/02/2026 10:00\n03/04/2026 11:00\n")
    assert "# It could also be %m/%d/%Y %H:%M." in written


def test_every_first_map_is_a_map(tmp_path: Path) -> None:
    odd = 'a"b,c\\d,é\n1,2,3\n4,5,6\n'
    for text in (REQUESTS, CALLS, odd, "only\nwords\n"):
        mapping_of(tomllib.loads(guessed(tmp_path, text)), "map.toml")
