"""Names are refused where they are declared if a sentence would not be read as meant with them."""

import pytest

from goodword.rules.text import parse
from goodword.rules.text.probes import is_plain
from goodword.rules.text.reader import grammar
from tests.strategies import words

MOMENTS = ", ".join(words.MILESTONES)
HOURS = "{} hours: Monday 09:00–18:00, in Europe/London."


def refused(bullet: str) -> list[dict[str, str]]:
    found = parse(f"# A\n\n## Customers\n\n- {bullet}\n").findings
    assert {f.code for f in found} <= {"GW107", "GW315"}
    return [f.facts for f in found if f.code == "GW315"]


@pytest.mark.parametrize(
    "bullet",
    [
        *(f"{name.capitalize()}: {MOMENTS}." for name in words.TOUCHPOINTS),
        *(f'{name.capitalize()}: tagged "x".' for name in words.SEGMENTS),
        f"Roles, from the top: {', '.join(words.ROLES)}.",
        *(HOURS.format(word.capitalize()) for word in words.CALENDARS),
        *(f"A {name} lasts 3 seconds." for name in words.UNITS),
    ],
)
def test_awkward_names_are_no_trouble(bullet: str) -> None:
    assert refused(bullet) == []


@pytest.mark.parametrize(
    "bullet",
    [
        'Customers: tagged "all".',
        'Members: tagged "member".',
        "Customer: found, greeted.",
        HOURS.format("Each"),
        HOURS.format("Unless"),
        "Roles: staff, customer, anyone else.",
        "Month: begun, ended, closed for a month.",
    ],
)
def test_a_name_of_the_policy_goes_before_any_phrase(bullet: str) -> None:
    assert refused(bullet) == []


def test_a_name_that_makes_another_form_of_its_sentence_is_refused() -> None:
    assert refused('Never: tagged "x".') == [
        {
            "name": "never",
            "printed": "Never rate us 4 of 5 on average.",
            "other": "is read in another way",
        }
    ]


@pytest.mark.parametrize(
    "name, plain",
    [
        ("gift basket", True),
        ("order for collection", False),
        ("two-star member", True),
        ("", False),
    ],
)
def test_plain_names_have_no_words_of_the_grammar(name: str, plain: bool) -> None:
    assert is_plain(name, grammar().phrases) == plain
