"""What was read and looks wrong is said."""

from pathlib import Path

import pytest

from tests.insight.trial import MAP, replayed

PROMISE = "Orders are processed within 3 shop hours."
ROWS = "placed,processed\n" + "2026-06-01 10:00,2026-06-01 11:00\n" * 2000


@pytest.mark.parametrize("until, notices", [(None, 1), ("2026-06-01 11:00:00", 0)])
def test_a_year_that_is_a_slip_of_the_pen_is_seen(
    until: str | None, notices: int, tmp_path: Path
) -> None:
    rows = ROWS + "2062-06-01 10:00,\n2026-06-01 10:00,\n"
    found = replayed(tmp_path, PROMISE, rows, MAP | ({"until": until} if until else {}))
    assert len(found.notices) == notices
    if not until:
        assert found.notices[0].startswith("1 of 4,002 times lie a year and more after all others")
        assert 'write until = "2026-06-01 11:00:00" in the map' in found.notices[0]


def test_a_history_of_many_years_is_none(tmp_path: Path) -> None:
    rows = ROWS + "2030-06-03 10:00,2030-06-03 11:00\n" * 50
    assert replayed(tmp_path, PROMISE, rows).notices == ()


def test_milliseconds_taken_for_seconds_are_asked_about(tmp_path: Path) -> None:
    form = {"column": "placed", "format": "epoch ms"}
    mapping = MAP | {"milestones": {"placed": form, "processed": form | {"column": "processed"}}}
    found = replayed(tmp_path, PROMISE, "placed,processed\n1780308000,1780311600\n", mapping)
    assert found.notices == ("All times lie before 1970-01-22. Is their unit the right one?",)
