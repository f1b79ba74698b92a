"""What a sentence says is kept or refused, never dropped or turned into something else."""

import pytest

from goodword.rules.diagnostics import CODES
from goodword.rules.text import parse, sentence

POLICY = """# Example

## Hours and words
- Working hours: Monday to Friday 09:00–17:00, in Europe/London.

## Customers and contacts
- Roles, from the top: owner, manager, agent.
- Order: placed, dispatched, returned, delivered.
- Letter: received, answered.
- Excuse: snow falls, raised by the manager with "a note".

## What we promise
- {}
"""


def errors(bullet: str) -> list[str]:
    found = parse(POLICY.format(bullet)).findings
    return [f.code for f in found if CODES[f.code].severity == "error"]


def meant(bullet: str) -> list[str]:
    """The canonical sentences of a bullet that is read without error."""
    assert errors(bullet) == []
    return [sentence(clause) for clause in parse(POLICY.format(bullet)).policy.sections[-1].clauses]


@pytest.mark.parametrize(
    "bullet",
    [
        "Agents may refund £50.",
        "Agents may refund less than £50.",
        "Agents may refund from £50 to £200.",
        "Agents may refund up to £50 in total.",
        "Agents may refund up to £50 only when an order is late.",
        "Nobody may refund more than £500 without the owner's approval.",
        "Agents may replace up to 3 items per order.",
        "Agents may refund or replace an item, up to £50.",
        "Orders are dispatched within 2 working days and 3 hours.",
        "Letters are answered within 5 or 10 working days.",
        "Letters are answered within 10 working days, 110% of the time.",
        "Orders will not be returned within 24 hours.",
        "Orders are dispatched within 48 hours, excluding weekends.",
        "Orders should be dispatched within 24 hours.",
        "Only agents may refund up to £50.",
    ],
)
def test_what_has_no_place_is_refused(bullet: str) -> None:
    assert errors(bullet) != []


@pytest.mark.parametrize(
    "bullet, canonical",
    [
        (
            "Letters are answered within 24 hours, except when snow falls, 95% of the time.",
            "Letters are answered within 24 hours, 95% of the time, except when snow falls.",
        ),
        (
            "The clock of letters stops while the customer is away, for up to 2 weeks.",
            "The clock of letters stops while the customer is away, at most 2 weeks.",
        ),
        (
            "Customers may return an order within 30 days of receipt for a full refund.",
            "Customers may return an order within 30 days of receipt, for a full refund.",
        ),
        (
            "Agents may refund up to £50 per customer per year.",
            "Agents may refund up to £50 per customer in 1 year.",
        ),
        (
            "Refunds from £200 need the manager's approval.",
            "Refunds of £200 or more need the manager's approval.",
        ),
        (
            "Letters are answered within 10 working days, 95,5% of the time.",
            "Letters are answered within 10 working days, 95.5% of the time.",
        ),
        (
            "Letters are answered between 5 and 10 working days.",
            "Letters are answered in 5 to 10 working days.",
        ),
    ],
)
def test_what_has_a_place_is_kept(bullet: str, canonical: str) -> None:
    assert meant(bullet) == [canonical]


@pytest.mark.parametrize(
    "bullet",
    [
        "Letters are never answered within 24 hours of being received by us.",
        "Orders are dispatched within 48 hours, excluding weekends.",
        "7 of the letters are answered within 24 hours unless it is August.",
    ],
)
def test_a_suggestion_that_would_drop_a_condition_is_not_made(bullet: str) -> None:
    found = parse(POLICY.format(bullet)).findings
    assert [f.facts.get("sentence", "") for f in found if CODES[f.code].severity == "error"] == [""]


def test_a_comment_is_kept_and_never_run() -> None:
    text = POLICY.format("Letters are answered within 24 hours.")
    commented = text + "\n<!--\n\n- Letters are answered within 9 hours.\n\n-->\n"
    assert parse(commented).policy.clauses() == parse(text).policy.clauses()


def test_numbered_promises_are_promises() -> None:
    text = POLICY.replace("- {}", "1. Letters are answered within 24 hours.")
    (clause,) = parse(text).policy.sections[-1].clauses
    assert sentence(clause) == "Letters are answered within 24 hours."


def test_spaces_do_not_change_what_is_said() -> None:
    assert meant("We  aim:  letters are answered within  24 hours.") == [
        "We aim: letters are answered within 24 hours."
    ]


def test_a_room_rate_is_no_rating() -> None:
    promise = "Orders are delivered within 3 hours; otherwise we refund 10% of the room rate, once."
    assert meant(promise) == [promise]
