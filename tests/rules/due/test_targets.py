import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.due import Almanac, due, first_reached, next_due
from goodword.rules.due.targets import Due
from goodword.rules.tree import Appointed, Between, Calendar, Every, Notice, Target
from tests.rules.due import cast
from tests.rules.due.cast import ALMANAC, at, length
from tests.rules.due.sentences import target
from tests.rules.due.targets import places, targets

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "days.md"
ISLAND = cast.hours("island", "Pacific/Apia", dict.fromkeys(range(7), ((9, 17),)))
LAGOON = cast.hours("lagoon", "Australia/Lord_Howe", dict.fromkeys(range(7), ((1, 5),)))
WORLD: dict[str, Calendar] = {**ALMANAC.calendars, "island": ISLAND, "lagoon": LAGOON}


def rows() -> list[tuple[str, ...]]:
    table = PAGE.read_text("utf-8").partition("## Instants")[2]
    lines = re.findall(r"^\| .+ \|$", table, re.MULTILINE)
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[1:]]


@pytest.mark.parametrize("calendar, start, words, ends, why", rows())
def test_the_table_of_instants_holds(
    calendar: str, start: str, words: str, ends: str, why: str
) -> None:
    assert why
    almanac = Almanac(calendars=WORLD, units=ALMANAC.units, zone=ALMANAC.zone)
    zone = WORLD[calendar].zone if calendar in WORLD else ALMANAC.zone
    found = due(target(words), almanac, at(start, zone)).at
    if ends.endswith("24:00"):
        assert found == at(ends.replace("24:00", "00:00"), zone) + 24 * 3600
    else:
        assert found == at(ends, zone)


def test_the_table_is_long_enough_to_trust() -> None:
    assert len(rows()) >= 40


@given(places(), targets(), st.integers(0, 86_400))
def test_no_clock_is_due_before_it_starts(
    place: tuple[Almanac, int], promised: Target, away: int
) -> None:
    almanac, start = place
    if not isinstance(promised, Notice):
        found = due(promised, almanac, start + away)
        assert found.latest is None or found.latest >= start + away
    else:
        assert due(promised, almanac, start + away).at <= start + away + 86_400


def test_a_range_is_judged_by_its_longer_end_and_keeps_the_shorter() -> None:
    start = at("2026-11-20 17:20")
    found = due(Between(low=length(24, "hour"), high=length(72, "hour")), ALMANAC, start)
    assert found == Due(start=start, latest=start + 72 * 3600, hoped=start + 24 * 3600)


def test_the_first_of_a_row_has_its_own_limit_and_the_next_is_counted_from_the_last() -> None:
    every = Every(interval=length(20, "minute"), first=length(10, "minute"))
    start = at("2026-11-20 17:20")
    assert due(every, ALMANAC, start).latest == start + 600
    assert next_due(every, ALMANAC, start + 500).latest == start + 500 + 1200


def test_an_appointment_is_met_within_its_tolerances_both_ends_included() -> None:
    minutes = length(20, "minute")
    start = at("2026-11-20 10:00")
    found = due(Appointed(what="time", early=minutes, late=minutes), ALMANAC, start)
    tries = (-1201, -1200, 0, 1200, 1201)
    assert [found.allows(start + off) for off in tries] == [False, True, True, True, False]


def test_a_promised_date_lasts_all_day() -> None:
    found = due(Appointed(what="date"), ALMANAC, at("2026-11-20 10:00"))
    assert (found.earliest, found.latest) == (at("2026-11-20 00:00"), at("2026-11-21 00:00"))


def test_by_the_promised_date_early_is_as_good() -> None:
    found = due(Appointed(what="date", edge="by"), ALMANAC, at("2026-11-20 10:00"))
    assert (found.earliest, found.latest) == (None, at("2026-11-21 00:00"))


def test_tolerances_of_days_are_whole_days() -> None:
    day = length(1, "day")
    found = due(Appointed(what="date", early=day, late=day), ALMANAC, at("2026-11-20 10:00"))
    assert (found.earliest, found.latest) == (at("2026-11-19 00:00"), at("2026-11-22 00:00"))


def test_an_appointed_time_without_tolerance_is_met_to_the_second() -> None:
    start = at("2026-11-20 10:00")
    found = due(Appointed(what="time"), ALMANAC, start)
    assert (found.earliest, found.latest) == (start, start)


def test_a_window_is_kept_between_its_ends() -> None:
    start, end = at("2026-11-20 09:00"), at("2026-11-20 12:00")
    found = due(Appointed(what="window", late=length(5, "minute")), ALMANAC, start, end)
    assert (found.earliest, found.latest) == (start, end + 300)


def test_of_several_anchors_the_first_reached_counts() -> None:
    reached = {"paid": 20, "agreed": 10}
    assert first_reached(["paid", "agreed"], reached) == ("agreed", 10)
    assert first_reached(["paid", "shipped"], {"agreed": 10}) is None
