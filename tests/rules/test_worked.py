"""Worked cases show the traps of a standard: closing time and holidays."""

from datetime import date

from goodword.rules.due import almanac_of
from goodword.rules.text import parse
from goodword.rules.tree import Standard, Touchpoint
from goodword.rules.worked import Worked, worked

POLICY = """# Customer service policy of Example

## Hours and words
- Shop hours: Monday to Friday 09:00–18:00 and Saturday 10:00–17:00, in America/Halifax, \
closed on 24 December.
- Night hours: round the clock, in America/Halifax.

## Customers and contacts
- Order: placed, processed, shipped.
- Visit: booked, begun.

## What we promise
- Orders are {}.
"""


def cases(promise: str, since: date = date(2026, 12, 14)) -> dict[str, str]:
    policy = parse(POLICY.format(promise)).policy
    standard = next(c for c in policy.clauses() if isinstance(c, Standard))
    order = next(c for c in policy.clauses() if isinstance(c, Touchpoint))
    found: tuple[Worked, ...] = worked(standard, almanac_of(policy), order, since)
    return {case.label: case.words for case in found}


def test_hours_run_over_closing_time_and_round_a_holiday() -> None:
    assert cases("processed within 3 shop hours") == {
        "an ordinary day": (
            "placed Tuesday 10:00; Tuesday 10:00 to 13:00: due Tuesday 13:00 (America/Halifax)"
        ),
        "just before closing": (
            "placed Saturday 16:30; 30 minutes until closing; Monday 09:00 to 11:30: "
            "due Monday 11:30 (America/Halifax)"
        ),
        "before a holiday": (
            "placed Wednesday 17:30; 30 minutes until closing; Thursday 24 December is closed; "
            "Friday 09:00 to 11:30: due Friday 11:30 (America/Halifax)"
        ),
    }


def test_elapsed_time_runs_through_the_night() -> None:
    assert cases("processed within 12 hours")["a Friday night"] == (
        "placed Friday 23:30; 12 hours, day and night: due Saturday 11:30 (America/Halifax)"
    )


def test_a_calendar_that_never_closes_has_no_closing_time_and_no_holiday() -> None:
    assert list(cases("processed within 3 night hours")) == ["an ordinary day"]


def test_an_appointment_is_not_worked() -> None:
    assert cases("processed at the appointed time") == {}
