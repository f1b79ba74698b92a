from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.calendar import DAY
from goodword.rules.due import Almanac, due, length_of
from goodword.rules.due.forward_many import after_many, reckoning_many
from goodword.rules.tree import Duration, Target, Within
from tests.rules.due.cast import ALMANAC, length
from tests.rules.due.targets import places, targets


@given(places(), targets(), st.lists(st.integers(0, 5 * DAY - 1), min_size=1, max_size=30))
def test_many_starts_are_reckoned_as_each_is(
    place: tuple[Almanac, int], target: Target, away: list[int]
) -> None:
    almanac, near = place
    begin = near // DAY * DAY
    many = reckoning_many(target, almanac, begin // DAY, begin // DAY + 4)
    if many is None:
        return
    found = many(np.array([begin + seconds for seconds in away], np.int64)).tolist()
    assert found == [due(target, almanac, begin + seconds).at for seconds in away]


@pytest.mark.parametrize(
    "limit, plain",
    [
        (length(90, "minute"), True),
        (length(3, "hour", "shop"), True),
        (length(2, "day", "shop"), True),
        (length(2, "day"), True),
        (length(2, "week"), True),
        (length(0, "day", "shop"), False),
        (length(1, "month"), False),
        (length(2, "day", minute=True), False),
    ],
)
def test_what_is_plain_is_reckoned_by_columns(limit: Duration, plain: bool) -> None:
    assert (reckoning_many(Within(limit=limit), ALMANAC, 20_700, 20_710) is not None) == plain


@pytest.mark.parametrize("limit", [length(3_000, "day"), length(10**6, "hour", "shop")])
def test_what_leads_beyond_reckoning_is_left_to_each(limit: Duration) -> None:
    assert after_many(length_of(limit, ALMANAC), 83_900, 83_950) is None


def test_where_a_date_comes_twice_each_is_reckoned_alone() -> None:
    twice = 13_450  # 29 October 2006: the clocks of St John's went back from 0:01
    almanac = replace(ALMANAC, zone="America/St_Johns")
    target = Within(limit=length(1, "day"))
    assert reckoning_many(target, almanac, twice - 1, twice + 1) is None
    assert reckoning_many(target, almanac, twice + 20, twice + 22) is not None
