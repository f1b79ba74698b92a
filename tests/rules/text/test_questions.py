import pytest

from goodword.rules.text.questions import FORM, guessed_best, is_question, question


@pytest.mark.parametrize(
    "said, read",
    [
        ("How was it? (1 to 5)", '"How was it?" (scale 1 to 5, 5 is best)'),
        ("How was it? From 1 to 5.", '"How was it?" (scale 1 to 5, 5 is best)'),
        ("“How was it?” – 1–10", '"How was it?" (scale 1 to 10, 10 is best)'),
        ("How was it? (1 to 6, 1 is best)", '"How was it?" (scale 1 to 6, 1 is best)'),
        ("How? On a scale of 1 to 7, where 7 is best", '"How?" (scale 1 to 7, 7 is best)'),
        ("How was it? 1 to 5 stars", '"How was it?" (scale 1 to 5, 5 is best)'),
        ("Again? (yes/no)", '"Again?" (yes or no)'),
        ("Again? Yes or no.", '"Again?" (yes or no)'),
        ("Why? (free text)", '"Why?" (words)'),
        ("Why? In your own words.", '"Why?" (words)'),
        ("Tell others? (likelihood 0-10)", '"Tell others?" (likelihood 0 to 10)'),
    ],
)  # fmt: skip
def test_a_question_is_written_in_many_ways(said: str, read: str) -> None:
    assert question(said) == read
    assert is_question(said)


@pytest.mark.parametrize(
    "said",
    ['"How?" (scale 1 to 5, 5 is best, and so on)', '"How?" (words, or not)', "Say you are sorry."],
)
def test_what_is_no_kind_of_answer_stays_as_it_is(said: str) -> None:
    assert question(said) == said


def test_where_nothing_says_which_end_is_best_that_is_known() -> None:
    assert guessed_best("How was it? (1 to 5)") == "1 to 5"
    assert guessed_best("How was it? (1 to 5, 1 is best)") == ""
    assert guessed_best("Again? (yes/no)") == ""
    assert guessed_best("Say you are sorry.") == ""


def test_a_step_of_a_script_is_no_question() -> None:
    assert not is_question("Say that you are sorry.")


def test_the_form_that_is_shown_has_questions_of_each_kind() -> None:
    assert [kind in FORM for kind in ("scale", "yes or no", "likelihood", "choice", "words")] == (
        [True] * 5
    )
