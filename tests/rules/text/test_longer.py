from decimal import Decimal

import pytest

from goodword.rules.text import parse
from goodword.rules.text.questions import FORM
from goodword.rules.tree import (
    Choice,
    Course,
    Document,
    Duration,
    Plain,
    QuizQuestion,
    Scale,
    Script,
    Survey,
    SurveyQuestion,
)
from tests.rules.text.harbour import DECLARED


def documents(below: str) -> tuple[tuple[Document, ...], list[str]]:
    text = f"{DECLARED}\n## How we improve\n\n{below}\n"
    found = parse(text)
    return found.policy.documents(), [f.code for f in found.findings if f.start > len(DECLARED)]


def test_a_script_serves_touchpoints_and_has_steps() -> None:
    said = "### Late\n\nFor orders and complaints, when it is late.\n\n1. Say it.\n2. Fix it."
    steps = ("Say it.", "Fix it.")
    script = Script(title="Late", serves=("order", "complaint"), steps=steps, cause="it is late")
    assert documents(said) == ((script,), [])


def test_a_course_has_people_length_lesson_and_questions() -> None:
    said = (
        "### Care\n\nFor clerks and managers, half a day, within 30 days of starting.\n\n"
        'Listen first.\n\n- Question: "Who?" Right: "You." Wrong: "Nobody", "Later".'
    )
    course = Course(
        title="Care", roles=("clerk", "manager"),
        lasts=Duration(amount=Decimal("0.5"), unit="day"),
        within=Duration(amount=Decimal(30), unit="day"), lesson="Listen first.",
        questions=(QuizQuestion(asks="Who?", right="You.", wrong=("Nobody", "Later")),),
    )  # fmt: skip
    assert documents(said) == ((course,), [])


def test_a_survey_has_questions_with_their_kind_of_answer() -> None:
    said = (
        '### How we do\n\n1. "How was it?" (scale 1 to 5, 5 is best, expected and found)\n'
        '2. "Why?" (words)\n3. "Again?" (yes or no)\n4. "Tell others?" (likelihood 0 to 10)\n'
        '5. "What for?" (choice of "price" or "advice")'
    )
    answers: tuple[Scale | Choice | Plain, ...] = (
        Scale(low=1, high=5, best=5, pair=True), Plain(kind="words"), Plain(kind="yes or no"),
        Plain(kind="likelihood"), Choice(options=("price", "advice")),
    )  # fmt: skip
    asked = ("How was it?", "Why?", "Again?", "Tell others?", "What for?")
    questions = tuple(SurveyQuestion(asks=a, answer=b) for a, b in zip(asked, answers, strict=True))
    assert documents(said) == ((Survey(title="How we do", questions=questions),), [])


@pytest.mark.parametrize(
    "said",
    [
        "### Late\n\nBe nice.",
        "### Late\n\n1. Say it.",
        "### Late\n\nFor dragons.\n\n1. Say it.",
        '### Asked\n\n1. "How?" (scale 1 to 5, 3 is best)',
        '### Asked\n\n1. "How?" (choice of "one")',
        "### Course\n\nFor wizards, 40 minutes.",
        "### Course\n\nFor clerks, 40 bananas.",
        "### Course\n\nFor clerks, 40 minutes.\n\n- Not a question.",
        "### Late\n\nFor " + "a, when " * 200_000,
    ],
    ids=lambda said: said[:40],
)
def test_what_is_none_of_them_is_an_error_at_its_heading(said: str) -> None:
    assert documents(said) == ((), ["GW110"])


def test_a_script_may_serve_what_has_an_and_in_its_name() -> None:
    text = (
        "# A\n\n## Customers\n\n- Bed and breakfast: booked, left.\n- Tour: booked, given.\n\n"
        "### Late\n\nFor bed and breakfasts, and tours, when they are late, or bad.\n\n1. Say.\n"
    )
    (script,) = parse(text).policy.documents()
    assert isinstance(script, Script)
    assert (script.serves, script.cause) == (
        ("bed and breakfast", "tour"),
        "they are late, or bad",
    )


@pytest.mark.parametrize(
    "said",
    [
        '### Care\n\nFor clerks, 40 minutes.\n\n- Question: "Who?" Right: "You". Wrong: "I", or.',
        '### Asked\n\n1. "How?" (scale 1 to 5, 5 is best, and so on)',
        '### Asked\n\n1. "How?" (words, or not)',
    ],
)
def test_no_word_of_a_question_is_lost(said: str) -> None:
    assert documents(said) == ((), ["GW110"])


@pytest.mark.parametrize("mark", ["- ", "1. "])
def test_a_survey_may_be_written_as_people_write_it(mark: str) -> None:
    said = f"### Asked\n\nFor everyone.\n\n{mark}How was it? (1 to 5)\n{mark}Again? Yes or no."
    (survey,), codes = documents(said)
    assert isinstance(survey, Survey)
    assert [one.answer for one in survey.questions] == [
        Scale(low=1, high=5, best=5), Plain(kind="yes or no"),
    ]  # fmt: skip
    assert codes == ["GW115"]


def test_steps_that_ask_are_a_script_where_it_is_said_whom_they_serve() -> None:
    said = "### Late\n\nFor orders.\n\n1. What happened?\n2. Since when?"
    (script,), codes = documents(said)
    assert isinstance(script, Script)
    assert codes == []


def test_questions_without_their_kind_of_answer_are_told_the_whole_form() -> None:
    text = f"{DECLARED}### Asked\n\n1. How was it?\n"
    (found,) = parse(text).findings
    assert found.facts["why"] == f"a survey has questions, each with its kind of answer: {FORM}."
