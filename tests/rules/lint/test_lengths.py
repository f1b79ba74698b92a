from decimal import Decimal

import pytest

from goodword.rules.lint.lengths import limit_of, longer, looser
from goodword.rules.tree import Between, Duration, Every, Hold, OnDay, Within


def length(amount: int, unit: str, calendar: str | None = None) -> Duration:
    return Duration(amount=Decimal(amount), unit=unit, calendar=calendar)


@pytest.mark.parametrize(
    "one, other, surely",
    [
        (length(5, "hour", "shop"), length(3, "hour", "shop"), True),
        (length(3, "hour", "shop"), length(5, "hour", "shop"), False),
        (length(90, "minute", "shop"), length(1, "hour", "shop"), True),
        (length(2, "day", "shop"), length(3, "hour", "shop"), False),
        (length(2, "day"), length(3, "hour"), True),
        (length(2, "day", "shop"), length(1, "day"), False),
        (length(7, "ring"), length(1, "second"), False),
    ],
)
def test_one_length_is_longer_only_when_that_is_sure(
    one: Duration, other: Duration, surely: bool
) -> None:
    assert longer(one, other) is surely


def test_the_longer_end_of_a_range_decides() -> None:
    assert limit_of(Between(low=length(1, "day"), high=length(3, "day"))) == length(3, "day")
    assert limit_of(Every(interval=length(2, "day"))) == length(2, "day")
    assert limit_of(Hold(least=length(2, "day"))) is None


def test_holding_for_less_is_looser_and_so_is_a_later_day() -> None:
    assert looser(Hold(least=length(1, "day")), Hold(least=length(3, "day")))
    assert looser(OnDay(day=1, calendar="shop"), OnDay(day=0, calendar="shop"))
    assert looser(Within(limit=length(3, "day")), Within(limit=length(1, "day")))
    assert not looser(Within(limit=length(3, "day")), Hold(least=length(1, "day")))
