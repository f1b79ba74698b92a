"""Enough of the language to read the table of instants, written apart from the parser."""

import re
from datetime import time

from goodword.rules.tree import Between, Duration, Hold, Notice, OnDay, Target, Within
from tests.rules.due.cast import length

UNIT = r"(?P<unit>second|minute|hour|day|week|month|year|ring)s?"
LENGTH = rf"(?P<amount>[\d.]+) (?:(?P<calendar>\w+) )?{UNIT}(?P<minute>, to the minute)?"
DAY = (
    r"(?:on|in) the (?P<which>same|next) (?:(?P<calendar>\w+) )?(?P<unit>day|week|month)"
    r"(?: by (?P<by>\d\d:\d\d))?"
    r"(?: when before (?P<cutoff>\d\d:\d\d)(?: (?P<zone>[\w/]+))?, otherwise the next \w+ day)?"
)


def target(words: str) -> Target:
    """The target that some words of the table mean."""
    if found := re.fullmatch(DAY, words):
        return on_day(found)
    if found := re.fullmatch(r"in (\d+) to (\d+) hours", words):
        return Between(low=length(found[1], "hour"), high=length(found[2], "hour"))
    if found := re.fullmatch(f"within {LENGTH}", words):
        return Within(limit=duration(found))
    if found := re.fullmatch(f"for at least {LENGTH}", words):
        return Hold(least=duration(found))
    if found := re.fullmatch(f"at least {LENGTH} before", words):
        return Notice(least=duration(found))
    raise AssertionError(words)


def duration(found: re.Match[str]) -> Duration:
    return length(found["amount"], found["unit"], found["calendar"], minute=bool(found["minute"]))


def on_day(found: re.Match[str]) -> OnDay:
    units: dict[str, OnDay] = {
        unit: OnDay(
            day=["same", "next"].index(found["which"]),
            unit=unit,
            calendar=found["calendar"],
            by=clock(found["by"]),
            cutoff=clock(found["cutoff"]),
            cutoff_zone=found["zone"],
            otherwise=1 if found["cutoff"] else None,
        )
        for unit in ("day", "week", "month")
    }
    return units[found["unit"]]


def clock(text: str | None) -> time | None:
    """24:00 is stored as 00:00, which ends the day that it is said of."""
    return time.fromisoformat(text.replace("24:00", "00:00")) if text else None
