"""The sample policies: ready to be adopted, and meaning what a reader takes them to mean."""

from datetime import datetime
from pathlib import Path
from typing import get_args

import pytest

from goodword.rules.calendar import instant_of, moment_of, zone_of
from goodword.rules.due import Due, almanac_of, due
from goodword.rules.lint import lint
from goodword.rules.text import parse, print_policy, sentence
from goodword.rules.tree import Clause, Policy, Standard, Survey
from tests.house.source import ROOT

FOLDER = ROOT / "policies"
SHOP, FIELD, HOTEL = "kitchenware-shop.md", "field-service.md", "hotel-front-desk.md"
CITY = "city-311.md"
SAMPLES = (SHOP, FIELD, HOTEL, CITY)
LONGEST = {CITY: 260}  # a city promises of ninety kinds of request, one by one
SECTIONS = [
    "What we mean", "Hours and words", "Customers and contacts", "What we promise",
    "What we may do", "How we listen", "How we improve",
]  # fmt: skip


def policy(name: str) -> Policy:
    return parse((FOLDER / name).read_text("utf-8")).policy


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda path: path.name)
def test_every_sentence_is_read_and_stands_in_its_canonical_form(path: Path) -> None:
    text = path.read_text("utf-8")
    parsed = parse(text)
    assert parsed.findings == ()
    assert print_policy(parsed.policy) == text


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_in_a_sample_could_be_said_better(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")
    assert lint(parse(text), text, parent=None) == ()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_all_that_a_policy_needs(name: str) -> None:
    sample = policy(name)
    assert sample.sponsor is not None
    assert sample.in_force_from is not None
    assert sample.reviewed_every is not None
    assert [section.heading for section in sample.sections] == SECTIONS
    assert all(section.prose for section in sample.sections)
    assert 35 <= len(sample.clauses()) <= LONGEST.get(name, 70)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_survey_that_is_asked_and_every_course_that_is_taken_is_there(name: str) -> None:
    sample = policy(name)
    documents = {d.title for section in sample.sections for d in section.documents()}
    named = {
        str(value)
        for clause in sample.clauses()
        for slot in ("survey", "course", "after_course")
        if (value := getattr(clause, slot, None))
    }
    surveys = {d.title for s in sample.sections for d in s.documents() if isinstance(d, Survey)}
    assert named <= documents
    assert surveys <= named


def test_every_kind_of_clause_stands_in_one_of_them() -> None:
    kinds = {get_args(kind.__dataclass_fields__["kind"].type)[0] for kind in get_args(Clause)}
    assert kinds - {clause.kind for name in SAMPLES for clause in policy(name).clauses()} == set()


@pytest.mark.parametrize(
    "name, begins, start, latest",
    [
        (SHOP, "Calls received outside shop hours", "2026-12-06 20:00", "2026-12-07 11:00"),
        (SHOP, "Enquiries are answered", "2027-03-05 17:30", "2027-03-06 13:30"),
        (SHOP, "Orders are packed", "2027-03-05 16:00", "2027-03-06 14:00"),
        (SHOP, "Orders from trade customers are packed", "2027-03-06 16:00", "2027-03-08 10:00"),
        (SHOP, "Orders are shipped", "2027-03-06 13:59", "2027-03-06 17:00"),
        (SHOP, "Orders are shipped", "2027-03-06 14:00", "2027-03-08 18:00"),
        (SHOP, "Orders are shipped", "2026-12-05 14:00", "2026-12-06 17:00"),
        (SHOP, "Complaints are resolved", "2027-03-04 15:00", "2027-03-10 18:00"),
        (SHOP, "Sharpenings are sharpened", "2027-03-06 10:30", "2027-03-08 17:00"),
        (FIELD, "Calls received in office hours", "2026-10-05 10:00", "2026-10-05 10:00:18"),
        (FIELD, "Calls received outside office hours", "2026-10-09 19:00", "2026-10-10 10:00"),
        (FIELD, "No-heat repairs are begun", "2026-12-25 22:00", "2026-12-26 06:00"),
        (FIELD, "No-heat repairs are begun", "2027-03-27 22:00", "2027-03-28 07:00"),
        (FIELD, "No-heat repairs from vulnerable", "2026-12-25 22:00", "2026-12-26 02:00"),
        (FIELD, "Other repairs are begun", "2026-10-08 16:00", "2026-10-12 20:00"),
        (FIELD, "Visits are called ahead", "2026-10-08 14:00", "2026-10-08 13:40"),
        (FIELD, "Complaints are acknowledged", "2026-10-09 16:00", "2026-10-10 11:00"),
        (HOTEL, "Bookings are confirmed", "2027-03-05 22:30", "2027-03-06 08:30"),
        (HOTEL, "Arrivals are checked in", "2027-03-05 23:58", "2027-03-06 00:04"),
        (HOTEL, "Rooms are inspected", "2027-03-05 11:10", "2027-03-05 15:00"),
        (HOTEL, "Room repairs are updated", "2027-03-05 03:00", "2027-03-05 03:10"),
        (HOTEL, "Wake-up calls are made", "2027-03-05 06:30", "2027-03-05 06:33"),
        (HOTEL, "Laundry bags are returned", "2027-03-05 08:59", "2027-03-05 18:00"),
        (HOTEL, "Laundry bags are returned", "2027-03-05 09:00", "2027-03-06 12:00"),
        (HOTEL, "Complaints are asked after", "2027-03-05 23:30", "2027-03-06 10:00"),
        (CITY, "Full litter baskets", "2015-03-13 16:50", "2015-03-16 16:50"),
        (CITY, "Full litter baskets", "2015-03-16 16:50", "2015-03-17 16:50"),  # Evacuation Day
        (CITY, "Full litter baskets", "2015-04-17 16:50", "2015-04-21 16:50"),  # Patriots' Day
        (CITY, "Full litter baskets", "2015-07-02 16:50", "2015-07-03 16:50"),
        (CITY, "Full litter baskets", "2015-09-04 16:50", "2015-09-08 16:50"),  # Labor Day
        (CITY, "Full litter baskets", "2015-10-09 16:50", "2015-10-13 16:50"),  # Columbus Day
        (CITY, "Full litter baskets", "2015-11-10 16:50", "2015-11-12 16:50"),  # Veterans Day
        (CITY, "Full litter baskets", "2015-11-25 16:50", "2015-11-27 16:50"),  # Thanksgiving Day
        (CITY, "Full litter baskets", "2015-12-24 16:50", "2015-12-28 16:50"),  # Christmas Day
        (CITY, "Dead animals", "2015-03-14 10:00", "2015-03-17 08:30"),
        (CITY, "Street light outages", "2015-06-15 10:40", "2015-06-29 10:40"),
        (CITY, "Dangerous conditions", "2015-03-07 23:00", "2015-03-08 23:00"),
        (CITY, "Visits from households at risk", "2015-03-07 20:00", "2015-03-08 21:00"),
        (CITY, "Calls are answered", "2015-03-13 23:59:50", "2015-03-14 00:00:20"),
        (CITY, "Referrals are accepted", "2015-03-13 16:00", "2015-03-16 09:30"),
        (CITY, "Complaints are resolved", "2015-05-13 11:00", "2015-05-28 17:00"),
    ],
)
def test_a_promise_is_due_when_a_reader_would_say(
    name: str, begins: str, start: str, latest: str
) -> None:
    found, zone = _due(name, begins, start)
    assert found.latest is not None
    assert moment_of(found.latest, zone_of(zone)).replace(tzinfo=None) == datetime.fromisoformat(
        latest
    )


def test_a_landlords_visit_may_be_twenty_minutes_early() -> None:
    found, zone = _due(FIELD, "Visits from landlords", "2026-10-08 14:00")
    assert found.earliest is not None
    assert moment_of(found.earliest, zone_of(zone)).strftime("%H:%M") == "13:40"


def test_what_is_found_in_a_room_is_kept_for_ninety_days() -> None:
    found, zone = _due(HOTEL, "Found items are kept", "2027-06-01 10:00")
    assert found.earliest is not None
    assert moment_of(found.earliest, zone_of(zone)).strftime("%d %B %H:%M") == "31 August 00:00"


def _due(name: str, begins: str, start: str) -> tuple[Due, str]:
    sample = policy(name)
    almanac = almanac_of(sample)
    (standard,) = (
        clause
        for clause in sample.clauses()
        if isinstance(clause, Standard) and sentence(clause).startswith(begins)
    )
    at = datetime.fromisoformat(start).replace(tzinfo=zone_of(almanac.zone))
    return due(standard.target, almanac, instant_of(at)), almanac.zone
