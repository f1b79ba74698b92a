"""The rows behind what was broken, as they stand on the page."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from goodword.insight.page import as_page
from goodword.insight.page.behind import behind, label
from goodword.insight.replay import Replay
from tests.insight.trial import MAP, only, replayed

PROMISE = "Orders are processed within 3 shop hours."
ROWS = """who,placed,processed,tag,left
Ann Lee,2026-06-01 10:00,2026-06-01 15:30,trade,
Bo Day,2026-06-01 10:00,,,
Cy Orr,2026-06-01 10:00,,,2026-06-01 14:00:05
Di Fox,2026-06-01 10:00,2026-06-01 11:00,,
"""
MAPPING = MAP | {"marks": {"trade": {"column": "tag", "is": "trade"}}, "gone": "left"}


@pytest.fixture
def found(tmp_path: Path) -> Replay:
    return replayed(tmp_path, PROMISE, ROWS, MAPPING)


def cells(found: Replay, most: int = 10) -> list[list[str]]:
    """The table's text, row by row."""
    text = "".join(behind(only(found), found.facts, most))
    rows = re.findall("<tr>(.*?)</tr>", text)
    return [
        [
            unescape(re.sub("<[^>]*>", " ", cell)).strip()
            for cell in re.findall("<t[hd][^>]*>(.*?)</t[hd]>", row)
        ]
        for row in rows
    ]


def test_every_row_says_where_it_stands_and_how_late_it_was(found: Replay) -> None:
    began, due = "1 Jun 2026, 10:00", "1 Jun 2026, 13:00"
    assert cells(found) == [
        ["Row", "Began", "Due", "Ended", "Late by", "From"],
        ["1", began, due, "1 Jun 2026, 15:30", "2 h 30 min of shop time", "trade customers"],
        ["2", began, due, "not ended", "2 h 30 min of shop time", "home customers"],
        ["3", began, due, "1 Jun 2026, 14:00:05  went away", "1 h of shop time", "home customers"],
    ]


def test_it_is_closed_and_labelled_with_how_many_there_are(found: Replay) -> None:
    answer = only(found)
    page = as_page(found)
    assert '<details class="behind"><summary>All 3 broken</summary>' in page
    assert "Rows in orders.csv are counted from 1, the header not counted." in page
    many = replace(answer, share=replace(answer.share, n=1200))
    assert label(many, 2) == "The 2 latest of 1,199 broken"
    early = tuple(replace(row, state="too early") for row in answer.furthest)
    assert label(replace(many, furthest=early), 2) == "The 2 furthest of 1,199 broken"
    alone = replace(answer, share=replace(answer.share, kept=3))
    assert label(alone, 1) == "The one that was broken"


def test_no_cell_of_a_row_and_no_folder_stands_on_the_page(found: Replay, tmp_path: Path) -> None:
    page = as_page(found)
    assert [name for name in ("Ann", "Bo Day", "Cy Orr", tmp_path.name) if name in page] == []


def test_a_file_is_named_where_there_are_several(found: Replay) -> None:
    files = ("/a/june.csv", "/b/<july>.csv")
    facts = replace(found.facts, files=files)
    answer = only(found)
    rows = tuple(replace(row, file=files[1]) for row in answer.furthest)
    several = replace(found, facts=facts, answers=(replace(answer, furthest=rows),))
    assert cells(several)[1][0] == "1  <july>.csv"
    alike = replace(facts, files=("/a/x.csv", "/b/x.csv"))
    rows = tuple(replace(row, file="/b/x.csv") for row in rows)
    same = replace(several, facts=alike, answers=(replace(answer, furthest=rows),))
    assert cells(same)[1][0] == "1  /b/x.csv"


def test_what_was_kept_has_no_rows_behind_it(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 11:00\n"
    assert "behind" not in as_page(replayed(tmp_path, PROMISE, rows)).split("</style>")[1]


@pytest.mark.parametrize("times", [1, 20, 60, 130, 400])
def test_the_page_stays_small_with_rows_behind_every_standard(found: Replay, times: int) -> None:
    answer = replace(only(found), furthest=only(found).furthest[:1] * 10)
    page = as_page(replace(found, answers=(answer,) * times))
    assert len(page.encode()) <= 300_000
    assert page.count('<details class="behind">') >= min(times, 10)
