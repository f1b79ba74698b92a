"""Where a policy's hours are: each calendar in a zone and a region that exist."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from goodword.rules.calendar import is_zone
from goodword.rules.calendar.regions import UnknownRegion, check_region
from goodword.rules.diagnostics.fix import Fix
from goodword.rules.text.findings import Placed
from goodword.rules.text.print.sentence import sentence
from goodword.rules.tree import Calendar, Clause, OnDay, Policy, PublicHolidays, Standard

ZONE: Final = "Europe/London"
"""What is proposed where nothing says where a policy is at home."""

Place = tuple[int, int]


def zone_in(policy: Policy | None) -> str:
    """The zone of a policy, or else of its first calendar that has one; '' for none."""
    if policy is None:
        return ""
    calendars = (c.zone for c in policy.clauses() if isinstance(c, Calendar) and c.zone)
    return policy.zone or next(calendars, "")


def zoned(policy: Policy, parent: Policy | None) -> Policy:
    """Calendars that name no zone are read in the policy's, or else in its parent's."""
    zone = zone_in(policy) or zone_in(parent)
    if not zone or all(c.zone for c in policy.clauses() if isinstance(c, Calendar)):
        return policy
    return policy.with_each(
        lambda c: replace(c, zone=zone) if isinstance(c, Calendar) and not c.zone else c
    )


def misplaced(clauses: Iterable[tuple[Clause, Place]], text: str) -> Iterator[Placed]:
    """Hours without a zone, and zones and regions that are unknown: no clock could run on them."""
    for clause, place in clauses:
        if isinstance(clause, Calendar):
            yield from _calendar(clause, place, text)
        elif isinstance(clause, Standard) and isinstance(clause.target, OnDay):
            yield from _zone(clause.target.cutoff_zone, place, text)


def _calendar(calendar: Calendar, place: Place, text: str) -> Iterator[Placed]:
    if calendar.zone:
        yield from _zone(calendar.zone, place, text)
    else:
        fix = Fix("In your own zone, such as", place, sentence(replace(calendar, zone=ZONE)))
        facts = {"name": f"{calendar.word} {calendar.noun}", "zone": ZONE}
        yield Placed("GW113", *place, facts, (fix,))
    for special in calendar.special:
        if isinstance(special.days, PublicHolidays):
            yield from _region(special.days.region, place, text)


def _zone(zone: str | None, place: Place, text: str) -> Iterator[Placed]:
    if zone and not is_zone(zone):
        facts = {"what": zone, "why": "no such time zone is known"}
        yield Placed("GW106", *_word(zone, place, text), facts)


def _region(region: str, place: Place, text: str) -> Iterator[Placed]:
    try:
        check_region(region)
    except UnknownRegion as unknown:
        near = f"; near it are {', '.join(unknown.near)}" if unknown.near else ""
        facts = {"what": region, "why": f"no public holidays are known there{near}"}
        yield Placed("GW106", *_word(region, place, text), facts)


def _word(said: str, place: Place, text: str) -> Place:
    """Where a word stands in its sentence; the sentence if it stands in other words."""
    at = text.find(said, *place)
    return place if at < 0 else (at, at + len(said))
