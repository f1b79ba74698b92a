"""All rows that broke their word: the same as those told first, and each where it stands."""

import csv
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from goodword.insight.engines.base import MISSING
from goodword.insight.replay.listing import moments
from goodword.rules.calendar import moment_of, zone_of
from tests.insight.trial import MAP, policy, with_listing

PROMISES = """Orders are processed within 3 shop hours.
Orders are processed within 2 shop days.
Orders are processed within 2 shop days, to the minute.
Orders are processed within 3 calendar days, to the minute.
Orders are processed within 26 hours, 95% of the time in each calendar month.
Orders are processed within 1 calendar week.
Orders are processed within 1 calendar month.
Orders are processed by 12:00 on the next shop day.
Large orders are processed within 1 shop hour."""


def rows_of(listed: str) -> list[dict[str, str]]:
    return list(csv.DictReader(listed.splitlines()))


def history(seed: int, count: int = 400) -> str:
    """Orders of some months, most done in a few days and some never."""
    dice = random.Random(seed)
    lines = ["placed,processed,size,p"]
    for _ in range(count):
        start = datetime(2026, 2, 20, tzinfo=UTC) + timedelta(seconds=dice.randrange(9_000_000))
        took = int(dice.expovariate(1 / 150_000)) * dice.choice((1, 1, 1, 12))
        stop = start + timedelta(seconds=took)
        end = "" if dice.random() < 0.1 else f"{stop:%Y-%m-%d %H:%M:%S}"
        size, pause = dice.choice("SSL"), dice.choice(("", "", "2"))
        lines.append(f"{start:%Y-%m-%d %H:%M:%S},{end},{size},{pause}")
    return "\n".join(lines) + "\n"


PAUSED = {"we wait for the customer": {"column": "p", "unit": "hours", "calendar": "shop"}}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("paused", [False, True])
def test_the_furthest_rows_are_the_first_of_all(seed: int, paused: bool, tmp_path: Path) -> None:
    stop = ["The clock of orders stops while we wait for the customer."] if paused else []
    mapping = MAP | ({"pauses": PAUSED} if paused else {})
    tried = policy(*PROMISES.splitlines(), *stop)
    found, listed = with_listing(tmp_path, tried, history(seed), mapping)
    rows, zone = rows_of(listed), zone_of(found.facts.zone)
    assert len(found.answers) == len(PROMISES.splitlines())

    def took(row: dict[str, str]) -> float:
        last = row["end"] or moment_of(found.facts.until or 0, zone).isoformat()
        return (datetime.fromisoformat(last) - datetime.fromisoformat(row["start"])).total_seconds()

    def said(instant: int | None) -> str:
        return "" if instant is None else moment_of(instant, zone).isoformat()

    for answer in found.answers:
        own = [row for row in rows if row["key"] == answer.key]
        assert len(own) == answer.broken
        own.sort(key=lambda row: (-int(row["late by"]), -took(row), int(row["row"])))
        told = [
            (one.row, said(one.start), said(one.due), said(one.end), one.state, one.late.measure)
            for one in answer.furthest
        ]
        assert told == [
            (int(r["row"]), r["start"], r["due"], r["end"], r["state"], int(r["late by"]))
            for r in own[:10]
        ]
        for row in own:
            if row["due"] and row["end"]:
                assert datetime.fromisoformat(row["due"]) < datetime.fromisoformat(row["end"])


def test_it_is_in_the_order_of_standards_and_rows_with_the_unit_of_lateness(
    tmp_path: Path,
) -> None:
    text = (
        "placed,processed\n2026-06-01 10:00,2026-06-03 15:30\n2026-06-01 10:00,\n"
        "2026-06-01 10:00,2026-06-01 11:00\n"
    )
    promises = "Orders are processed within 3 shop hours.\nOrders are processed within 1 shop day."
    _, listed = with_listing(tmp_path, promises, text)
    path, start = tmp_path / "orders.csv", "2026-06-01T10:00:00-03:00"
    due, day = "2026-06-01T13:00:00-03:00", "2026-06-02T18:00:00-03:00"
    end = "2026-06-03T15:30:00-03:00"
    assert listed.splitlines() == [
        "key,in force from,file,row,start,due,end,state,late by,unit,calendar",
        f"standard-1,,{path},1,{start},{due},{end},ended,73800,second,shop",
        f"standard-1,,{path},2,{start},{due},,not ended,73800,second,shop",
        f"standard-2,,{path},1,{start},{day},{end},ended,1,day,shop",
        f"standard-2,,{path},2,{start},{day},,not ended,1,day,shop",
    ]


def test_several_versions_are_told_apart(tmp_path: Path) -> None:
    old = policy("Orders are processed within 1 hour.", front="In force from 1 January 2026.")
    new = policy("Orders are processed within 5 hours.", front="In force from 1 June 2026.")
    text = (
        "placed,processed\n2026-06-01 09:00,2026-06-01 16:00\n2026-05-31 23:00,2026-06-01 02:00\n"
    )
    _, listed = with_listing(tmp_path, [new, old], text)
    assert [(row["in force from"], row["row"], row["late by"]) for row in rows_of(listed)] == [
        ("1 January 2026", "2", "7200"),
        ("1 June 2026", "1", "7200"),
    ]


def test_of_repeated_updates_each_case_is_listed_once(tmp_path: Path) -> None:
    log = "id,at,what\n" + "".join(
        f"{case},2026-06-01 {hour},{what}\n"
        for case, shift in (("A", 0), ("B", 1))
        for hour, what in (
            ("09:00", "in"), (f"{10 + shift}:30", "word"), ("14:00", "word"), ("15:00", "done"),
        )
    )  # fmt: skip
    mapping: dict[str, Any] = {
        "zone": MAP["zone"],
        "touchpoint": "order",
        "events": {"case": "id", "name": "what", "time": "at"},
        "milestones": {"placed": "in", "processed": "word", "shipped": "done"},
    }
    promise = "Orders are processed every 2 hours until shipped."
    found, listed = with_listing(tmp_path, promise, log, mapping)
    assert found.answers[0].broken == 2
    assert [
        (r["row"], r["start"][11:16], r["due"][11:16], r["late by"]) for r in rows_of(listed)
    ] == [
        ("1", "10:30", "12:30", "5400"),
        ("5", "09:00", "11:00", "1800"),
    ]


def test_what_keeps_every_word_lists_nothing(tmp_path: Path) -> None:
    text = "placed,processed\n2026-06-01 10:00,2026-06-01 11:00\n"
    _, listed = with_listing(tmp_path, "Orders are processed within 3 shop hours.", text)
    assert rows_of(listed) == []


@pytest.mark.parametrize(
    "zone", ["America/Halifax", "Asia/Kathmandu", "UTC", "Australia/Lord_Howe"]
)
def test_moments_are_told_as_in_json(zone: str) -> None:
    dice = random.Random(zone)
    own = zone_of(zone)
    instants = [dice.randrange(0, 4_000_000_000) for _ in range(500)]
    assert moments(np.array([*instants, MISSING]), own) == [
        *(moment_of(at, own).isoformat() for at in instants), "",
    ]  # fmt: skip
