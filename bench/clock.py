"""The array clock against a plain NumPy pass over the same bytes: how far from memory itself?

`python -m bench.clock` prints a table; `run()` returns it. All on one core, all in one run.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from decimal import Decimal
from time import process_time

import numpy as np

from goodword.rules.calendar import Hours, instant_of
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.calendar.many import elapsed_many, worked
from goodword.rules.calendar.tables import Int64, day_table
from goodword.rules.due import Almanac
from goodword.rules.due.many import due_many
from goodword.rules.tree import (
    Calendar,
    Duration,
    Opening,
    PublicHolidays,
    SpecialHours,
    WeekHours,
    Within,
)

PAIRS = 10_000_000
FIRST, LAST = (instant_of(datetime(year, 1, 3, tzinfo=UTC)) for year in (2022, 2030))
SHOP = Calendar(
    word="shop",
    noun="hours",
    zone="Europe/Paris",
    week=(
        WeekHours(
            weekdays=WEEKDAYS[:5],
            openings=(
                Opening(start=time(9), end=time(12, 30)),
                Opening(start=time(13, 30), end=time(18)),
            ),
        ),
        WeekHours(weekdays=("Saturday",), openings=(Opening(start=time(10), end=time(17)),)),
    ),
    special=(SpecialHours(days=PublicHolidays(region="FR")),),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One way through the pairs: processor seconds, millions of pairs a second, plain passes."""

    name: str
    seconds: float
    millions: float
    passes: float


def run(pairs: int = PAIRS) -> list[Row]:
    """Measure each way through so many (start, stop) pairs of eight years, in no order."""
    rng = np.random.default_rng(1)
    start = rng.integers(FIRST, LAST, pairs, dtype=np.int64)
    stop = start + rng.integers(0, 10 * 86_400, pairs, dtype=np.int64)
    hours = Hours(SHOP)
    elapsed_many(hours, start[:1000], stop[:1000])
    ways: list[tuple[str, Callable[[], object]]] = [
        ("plain pass: stop - start", lambda: np.subtract(stop, start)),
        ("elapsed_many", lambda: elapsed_many(hours, start, stop)),
        ("elapsed_many, in order", lambda: elapsed_many(hours, *_in_order(start, stop))),
        ("day table, as an engine joins it", lambda: _by_day(hours, start, stop)),
        ("searchsorted over sums", lambda: _by_search(hours, start, stop)),
        ("due_many, 3 shop hours", lambda: _due(start)),
    ]
    seconds = {name: _seconds(way) for name, way in ways}
    plain = seconds["plain pass: stop - start"]
    return [Row(name, took, pairs / took / 1e6, took / plain) for name, took in seconds.items()]


def _seconds(way: Callable[[], object]) -> float:
    """The best of three, in processor seconds."""
    took = []
    for _ in range(3):
        began = process_time()
        way()
        took.append(process_time() - began)
    return max(min(took), 1e-9)


_ORDERED: dict[int, tuple[Int64, Int64]] = {}


def _in_order(start: Int64, stop: Int64) -> tuple[Int64, Int64]:
    """The pairs as a log has them, in order of their start; sorted once, outside the measure."""
    if id(start) not in _ORDERED:
        order = np.argsort(start)
        _ORDERED[id(start)] = start[order], stop[order]
    return _ORDERED[id(start)]


def _by_day(hours: Hours, start: Int64, stop: Int64) -> Int64:
    table = day_table(hours, int(start.min()) // 86_400, int(stop.max()) // 86_400)
    return worked(table, stop) - worked(table, start)


def _by_search(hours: Hours, start: Int64, stop: Int64) -> Int64:
    span = hours.span(FIRST // 86_400 - 1, LAST // 86_400 + 12)
    starts, ends, sums = (np.array(column) for column in (span.starts, span.ends, span.sums))

    def since(instant: Int64) -> Int64:
        at = np.searchsorted(starts, instant, side="right") - 1
        total: Int64 = sums[at] + np.minimum(instant, ends[at]) - starts[at]
        return total

    return since(stop) - since(start)


def _due(start: Int64) -> Int64:
    limit = Duration(amount=Decimal(3), unit="hour", calendar="shop")
    return due_many(Within(limit=limit), Almanac({"shop": SHOP}, zone=SHOP.zone), start)


def main() -> None:
    """Print the table."""
    print(f"{'10 million pairs, one core':36}{'CPU s':>8}{'M pairs/s':>11}{'passes':>8}")
    for row in run():
        print(f"{row.name:36}{row.seconds:8.2f}{row.millions:11.1f}{row.passes:8.1f}")


if __name__ == "__main__":
    main()
