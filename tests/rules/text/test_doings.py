import pytest

from goodword.rules.text.doings import done, noun_at, received
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import starting_vocabulary
from goodword.rules.tree import Touchpoint

NAMES = starting_vocabulary()
NAMES.declare(Touchpoint(name="order", milestones=("placed", "answered", "shipped")))


@pytest.mark.parametrize(
    "said, length, meant",
    [
        ("reply within", 1, "answered"),
        ("full answer within", 2, "answered"),
        ("acknowledgements", 1, "acknowledged"),
        ("fix time", 2, "fixed"),
        ("shipping", 1, "shipped"),
    ],
)
def test_what_is_done_may_be_a_noun(said: str, length: int, meant: str) -> None:
    ((_, taken, of), *_) = done(words_of(said), 0, NAMES)
    assert (taken, of[0]) == (length, meant)  # type: ignore[index]  # a matcher's values are its own


@pytest.mark.parametrize("said", ["order", "complaint", "receipt", "table"])
def test_what_only_begins_a_contact_is_not_done(said: str) -> None:
    assert list(done(words_of(said), 0, NAMES)) == []


def test_a_noun_for_a_milestone_is_the_longest() -> None:
    assert noun_at(words_of("holding reply within"), 0, starting_vocabulary()) == (
        2,
        ("acknowledged",),
    )
    assert noun_at(words_of("table"), 0, starting_vocabulary()) is None


@pytest.mark.parametrize(
    "said, length",
    [
        ("placed before noon", 1),
        ("made online", 1),
        ("that reach us in shop hours", 3),
        ("you place by phone", 2),
        ("we receive it before noon", 3),
    ],
)
def test_how_a_contact_came_in(said: str, length: int) -> None:
    found = list(received(words_of(said), 0, NAMES))
    assert max(taken for _, taken, _ in found) == length


@pytest.mark.parametrize("said", ["placed", "shipped", "answered 3 hours"])
def test_what_says_neither_when_nor_how_is_no_such_word(said: str) -> None:
    assert list(received(words_of(said), 0, NAMES)) == []
