import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.recall import RECALL


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("As a precaution we are recalling the heater.", ["As a precaution"]),
        ("The chance of injury is very small.", ["chance of injury is very small"]),
        (
            "The chance of injury is remote and the recall is voluntary.",
            ["chance of injury is remote"],
        ),
        ("A limited number of kettles in batch 7 may be affected.", ["A limited number of"]),
    ],
)
def test_it_finds_words_that_make_a_hazard_smaller(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in RECALL if not group.question.rstrip("'").endswith((".", "?"))] == []
