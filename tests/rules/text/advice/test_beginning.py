import pytest

from goodword.rules.text import sentence
from goodword.rules.text.advice.attempt import Sentence
from goodword.rules.text.advice.beginning import beginning
from tests.rules.text.advice.cast import names, of


@pytest.mark.parametrize(
    "said, begun",
    [
        ("Calls are answered within 9 seconds, or we sing for you.",
         "Calls are answered within 9 seconds"),
        ("Cards are issued within 2 days because we care, and we do.", ""),
        ("If calls are long, we sing.", ""),
    ],
)  # fmt: skip
def test_the_longest_beginning_that_is_a_sentence_is_found(said: str, begun: str) -> None:
    found = beginning(Sentence(said, "measured"), names(), of())
    assert (found.sentence.said if found else "") == begun


def test_a_beginning_may_need_definitions() -> None:
    said = "Potholes are filled within 14 days, or we sing for you."
    found = beginning(Sentence(said, "measured"), names(), of())
    assert found is not None
    assert [sentence(clause) for clause in found.clauses] == ["Pothole: reported, filled."]
