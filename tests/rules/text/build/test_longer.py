from decimal import Decimal

import pytest

from goodword.rules.text.build import build
from goodword.rules.text.build.longer import CourseFor, ScriptFor
from goodword.rules.text.findings import Context
from goodword.rules.text.reader import grammar, read
from goodword.rules.text.vocabulary import add_usual, starting_vocabulary
from goodword.rules.tree import Choice, Duration, Plain, QuizQuestion, Scale, SurveyQuestion


def built(rule: str, said: str) -> tuple[object, list[str]]:
    names, of = starting_vocabulary(), grammar()
    add_usual(names)
    context = Context(names, of.said, said)
    made = build(read(rule, said, names, of), context)  # type: ignore[arg-type]  # all of these can be read
    return made, [found.code for found in context.findings]


def test_a_script_is_for_touchpoints() -> None:
    made, codes = built("script_for", "For calls and orders, when it is late.")
    assert made == ScriptFor(("call", "order"), "it is late")
    assert codes == ["GW306", "GW306"]


def test_a_course_is_for_roles_and_lasts() -> None:
    made, _ = built("course_for", "For everyone, half a day, within 30 days of starting.")
    lasts = Duration(amount=Decimal("0.5"), unit="day")
    assert made == CourseFor(("anyone",), lasts, Duration(amount=Decimal(30), unit="day"))


def test_a_question_has_a_right_answer_and_wrong_ones() -> None:
    made, _ = built("quiz", 'Question: "Who?" Right: "You". Wrong: "He", "She".')
    assert made == QuizQuestion(asks="Who?", right="You", wrong=("He", "She"))


@pytest.mark.parametrize(
    "said, meant",
    [
        ("scale 1 to 5, 5 is best", Scale(low=1, high=5, best=5)),
        ("a scale of 1–7, 1 is best, expected and found", Scale(low=1, high=7, best=1, pair=True)),
        ("likelihood 0 to 10", Plain(kind="likelihood")),
        ("yes or no", Plain(kind="yes or no")),
        ("words", Plain(kind="words")),
        ('choice of "a", "b" or "c"', Choice(options=("a", "b", "c"))),
    ],
)
def test_a_survey_question_says_how_it_is_answered(
    said: str, meant: Scale | Plain | Choice
) -> None:
    made, codes = built("survey_question", f'"How?" ({said})')
    assert (made, codes) == (SurveyQuestion(asks="How?", answer=meant), [])


def test_the_best_of_a_scale_is_one_of_its_ends() -> None:
    assert built("survey_question", '"How?" (scale 1 to 5, 3 is best)')[1] == ["GW106"]
