import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.insight.replay.timelines import Steps, Timeline, rising, steps_of
from goodword.rules.calendar import DAY
from goodword.rules.calendar.tables import Int64

FIRST, LAST = 20_000, 20_003
INSIDE = st.integers(FIRST * DAY, (LAST + 1) * DAY - 1)


def counting(*bends: int) -> Timeline:
    """How many bends have come, and the seconds since the last of them."""
    events = np.array(sorted(bends), np.int64)

    def at(instants: Int64) -> dict[str, Int64]:
        count = np.searchsorted(events, instants, side="right")
        last = np.concatenate([[0], events])[count]
        rate = np.ones_like(instants)
        return {"count": count, "since_last": rising(instants - last, instants, rate)}

    return Timeline(at, events)


def value(steps: Steps, column: str, instant: int) -> int:
    """What an engine finds that joins as `join` says."""
    own = steps.columns["tick"] == instant // steps.step
    if steps.uneven:
        own &= (steps.columns["since"] <= instant) & (instant < steps.columns["before"])
    (row,) = steps.columns[column][own].tolist()
    return int(row)


@pytest.mark.parametrize("most", [0, 100, 10**9])
@given(
    st.lists(st.integers(FIRST * 24, LAST * 24 + 24).map(lambda hour: hour * 3600), max_size=5),
    st.lists(INSIDE, max_size=2),
    st.lists(INSIDE, min_size=1, max_size=20),
)
def test_an_instant_finds_what_holds_then(
    most: int, hours: list[int], odd: list[int], instants: list[int]
) -> None:
    # Odd seconds make a table of a row a second: only when that is few enough.
    line = counting(*hours, *(odd if most < 10**9 else []))
    steps = steps_of([line], FIRST, LAST, most)
    there = line.at(np.array(instants, np.int64))
    assert [value(steps, "count", at) for at in instants] == there["count"].tolist()
    assert [value(steps, "since_last", at) for at in instants] == there["since_last"].tolist()


def test_steps_are_as_long_as_the_bends_allow() -> None:
    noon = FIRST * DAY + DAY // 2
    assert steps_of([counting(noon)], FIRST, LAST).step == 3600
    assert steps_of([counting(noon), counting(noon + 5400)], FIRST, LAST).step == 1800
    assert steps_of([counting(noon + 60 * 35)], FIRST, LAST).step == 300


def test_where_steps_would_be_too_many_rows_are_cut_at_bends() -> None:
    noon = FIRST * DAY + DAY // 2
    steps = steps_of([counting(noon + 7)], FIRST, LAST, most=1000)
    assert (steps.step, steps.uneven, len(steps.columns["tick"])) == (3600, True, 4 * 24 + 1)
    assert steps.join("t", "a", "start") == (
        "JOIN t AS a ON a.tick = start // 3600 AND start >= a.since AND start < a.before"
    )


def test_bends_outside_the_days_asked_for_do_not_count() -> None:
    assert steps_of([counting(FIRST * DAY - 7, (LAST + 1) * DAY + 7)], FIRST, LAST).step == 3600
