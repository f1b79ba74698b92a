from pathlib import Path

import pytest

from goodword.insight.replay.document import as_json
from goodword.insight.replay.text import as_text
from tests.insight.trial import MAP, only, replayed

ROWS = """placed,processed,told,storm
2026-06-01 10:00,2026-06-01 11:00,,
2026-06-01 10:00,2026-06-01 15:00,2026-06-01 10:30,yes
"""


@pytest.mark.parametrize(
    "tail, missing",
    [
        (
            "or the customer is told why and by when",
            (
                "Not looked at: ‘or the customer is told why and by when’. The map has no time for "
                "'told', so what counts as broken may have been kept that way."
            ),
        ),
        (
            "or a new date is agreed with the customer",
            (
                "Not looked at: ‘or a new date is agreed with the customer’. The map has no time "
                "for 'agreed', so what counts as broken may have been kept that way."
            ),
        ),
        (
            "except when the weather makes it unsafe",
            (
                "Not looked at: ‘except when the weather makes it unsafe’. The map has no mark "
                "'the weather makes it unsafe', so what counts as broken may have been excused."
            ),
        ),
    ],
)
def test_a_part_of_which_the_history_says_nothing_is_told(
    tail: str, missing: str, tmp_path: Path
) -> None:
    found = replayed(tmp_path, f"Orders are processed within 3 shop hours, {tail}.", ROWS)
    assert only(found).unseen == (missing,)
    assert "of 2: broken so far as looked at, every one was promised" in as_text(found)
    assert "Not looked at: ‘" in as_json(found)


def test_what_the_history_does_say_is_looked_at(tmp_path: Path) -> None:
    mapping = MAP | {
        "milestones": {"placed": "placed", "processed": "processed", "told": "told"},
        "marks": {"the weather makes it unsafe": {"storm": "yes"}},
    }
    for tail in ("or the customer is told why and by when",
                 "except when the weather makes it unsafe"):  # fmt: skip
        promise = f"Orders are processed within 3 shop hours, {tail}."
        answer = only(replayed(tmp_path, promise, ROWS, mapping))
        assert (answer.unseen, answer.verdict) == ((), "kept")


def test_where_nothing_is_broken_no_other_way_is_missed(tmp_path: Path) -> None:
    promise = "Orders are processed within 9 shop hours, or the customer is told why and by when."
    assert only(replayed(tmp_path, promise, ROWS)).unseen == ()
