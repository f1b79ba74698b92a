"""Every ruler against the rule of days: kept within N means measured at most N."""

import random
from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from goodword.insight.engines import Engine, open_engine
from goodword.insight.replay.choosing import choose
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import SECOND, Ruler
from goodword.insight.replay.timelines import MOST, steps_of
from goodword.rules.calendar import DAY, at_wall, hours_of, zone_of
from goodword.rules.due import Almanac, almanac_of, due
from goodword.rules.text import parse
from goodword.rules.tree import Duration, Within

FIRST, LAST = 20_100, 20_500
HOURS = {
    "shop": "Monday to Friday 09:00–12:30 and 13:30–18:00 and Saturday 10:00–14:00, "
    "in America/Halifax, closed on public holidays in CA-NS",
    "city": "Monday to Friday 08:30–17:00, in America/New_York, closed on public holidays in US-MA",
    "desk": "every day 00:00–24:00, in Europe/Berlin",
    "sole": "Tuesday 10:00–11:00, in Australia/Sydney",
    "late": "Thursday 20:00–23:00 and Friday 18:00–02:00 and Saturday 19:00–03:00, in Europe/Rome",
    "east": "Sunday to Thursday 07:00–24:00, in Asia/Tokyo",
}  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = open_engine()
    yield engine
    engine.close()


def almanac() -> Almanac:
    lines = "\n".join(f"- {word.capitalize()} hours: {words}." for word, words in HOURS.items())
    parsed = parse(f"# Customer service policy of Time\n\n## Hours and words\n{lines}\n")
    assert parsed.findings == ()
    return almanac_of(parsed.policy, zone="America/Halifax")


TIMES = almanac()


def hearing(engine: Engine) -> Hearing:
    facts: Any = SimpleNamespace(first=(FIRST + 4) * DAY, until=(LAST - 4) * DAY)
    return Hearing(facts=facts, almanac=TIMES, engine=engine, standards=())


def instants(calendar: str | None, seed: int) -> list[int]:
    """Instants of all kinds: anywhere, and within a second of openings, closings and midnights."""
    dice = random.Random(seed)
    found = [dice.randrange((FIRST + 5) * DAY, (LAST - 60) * DAY) for _ in range(60)]
    zone = zone_of("America/Halifax")
    for day in dice.sample(range(FIRST + 5, LAST - 60), 25):
        found.append(at_wall(day, 0, zone) + dice.choice((-1, 0, 1)))
        if calendar:
            slots = hours_of(TIMES.calendars[calendar]).slots(day)
            found += [bound + dice.choice((-1, 0, 1)) for slot in slots for bound in slot]
    return found


def pairs(calendar: str | None, seed: int) -> list[tuple[int, int]]:
    dice = random.Random(seed + 1)
    some = sorted(instants(calendar, seed))
    near = [(a, b) for at, a in enumerate(some) for b in some[at : at + 6]]
    return dice.sample(near, min(len(near), 260))


def measures(ruler: Ruler, rows: list[tuple[int, int]], engine: Engine, most: int) -> list[int]:
    """What the ruler measures, by a table of even steps or, if `most` is low, of uneven ones."""
    start, stop = (np.array(column, np.int64) for column in zip(*rows, strict=True))
    engine.load("seen", {"place": np.arange(len(start)), "start": start, "stop": stop})
    joins = []
    for alias, instant, line in (("a", "start", ruler.starts), ("b", SECOND, ruler.stops)):
        if line is not None:
            steps = steps_of([line], FIRST + 2, LAST - 2, most)
            engine.load(f"steps_{alias}", steps.columns)
            joins.append(steps.join(f"steps_{alias}", alias, instant))
    found = engine.ask(
        f"SELECT place, {ruler.measure} AS m FROM seen {' '.join(joins)} ORDER BY place"
    )
    assert len(found["m"]) == len(rows)
    return [int(m) for m in found["m"]]


CASES = [
    *[(None, unit, False) for unit in ("hour", "day", "week", "month")],
    (None, "day", True),
    *[(word, "hour", False) for word in HOURS],
    *[(word, "day", False) for word in HOURS],
    *[(word, "day", True) for word in HOURS],
]


@pytest.mark.parametrize("most", [MOST, 0])
@pytest.mark.parametrize("calendar, unit, to_the_minute", CASES)
def test_kept_within_a_limit_is_measured_at_most_that(
    calendar: str | None, unit: str, to_the_minute: bool, most: int, engine: Engine
) -> None:
    for amount in (1, 2, 3, 7):
        limit = Duration(
            amount=Decimal(amount), unit=unit, calendar=calendar, to_the_minute=to_the_minute
        )
        target = Within(limit=limit)
        chosen = choose(target, hearing(engine))
        rows = pairs(calendar, seed=amount)
        measured = measures(chosen.ruler, rows, engine, most)
        assert chosen.limit is not None
        wrong = [
            (start, stop, m)
            for (start, stop), m in zip(rows, measured, strict=True)
            if (m <= chosen.limit) != due(target, TIMES, start).allows(stop)
        ]
        assert wrong == []
        nearer = [
            (start, stop, m)
            for (start, stop), m in zip(rows, measured, strict=True)
            if stop - start < chosen.ruler.least(m) and m > 0
        ]
        assert nearer == []
