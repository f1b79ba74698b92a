from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint import lint
from goodword.rules.text import parse
from goodword.rules.text.questions import FORM
from tests.rules.lint.checked import only


def test_a_name_is_defined_once() -> None:
    assert only("GW307", "Order: placed, processed.") == ["Order"]
    assert only("GW307", "Return: requested, refunded.") == []
    assert only("GW307", 'Trade customers: tagged "trade".') == ["Trade customers"]


def test_a_key_belongs_to_one_clause() -> None:
    first, second = 'Never say "calm down". {#calm}', 'Never say "not my job". {#calm}'
    assert only("GW104", first, second) == ["{#calm"]
    assert only("GW104", first, 'Never say "not my job". {#job}') == []


def test_a_survey_and_a_course_that_are_named_exist() -> None:
    assert only("GW310", 'When an order is delivered, ask the customer "Nothing".') == ["Nothing"]
    assert only("GW310", 'Clerks may refund up to $50, after the course "None".') == ["None"]


def test_an_exception_names_who_may_raise_it() -> None:
    rain = "Orders are processed within 3 shop hours, except when it rains."
    assert only("GW309", rain) == ["it rains"]
    assert only("GW309", 'Excuse: it rains, raised by the owner with "a photograph".', rain) == []


def test_a_fine_word_is_explained() -> None:
    goal = "at least 95% of promises are kept in full and on time, by 30 June 2027."
    assert only("GW311", f"We will be splendid when {goal}") == ["splendid"]


def test_a_survey_that_is_missing_is_shown_with_its_whole_form() -> None:
    text = policy_around('- Survey every customer once a year with "Us".\n\n### Us\n\n{}')
    said = {}
    for below in ("", "For orders.\n\n1. What happened?"):
        whole = text.replace("### Us\n\n{}", f"### Us\n\n{below}" if below else "")
        (found,) = [f for f in lint(parse(whole), whole) if f.code == "GW310"]
        said[below[:3]] = found.facts["hint"]
    form = (
        "At the end of its section write '### Us' and below it its questions, each with its kind "
        f"of answer: {FORM}."
    )
    assert said == {"": form, "For": f"What stands below '### Us' is a script. {form}"}
