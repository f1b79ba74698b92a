import pytest

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint import lint
from goodword.rules.text import parse
from tests.rules.lint.checked import linted, only


@pytest.mark.parametrize(
    "bullet, finding",
    [
        ("Complaints are resolved promptly.", ("GW203", "promptly")),
        ("Orders are processed within 3 shop hours where possible.", ("GW205", "where possible")),
        ('"Lightning-fast delivery", on every van.', ("GW211", "Lightning-fast")),
        ('"Save up to 60%", on the website.', ("GW211", "up to")),
        ("We endeavour to process orders within 3 shop hours.", ("GW214", "endeavour")),
        ("Never be rude to a customer.", ("GW203", "rude")),
        ('"Lightning-fast loan decisions."', ("GW211", "Lightning-fast")),
    ],
)
def test_a_vague_word_is_found_whether_or_not_the_bullet_can_be_read(
    bullet: str, finding: tuple[str, str]
) -> None:
    assert [found for found in linted(bullet) if found[0][:3] == "GW2"] == [finding]


@pytest.mark.parametrize(
    "bullet",
    [
        'Decided by the owner: "we treat everybody with respect".',
        "Few: 2 customers in 30 days.",
        "A risk to safety is many at once.",
        'Never say "as soon as possible".',
        "Anyone may refund up to $50 when an order is late or wrong.",
        "We will be seamless when at least 95% of promises are kept, by 30 June 2027.",
        "At least 95% of promises are kept in full and on time.",
    ],
)
def test_what_is_exact_or_judged_by_a_person_is_left_alone(bullet: str) -> None:
    assert [found for found in linted(bullet) if found[0][:3] == "GW2"] == []


def test_a_name_that_the_policy_defines_is_exact() -> None:
    words = ("Regular customers: ordered at least 6 times in 12 months.",)
    assert only("GW203", *words, "Orders from regular customers are processed within 1 hour.") == []


def test_the_question_speaks_of_the_policys_own_calendar() -> None:
    hours = "- Office hours: Monday to Friday 09:00–17:00, in Europe/London."
    text = f"# Bank\n\n## Hours and words\n\n{hours}\n\n## What we promise\n\nWe answer promptly.\n"
    found = lint(parse(text), text)
    assert [f.facts["question"] for f in found if f.code == "GW213"] == [
        "How long? Say 'within 3 office hours' or 'the same office day'."
    ]


def prose(words: str) -> list[tuple[str, str]]:
    text = policy_around(f"## What we promise\n\n{words}\n\n- Orders are processed within 3 hours.")
    found = lint(parse(text), text)
    return [(f.code, text[f.start : f.end]) for f in found if f.code == "GW213"]


def test_vague_promises_in_prose_are_warned_of() -> None:
    assert prose("We answer every letter promptly.") == [("GW213", "promptly")]


def test_prose_that_promises_nothing_may_be_as_warm_as_it_likes() -> None:
    assert prose("A good knife makes cooking a pleasure. This page hangs behind the till.") == []


def test_scripts_and_courses_are_not_judged() -> None:
    script = "### When an order is late\n\nFor orders.\n\n1. Call as soon as you can, and be kind."
    text = policy_around(script)
    assert [f for f in lint(parse(text), text) if f.code[:3] == "GW2"] == []


def test_a_text_without_sections_is_judged_sentence_by_sentence() -> None:
    text = "# Our charter\n\nWe answer letters promptly. We are polite.\n"
    parsed = parse(text)
    said = (*parsed.findings, *lint(parsed, text))
    found = {text[f.start : f.end] for f in said if f.code == "GW203"}
    assert found == {"promptly", "polite"}
