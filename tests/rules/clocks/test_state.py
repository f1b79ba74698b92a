from goodword.rules.clocks import Paused, Resumed, run
from tests.rules.clocks.cast import clock, hours
from tests.rules.due.cast import ALMANAC, at

PAUSED = Paused(at=at("2026-11-20 10:00"), by="Ana", why="we wait for the customer")
RESUMED = Resumed(at=at("2026-11-20 11:00"), by="Ana")


def test_a_clock_stands_from_pause_to_resumption() -> None:
    running = clock(hours(3), "2026-11-20 09:00")
    standing = run(running, [PAUSED], ALMANAC)
    again = run(standing, [RESUMED], ALMANAC)
    assert [running.standing, standing.standing, again.standing] == [False, True, False]


def test_clause_and_version_are_those_of_the_start() -> None:
    terms = clock(hours(3), "2026-11-20 09:00").terms
    assert (terms.clause, terms.version) == ("orders-processed", "3")
