import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.duty import DUTY


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("We take all feedback on board.", ["take all feedback on board"]),
        ("The manager will look into it.", ["look into"]),
        ("We listen to our customers and act on what they say.", ["listen to our", "act on what"]),
        ("We support vulnerable customers.", ["support vulnerable"]),
        ("Someone will call you back.", ["Someone will"]),
        ("Claims are dealt with sympathetically.", ["are dealt with", "sympathetically"]),
        ("We will keep you posted.", ["keep you posted"]),
        ("Appropriate action will be taken.", ["Appropriate action"]),
        ("Your feedback helps us improve our service.", ["improve our service"]),
        ("Applications are considered on their merits.", ["considered", "on their merits"]),
        ("Support you can count on, day or night.", ["Support you"]),
        ("Should you experience an issue, we are on hand to help.", ["on hand"]),
        ("We look after your pets as if they were our own.", ["as if they were our own"]),
        ("We act in your best interests.", ["act in", "best interests"]),
        ("Repairs completed to your satisfaction.", ["to your satisfaction"]),
        ("Your complaint goes to someone senior.", ["someone senior"]),
        ("Faults are looked at as a matter of urgency.", ["are looked at", "a matter of urgency"]),
        ("Pupils make good progress.", ["make good"]),
    ],
)
def test_it_finds_duties_without_time_owner_or_result(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in DUTY if not group.question.rstrip("'").endswith((".", "?"))] == []
