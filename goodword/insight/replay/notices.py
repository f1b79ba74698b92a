"""What a reader of a replay is told first: where its history may not be what it seems."""

from collections.abc import Iterator
from typing import Final

from goodword.insight.engines import Engine
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.mapping import ASKED_FOR
from goodword.insight.sql import either
from goodword.rules.calendar import knows_holidays, moment_of, zone_of
from goodword.rules.due import Almanac
from goodword.rules.tree import PublicHolidays

_SHOWN: Final = 8
_NO_SUMMER: Final = frozenset({"EST", "MST", "HST"})


def notices(facts: Facts, almanac: Almanac) -> Iterator[str]:
    """Sentences about a history and its map."""
    yield from _unread(facts)
    yield from facts.doubts
    yield from _days(facts)
    yield from _unnamed(facts)
    if facts.zone in _NO_SUMMER:
        yield f"{facts.zone} knows no summer time. Is it the zone of a place that does?"
    yield from _holidays(facts, almanac)
    if not facts.zone_said:
        yield f'The map names no zone; times were read as {facts.zone}. Write zone = "…".'
    known = {m for touchpoint in facts.names.touchpoints for m in touchpoint.milestones} | ASKED_FOR
    strange = [name for name in facts.milestones if name not in known]
    if strange:
        names = ", ".join(strange)
        yield f"The map has milestones that no touchpoint of the policy has: {names}."


def began_before(instant: int, facts: Facts, engine: Engine) -> int:
    """How many rows began before an instant."""
    times = [f"t{at} < {instant}" for at in range(len(facts.milestones))]
    query = f"SELECT COUNT(*) AS n FROM {TABLE} WHERE status = 0 AND ({either(times)})"
    return int(engine.ask(query)["n"][0])


def too_early(rows: int, since: str) -> str:
    """What is said of rows from before the oldest version."""
    return f"Began before {since}, and judged by the version of that day: {rows:,} rows."


def _unread(facts: Facts) -> Iterator[str]:
    """Where more rows can't be read than can, the others may be read wrongly."""
    unread = sum(one.count for one in facts.unread)
    if unread > facts.read:
        yield f"{unread:,} of {facts.rows:,} rows can't be read; the others may be read wrongly."
    for one in facts.unread:
        if one.hint:
            yield f"{one.reason} in {one.count:,} rows. {one.hint}"


def _holidays(facts: Facts, almanac: Almanac) -> Iterator[str]:
    """Years whose public holidays nobody knows: they count as working days."""
    if facts.first is None or facts.until is None:
        return
    years = range(_year(facts.first, facts.zone), _year(facts.until, facts.zone) + 1)
    special = (rule for calendar in almanac.calendars.values() for rule in calendar.special)
    regions = {rule.days.region for rule in special if isinstance(rule.days, PublicHolidays)}
    for region in sorted(regions):
        if unknown := [str(year) for year in years if not knows_holidays(region, year)]:
            listed = f"{unknown[0]} to {unknown[-1]}" if len(unknown) > 2 else " and ".join(unknown)
            yield f"Not all public holidays in {region} are known for {listed}."


def _year(instant: int, zone: str) -> int:
    return moment_of(instant, zone_of(zone)).year


def _unnamed(facts: Facts) -> Iterator[str]:
    """Events that the map doesn't name: harmless, or a name that is spelled otherwise."""
    if facts.unnamed:
        shown = ", ".join(f"{name!r} ({count:,})" for name, count in facts.unnamed[:_SHOWN])
        more = ", …" if len(facts.unnamed) > _SHOWN else ""
        yield f"The map names no such events: {shown}{more}."


def _days(facts: Facts) -> Iterator[str]:
    if facts.days_only:
        names = ", ".join(facts.days_only)
        yield f"The history has days without a time of day for: {names}."
    if facts.midnights:
        names = ", ".join(facts.midnights)
        yield f"All times are 0:00 for: {names}. If they are days, hours can't be told from them."
