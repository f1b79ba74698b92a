from decimal import Decimal
from typing import cast

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from goodword.rules.calendar import DAY
from goodword.rules.calendar.many import MISSING
from goodword.rules.due import Almanac, due
from goodword.rules.due.many import due_many, first_of, kept_many
from goodword.rules.tree import Appointed, Hold, Notice, Target, Within
from tests.rules.due.cast import ALMANAC, at, length
from tests.rules.due.targets import places, targets

STARTS = st.lists(st.integers(-DAY, 3 * DAY), min_size=1, max_size=60)


@settings(max_examples=400)
@given(places(), targets(), STARTS)
def test_due_times_of_a_column_are_those_of_each(
    place: tuple[Almanac, int], target: Target, aways: list[int]
) -> None:
    almanac, near = place
    start = near + np.array([*aways, 0, 1, 59, 60], np.int64)
    each = [due(target, almanac, one).at for one in start.tolist()]
    assert due_many(target, almanac, start).tolist() == each


@settings(max_examples=200)
@given(places(), targets(), STARTS, st.integers(-2, 2))
def test_verdicts_of_a_column_are_those_of_each(
    place: tuple[Almanac, int], target: Target, aways: list[int], off: int
) -> None:
    almanac, near = place
    start = near + np.array(aways, np.int64)
    dues = [due(target, almanac, one) for one in start.tolist()]
    reached = np.array([one.at + off for one in dues], np.int64)
    each = [one.allows(found) for one, found in zip(dues, reached.tolist(), strict=True)]
    assert kept_many(target, almanac, start, reached).tolist() == each


def test_an_agreed_window_is_kept_between_its_ends() -> None:
    start = np.array([at("2026-05-04 09:00")] * 4, np.int64)
    end = np.array([at("2026-05-04 12:00")] * 4, np.int64)
    reached = np.array([start[0] - 1, start[0], end[0], end[0] + 1], np.int64)
    kept = kept_many(Appointed(what="window"), ALMANAC, start, reached, end)
    assert kept.tolist() == [False, True, True, False]


def test_what_was_not_done_or_not_started_was_not_kept() -> None:
    good = at("2026-05-04 09:00")
    start = np.array([good, MISSING, good], np.int64)
    reached = np.array([MISSING, good, good], np.int64)
    for target in (Within(limit=length(1, "day")), Hold(least=length(0, "hour"))):
        assert kept_many(target, ALMANAC, start, reached).tolist() == [False, False, True]


def test_a_start_beyond_reckoning_has_no_due_time() -> None:
    start = np.array([MISSING, -1, 10**12], np.int64)
    for amount in ("1", "0.5"):
        target = Within(limit=length(amount, "day", "shop"))
        assert due_many(target, ALMANAC, start).tolist() == [MISSING] * 3


def test_of_several_anchors_the_first_reached_counts() -> None:
    paid = np.array([5, MISSING, 9, MISSING], np.int64)
    agreed = np.array([7, 8, 3, MISSING], np.int64)
    assert first_of(paid, agreed).tolist() == [5, 8, 3, MISSING]


def test_a_limit_used_up_at_closing_is_not_kept_in_the_night_after() -> None:
    target = Within(limit=length(2, "hour", "shop"))
    start = np.array([at("2026-05-04 16:00")] * 2, np.int64)
    reached = np.array([at("2026-05-04 18:00"), at("2026-05-04 20:00")], np.int64)
    assert kept_many(target, ALMANAC, start, reached).tolist() == [True, False]


def test_the_rule_for_joins_judges_as_the_due_time_does() -> None:
    hours = ALMANAC.hours("shop")
    limit = Within(limit=length(2, "hour", "shop"))
    start = at("2026-05-04 16:00")
    for stop in range(start, start + 20 * 3600, 601):
        joined = hours.elapsed(start, stop - 1) < 2 * 3600
        assert joined == due(limit, ALMANAC, start).allows(stop)


def test_parts_of_days_and_notice_are_reckoned_too() -> None:
    start = np.array([at("2026-05-04 16:00")], np.int64)
    half = Notice(least=length(Decimal("0.5"), "day", "shop"))
    assert due_many(half, ALMANAC, start).tolist() == [due(half, ALMANAC, int(start[0])).at]
    assert cast(int, due_many(half, ALMANAC, start)[0]) == at("2026-05-04 11:30")
