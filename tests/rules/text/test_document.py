"""Whole documents, also such as nobody would write: reading never fails and loses nothing."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.rules.diagnostics import diagnose
from goodword.rules.text import parse, print_policy, says
from goodword.rules.text.document import LARGEST
from goodword.rules.tree import Calendar, Standard
from tests.rules.text.harbour import DECLARED
from tests.rules.text.test_variants import SAID

JUNK = [
    "\0",
    "\ud800",
    "\u202e",
    "😀",
    "\t",
    "\r\n",
    "\u2028",
    '"',
    "“",
    "{#k}",
    "(",
    ")",
    ":",
    "½",
    "\ufeff",
]
BAD = {
    "nothing": "",
    "one word": "a" * 1_000_000,
    "one line": "- " + "word " * 200_000,
    "nul": "\0" * 10_000,
    "quotes": DECLARED + "- " + '"' * 100_000,
    "brackets": DECLARED + "- " + "(" * 100_000,
    "headings": "# " * 100_000,
    "stops": DECLARED + "- " + ". " * 100_000,
    "spaces": f"# x{' ' * 200_000}y",
    "keys": DECLARED + "- a" + "{#a}" * 50_000,
    "nested": DECLARED + "- Calls are answered within 2 hours.\n" + "  - x\n" * 3_000,
    "digits": DECLARED + f"- Calls are answered within {'9' * 1_900} hours.",
    "ordinals": f"# x\n\nReviewed every {'9' * 100_000}th months.",
    "bullets": DECLARED + "- x\n" * 5_000,
    "old line ends": DECLARED.replace("\n", "\r"),
    "surrogates": DECLARED + "- Calls are \ud800 answered within 2 hours.",
}  # fmt: skip
words = st.lists(
    st.sampled_from([word for said, _, _ in SAID for word in said.split()] + JUNK), max_size=25
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert_read(text)
    assert_read(f"{DECLARED}- {text}")


@given(words)
def test_any_words_are_read_and_none_is_lost_by_formatting(said: list[str]) -> None:
    assert_read(f"{DECLARED}- {' '.join(said)}\n")


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_bad_input_is_read(text: str) -> None:
    assert_read(text)


def assert_read(text: str) -> None:
    """It is read, its findings have their places, and what is printed means the same."""
    parsed = parse(text)
    assert [f for f in parsed.findings if not 0 <= f.start <= f.end <= len(text)] == []
    diagnose([(f.code, f.start, f.end, f.facts) for f in parsed.findings], text)
    printed = print_policy(parsed.policy)
    assert parse(printed).policy.clauses() == parsed.policy.clauses()


def test_what_is_too_large_is_not_read_at_all() -> None:
    found = parse("# x\n\n" + "a" * LARGEST)
    assert [f.code for f in found.findings] == ["GW109"]
    assert found.policy.title == ""


def test_clauses_have_their_places() -> None:
    text = DECLARED + "- Never lie.\n- Calls are answered within 2 hours.\n"
    found = parse(text)
    said = [text[start:end] for start, end in found.places[-2:]]
    assert said == ["Never lie.", "Calls are answered within 2 hours."]
    assert len(found.places) == len(found.policy.clauses())


def test_an_expectation_may_stand_as_a_bullet_of_its_own() -> None:
    text = (
        DECLARED + "- Orders are shipped within 3 hours.\n"
        "- Trade customers expect 3 hours and hope for 1.\n"
    )
    (standard,) = parse(text).policy.sections[-1].clauses
    assert isinstance(standard, Standard)
    assert len(standard.expectations) == 1


def test_an_expectation_without_a_standard_is_an_error() -> None:
    found = parse(DECLARED + "- Trade customers expect 3 hours and hope for 1.\n")
    assert [f.code for f in found.findings] == ["GW101"]


def test_unknown_sections_are_prose() -> None:
    text = DECLARED + "- Never lie.\n\n## Our history\n\nLong.\n\n- Founded in 1962.\n  - By two.\n"
    found = parse(text)
    assert [f.code for f in found.findings] == ["GW102"]
    assert found.policy.sections[-1].prose == "Long.\n\n- Founded in 1962.\n  - By two."


def test_names_of_the_policy_above_may_be_used() -> None:
    text = "# Department\n\n## What we promise\n\n- Orders are shipped within 3 shop hours.\n"
    assert [f.code for f in parse(text, parent=parse(DECLARED).policy).findings] == []


def test_a_calendar_without_zone_is_read_in_the_policys() -> None:
    text = "# A\n\nTimes are in Asia/Kolkata.\n\n## Hours\n\n- Shop hours: Monday 09:00–18:00.\n"
    (calendar,) = parse(text).policy.clauses()
    assert isinstance(calendar, Calendar)
    assert calendar.zone == "Asia/Kolkata"


def test_a_clause_away_from_home_draws_a_notice() -> None:
    found = parse(DECLARED + "- A tide lasts 6 hours.\n")
    assert [f.code for f in found.findings] == ["GW107"]


def test_a_text_without_sections_is_read_as_promises() -> None:
    found = parse("Calls are answered within 20 seconds.\n")
    assert found.findings[0].code == "GW103"
    assert len(found.policy.clauses()) == 1


def test_a_text_says_a_policy_or_another() -> None:
    text = f"{DECLARED}- Orders are shipped within 3 shop hours.\n"
    policy = parse(text).policy
    assert says(print_policy(policy), policy)
    assert not says(text.replace("3 shop hours", "4 shop hours"), policy)


def test_a_charter_keeps_its_title_and_front() -> None:
    below = "Valid from 1 May 2027. Reviewed every year. "
    flat = parse(f"# Ours\n\n{below}We answer all letters within 2 days.\n")
    headed = parse(f"# Ours\n\n{below}We like you.\n\n## Letters\n\n- They are answered.\n")
    for parsed in (flat, headed):
        assert (parsed.policy.title, parsed.policy.in_force_from) == ("Ours", date(2027, 5, 1))
        assert parsed.policy.reviewed_every is not None
        assert len(parsed.charter) == 1
    assert headed.policy.prose == "We like you."


def test_a_front_line_of_a_charter_that_says_no_date_is_an_error() -> None:
    found = parse("# Ours\n\nIn force from the start.\n").findings
    assert [f.code for f in found] == ["GW103", "GW105"]
