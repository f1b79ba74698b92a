"""What can't be told from days without a time of day."""

from collections.abc import Iterator
from typing import Final

from goodword.insight.history.facts import Facts
from goodword.insight.history.names import same
from goodword.insight.replay.scope import CantTell, anchors, ends
from goodword.rules.tree import (
    DAY_UNITS,
    Appointed,
    Between,
    Duration,
    Hold,
    Notice,
    OnDay,
    Standard,
    Target,
    Within,
)

_BOTH: Final = ("start", "stop")


def check_times(standard: Standard, facts: Facts) -> None:
    """Raise CantTell where a standard asks for a time of day that the history doesn't have."""
    named = {"start": anchors(standard, facts.names), "stop": ends(standard)}
    for end in dict.fromkeys(_needed(standard)):
        for milestone in named[end]:
            if any(same(milestone, known) for known in facts.days_only):
                raise CantTell(
                    f"The history has only the day of {milestone!r}, and no time of day."
                )


def _needed(standard: Standard) -> Iterator[str]:
    """Of which end the time of day counts."""
    if standard.subject.received_in or standard.subject.received_outside:
        yield "start"
    target = standard.target
    if isinstance(target, OnDay):
        if target.cutoff is not None:
            yield "start"
        if target.by is not None or target.otherwise_by is not None:
            yield "stop"
    elif not _by_day(target):
        yield from _BOTH


def _by_day(target: Target) -> bool:
    """Whether only days are counted."""
    match target:
        case Within(limit=length) | Between(high=length) | Hold(least=length):
            return _whole_days(length)
        case Notice(least=length):
            return _whole_days(length)
        case Appointed(what=what):
            return what == "date"
        case _:
            return False


def _whole_days(length: Duration) -> bool:
    whole = length.amount == length.amount.to_integral_value()
    return length.unit in DAY_UNITS and whole and not length.to_the_minute
