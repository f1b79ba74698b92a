import pytest

from goodword.rules.text.fillers import FILLERS, filler_at
from goodword.rules.text.tokens import words_of
from tests.rules.text.harbour import read

NARROWING = frozenset(
    "only usually normally generally about roughly up least most not never no except unless "
    "without almost nearly some may might should could full writing".split()
)


@pytest.mark.parametrize("filler", FILLERS)
def test_a_filler_is_skipped_behind_other_words(filler: str) -> None:
    words = words_of(f"orders {filler} leave")
    assert filler_at(words, 1) == len(words) - 2
    assert filler_at(words_of(f"{filler} orders"), 0) == 0


def test_no_filler_narrows_or_weakens() -> None:
    said = {word.lower for filler in FILLERS for word in words_of(filler)}
    assert said & NARROWING == set()


def test_a_sentence_is_read_without_its_fillers() -> None:
    meant = (("Orders are shipped within 3 hours, 95% of the time.",), ())
    assert (
        read("Orders are of course also shipped to you within 3 hours (95% of the time).") == meant
    )


@pytest.mark.parametrize(
    "said",
    [
        "Orders are shipped within 3 hours (not on Sundays).",
        "Orders are shipped within 3 hours (5 for letters).",
        "Orders are only shipped within 3 hours.",
    ],
)
def test_what_is_no_filler_is_not_skipped(said: str) -> None:
    assert read(said)[0] == ()
