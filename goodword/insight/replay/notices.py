"""What a reader of a replay is told first: where its history may not be what it seems."""

from collections.abc import Iterator
from typing import Final

from goodword.insight.history.facts import Facts
from goodword.insight.history.mapping import ASKED_FOR

_NO_SUMMER: Final = frozenset({"EST", "MST", "HST"})


def notices(facts: Facts) -> Iterator[str]:
    """Sentences about a history and its map."""
    yield from _unread(facts)
    yield from facts.doubts
    yield from _days(facts)
    if facts.zone in _NO_SUMMER:
        yield f"{facts.zone} knows no summer time. Is it the zone of a place that does?"
    if not facts.zone_said:
        yield f'The map names no zone; times were read as {facts.zone}. Write zone = "…".'
    known = {m for touchpoint in facts.names.touchpoints for m in touchpoint.milestones} | ASKED_FOR
    strange = [name for name in facts.milestones if name not in known]
    if strange:
        names = ", ".join(strange)
        yield f"The map has milestones that no touchpoint of the policy has: {names}."


def _unread(facts: Facts) -> Iterator[str]:
    """Where more rows can't be read than can, the others may be read wrongly."""
    unread = sum(one.count for one in facts.unread)
    if unread > facts.read:
        yield f"{unread:,} of {facts.rows:,} rows can't be read; the others may be read wrongly."
    for one in facts.unread:
        if one.hint:
            yield f"{one.reason} in {one.count:,} rows. {one.hint}"


def _days(facts: Facts) -> Iterator[str]:
    if facts.days_only:
        names = ", ".join(facts.days_only)
        yield f"The history has days without a time of day for: {names}."
    if facts.midnights:
        names = ", ".join(facts.midnights)
        yield f"All times are 0:00 for: {names}. If they are days, hours can't be told from them."
