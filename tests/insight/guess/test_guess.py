import tomllib
from pathlib import Path
from typing import Any

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.guess import first_map, looked_at
from goodword.insight.history.files import look_at
from goodword.insight.history.reading import mapping_of
from goodword.rules.text import parse
from goodword.rules.tree import Policy
from tests.insight.guess.exports import EXPORTS
from tests.insight.trial import history, replayed


def guessed(folder: Path, text: str, policy: Policy | None = None) -> str:
    engine = open_engine()
    try:
        source = look_at(history(folder, text, "export.csv"), engine)
        return first_map(looked_at(source, engine), source.path.name, policy=policy)
    finally:
        engine.close()


POLICY = """# Customer service policy of Trial Street

Times are in Europe/London.

## Customers and contacts

- {thing}: {steps}.

## What we promise

- Every {thing} is {last} within 2 calendar days.
"""
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


def mapped(name: str, folder: Path) -> dict[str, Any]:
    return tomllib.loads(guessed(folder, EXPORTS[name]))


@pytest.mark.parametrize(
    "name, thing, milestones",
    [
        ("zendesk", "ticket", "created, assigned, assigned at, solved, answered, resolved"),
        ("freshdesk", "ticket", "created, answered, resolved, closed"),
        ("shopify", "order", "created, paid, fulfilled"),
        ("woocommerce", "order", "placed, paid, completed"),
        ("connect", "contact",
         "received, connected to system, queued, answered, taken off the queue, ended"),
        ("genesys", "call", "date, ended, answered"),
        ("jira", "issue", "created, resolved"),
        ("servicenow", None, "opened, resolved, closed"),
        ("intercom", "conversation", "started, answered, closed"),
        ("by hand", None, "eingang, erledigt"),
    ],
)  # fmt: skip
def test_the_milestones_of_exports_are_found_in_order(
    name: str, thing: str | None, milestones: str, tmp_path: Path
) -> None:
    content = mapped(name, tmp_path)
    assert (content.get("touchpoint"), ", ".join(content["milestones"])) == (thing, milestones)


@pytest.mark.parametrize("name", EXPORTS)
def test_a_first_map_reads_every_row_of_its_export(name: str, tmp_path: Path) -> None:
    content = mapped(name, tmp_path)
    steps = list(content["milestones"])
    policy = parse(
        POLICY.format(
            thing=content.get("touchpoint", "request"), steps=", ".join(steps), last=steps[-1]
        )
    )
    found = replayed(tmp_path, policy.policy, EXPORTS[name], content)
    assert policy.findings == ()
    assert (found.facts.unread, len(found.answers)) == ((), 1)
    assert found.answers[0].reversed == 0


def test_what_a_history_says_of_itself_is_found(tmp_path: Path) -> None:
    late = {"column": "Resolution status", "is": "SLA Violated"}
    assert mapped("freshdesk", tmp_path)["recorded"] == {
        "milestone": "resolved", "due": "Due by Time", "late": late,
    }  # fmt: skip
    assert mapped("servicenow", tmp_path)["recorded"]["late"] == {
        "column": "made_sla", "is": "false",
    }  # fmt: skip
    assert mapped("jira", tmp_path)["ratings"] == [{"column": "Satisfaction rating", "out_of": 5}]


def test_a_zone_is_written_only_where_the_history_says_it(tmp_path: Path) -> None:
    assert mapped("intercom", tmp_path)["zone"] == "America/New_York"
    assert "zone" not in mapped("zendesk", tmp_path)
    assert "# The times below name their own zone" in guessed(tmp_path, EXPORTS["connect"])


def test_further_lines_of_an_order_are_left_out(tmp_path: Path) -> None:
    assert mapped("shopify", tmp_path)["leave_out"] == [
        {"why": "further lines of the same", "column": "Financial Status", "missing": True}
    ]


def test_every_first_map_is_a_map(tmp_path: Path) -> None:
    odd = 'a"b,c\\d,é\n1,2,3\n4,5,6\n'
    for text in (REQUESTS, CALLS, odd, "only\nwords\n"):
        mapping_of(tomllib.loads(guessed(tmp_path, text)), "map.toml")
