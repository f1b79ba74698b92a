"""Targets of every kind, for properties that hold of all."""

from datetime import time
from typing import Any

from hypothesis import strategies as st

from goodword.rules.due import Almanac
from goodword.rules.tree import (
    Appointed,
    Between,
    Duration,
    Every,
    Hold,
    Notice,
    OnDay,
    Target,
    Within,
)
from tests.rules.due.cast import length
from tests.rules.shops import shops

AMOUNTS = {"second": 400, "minute": 200, "hour": 40, "day": 6, "week": 3, "month": 3, "year": 1}


@st.composite
def durations(draw: Any) -> Duration:
    unit = draw(st.sampled_from(sorted(AMOUNTS)))
    amount: object = draw(st.integers(1, AMOUNTS[unit]))
    if unit == "day" and draw(st.integers(0, 9)) == 0:
        amount = draw(st.sampled_from(["0.5", "1.25", "2.5"]))
    calendar = draw(st.sampled_from([None, "shop"]))
    return length(
        amount,
        unit,
        calendar,
        minute=draw(st.booleans()) and unit in {"day", "week", "month", "year"},
    )


@st.composite
def on_days(draw: Any) -> OnDay:
    cutoff = draw(st.sampled_from([None, time(14), time(9), time(23, 30)]))
    return OnDay(
        day=draw(st.integers(0, 2)),
        unit=draw(st.sampled_from(["day", "day", "week", "month"])),
        calendar=draw(st.sampled_from([None, "shop"])),
        by=draw(st.sampled_from([None, time(17), time(2, 30), time(10)])),
        cutoff=cutoff,
        cutoff_zone=draw(st.sampled_from([None, "America/Chicago"])) if cutoff else None,
        otherwise=draw(st.sampled_from([None, 1, 2])),
        otherwise_by=draw(st.sampled_from([None, time(12)])),
    )


def targets() -> st.SearchStrategy[Target]:
    some = durations()
    return st.one_of(
        st.builds(Within, limit=some),
        st.builds(Between, low=some, high=some),
        on_days(),
        st.builds(Every, interval=some, first=st.none() | some),
        st.builds(Hold, least=some),
        st.builds(Notice, least=some),
        st.builds(
            Appointed,
            what=st.sampled_from(["time", "date", "window"]),
            edge=st.sampled_from(["at", "by"]),
            early=st.none() | some,
            late=st.none() | some,
        ),
    )


@st.composite
def places(draw: Any) -> tuple[Almanac, int]:
    """An almanac with one odd shop, and an instant near a jump of its clocks."""
    shop, at = draw(shops())
    return Almanac(calendars={"shop": shop.calendar()}, zone=shop.zone), at
