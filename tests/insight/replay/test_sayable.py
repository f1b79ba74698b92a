import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.insight.replay.rulers import Ruler
from goodword.insight.replay.sayable import in_words, ladder, limit_in_words, rounded_up

PLAIN = Ruler(unit="second", calendar=None, measure="")
SHOP = Ruler(unit="second", calendar="shop", measure="")
DAYS = Ruler(unit="day", calendar="shop", measure="")
MONTHS = Ruler(unit="month", calendar=None, measure="")
RULERS = [PLAIN, SHOP, DAYS, MONTHS]


@pytest.mark.parametrize(
    "measure, ruler, words",
    [
        (0, PLAIN, "0 s"),
        (53, PLAIN, "53 s"),
        (175, PLAIN, "2 min 55 s"),
        (3600, PLAIN, "1 h"),
        (3660, PLAIN, "1 h 1 min"),
        (129_600, PLAIN, "36 h"),
        (507_676, PLAIN, "5 d 21 h"),
        (1, SHOP, "no shop time"),
        (3601, SHOP, "1 h of shop time"),
        (0, DAYS, "the same shop day"),
        (1, DAYS, "1 shop day"),
        (1200, DAYS, "1,200 shop days"),
        (2, MONTHS, "2 months"),
    ],
)
def test_a_measure_is_said_in_its_own_unit(measure: int, ruler: Ruler, words: str) -> None:
    assert in_words(measure, ruler) == words


@pytest.mark.parametrize(
    "measure, ruler, words",
    [
        (20, PLAIN, "20 seconds"),
        (90, PLAIN, "1.5 minutes"),
        (7200, PLAIN, "2 hours"),
        (12_600, SHOP, "3.5 shop hours"),
        (1, DAYS, "1 shop day"),
    ],
)
def test_a_limit_is_said_as_a_policy_says_it(measure: int, ruler: Ruler, words: str) -> None:
    assert limit_in_words(measure, ruler) == words


@pytest.mark.parametrize(
    "measure, ruler, limit",
    [
        (0, PLAIN, 1),
        (17, PLAIN, 17),
        (53, PLAIN, 55),
        (125, PLAIN, 130),
        (1750, PLAIN, 1800),
        (12_000, SHOP, 12_600),
        (500_000, PLAIN, 140 * 3600),
        (17, DAYS, 17),
        (33, DAYS, 35),
        (247, DAYS, 250),
    ],
)
def test_a_limit_is_rounded_up_to_something_sayable(measure: int, ruler: Ruler, limit: int) -> None:
    assert rounded_up(measure, ruler) == limit


@given(st.integers(0, 10**9), st.sampled_from(RULERS))
def test_rounding_never_goes_down_nor_far_up(measure: int, ruler: Ruler) -> None:
    limit = rounded_up(measure, ruler)
    assert measure <= limit <= max(measure * 1.35, measure + 1800 if measure > 90 else measure + 5)
    assert rounded_up(limit, ruler) == limit


@given(st.integers(1, 10**7), st.integers(1, 10**7), st.sampled_from(RULERS))
def test_the_ladder_rises_and_covers(low: int, more: int, ruler: Ruler) -> None:
    rungs = list(ladder(ruler, low, low + more))
    assert rungs == sorted(set(rungs))
    assert rungs[-1] >= min(low + more, 87_600 * 3600)
