import pytest

from tests.rules.text.trees import codes


@pytest.mark.parametrize(
    "said",
    [
        "Within 2 hours, orders are shipped within 3 hours.",
        "At least 90% of orders are shipped within 3 hours, 95% of the time.",
        "Orders are shipped within 3 hours, 95% of the time, always.",
        "Orders are shipped within 3 hours, or are delivered, or a new date is agreed.",
    ],
)
def test_what_is_said_twice_is_an_error(said: str) -> None:
    assert codes(said) == ["GW106"]


@pytest.mark.parametrize(
    "said",
    [
        "At most 2% of orders are returned, except when it rains.",
        "At least 95% of orders are shipped by a clerk.",
        "At least 95% of orders are shipped, or are delivered.",
        "Calls are transferred at most once, on average.",
    ],
)
def test_what_only_a_deadline_can_have_is_an_error_without_one(said: str) -> None:
    assert "GW106" in codes(said)


@pytest.mark.parametrize(
    "said",
    [
        "Orders are shipped within 3 hours, 95% of the time, or are delivered.",
        "Orders are shipped within 3 hours, except when it rains, or the customer is told why.",
        "Calls are answered within 9 hours, except if it hails, 9% of the time, or are ended.",
        "We ship orders within 3 hours in 95% of cases, or a new date is agreed.",
    ],
)
def test_a_share_or_an_exception_before_the_alternative_is_asked_about(said: str) -> None:
    assert set(codes(said)) == {"GW217"}


@pytest.mark.parametrize(
    "said",
    [
        "Orders are shipped within 3 hours, or are shipped, 9% of the time, except when it hails.",
        "95% of orders are shipped within 3 hours, or are delivered.",
        "In 95% of cases, orders are shipped within 3 hours, or are delivered.",
        "Orders are shipped within 3 hours, always, or are delivered.",
        "Orders are shipped within 3 hours, except when it rains, or snow falls.",
    ],
)
def test_what_is_meant_of_both_is_read(said: str) -> None:
    assert codes(said) == []


def test_a_share_of_what_is_done_each_month_may_be_of_the_month() -> None:
    assert "GW106" in codes("At least 90% of orders are shipped each month.")
    assert codes("At least 90% of orders are shipped in each month.") == []
