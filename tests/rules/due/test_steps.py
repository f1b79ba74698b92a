from datetime import time

from hypothesis import given

from goodword.rules.due import Almanac, derive, due
from goodword.rules.due.steps import Began, CutOff, Limit, Moved, Ran, Shut
from goodword.rules.tree import OnDay, Target, Within
from tests.rules.due.cast import ALMANAC, at, length
from tests.rules.due.targets import places, targets


@given(places(), targets())
def test_a_derivation_begins_at_the_start_and_ends_at_the_due_time(
    place: tuple[Almanac, int], target: Target
) -> None:
    almanac, start = place
    derivation = derive(target, almanac, start)
    found = due(target, almanac, start)
    limits = [step.at for step in derivation.steps if isinstance(step, Limit)]
    assert derivation.due == found
    assert derivation.steps[0] == Began(at=start)
    assert limits == [at for at in (found.earliest, found.latest) if at is not None]


@given(places())
def test_stretches_told_add_up_to_the_time_given(place: tuple[Almanac, int]) -> None:
    almanac, start = place
    steps = derive(Within(limit=length(90, "minute", "shop")), almanac, start).steps
    ran = [step.until - step.since for step in steps if isinstance(step, Ran)]
    assert len(ran) > 4 or sum(ran) == 90 * 60 or len(steps) > 6


def test_a_start_outside_hours_is_moved_and_closed_days_are_named() -> None:
    start = at("2026-12-23 19:00")
    steps = derive(Within(limit=length(1, "hour", "shop")), ALMANAC, start).steps
    opening = at("2026-12-26 10:00")
    assert Moved(to=opening) in steps
    assert [step.name for step in steps if isinstance(step, Shut)] == [None, "Christmas Day"]


def test_the_side_of_the_cut_off_is_told() -> None:
    target = OnDay(day=0, calendar="shop", cutoff=time(14), otherwise=1)
    steps = derive(target, ALMANAC, at("2026-11-20 14:00")).steps
    assert CutOff(second=14 * 3600, after=True, zone=None) in steps
