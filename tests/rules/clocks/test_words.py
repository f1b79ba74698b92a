from goodword.rules.clocks import (
    Clock,
    Event,
    Excused,
    Given,
    Paused,
    Restarted,
    Resumed,
    run,
    why,
)
from goodword.rules.tree import Every, Target
from tests.rules.clocks.cast import clock, hours
from tests.rules.due.cast import ALMANAC, at, length

WAIT = Paused(at=at("2026-11-20 17:30"), by="Ana", why="we wait for the customer")
ON = Resumed(at=at("2026-11-21 10:30"), by="Ana")
BEGAN = (
    "placed Friday 17:20; 40 minutes until closing; Saturday 10:00 to 12:20: "
    "due Saturday 12:20 (America/Halifax)"
)


def told(target: Target, *events: Event) -> str:
    return why(run(clock(target, "2026-11-20 17:20"), events, ALMANAC), ALMANAC)


def test_without_pauses_it_is_the_derivation() -> None:
    assert told(hours(3)) == BEGAN


def test_pauses_are_told_with_who_and_why_and_what_they_made() -> None:
    assert told(hours(3), WAIT, ON) == (
        f"{BEGAN}; stopped Friday 20 November 17:30 by Ana: we wait for the customer; "
        "ran on Saturday 21 November 10:30 by Ana: due Saturday 21 November 13:20"
    )


def test_a_standing_clock_says_so() -> None:
    assert told(hours(3), WAIT).endswith("by Ana: we wait for the customer: stands still")


def test_a_cap_is_told_with_its_end() -> None:
    capped = clock(hours(3), "2026-11-20 17:20", cap=length(1, "hour", "shop"))
    assert why(run(capped, [WAIT], ALMANAC), ALMANAC).endswith(
        "; counts until Saturday 21 November 10:30 at most: due Saturday 21 November 13:20"
    )


def test_updates_restarts_and_excuses_are_told() -> None:
    given = Given(at=at("2026-11-20 17:30"), by="Bo")
    assert told(Every(interval=length(20, "minute")), given).endswith(
        "told Friday 20 November 17:30 by Bo: due Friday 20 November 17:50"
    )
    again = Restarted(at=at("2026-11-20 17:40"), by="Bo", why="an item was added")
    assert told(hours(3), again).startswith(
        "placed Friday 20 November 17:20; restarted by Bo: an item was added; placed Friday 17:40"
    )
    excuse = Excused(at=at("2026-11-20 17:40"), by="Bo", why="storm")
    assert told(hours(3), excuse).endswith("excused by Bo: storm")


def test_a_clock_without_a_start_says_what_it_waits_for() -> None:
    asleep = Clock(terms=clock(hours(3), "2026-11-20 17:20").terms, anchor="placed")
    assert why(asleep, ALMANAC) == "not started: placed has not been reached"
