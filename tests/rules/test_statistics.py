import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.statistics import Measures, wilson


def measures(*rows: tuple[int, int, int]) -> Measures:
    value, ended, waiting = (np.array(column, np.int64) for column in zip(*rows, strict=True))
    return Measures(value=value, ended=ended, waiting=waiting)


@pytest.mark.parametrize(
    "kept, n, low, high",
    [
        (0, 0, 0.0, 1.0),
        (0, 10, 0.0, 0.277533),
        (10, 10, 0.722467, 1.0),
        (81, 263, 0.255289, 0.366186),
        (15, 148, 0.062391, 0.160495),
        (1, 1, 0.206549, 1.0),
    ],
)
def test_the_interval_is_wilsons(kept: int, n: int, low: float, high: float) -> None:
    assert wilson(kept, n) == pytest.approx((low, high), abs=2e-4)


@given(st.integers(0, 500), st.integers(1, 500))
def test_the_interval_holds_the_share_and_stays_within_all(kept: int, n: int) -> None:
    low, high = wilson(min(kept, n), n)
    assert 0.0 <= low <= min(kept, n) / n <= high <= 1.0


def test_what_waits_counts_once_it_waits_longer_than_the_limit() -> None:
    some = measures((1, 4, 0), (2, 3, 1), (5, 2, 2))
    assert [some.kept_within(limit) for limit in (0, 1, 2, 4, 5)] == [
        (0, 12),
        (4, 12),
        (7, 11),
        (7, 11),
        (9, 9),
    ]


def test_kept_judged_and_shares_agree_with_each_limit_alone() -> None:
    some = measures((1, 4, 0), (2, 3, 1), (5, 2, 2))
    assert some.kept().tolist() == [4, 7, 9]
    assert some.judged().tolist() == [12, 11, 9]
    assert some.shares().tolist() == [4 / 12, 7 / 11, 1.0]


@given(st.lists(st.integers(0, 50), min_size=1), st.integers(1, 100))
def test_the_limit_kept_so_often_is_the_nearest_rank(took: list[int], percent: int) -> None:
    value, counts = np.unique(np.array(took, np.int64), return_counts=True)
    at = Measures(value, counts, np.zeros_like(counts)).limit_kept(percent)
    rank = -(-percent * len(took) // 100)
    assert at is not None
    assert value[at] == sorted(took)[rank - 1]


def test_no_limit_is_kept_where_nothing_has_ended() -> None:
    assert measures((3, 0, 5)).limit_kept(50) is None


rows = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1)


@given(rows)
def test_a_longer_limit_is_kept_at_least_as_often(counts: list[tuple[int, int]]) -> None:
    some = measures(*[(i, ended, waiting) for i, (ended, waiting) in enumerate(counts)])
    judged = some.judged() > 0
    assert np.all(np.diff(some.shares()[judged]) >= 0)
