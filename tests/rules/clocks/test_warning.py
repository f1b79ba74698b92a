from decimal import Decimal

import pytest

from goodword.rules.clocks import Paused, Resumed, Warn, run, warns_at
from goodword.rules.tree import Between, Every, Hold, OnDay, Target, Within
from tests.rules.clocks.cast import clock, hours
from tests.rules.due.cast import ALMANAC, at, length, shown

SHARE = Warn(share=Decimal("0.75"))


@pytest.mark.parametrize(
    "target, warn, moment",
    [
        (hours(4), SHARE, "2026-11-21 12:20"),
        (hours(4), Warn(before=length(2, "hour", "shop")), "2026-11-21 11:20"),
        (hours(4), Warn(before=length(9, "hour", "shop")), "2026-11-20 17:20"),
        (Within(limit=length(4, "hour")), SHARE, "2026-11-20 20:20"),
        (Between(low=length(1, "hour"), high=length(4, "hour")), SHARE, "2026-11-20 20:20"),
        (Every(interval=length(4, "hour")), SHARE, "2026-11-20 20:20"),
        (OnDay(day=1, calendar="shop"), Warn(before=length(1, "hour")), "2026-11-21 16:00"),
        (hours(4), Warn(share=Decimal("0.75"), before=length(10, "minute")), "2026-11-21 13:10"),
    ],
)
def test_a_warning_comes_after_its_share_or_so_long_before(
    target: Target, warn: Warn, moment: str
) -> None:
    began = clock(target, "2026-11-20 17:20")
    found = warns_at(began, warn, ALMANAC)
    assert found is not None
    assert shown(found) == moment


def test_pauses_move_a_warning_on() -> None:
    pause = Paused(at=at("2026-11-20 10:00"), by="Ana", why="we wait")
    standing = run(clock(hours(4), "2026-11-20 09:00"), [pause], ALMANAC)
    running = run(standing, [Resumed(at=at("2026-11-20 12:00"), by="Ana")], ALMANAC)
    assert warns_at(standing, SHARE, ALMANAC) is None
    assert warns_at(running, SHARE, ALMANAC) == at("2026-11-20 14:00")


def test_a_hold_has_no_warning() -> None:
    assert (
        warns_at(clock(Hold(least=length(4, "hour")), "2026-11-20 09:00"), SHARE, ALMANAC) is None
    )
