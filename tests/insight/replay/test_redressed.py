import csv
import json
from pathlib import Path

import pytest

from goodword.insight.page import as_page
from goodword.insight.replay.document import as_csv, as_json
from goodword.insight.replay.text import as_text
from tests.insight.trial import MAP, only, replayed

TOOK = {"Ann": (1, 2, 3, 5), "Bo": (4, 9, 26)}
ROWS = "placed,processed,who\n" + "".join(
    f"2026-06-01 10:00,2026-06-0{1 + (10 + hours) // 24} {(10 + hours) % 24:02}:00,{who}\n"
    for who, all_ in TOOK.items()
    for hours in all_
)
MAPPED = MAP | {
    "segment": {"column": "who", "values": {"Ann": "home customers", "Bo": "trade customers"}}
}


def words(folder: Path, redress: str, limit: str = "2 hours") -> str | None:
    promise = f"Orders are processed within {limit}; otherwise we {redress}."
    cost = only(replayed(folder, promise, ROWS, MAPPED)).cost
    return cost.words if cost else None


@pytest.mark.parametrize(
    "redress, said",
    [
        ("pay £20", "5 broken × £20 = £100"),
        ("pay home customers £54 and pay trade customers £108", "2 × £54 + 3 × £108 = £432"),
        ("pay £10, plus £5 for every further 3 hours, at most £30",
         "5 broken, £10 to £30 each = £85"),
        ("pay £5, £8 after 3 hours, £9 after 9 hours", "1 × £5 + 3 × £8 + 1 × £9 = £38"),
        ("pay £1 for every further hour, at most £90", "5 broken, £1 to £24 each = £37"),
        ("refund 10% of the order", None),
        ("pay £10, plus £5 for every further shop hour, at most £30", None),
    ],
)  # fmt: skip
def test_a_redress_in_money_is_added_up(redress: str, said: str | None, tmp_path: Path) -> None:
    assert words(tmp_path, redress) == said


def test_days_late_are_counted_as_they_begin(tmp_path: Path) -> None:
    redress = "pay £5 for every further calendar day, at most £90"
    assert words(tmp_path, redress, "1 calendar day") is None
    rows = (
        "placed,processed\n2026-06-01 10:00,2026-06-03 09:00\n2026-06-01 10:00,2026-06-05 09:00\n"
    )
    promise = f"Orders are processed within 1 calendar day; otherwise we {redress}."
    cost = only(replayed(tmp_path, promise, rows)).cost
    assert cost is not None
    assert cost.words == "1 × £5 + 1 × £15 = £20"


def test_it_is_said_everywhere_and_whose_reckoning_it_is(tmp_path: Path) -> None:
    promise = "Orders are processed within 2 hours; otherwise we pay £20."
    found = replayed(tmp_path, promise, ROWS, MAPPED)
    said = "5 broken × £20 = £100, by this policy, if claimed"
    assert f"  Redress      {said}\n" in as_text(found)
    assert f"What the broken ones would have cost: {said}." in as_page(found)
    [row, *_] = csv.DictReader(as_csv(found).splitlines())
    assert (row["redress"], row["not looked at"]) == (said, "")
    assert json.loads(as_json(found))["standards"][0]["cost"] == {
        "n": 5, "total": "100", "currency": "£", "words": said, "grows": False,
    }  # fmt: skip


def test_what_had_not_ended_may_yet_cost_more(tmp_path: Path) -> None:
    redress = "we pay £1 for every further hour, at most £9"
    promise = f"Orders are processed within 2 hours; otherwise {redress}."
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 15:00\n2026-06-01 10:00,\n"
    said = "2 × £3 = £6, by this policy, if claimed; so far, as some had not ended"
    assert f"  Redress      {said.replace('2 ×', '2 broken ×')}\n" in as_text(
        replayed(tmp_path, promise, rows)
    )


def test_a_part_that_was_not_looked_at_makes_it_the_most(tmp_path: Path) -> None:
    other = "or a new date is agreed with the customer"
    promise = f"Orders are processed within 2 hours, {other}; otherwise we pay £20."
    said = "5 broken × £20 = £100, by this policy, if claimed; at most, as a part was not looked at"
    assert f"  Redress      {said}\n" in as_text(replayed(tmp_path, promise, ROWS, MAPPED))
