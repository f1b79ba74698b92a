from datetime import time

import pytest

from goodword.rules.due import derive, length_words, words
from goodword.rules.tree import Appointed, Hold, Notice, OnDay, Target, Within
from tests.rules.due.cast import ALMANAC, at, length

THREE_HOURS = Within(limit=length(3, "hour", "shop"))


def told(target: Target, start: str) -> str:
    return words(derive(target, ALMANAC, at(start)), "placed").removesuffix(" (America/Halifax)")


@pytest.mark.parametrize(
    "target, start, sentence",
    [
        (
            THREE_HOURS,
            "2026-11-20 17:20",
            (
                "placed Friday 17:20; 40 minutes until closing; Saturday 10:00 to 12:20: "
                "due Saturday 12:20"
            ),
        ),
        (
            THREE_HOURS,
            "2026-12-23 16:30",
            (
                "placed Wednesday 16:30; 1 hour 30 minutes until closing; "
                "Thursday 24 December is closed; Friday 25 December is closed: Christmas Day; "
                "Saturday 10:00 to 11:30: due Saturday 11:30"
            ),
        ),
        (
            THREE_HOURS,
            "2026-11-21 23:00",
            (
                "placed Saturday 23:00; closed then, so counted from Monday 09:00; "
                "Monday 09:00 to 12:00: due Monday 12:00"
            ),
        ),
        (
            Within(limit=length(60, "hour", "shop")),
            "2026-11-20 17:20",
            (
                "placed Friday 17:20; 40 minutes until closing; 59 hours of open time between; "
                "Monday 30 November 09:00 to 09:20: due Monday 30 November 09:20"
            ),
        ),
        (
            Within(limit=length(2, "day", "shop")),
            "2026-11-20 17:20",
            "placed Friday 17:20; 2 shop days later is Monday: due Monday 18:00, at closing",
        ),
        (
            Within(limit=length("1.5", "day", "shop")),
            "2026-11-20 10:00",
            (
                "placed Friday 10:00; 1 shop day later is Saturday; then 0.5 of its time: "
                "due Saturday 13:30"
            ),
        ),
        (
            Within(limit=length(1, "month", "shop")),
            "2026-11-20 10:00",
            (
                "placed Friday 10:00; the date is Sunday 20 December, closed, "
                "so Monday 21 December: due Monday 21 December 18:00, at closing"
            ),
        ),
        (
            Within(limit=length(2, "day")),
            "2026-11-20 10:00",
            "placed Friday 10:00; 2 calendar days later is Sunday: due Sunday 24:00",
        ),
        (
            Within(limit=length(24, "hour")),
            "2026-11-20 10:00",
            "placed Friday 10:00; 24 hours, day and night: due Saturday 10:00",
        ),
        (
            OnDay(day=0, calendar="shop", cutoff=time(14), otherwise=1),
            "2026-11-20 14:00",
            "placed Friday 14:00; at or after the cut-off of 14:00: due Saturday 17:00, at closing",
        ),
        (
            Hold(least=length(1, "day", "shop")),
            "2026-11-20 14:00",
            (
                "placed Friday 14:00; 1 shop day later is Saturday: not before Saturday 17:00, "
                "at closing"
            ),
        ),
        (
            Notice(least=length(2, "day", "shop")),
            "2026-11-26 10:00",
            "placed Thursday 10:00; 2 shop days earlier is Tuesday: due Tuesday 18:00, at closing",
        ),
        (
            Appointed(what="time", early=length(20, "minute"), late=length(20, "minute")),
            "2026-11-20 10:00",
            "placed Friday 10:00: not before Friday 09:40, due Friday 10:20",
        ),
        (
            Within(limit=length(1, "hour")),
            "2026-11-01 00:30",
            "placed Sunday 00:30; 1 hour, day and night: due Sunday 01:30",
        ),
        (
            Within(limit=length(2, "hour")),
            "2026-11-01 00:30",
            "placed Sunday 00:30; 2 hours, day and night: due Sunday 01:30 (the second)",
        ),
    ],
)
def test_a_derivation_reads_like_a_person_counting(
    target: Target, start: str, sentence: str
) -> None:
    assert told(target, start) == sentence


def test_the_zone_is_told_last() -> None:
    sentence = words(derive(THREE_HOURS, ALMANAC, at("2026-11-20 10:00")))
    assert sentence == (
        "started Friday 10:00; Friday 10:00 to 13:00: due Friday 13:00 (America/Halifax)"
    )


@pytest.mark.parametrize(
    "seconds, text",
    [(0, "no time"), (1, "1 second"), (3661, "1 hour 1 minute 1 second"), (7200, "2 hours")],
)
def test_lengths_are_told_in_hours_minutes_and_seconds(seconds: int, text: str) -> None:
    assert length_words(seconds) == text
