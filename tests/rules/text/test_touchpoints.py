import pytest

from goodword.rules.tree import Roles, Touchpoint
from tests.rules.text.trees import codes, tree

CONTACTS = "Customers and contacts"


@pytest.mark.parametrize(
    "said, meant",
    [
        (
            "Return: requested, received.",
            Touchpoint(name="return", milestones=("requested", "received")),
        ),
        (
            "Returns: requested and received.",
            Touchpoint(name="return", milestones=("requested", "received")),
        ),
        (
            "Cleaning (behind the scenes, by cleaners and clerks): due, done.",
            Touchpoint(
                name="cleaning", milestones=("due", "done"), hidden=True, by=("cleaner", "clerk")
            ),
        ),
        (
            "Tour (before buying): booked, followed up.",
            Touchpoint(name="tour", milestones=("booked", "followed up"), stage="before buying"),
        ),
    ],
)
def test_a_touchpoint_has_its_moments_stage_and_people(said: str, meant: Touchpoint) -> None:
    assert tree(said, CONTACTS) == meant


def test_roles_are_listed_from_the_top() -> None:
    assert tree("Roles, from the top: the chef, waiters and porters.", CONTACTS) == Roles(
        names=("chef", "waiter", "porter")
    )


def test_a_definition_without_end_is_no_touchpoint() -> None:
    assert "GW101" in codes("Tour (before: booked.", CONTACTS) + codes("(x): booked.", CONTACTS)
