"""The same replay on Spark: equal, number by number."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.replay.document import as_json
from tests.insight.trial import MAP, with_listing

PROMISES = """Orders are processed within 3 shop hours, 60% of the time.
Large orders are processed within 2 shop days, to the minute.
Orders from trade customers are processed within 1 shop day, 90% of the time in each calendar month.
Orders are shipped within 3 calendar days.
At most 5% of orders are returned."""
ROWS = "placed,processed,shipped,back,size,tag\n" + "".join(
    f"2026-06-{day:02} {hour:02}:{minute},2026-06-{day + minute % 3:02} {hour + 2:02}:00,"
    f"{'' if hour % 5 == 0 else f'2026-06-{day + 2:02}'},{'yes' if minute == 40 else ''},"
    f"{'L' if hour % 3 == 0 else 'S'},{'trade' if day % 2 else ''}\n"
    for day in range(1, 28)
    for hour in range(8, 20)
    for minute in (10, 25, 40)
) + "nonsense,,,,,\n2026-06-02 10:00,2026-06-01 09:00,,,,\n2026-06-02 10:00\n"  # fmt: skip
MAPPING = MAP | {
    "milestones": {
        "placed": "placed",
        "processed": {"column": "processed", "format": "%Y-%m-%d %H:%M"},
        "shipped": "shipped",
    },
    "marks": {
        "trade": {"column": "tag", "is": "trade"},
        "returned": {"column": "back", "is": "yes"},
    },
    "leave_out": [{"why": "evening", "column": "placed", "is": "2026-06-03 19:10"}],
}


LOG = "id,at,what,size\n" + "".join(
    f"{day}-{hour},2026-06-{day:02} {hour + later:02}:{minute:02}:00,{what},"
    f"{'L' if hour % 3 == 0 and what == 'in' else ''}\n"
    for day in range(1, 28)
    for hour in range(6, 14)
    for minute, later, what in (
        (5, 0, "in"), (20, hour % 4, "hold"), (40, 1 + hour % 5, "go"), (50, day % 6, "word"),
        (55, 2 + day % 8, "done"),
    )
) + "1-6,soon,in,\n"  # fmt: skip
LOGGED = {
    "zone": "America/Halifax",
    "touchpoint": "order",
    "events": {"case": "id", "name": "what", "time": "at"},
    "milestones": {"placed": "in", "processed": "word", "shipped": "done"},
    "counts": {"returned": "hold"},
    "pauses": {"we wait for the customer": {"from": "hold", "to": ["go", "done"]}},
}
LOG_PROMISES = """Orders are shipped within 5 shop hours.
Large orders are shipped within 1 shop day.
Orders are processed first within 2 hours, then every 3 hours until shipped.
Orders are processed every 2 shop hours until shipped.
The clock of orders stops while we wait for the customer, at most 1 calendar day."""


@pytest.mark.spark
@pytest.mark.slow
@pytest.mark.parametrize(
    "promises, rows, mapping, answers",
    [(PROMISES, ROWS, MAPPING, 5), (LOG_PROMISES, LOG, LOGGED, 4)],
    ids=["rows", "events"],
)
def test_spark_gives_equal_answers(
    promises: str, rows: str, mapping: dict[str, Any], answers: int, tmp_path: Path
) -> None:
    pytest.importorskip("pyspark", reason="PySpark is not installed")
    if shutil.which("java") is None:
        pytest.skip("no Java on PATH")
    embedded, listed = with_listing(tmp_path, promises, rows, mapping)
    engine = open_engine("spark")
    try:
        distributed, same = with_listing(tmp_path, promises, rows, mapping, engine)
    finally:
        engine.close()
    assert len(embedded.answers) == answers
    assert same == listed
    assert without_lines(as_json(distributed)) == without_lines(as_json(embedded))


def without_lines(document: str) -> str:
    """Spark counts broken lines, but has no numbers and other words for them."""
    content = json.loads(document)
    broken = content["history"]["unread"][0]
    broken["rows"], broken["reason"] = [], "no row"
    return json.dumps(content)
