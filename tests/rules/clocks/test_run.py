from itertools import permutations

import pytest

from goodword.rules.clocks import (
    Clock,
    Done,
    Event,
    Excused,
    Given,
    Noticed,
    OutOfTurn,
    Paused,
    Restarted,
    Resumed,
    Terms,
    after_event,
    clock_of_notice,
    due_of,
    run,
)
from goodword.rules.tree import Agreed, Appointed, Told
from tests.rules.clocks.cast import clock, hours
from tests.rules.due.cast import ALMANAC, at, shown

PAUSED = Paused(at=at("2026-11-20 10:00"), by="Ana", why="we wait for the customer")
RESUMED = Resumed(at=at("2026-11-20 11:00"), by="Ana")
DONE = Done(at=at("2026-11-20 12:00"), by="Bo")
RUNNING = clock(hours(3), "2026-11-20 09:00")


def test_events_count_in_the_order_of_their_own_times() -> None:
    happened: list[Event] = [PAUSED, RESUMED, DONE]
    orders = {run(RUNNING, events, ALMANAC) for events in permutations(happened)}
    assert len(orders) == 1


def test_the_first_time_that_it_was_done_counts() -> None:
    later = Done(at=DONE.at + 1, by="Cy")
    assert run(RUNNING, [later, DONE], ALMANAC).done == DONE


def test_the_first_notice_counts_and_an_excuse_and_updates_are_kept() -> None:
    first, second = (Noticed(at=DONE.at + after, by="Bo") for after in (0, 1))
    excuse = Excused(at=DONE.at, by="Bo", why="storm", evidence="a photograph")
    given = Given(at=DONE.at, by="Bo")
    ended = run(RUNNING, [first, second, excuse, given], ALMANAC)
    assert (ended.notice, ended.excuse, ended.given) == (first, excuse, (given,))


def test_a_restart_begins_anew_and_keeps_what_was() -> None:
    again = Restarted(at=at("2026-11-20 15:00"), by="Bo", why="the customer added an item")
    ended = run(RUNNING, [PAUSED, RESUMED, again], ALMANAC)
    assert RUNNING.start is not None
    assert (ended.start, ended.pauses, ended.earlier) == (again.at, (), ((RUNNING.start, again),))
    found = due_of(ended, ALMANAC)
    assert found is not None
    assert shown(found.at) == "2026-11-20 18:00"


@pytest.mark.parametrize(
    "events, reason",
    [
        ([RESUMED], "runs already"),
        ([PAUSED, Paused(at=PAUSED.at + 1, by="Bo", why="lunch")], "stands already"),
        ([DONE, Paused(at=DONE.at + 1, by="Bo", why="lunch")], "has ended"),
    ],
)
def test_what_can_not_happen_to_a_clock_is_refused(events: list[Event], reason: str) -> None:
    with pytest.raises(OutOfTurn, match=reason):
        run(RUNNING, events, ALMANAC)


def test_a_clock_that_has_not_started_can_only_start() -> None:
    asleep = Clock(terms=RUNNING.terms)
    with pytest.raises(OutOfTurn, match="not started"):
        after_event(asleep, DONE, ALMANAC)
    again = Restarted(at=DONE.at, by="Bo", why="paid")
    assert after_event(asleep, again, ALMANAC).start == DONE.at


def test_a_date_that_was_told_starts_a_clock_of_its_own() -> None:
    told = Noticed(at=DONE.at, by="Bo", until=at("2026-11-27 10:00"))
    promised = clock(hours(3), "2026-11-20 09:00", alternative=Told(once=True))
    second = clock_of_notice(run(promised, [told], ALMANAC))
    assert second is not None
    assert second.terms == Terms(
        clause="orders-processed",
        version="3",
        target=Appointed(what="date", edge="by"),
        milestone="processed",
    )
    assert due_of(second, ALMANAC) is not None


def test_an_agreed_time_may_be_agreed_again_unless_once() -> None:
    agreed = Noticed(at=DONE.at, by="Bo", until=at("2026-11-27 10:00"))
    promised = clock(hours(3), "2026-11-20 09:00", alternative=Agreed())
    second = clock_of_notice(run(promised, [agreed], ALMANAC))
    assert second is not None
    assert second.terms.alternative == Agreed()
    assert clock_of_notice(promised) is None
