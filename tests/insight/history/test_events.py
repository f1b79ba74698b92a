"""A history in which a row is an event: the first of each milestone counts for its case."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from goodword.insight.history.reading import mapping_of
from goodword.insight.refusal import Refusal
from tests.insight.trial import counts, only, replayed

LOG = """ticket,at,what,size
B,2026-06-01 12:00,Order Placed,L
A,2026-06-01 10:00,order placed,
A,2026-06-01 10:30,note added,S
A,2026-06-01 12:00,done,
B,2026-06-01 12:10,note added,
A,2026-06-01 15:00,done,M
C,2026-06-01 12:00,order placed,L
B,2026-06-02 17:00,settled,
"""
MAPPING: dict[str, Any] = {
    "zone": "America/Halifax",
    "touchpoint": "order",
    "events": {"case": "ticket", "name": "what", "time": "at"},
    "milestones": {"placed": "order placed", "processed": ["done", "settled"]},
}


def test_the_first_event_of_a_milestone_is_its_time(tmp_path: Path) -> None:
    found = replayed(tmp_path, "Orders are processed within 3 shop hours.", LOG, MAPPING)
    answer = only(found)
    assert (counts(answer), answer.ended, answer.waiting_late) == ((1, 3), 2, 1)
    assert (found.facts.rows, found.facts.read, found.facts.cases) == (8, 8, 3)
    assert found.notices == ("The map names no such events: 'note added' (2).",)


def test_the_history_ends_with_its_last_event_of_any_name(tmp_path: Path) -> None:
    log = LOG.replace("settled", "note added").replace("06-02 17:00", "06-01 14:00")
    answer = only(replayed(tmp_path, "Orders are processed within 3 shop hours.", log, MAPPING))
    assert (counts(answer), answer.waiting_late, answer.waiting_open) == ((1, 1), 0, 2)


def test_what_a_case_is_its_first_cell_says(tmp_path: Path) -> None:
    promise = "Large orders are processed within 1 shop day.\nOrders are processed within 1 hour."
    found = replayed(tmp_path, promise, LOG, MAPPING | {"fields": {"size": "size"}})
    assert [counts(answer) for answer in found.answers] == [(1, 1), (0, 1)]


def test_events_of_a_case_may_lie_anywhere(tmp_path: Path) -> None:
    head, *rows = LOG.splitlines(keepends=True)
    promise = "Orders are processed within 3 shop hours."
    first = only(replayed(tmp_path, promise, LOG, MAPPING))
    turned = only(replayed(tmp_path, promise, head + "".join(reversed(rows)), MAPPING))
    moved, stood = ([(row.start, row.late) for row in one.furthest] for one in (turned, first))
    assert moved == stood
    assert replace(turned, furthest=()) == replace(first, furthest=())


def test_what_can_not_be_read_of_events_is_listed(tmp_path: Path) -> None:
    log = LOG + ",2026-06-01 10:00,done,\nA,soon,done,\nA,2026-06-01\n"
    found = replayed(tmp_path, "Orders are processed within 3 shop hours.", log, MAPPING)
    assert [(one.reason, one.rows[0][1:]) for one in found.facts.unread] == [
        ("The line is no row: It has 2 cells, the header has 4.", (11, "")),
        ("at (the event) is no time", (10, "soon")),
        ("ticket is empty", (9, "")),
    ]
    assert (found.facts.rows, found.facts.read, found.facts.cases) == (11, 8, 3)


def test_how_often_something_happened_is_counted(tmp_path: Path) -> None:
    mapping = MAPPING | {"counts": {"transferred": "done"}, "touchpoint": "call"}
    mapping |= {"milestones": {"received": "order placed"}}
    found = replayed(tmp_path, "Calls are transferred at most once.", LOG, mapping)
    assert counts(only(found)) == (2, 3)


def test_a_case_that_began_is_listed_by_its_first_row(tmp_path: Path) -> None:
    log = LOG.replace("A,2026-06-01 10:00", "A,2026-06-01 16:00")
    found = replayed(tmp_path, "Orders are processed within 3 shop hours.", log, MAPPING)
    assert [row for _, row in found.reversed_rows] == [2]


@pytest.mark.parametrize(
    "more, said",
    [
        ({"recorded": {"milestone": "placed"}}, "recorded can't be told from events"),
        ({"milestones": {"placed": []}}, "placed names no event"),
        ({"milestones": {"placed": {"column": "x"}}}, 'must be "words" or a list of them'),
        ({"pauses": {"we wait": {"from": "x"}}}, 'write the events as { from = "…", to = "…" }'),
        ({"events": {"case": "a", "name": "b"}}, "time is missing"),
        ({"events": {"name": "b", "time": "c"}}, "case is missing"),
    ],
)
def test_a_map_of_events_says_what_it_can_not_hold(more: dict[str, Any], said: str) -> None:
    with pytest.raises(Refusal) as refused:
        mapping_of(MAPPING | more, "map.toml")
    assert said in str(refused.value)
