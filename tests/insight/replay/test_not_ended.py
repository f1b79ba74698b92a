import json
from pathlib import Path

from goodword.insight.page.data import LEVELS, packed
from goodword.insight.replay.document import as_json
from goodword.insight.replay.text import as_text
from tests.insight.trial import MAP, counts, only, replayed

DONE = "".join(f"2026-06-0{day} 10:00,2026-06-0{day} 11:00\n" for day in range(1, 9))
LATE = "placed,processed\n" + DONE + "2026-06-08 10:00,\n2026-06-03 10:00,\n"
PROMISE = "Orders are processed within 2 hours, 90% of the time."


def test_a_limit_that_those_not_ended_decide_is_not_sure(tmp_path: Path) -> None:
    found = replayed(tmp_path, PROMISE, LATE + "2026-06-10 10:00,2026-06-10 11:00\n")
    answer = only(found)
    assert (counts(answer), answer.measured, answer.waiting) == ((9, 11), 11, 2)
    assert [(x.percent, x.kept, x.n, x.left_out, x.sure) for x in answer.limits] == [
        (80, 9, 11, 0, True),
        (90, 9, 10, 1, False),
        (95, 9, 9, 2, False),
        (99, 9, 9, 2, False),
    ]
    said = as_text(found)
    assert "  Measured     11, of them 2 not ended\n" in said
    assert "80% 1 hour · 90%" in said
    assert "* without those not ended by then: 9 of 10 · 9 of 9 · 9 of 9\n" in said
    [limit, *_] = json.loads(as_json(found))["standards"][0]["limits"]
    assert limit == {
        "percent": 80, "kept": 9, "n": 11, "left_out": 0, "measure": 3600, "words": "1 hour",
        "sure": True,
    }  # fmt: skip


def test_each_part_says_how_many_were_measured_under_any_limit(tmp_path: Path) -> None:
    answer = only(replayed(tmp_path, PROMISE, LATE))
    assert sum(group.seen for group in answer.weekdays) == answer.measured
    for group in answer.hours:
        assert max(group.judged_by_stop) <= group.seen


def test_the_page_knows_of_how_many_every_limit_speaks(tmp_path: Path) -> None:
    answer = only(replayed(tmp_path, PROMISE, LATE))
    one = packed(answer, LEVELS[0])
    assert (one["t"], one["e"], one["p"]) == (10, 8, 90)
    assert {part[-1] for name, parts in one["g"] if name == "hour" for part in parts} == {10}


def test_customers_who_went_away_are_not_called_not_ended(tmp_path: Path) -> None:
    rows = """placed,processed,left
2026-06-10 10:00,2026-06-10 11:00,
2026-06-10 10:00,,
2026-06-10 10:00,,2026-06-10 10:30
"""
    found = replayed(tmp_path, PROMISE, rows, MAP | {"gone": "left"})
    assert "Measured     3, of them 1 not ended and 1 gone away\n" in as_text(found)
    assert packed(only(found), LEVELS[0])["o"] == "not ended or gone away"


def test_parts_say_of_what_they_are_the_hours_and_of_how_many(tmp_path: Path) -> None:
    found = replayed(tmp_path, PROMISE, LATE)
    assert (only(found).start, only(found).zone) == ("being placed", "America/Halifax")
    said = as_text(found).splitlines()
    assert "  Began        by the weekday and hour of being placed, in America/Halifax" in said
    assert "  By weekday   Monday     100.0%  (34.2–100.0%) of 2" in said
    [hours] = [line for line in said if "By hour" in line]
    assert hours.endswith(" 23  (full is 100%; of 9 to 9 an hour)")


def test_hours_of_few_are_no_bars(tmp_path: Path) -> None:
    found = replayed(tmp_path, PROMISE, LATE + "2026-06-01 12:00,2026-06-01 13:00\n")
    [hours] = [line for line in as_text(found).splitlines() if "By hour" in line]
    bars = " " * 10 + "▇ ·" + " " * 11
    counts = "full is 100%; · is fewer than 5; of 1 to 9 an hour"
    assert hours == f"  By hour      00 {bars} 23  ({counts})"


def test_many_that_never_ended_are_asked_about(tmp_path: Path) -> None:
    asked = "  If some were cancelled, say so in the map: leave_out, or gone\n"
    assert asked in as_text(replayed(tmp_path, PROMISE, LATE))
    assert asked not in as_text(replayed(tmp_path, PROMISE, LATE + DONE * 3))


def test_what_is_still_held_when_its_time_is_up_was_kept_and_what_may_be_yet_is_not_counted(
    tmp_path: Path,
) -> None:
    rows = """placed,processed
2026-06-01 10:00,2026-06-20 10:00
2026-06-02 10:00,
2026-06-10 10:00,2026-06-12 10:00
2026-06-15 10:00,
"""
    answer = only(replayed(tmp_path, "Orders are processed for at least 10 calendar days.", rows))
    assert (counts(answer), answer.measured) == ((2, 3), 4)
    assert (answer.waiting_late, answer.waiting_open) == (0, 1)
