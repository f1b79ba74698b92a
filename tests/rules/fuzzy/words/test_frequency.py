import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.frequency import FREQUENCY


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Reports are sent out on a regular basis.", ["on a regular basis"]),
        ("We usually answer within 3 days.", ["usually"]),
        ("Buildings are inspected periodically.", ["periodically"]),
        ("Shipments typically leave within 2 days.", ["typically"]),
        ("In most cases you get an answer within 3 days.", ["In most cases"]),
        ("We review our charter regularly.", ["regularly"]),
        ("Pick-up is available on certain days.", ["on certain days"]),
        ("Prescriptions are usually ready the same day.", ["usually"]),
        ("The app rarely goes down.", ["rarely"]),
        ("Ward sisters check on patients often.", ["often"]),
        ("We may occasionally e-mail you offers.", ["occasionally"]),
        ("The shuttle runs at frequent intervals.", ["at frequent intervals"]),
        ("The site is patrolled at random intervals.", ["at random intervals"]),
        ("The company may vary these terms from time to time.", ["from time to time"]),
        ("Refunds will normally be made to the original card.", ["normally"]),
    ],
)
def test_it_finds_how_often_without_a_number(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [
        group for group in FREQUENCY if not group.question.rstrip("'").endswith((".", "?"))
    ] == []
