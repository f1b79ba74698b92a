import pytest

from goodword.rules.text import parse, sentence
from goodword.rules.text.advice.define import definitions
from goodword.rules.text.advice.trust import on_trust
from tests.rules.text.advice.cast import CHARTER, SHOP, names, of

CASES = [
    ("Orders are shipped within 2 banking days.",
     "Banking days: Monday to Friday 09:00–17:00, in America/Halifax."),
    ("Orders are packed within 2 warehouse hours.",
     "Warehouse hours: Monday to Friday 09:00–17:00, in America/Halifax."),
    ("Calls received in office hours are answered within 1 hour.",
     "Office hours: Monday to Friday 09:00–17:00, in America/Halifax."),
    ("Calls are answered within 5 rings.", "A ring lasts 3 seconds."),
    ("Orders from wholesale customers are shipped within 1 hour.",
     'Wholesale customers: tagged "wholesale".'),
    ("Complaints are answered by a team coach within 2 hours.",
     "Roles, from the top: owner, manager, engineer, clerk, team coach."),
    ("Enquiries by carrier pigeon are answered within 1 hour.",
     'Carrier pigeon enquiries: enquiries whose channel is "carrier pigeon".'),
]  # fmt: skip


@pytest.mark.parametrize("said, line", CASES)
def test_a_name_is_defined_by_its_kind(said: str, line: str) -> None:
    trusted = next(on_trust(said, "measured", names(SHOP), of()))
    lines = [sentence(clause) for clause in definitions(trusted, names(SHOP)).clauses]
    assert [one for one in lines if one == line] == [line]


@pytest.mark.parametrize("said, line", CASES)
def test_a_line_is_read_as_the_definition_that_it_prints(said: str, line: str) -> None:
    shown = parse(f"{SHOP}\n## Customers\n\n- {line}\n").policy.sections[-1].clauses
    assert [sentence(clause) for clause in shown] == [line]


@pytest.mark.parametrize(
    "said, again",
    [
        ("Results are sent to you within 7 days.", "Results are sent to you within 7 days."),
        (
            "Cards are issued within 2 days of receiving your application.",
            "Cards are issued within 2 days of application received.",
        ),
        (
            "Enquiries by Fax2000 and letter are kept within 1 hour.",
            "Enquiries by Fax2000 and letter are kept within 1 hour.",
        ),
        (
            "Enquiries by pigeon are answered within 1 hour.",
            "pigeon enquiries are answered within 1 hour.",
        ),
    ],
)
def test_the_sentence_is_said_in_the_words_of_its_definitions(said: str, again: str) -> None:
    trusted = next(on_trust(said, "measured", names(CHARTER), of()), None)
    shown = definitions(trusted, names(CHARTER)).sentence(said) if trusted else said
    assert shown == again
