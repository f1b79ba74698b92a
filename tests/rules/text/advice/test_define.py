import pytest

from goodword.rules.text import parse, sentence
from goodword.rules.text.advice.define import definitions
from goodword.rules.text.advice.trust import on_trust
from tests.rules.text.advice.cast import CHARTER, SHOP, advised, fixes, names, of

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


ONE = (
    "## Hours\n\n- Desk hours: Monday to Friday 08:30–18:00 and Saturday 10:00–16:00, in "
    "Europe/London, closed on 24 December.\n\n"
)


def test_working_days_are_in_the_hours_that_the_policy_states() -> None:
    (fix,) = fixes("Calls are answered within 2 working days.", declared=f"{ONE}## Promises\n\n")[
        :1
    ]
    assert [added.line for added in fix.additions if "days" in added.line] == [
        "Working days: Monday to Friday 08:30–18:00, in Europe/London, closed on 24 December."
    ]


def test_hours_in_a_sentence_that_is_to_be_said_otherwise_are_stated_too() -> None:
    said = "## Hours\n\n- We are open Monday to Saturday 8am to 6pm.\n\n## Promises\n\n"
    (fix,) = fixes("Calls are answered within 2 working days.", declared=said)[:1]
    assert [added.line for added in fix.additions if "days" in added.line] == [
        "Working days: Monday to Friday 08:00–18:00, in Europe/London."
    ]


def test_a_role_is_proposed_where_its_title_stands_and_a_person_is_none() -> None:
    (fix,) = fixes(
        "Receptionists may refund up to $50.", "Practice managers may refund up to $90."
    )[:1]
    assert [added.line for added in fix.additions] == [
        "Roles, from the top: owner, practice manager, receptionist."
    ]
    (found,) = [
        one for one in advised("Refunds above $150 need Marta's approval.") if one.code == "GW308"
    ]
    assert (found.facts["word"], found.fixes) == ("Marta", ())
