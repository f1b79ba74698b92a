import pytest

from goodword.rules.diagnostics import Place, diagnose, place_of
from goodword.rules.diagnostics.diagnostic import line_starts

Found = tuple[str, int, int, dict[str, str]]


@pytest.mark.parametrize(
    "start, end, place",
    [(0, 2, Place(1, 1, 1, 3)), (3, 5, Place(2, 1, 2, 3)), (1, 4, Place(1, 2, 2, 2))],
)
def test_lines_and_columns_count_from_one(start: int, end: int, place: Place) -> None:
    assert place_of(line_starts("ab\ncd\n"), start, end) == place


def test_the_same_is_said_once_and_in_the_order_of_the_text() -> None:
    late: Found = ("GW203", 5, 9, {"word": "soon", "question": "How long?"})
    early: Found = ("GW208", 0, 2, {})
    said = diagnose([late, early, late], "0123 soon")
    assert [(d.code, d.severity, d.place.column) for d in said] == [
        ("GW208", "warning", 1), ("GW203", "error", 6),
    ]  # fmt: skip
    assert said[1].message == "'soon' can't be measured. How long?"
