import pytest

from goodword.rules.fuzzy.bounds import (
    apposed,
    degree,
    limited,
    numbered,
    paced,
    rated,
    scored,
    shared,
)
from goodword.rules.fuzzy.tokens import tokens_of


@pytest.mark.parametrize(
    "sentence, exact",
    [
        ("We reply soon, within 2 hours.", True),
        ("We reply soon (by noon the next day).", True),
        ("We reply soon and in any case within 4 hours.", True),
        ("We reply soon to all letters within 10 days.", True),
        ("Within 2 days we reply soon.", True),
        ("We reply soon.", False),
        ("We reply soon and repair within 2 days.", False),
        ("We reply soon by telephone.", False),
        ("We reply soon during the week.", False),
        ("We reply soon, the same day.", True),
    ],
)
def test_a_limit_on_the_same_act_makes_a_time_exact(sentence: str, exact: bool) -> None:
    tokens = tokens_of(sentence)
    at = next(k for k, token in enumerate(tokens) if token.key == "soon")
    assert limited(tokens, at, at + 1) is exact


@pytest.mark.parametrize(
    "sentence, exact",
    [
        ("Most pupils – at least 85% of each year – get a place.", True),
        ("Most copies, never fewer than 3, stay.", True),
        ("Most trains, says the 2025 report, are late.", False),
        ("Most of the 40 seats are free.", False),
    ],
)
def test_a_number_in_apposition_makes_a_quantity_exact(sentence: str, exact: bool) -> None:
    assert apposed(tokens_of(sentence), 1) is exact


def test_a_number_beside_it_compares() -> None:
    tokens = tokens_of("It is 15% cheaper, which we say of no other shop, and faster too by far.")
    assert numbered(tokens, 3, 4)
    assert not numbered(tokens, 14, 15)
    assert shared(tokens, 3)


@pytest.mark.parametrize(
    "sentence, exact",
    [
        ("Rooms are cleaned often, every 2 hours.", True),
        ("Rooms are cleaned often and once a day.", False),
        ("Rooms are cleaned often, twice a day.", True),
        ("Rooms are cleaned often in 20 minutes.", False),
    ],
)
def test_how_often_is_told_by_a_pace_and_not_by_a_limit(sentence: str, exact: bool) -> None:
    assert paced(tokens_of(sentence), 3, 4) is exact


def test_a_number_right_before_says_how_much() -> None:
    assert degree(tokens_of("It runs 3% too fast."), 4)
    assert not degree(tokens_of("It takes 3 days usually."), 4)


def test_a_percentage_further_on_scores_the_quality_named() -> None:
    assert scored(tokens_of("Accuracy is counted each quarter and is at least 99%."), 1)
    assert not scored(tokens_of("Accuracy is our aim; 99% of clerks agree."), 1)
    assert not scored(tokens_of("Kindness is shown to 99% of callers."), 1)


def test_a_number_in_the_subject_says_what_the_word_means() -> None:
    assert rated(tokens_of("Usage above 1 TB is heavy."), 5)
    assert not rated(tokens_of("Usage of the 3 machines is heavy."), 6)
