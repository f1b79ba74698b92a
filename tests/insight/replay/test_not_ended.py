import json
from pathlib import Path

from goodword.insight.page.data import LEVELS, packed
from goodword.insight.replay.document import as_json
from goodword.insight.replay.text import as_text
from tests.insight.trial import counts, only, replayed

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
    assert "* without those that had not ended by then: 9 of 10 · 9 of 9 · 9 of 9\n" in said
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
