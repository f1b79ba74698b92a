"""Nothing that a promise, a goal or a role says is lost while it is built."""

import pytest

from goodword.rules.text import sentence
from goodword.rules.tree import Objective, Rate
from tests.rules.text.trees import codes, tree

LOST = [
    "At most 5% of customers rate us 2 of 5 or better.",
    "At least 90% of customers rate orders from trade customers 4 of 5 or better.",
    "At least 90% of customers rate enquiries by phone 4 of 5 or better.",
    "At least 90% of customers rate trade customers 4 of 5 or better.",
    "Enquiries are resolved within 3 shop days at the first contact.",
    "Calls are transferred at most once at the first contact.",
    "Orders are always processed within 3 shop hours, 95% of the time.",
    "At least 95% of orders are always delivered.",
]
GOALS = [
    "We will be quick when 95% of orders placed before 14:00 are delivered, by 30 June 2027.",
    "We will be loved when at most 5% of customers rate us 2 of 5 or better, by 30 June 2027.",
    "We will be loved when 90% of customers rate us 7 of 5 or better, by 30 June 2027.",
]
ROLES = [
    ("Complaints are answered by the technician within 5 shop days.", "What we promise"),
    (
        "Complaints are resolved within 5 shop days; otherwise the technician calls the customer.",
        "What we promise",
    ),
    ('Technicians take the course "Taps" within 30 days of starting.', "How we improve"),
]
SAME = [
    "Orders are shipped in 2 shop days, to the minute to 3 shop days.",
    "Orders are shipped in 2 shop days to 3 shop days, to the minute.",
    "Orders are shipped in 2 to 3 shop days, to the minute.",
]


@pytest.mark.parametrize("said", LOST)
def test_what_a_promise_has_no_place_for_is_an_error(said: str) -> None:
    assert codes(said) == ["GW106"]


@pytest.mark.parametrize("said", GOALS)
def test_what_a_goal_has_no_place_for_is_an_error(said: str) -> None:
    assert codes(said, "How we improve") == ["GW106"]


@pytest.mark.parametrize("said, section", ROLES)
def test_every_role_that_acts_is_listed(said: str, section: str) -> None:
    assert codes(said, section) == ["GW305"]


def test_a_goal_about_people_finds_its_touchpoint() -> None:
    goal = tree(
        "We will be quick when at least 95% of customers are called back, by 30 June 2027.",
        "How we improve",
    )
    assert isinstance(goal, Objective)
    assert isinstance(goal.measure, Rate)
    assert goal.measure.subject.of == "call"


@pytest.mark.parametrize("said", SAME)
def test_each_end_of_a_range_keeps_its_time_of_day(said: str) -> None:
    assert sentence(tree(said)) == said


@pytest.mark.parametrize(
    "said",
    [
        "Friends: ordered at least once in 12 months.",
        "Friends: ordered at least twice in 12 months.",
    ],
)
def test_how_often_is_said_in_words(said: str) -> None:
    assert sentence(tree(said, "Customers and contacts")) == said


def test_a_threshold_of_nothing_is_kept() -> None:
    said = "Refunds above $250 or 0% of the order, whichever is less need the owner's approval."
    assert sentence(tree(said, "What we may do")) == said
