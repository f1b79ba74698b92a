import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.claims import CLAIMS


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Prices from $9.", ["Prices from"]),
        ("Up to 3 times faster broadband.", ["Up to"]),
        ("Earn up to $500 a week.", ["up to"]),
        ("Lose up to 5 kg in a month.", ["up to"]),
    ],
)
def test_it_finds_best_cases_named_as_if_usual(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in CLAIMS if not group.question.rstrip("'").endswith((".", "?"))] == []
