import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.calendar import DAY
from goodword.rules.due import Almanac, due
from goodword.rules.due.tables import due_table
from goodword.rules.due.turns import NoTable
from goodword.rules.tree import Target, Within
from tests.rules.due.cast import ALMANAC, at, length
from tests.rules.due.targets import places, targets


@given(places(), targets(), st.integers(0, 3 * DAY))
def test_exactly_one_row_of_the_day_tells_when_a_start_is_due(
    place: tuple[Almanac, int], target: Target, away: int
) -> None:
    almanac, near = place
    try:
        table = due_table(target, almanac, near // DAY, near // DAY + 4)
    except NoTable:
        return
    start = near + away
    of_day = table.day == start // DAY
    (row,) = np.nonzero(of_day & (table.start <= start) & (start < table.stop))[0]
    found = table.at[row] + table.slope[row] * (start - table.start[row])
    assert found == due(target, almanac, start).at


def test_rows_are_sorted_without_holes_and_lie_in_their_day() -> None:
    table = due_table(Within(limit=length(3, "hour", "shop")), ALMANAC, 20760, 20790)
    assert table.start[1:].tolist() == table.stop[:-1].tolist()
    assert (table.start // DAY).tolist() == table.day.tolist()
    assert ((table.stop - 1) // DAY).tolist() == table.day.tolist()
    assert set(table.slope.tolist()) == {0, 1}
    assert list(table.columns()) == ["day", "start", "stop", "at", "slope"]


def test_days_that_end_with_a_day_need_about_two_rows_each() -> None:
    table = due_table(Within(limit=length(2, "day", "shop")), ALMANAC, 20760, 20790)
    assert len(table.day) < 2.1 * 31


def test_a_limit_that_elapses_is_one_row_a_day() -> None:
    table = due_table(Within(limit=length(24, "hour")), ALMANAC, 20760, 20762)
    first = at("2026-11-02 20:00")
    assert table.day.tolist() == [20760, 20761, 20762]
    assert table.at[0] - table.start[0] == DAY
    assert first // DAY == 20760
