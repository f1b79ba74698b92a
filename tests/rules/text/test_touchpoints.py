import pytest

from goodword.rules.text.findings import Context
from goodword.rules.text.touchpoints import touchpoint
from goodword.rules.text.vocabulary import Vocabulary
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


@pytest.mark.parametrize(
    "body",
    [
        "placed, then packed, then shipped",
        "placed → packed → shipped.",
        "placed; packed; shipped",
        "is placed, is packed and shipped",
    ],
)
def test_moments_are_listed_in_many_ways(body: str) -> None:
    (found,) = touchpoint("Order", body, Context(Vocabulary(), {}, body, "Order"))
    assert found.milestones == ("placed", "packed", "shipped")


def test_brackets_hold_no_other_words() -> None:
    context = Context(Vocabulary(), {}, "placed", "Order (when it rains)")
    touchpoint("Order (when it rains)", "placed", context)
    assert [f.facts["what"] for f in context.findings] == ["when it rains"]


def test_roles_in_brackets_may_have_their_article() -> None:
    said = "Tour (by the owner, clerks and the chef): booked, given."
    meant = Touchpoint(name="tour", milestones=("booked", "given"), by=("owner", "clerk", "chef"))
    assert tree(said, CONTACTS) == meant
