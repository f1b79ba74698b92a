import pytest

from tests.rules.lint.checked import only


@pytest.mark.parametrize(
    "bullet, words",
    [
        ("Orders are shipped within 2 shop days of being delivered.", ["shipped"]),
        ("Orders are placed within 2 shop days.", ["placed"]),
        ("Orders are delivered within 2 shop days of being shipped.", []),
        ("Orders are held for at least 3 shop days.", []),
        ("Orders are delivered within 2 shop days of the appointed time.", []),
    ],
)
def test_a_clock_runs_from_an_earlier_moment_to_a_later_one(bullet: str, words: list[str]) -> None:
    assert only("GW501", bullet) == words


def test_a_later_moment_is_not_due_before_an_earlier_one() -> None:
    slow = "Orders are processed within 3 shop days."
    assert only("GW502", slow, "Orders are shipped within 1 shop day.") == ["shipped"]
    assert only("GW502", slow, "Orders are shipped within 4 shop days.") == []
    assert only("GW502", slow, "Orders are shipped within 1 shop day of being processed.") == []
    assert only("GW502", slow, "Orders are shipped within 1 shop hour.") == []


def test_a_range_goes_forward() -> None:
    assert only("GW202", "Orders are processed in 72 to 24 hours.") == ["72"]
    assert only("GW202", "Orders are processed in 24 to 72 hours.") == []
