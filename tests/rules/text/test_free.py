import pytest

from goodword.rules.text.free import free_words, holds
from goodword.rules.text.tokens import words_of
from tests.rules.text.harbour import read


@pytest.mark.parametrize(
    "slot, said, taken",
    [
        ("CAUSE", "an order is late or wrong, once per order", "an order is late or wrong"),
        ("CAUSE", "it rains per case", "it rains"),
        ("STATE", "we wait, at most 10 days", "we wait"),
        ("STATE", 'it storms with "a photograph"', "it storms"),
        ("STATE", "it storms with hail", "it storms with hail"),
        ("THING", "an order within 30 days", "an order"),
        ("THING", "a refund of $50", "a refund"),
        ("THING", "a cup of tea", "a cup of tea"),
        ("WORDS", "a paid afternoon off.", "a paid afternoon off"),
        ("PLACES", ", on the web, kept by #x", "on the web"),
    ],
)
def test_free_words_end_at_a_marker(slot: str, said: str, taken: str) -> None:
    found = {terminal: value for terminal, _, value in free_words(words_of(said), 0, said)}
    assert found[slot] == taken


@pytest.mark.parametrize("said", ["not an order", "never an order", "only an order", ", an order"])
def test_what_denies_is_no_thing(said: str) -> None:
    slots = {terminal for terminal, _, _ in free_words(words_of(said), 0, said)}
    assert "THING" not in slots


@pytest.mark.parametrize(
    "slot, said, can",
    [
        ("CAUSE", "an order is late", True),
        ("CAUSE", "an order is late, or wrong", False),
        ("CAUSE", "two  spaces", False),
        ("CAUSE", "", False),
        ("STATE", "it rains.", False),
        ("THING", "an item for free", False),
        ("THING", "an item that broke", True),
    ],
)
def test_a_slot_says_what_it_can_hold(slot: str, said: str, can: bool) -> None:
    assert holds(slot, said) == can


def test_a_line_end_within_free_words_is_a_space() -> None:
    said = "an order is\n  late"
    found = {value for _, _, value in free_words(words_of(said), 0, said)}
    assert found == {"an order", "an order is late"}


@pytest.mark.parametrize(
    "said, canonical",
    [
        (
            "Orders are shipped within 3 hours, except when it snows, failing which we pay $5.",
            "Orders are shipped within 3 hours, except when it snows; otherwise we pay $5.",
        ),
        (
            "Orders are shipped within 3 hours, except when it snows or we pay $5.",
            "Orders are shipped within 3 hours, except when it snows; otherwise we pay $5.",
        ),
        (
            "Orders are shipped within 3 hours, except when it snows or we are snowed in.",
            "Orders are shipped within 3 hours, except when it snows or we are snowed in.",
        ),
        (
            "The clock of orders stops while we wait for the customer no more than 10 days.",
            "The clock of orders stops while we wait for the customer, at most 10 days.",
        ),
        (
            "Clerks may discount by up to $5 when an order is late but not for clearance items.",
            "Clerks may discount up to $5 when an order is late, except for clearance items.",
        ),
        (
            "At many, the owner decides on a recall at the latest within 1 shop day.",
            "At many, the owner decides on a recall within 1 shop day.",
        ),
    ],
)
def test_free_words_end_at_whatever_says_what_may_follow(said: str, canonical: str) -> None:
    assert read(said, "What we may do")[0] == (canonical,)


@pytest.mark.parametrize(
    "said",
    [
        "Orders are shipped within 3 hours, except when it snows; otherwise we sing.",
        "The clock of orders stops while the customer, at most 2 people, is away.",
        "Clerks may refund the.",
    ],
)
def test_free_words_do_not_swallow_what_cannot_be_read(said: str) -> None:
    assert read(said, "What we may do")[0] == ()
