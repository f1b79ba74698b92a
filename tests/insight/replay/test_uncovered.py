"""What no standard is about is counted by what it is."""

from pathlib import Path

from tests.insight.trial import MAP, replayed

ROWS = """placed,processed,size,kind
2026-06-01 10:00,2026-06-01 11:00,L,order
2026-06-01 10:00,2026-06-01 11:00,M,order
2026-06-01 10:00,2026-06-01 11:00,M,order
2026-06-01 10:00,2026-06-01 11:00,,order
2026-06-01 10:00,2026-06-01 11:00,L,call
2026-06-01 10:00,2026-06-01 11:00,L,strange
"""
KINDS = MAP | {"touchpoint": {"column": "kind"}}


def told(folder: Path, promises: str) -> list[tuple[str, int]]:
    found = replayed(folder, promises, ROWS, KINDS)
    return [(one.what, one.count) for one in found.uncovered]


def test_a_type_that_the_policy_does_not_know_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, "Large orders are processed within 3 shop hours.") == [
        ("orders whose size is 'M'", 2),
        ("calls", 1),
        ("orders without a size", 1),
        ("rows of no touchpoint", 1),
    ]


def test_a_general_standard_leaves_none_of_its_touchpoint(tmp_path: Path) -> None:
    promises = (
        "Orders are processed within 1 shop day.\nLarge orders are processed within 3 shop hours."
    )
    assert told(tmp_path, promises) == [("calls", 1), ("rows of no touchpoint", 1)]


def test_without_any_standard_of_time_nothing_is_missing(tmp_path: Path) -> None:
    assert told(tmp_path, "At most 5% of orders are returned.") == []
