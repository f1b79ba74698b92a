import pytest

from goodword.rules.text import sentence
from goodword.rules.text.advice.attempt import Sentence, attempt, canonical, with_clauses
from tests.rules.text.advice.cast import names, of


def tried(said: str) -> tuple[str, ...]:
    """The lines that a sentence needs, and what it is read as with them; () if it isn't."""
    found = attempt(Sentence(said, "measured"), names(), of())
    if found is None:
        return ()
    shown = canonical(found.sentence, with_clauses(names(), found.clauses), of())
    return (*map(sentence, found.clauses), shown)


@pytest.mark.parametrize(
    "said, shown",
    [
        (
            "Calls are answered within 1 hour.",
            ("Call: received, answered, called back, ended.", "Calls are answered within 1 hour."),
        ),
        (
            "Potholes are filled within 14 days.",
            ("Pothole: reported, filled.", "Potholes are filled within 14 calendar days."),
        ),
        ("Potholes are filled.", ()),
        ("Potholes are not filled within 14 days.", ()),
        ("Potholes are filled within 14 days, weather permitting.", ()),
    ],
)
def test_a_sentence_is_tried_with_its_definitions(said: str, shown: tuple[str, ...]) -> None:
    assert tried(said) == shown


def test_the_name_that_is_told_first_is_what_the_sentence_is_about() -> None:
    found = attempt(Sentence("We review hardship cases within 9 hours.", "measured"), names(), of())
    assert found is not None
    assert found.first is not None
    assert found.first[0].name == "hardship case"
