from pathlib import Path
from typing import Any

import pytest

from tests.insight.trial import MAP, replayed

ROWS = """placed,processed,Type,size
2026-06-01 10:00,2026-06-01 11:00,Order,L
2026-06-01 10:00,2026-06-01 11:00,Call,S
2026-06-01 10:00,2026-06-01 11:00,Visit,S
2026-06-01 10:00,2026-06-01 11:00,Order,
"""
PROMISE = "Orders are processed within 3 shop hours."
SAID = (
    "The map takes every row for 'order', and Type has several values: Order, Call, Visit. The "
    "policy has Order, Call. If they are different kinds of contact, write touchpoint = { column "
    '= "Type", values = … } in the map, or leave the others out.'
)


def test_types_that_are_taken_for_one_kind_are_told(tmp_path: Path) -> None:
    assert replayed(tmp_path, PROMISE, ROWS).notices == (SAID,)


@pytest.mark.parametrize(
    "more",
    [
        {"touchpoint": {"column": "Type"}},
        {"leave_out": [{"why": "no order", "column": "Type", "is": ["Call", "Visit"]}]},
        {"segment": {"column": "Type"}},
        {"marks": {"trade": {"Type": "Visit"}}},
    ],
)
def test_a_column_of_which_the_map_makes_something_is_no_matter(
    more: dict[str, Any], tmp_path: Path
) -> None:
    assert replayed(tmp_path, PROMISE, ROWS, MAP | more).notices == ()


def test_a_column_with_one_type_is_no_matter(tmp_path: Path) -> None:
    rows = ROWS.replace("Call", "Order").replace("Visit", "")
    assert replayed(tmp_path, PROMISE, rows).notices == ()


def test_a_column_by_which_the_policy_tells_its_classes_is_no_matter(tmp_path: Path) -> None:
    rows = ROWS.replace("Type,size", "other,type")
    assert replayed(tmp_path, PROMISE, rows, MAP | {"fields": {"size": "type"}}).notices == ()
