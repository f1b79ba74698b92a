import pytest

from goodword.rules.text.starts import starts
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import starting_vocabulary
from goodword.rules.tree import Touchpoint

NAMES = starting_vocabulary()
NAMES.declare(Touchpoint(name="order", milestones=("placed", "received", "payment agreed")))


@pytest.mark.parametrize(
    "said, length, meant",
    [
        ("being placed", 2, "placed"),
        ("the order being placed", 4, "placed"),
        ("it is placed", 3, "placed"),
        ("it has been received", 4, "received"),
        ("placing the order", 3, "placed"),
        ("receiving it", 2, "received"),
        ("receipt", 1, "received"),
        ("receipt of the order", 4, "received"),
        ("the order", 2, "placed"),
        ("payment being agreed", 3, "payment agreed"),
    ],
)
def test_a_clock_starts_from_what_happened(said: str, length: int, meant: str) -> None:
    found = [(taken, value) for _, taken, value in starts(words_of(said), 0, NAMES)]
    assert max(taken for taken, _ in found) == length
    assert any(
        meant in value for taken, value in found if taken == length and isinstance(value, tuple)
    )


@pytest.mark.parametrize("said", ["noon", "being blue", "it"])
def test_other_words_start_no_clock(said: str) -> None:
    assert list(starts(words_of(said), 0, NAMES)) == []
