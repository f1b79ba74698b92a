"""The same replay on Spark: equal, number by number."""

import json
import shutil
from pathlib import Path

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.replay.document import as_json
from tests.insight.trial import MAP, replayed

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


@pytest.mark.spark
@pytest.mark.slow
def test_spark_gives_equal_answers(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="PySpark is not installed")
    if shutil.which("java") is None:
        pytest.skip("no Java on PATH")
    embedded = replayed(tmp_path, PROMISES, ROWS, MAPPING)
    engine = open_engine("spark")
    try:
        distributed = replayed(tmp_path, PROMISES, ROWS, MAPPING, engine)
    finally:
        engine.close()
    assert len(embedded.answers) == 5
    assert without_lines(as_json(distributed)) == without_lines(as_json(embedded))


def without_lines(document: str) -> str:
    """Spark counts broken lines, but has no numbers and other words for them."""
    content = json.loads(document)
    broken = content["history"]["unread"][0]
    broken["rows"], broken["reason"] = [], "no row"
    return json.dumps(content)
