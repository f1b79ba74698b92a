"""Replay: rows a second against reading the same file with the engine alone, and peak memory.

    python bench/replay.py [ROWS]

A seeded year of a shop's orders, ten standards, each over every row. Limits: at most 3 seconds per
million rows once the file is read, at most 2 GB.
"""

import sys
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import duckdb

from goodword.insight.engines import open_engine
from goodword.insight.history.reading import mapping_of
from goodword.insight.replay import replay
from goodword.rules.text import parse, sentence

POLICY = """# Customer service policy of Bench Street Kitchenware

## Hours and words
- Shop hours: Monday to Friday 09:00–12:30 and 13:30–18:00 and Saturday 10:00–17:00, \
in America/Halifax, closed on public holidays in CA-NS.

## Customers and contacts
- Order (while buying): placed, processed, shipped, delivered.

## What we promise
- Orders are processed within 3 shop hours, 95% of the time.
- Orders are processed within 2 shop days, 95% of the time in each calendar month.
- Orders are processed within 24 hours, 95% of the time.
- Orders are processed within 2 shop days, to the minute.
- Orders are shipped within 8 shop hours.
- Orders are shipped within 3 shop days, 90% of the time.
- Orders are shipped within 4 days.
- Orders are delivered within 5 shop days, to the minute.
- Orders are delivered within 1 week, 95% of the time.
- Orders are delivered within 40 shop hours.
"""
MAP = {
    "zone": "America/Halifax",
    "touchpoint": "order",
    "channel": {"column": "channel"},
    "segment": {"column": "customer_group"},
    "milestones": {name: name for name in ("placed", "processed", "shipped", "delivered")},
}
LIMIT_SECONDS, LIMIT_MEGABYTES, CORES = 3.0, 2000, 2


def make(path: Path, rows: int) -> None:
    """A year of orders, one in thirty not delivered yet."""
    later = "CAST(floor(-ln(1 - random()) * {}) AS INTEGER)"
    db = duckdb.connect()
    db.execute("SET threads = 2; SET memory_limit = '1GB'; SELECT setseed(0.5)")
    db.execute(f"""COPY (
        WITH t AS (SELECT TIMESTAMP '2025-01-01' + to_seconds(CAST(random() * 31536000 AS INTEGER))
                          AS placed, random() AS luck FROM range({rows})),
        u AS (SELECT *, placed + to_seconds({later.format(20000)}) AS processed FROM t),
        v AS (SELECT *, processed + to_seconds({later.format(70000)}) AS shipped FROM u)
        SELECT 'order-' || (luck * 1e9)::INTEGER AS id,
               ['home', 'trade', 'key'][1 + (luck * 3)::INTEGER % 3] AS customer_group,
               ['web', 'phone', 'counter'][1 + (luck * 30)::INTEGER % 3] AS channel,
               placed, processed, shipped,
               CASE WHEN luck > 0.03 THEN shipped + to_seconds({later.format(150000)}) END
               AS delivered FROM v) TO '{path}' (HEADER)""")
    db.close()


def read_alone(path: Path) -> float:
    """Seconds that the engine takes to read the same columns into a table."""
    began = perf_counter()
    db = duckdb.connect(str(path.with_suffix(".duckdb")))
    db.execute("SET threads = 2")
    db.execute(
        "CREATE TABLE t AS SELECT customer_group, channel, placed, processed, shipped, delivered "
        f"FROM read_csv('{path}')"
    )
    db.close()
    return perf_counter() - began


def main(rows: int) -> int:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "orders.csv"
        make(path, rows)
        alone = read_alone(path)
        marks: list[float] = []

        def tell(words: str) -> None:
            marks.append(perf_counter())
            worked.append(process_time())

        engine = open_engine("duckdb")
        began, worked = perf_counter(), [process_time()]
        policy = parse(POLICY).policy
        done = replay([policy], mapping_of(MAP, "bench"), [path], engine, sentence, tell)
        ended = perf_counter()
        worked.append(process_time())
        engine.close()
    judged = ended - marks[1]
    megabytes = getrusage(RUSAGE_SELF).ru_maxrss // 1024
    per_million = judged / rows * 1e6
    processor = (worked[-1] - worked[2]) / CORES / rows * 1e6
    if done.unanswered:
        sys.exit(f"not answered: {done.unanswered}")
    print(f"rows                         {rows:>12,}")
    print(f"read by the engine alone     {rows / alone:>12,.0f} rows/s")
    print(f"read into facts              {rows / (marks[1] - began):>12,.0f} rows/s")
    print(f"ten standards, once read     {rows / judged:>12,.0f} rows/s")
    print(f"  per million rows           {per_million:>12.2f} s   (at most {LIMIT_SECONDS})")
    print(f"  the same in processor time {processor:>12.2f} s   on {CORES} cores")
    print(f"whole, against reading alone {(ended - began) / alone:>12.1f} times")
    print(f"peak memory                  {megabytes:>12,} MB  (at most {LIMIT_MEGABYTES:,})")
    return 0 if min(per_million, processor) <= LIMIT_SECONDS and megabytes <= LIMIT_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
