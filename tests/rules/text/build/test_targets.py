from datetime import time
from decimal import Decimal

import pytest

from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    PROMISED,
    Appointed,
    Between,
    Duration,
    Every,
    Hold,
    Notice,
    OnDay,
    Standard,
    Target,
    Within,
)
from tests.rules.text.trees import codes, tree


def hours(amount: int) -> Duration:
    return Duration(amount=Decimal(amount), unit="hour")


def minutes(amount: int) -> Duration:
    return Duration(amount=Decimal(amount), unit="minute")


@pytest.mark.parametrize(
    "said, meant",
    [
        ("within 3 hours", Within(limit=hours(3))),
        ("in 24 to 72 hours", Between(low=hours(24), high=hours(72))),
        ("in 30 minutes to 2 hours", Between(low=minutes(30), high=hours(2))),
        ("the same shop day", OnDay(day=0, calendar="shop")),
        ("by 17:00 on the next shop day", OnDay(day=1, calendar="shop", by=time(17))),
        (
            "the same shop day when booked before 14:00, otherwise the next shop day",
            OnDay(day=0, calendar="shop", when="booked", cutoff=time(14), otherwise=1),
        ),
        ("every 2 hours until finished", Every(interval=hours(2), until="finished")),
        (
            "first within 10 minutes, then every 2 hours",
            Every(first=minutes(10), interval=hours(2)),
        ),
        (
            "at the appointed time, give or take 20 minutes",
            Appointed(what="time", early=minutes(20), late=minutes(20)),
        ),
        ("at the appointed time, at most 5 minutes late", Appointed(what="time", late=minutes(5))),
        ("by the appointed time", Appointed(what="time", edge="by")),
        ("by the promised date", Appointed(what="date", edge="by")),
        ("on the promised date", Appointed(what="date")),
        ("in the agreed window", Appointed(what="window")),
        ("for at least 3 hours", Hold(least=hours(3))),
        ("at least 3 hours before the appointed time", Notice(least=hours(3))),
        ("at least 3 hours before being begun", Notice(least=hours(3), before="begun")),
    ],
)
def test_a_deadline_is_built_as_it_is_said(said: str, meant: Target) -> None:
    standard = tree(f"Visits are arrived {said}.")
    assert isinstance(standard, Standard)
    assert standard.target == meant


@pytest.mark.parametrize(
    "said, meant",
    [
        ("", ()),
        (" of being booked", ("booked",)),
        (" of our learning of it or being booked", (AWARE, "booked")),
        (" of the appointed time", (APPOINTED,)),
        (" of the promised date or being booked", (PROMISED, "booked")),
    ],
)
def test_a_clock_starts_at_what_is_named_in_that_order(said: str, meant: tuple[str, ...]) -> None:
    standard = tree(f"Visits are finished within 3 hours{said}.")
    assert isinstance(standard, Standard)
    assert standard.start == meant


@pytest.mark.parametrize(
    "said, code",
    [
        ("within 2 days", ["GW206"]),
        ("within 2 calendar days", []),
        ("within 2 shop days", []),
        ("the same shop day when booked before 14:00", ["GW209"]),
        ("the next hour", ["GW106"]),
    ],
)
def test_what_is_easily_meant_otherwise_is_said(said: str, code: list[str]) -> None:
    assert codes(f"Visits are finished {said}.") == code
