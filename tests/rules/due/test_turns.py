import pytest

from goodword.rules.due.turns import NoTable, turns
from goodword.rules.tree import Within
from tests.rules.due.cast import ALMANAC, at, length

SINCE, UNTIL = at("2026-11-16 00:00"), at("2026-11-23 00:00")


def test_bare_hours_never_jump() -> None:
    assert turns(Within(limit=length(24, "hour")), ALMANAC, SINCE, UNTIL) == set()


def test_shop_hours_jump_at_openings_closings_and_the_starts_that_reach_them() -> None:
    found = turns(Within(limit=length(3, "hour", "shop")), ALMANAC, SINCE, UNTIL)
    for moment in ("2026-11-20 09:00", "2026-11-20 15:00", "2026-11-20 18:00"):
        assert at(moment) in found


def test_days_jump_at_midnight_and_not_in_the_day() -> None:
    found = turns(Within(limit=length(2, "day", "shop")), ALMANAC, SINCE, UNTIL)
    assert at("2026-11-20 00:00") in found
    assert at("2026-11-20 09:00") not in found


def test_half_a_day_has_no_table() -> None:
    with pytest.raises(NoTable):
        turns(Within(limit=length("0.5", "day", "shop")), ALMANAC, SINCE, UNTIL)
