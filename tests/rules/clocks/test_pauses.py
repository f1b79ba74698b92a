import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.clocks import Clock, Paused, Resumed, due_of, run
from goodword.rules.tree import Appointed, Between, Hold, Notice, OnDay, Target, Within
from tests.rules.clocks.cast import clock, days, hours
from tests.rules.due.cast import ALMANAC, at, length, shown
from tests.rules.due.cast import at as moment


def paused(running: Clock, *spans: tuple[str, str]) -> Clock:
    events: list[Paused | Resumed] = []
    for since, until in spans:
        events.append(Paused(at=at(since), by="Ana", why="we wait for the customer"))
        if until:
            events.append(Resumed(at=at(until), by="Ana"))
    return run(running, events, ALMANAC)


def due(running: Clock) -> str | None:
    found = due_of(running, ALMANAC)
    return shown(found.at) if found else None


@pytest.mark.parametrize(
    "target, began, since, until, ends",
    [
        (hours(3), "2026-11-20 09:00", "2026-11-20 10:00", "2026-11-20 11:00", "2026-11-20 13:00"),
        (hours(3), "2026-11-20 15:30", "2026-11-20 16:00", "2026-11-20 20:00", "2026-11-21 12:30"),
        (hours(3), "2026-11-20 09:00", "2026-11-20 12:00", "2026-11-20 13:00", "2026-11-20 13:00"),
        (hours(3), "2026-11-20 09:00", "2026-11-20 13:00", "2026-11-20 15:00", "2026-11-20 12:00"),
        (days(2), "2026-11-16 09:00", "2026-11-17 10:00", "2026-11-19 15:00", "2026-11-20 18:00"),
        (days(2), "2026-11-16 09:00", "2026-11-16 10:00", "2026-11-16 23:00", "2026-11-18 18:00"),
        (days(2), "2026-11-16 09:00", "2026-11-17 10:00", "2026-11-17 15:00", "2026-11-18 18:00"),
        (days(2), "2026-11-19 09:00", "2026-11-21 10:00", "2026-11-22 15:00", "2026-11-23 18:00"),
        (
            Within(limit=length(2, "day", "shop", minute=True)),
            "2026-11-16 09:30",
            "2026-11-17 10:00",
            "2026-11-17 15:00",
            "2026-11-18 14:30",
        ),
        (
            Within(limit=length(1, "week", "shop")),
            "2026-11-16 09:00",
            "2026-11-17 10:00",
            "2026-11-23 15:00",
            "2026-11-30 18:00",
        ),
        (
            Within(limit=length(24, "hour")),
            "2026-11-16 09:00",
            "2026-11-16 10:00",
            "2026-11-16 22:00",
            "2026-11-17 21:00",
        ),
        (
            Within(limit=length(2, "day")),
            "2026-11-16 09:00",
            "2026-11-17 10:00",
            "2026-11-18 22:00",
            "2026-11-20 00:00",
        ),
        (
            Between(low=length(1, "hour"), high=length(2, "hour")),
            "2026-11-16 09:00",
            "2026-11-16 09:30",
            "2026-11-16 10:30",
            "2026-11-16 12:00",
        ),
        (
            Hold(least=length(2, "hour")),
            "2026-11-16 09:00",
            "2026-11-16 09:30",
            "2026-11-16 10:30",
            "2026-11-16 12:00",
        ),
        (
            OnDay(day=0, calendar="shop"),
            "2026-11-16 09:00",
            "2026-11-16 10:00",
            "2026-11-17 10:00",
            "2026-11-17 18:00",
        ),
        (
            Appointed(what="time"),
            "2026-11-16 09:00",
            "2026-11-16 08:00",
            "2026-11-17 10:00",
            "2026-11-16 09:00",
        ),
        (
            Notice(least=length(2, "hour")),
            "2026-11-16 09:00",
            "2026-11-16 06:00",
            "2026-11-16 06:30",
            "2026-11-16 07:00",
        ),
    ],
)
def test_a_pause_moves_the_due_time_on(
    target: Target, began: str, since: str, until: str, ends: str
) -> None:
    assert due(paused(clock(target, began), (since, until))) == ends


def test_while_a_clock_stands_it_has_no_due_time() -> None:
    assert due(paused(clock(hours(3), "2026-11-20 09:00"), ("2026-11-20 10:00", ""))) is None


@pytest.mark.parametrize(
    "cap, ends",
    [
        (length(2, "hour", "shop"), "2026-11-20 14:00"),
        (length(2, "hour"), "2026-11-20 14:00"),
        (length(1, "week"), None),
    ],
)
def test_a_cap_ends_what_a_pause_can_add(cap: object, ends: str | None) -> None:
    running = clock(hours(3), "2026-11-20 09:00", cap=cap)  # type: ignore[arg-type]  # a length
    found = due(paused(running, ("2026-11-20 10:00", "")))
    assert found == ends or (ends is None and found is not None and found > "2026-11-27")


def test_a_cap_in_hours_holds_for_all_pauses_together() -> None:
    running = clock(hours(3), "2026-11-20 09:00", cap=length(90, "minute", "shop"))
    spans = [("2026-11-20 09:30", "2026-11-20 10:30"), ("2026-11-20 11:00", "2026-11-20 13:00")]
    assert due(paused(running, *spans)) == "2026-11-20 13:30"


def test_a_cap_in_days_holds_for_all_pauses_together() -> None:
    running = clock(days(5), "2026-11-16 09:00", cap=length(2, "day", "shop"))
    spans = [("2026-11-16 10:00", "2026-11-17 10:00"), ("2026-11-17 12:00", "2026-11-30 10:00")]
    assert due(paused(running, *spans)) == "2026-11-23 18:00"
    used_up = [*spans, ("2026-12-01 10:00", "2026-12-20 10:00")]
    assert due(paused(running, *used_up)) == "2026-11-23 18:00"


@given(st.lists(st.integers(1, 300), min_size=2, max_size=8))
def test_an_hourly_clock_runs_as_long_as_promised_with_pauses_taken_out(steps: list[int]) -> None:
    start = moment("2026-11-20 09:00")
    events: list[Paused | Resumed] = []
    now = start
    for turn, minutes in enumerate(steps[: len(steps) // 2 * 2]):
        now += 60 * minutes
        kind = Resumed if turn % 2 else Paused
        events.append(kind(at=now, by="Ana", why="we wait"))
    found = due_of(run(clock(hours(9), "2026-11-20 09:00"), events, ALMANAC), ALMANAC)
    assert found is not None
    shop = ALMANAC.hours("shop")
    pairs = zip(events[::2], events[1::2], strict=True)
    stood = sum(shop.elapsed(since.at, until.at) for since, until in pairs if since.at <= found.at)
    assert shop.elapsed(start, found.at) == 9 * 3600 + stood
