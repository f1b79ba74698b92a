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
- {}.
"""


def cases(promise: str, since: date = date(2026, 12, 14)) -> dict[str, str]:
    """`promise` is a whole sentence, or what orders are."""
    said = promise if promise[0].isupper() else f"Orders are {promise}"
    policy = parse(POLICY.format(said)).policy
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


def test_what_counts_only_in_some_hours_is_worked_in_them() -> None:
    found = cases("Orders received in shop hours are processed within 3 hours")
    assert found["an ordinary day"].startswith("placed Tuesday 10:00;")
    assert found["just before closing"].startswith("placed Saturday 16:30;")
    assert "a Friday night" not in found


def test_what_counts_only_outside_some_hours_is_worked_after_closing() -> None:
    found = cases("Orders received outside shop hours are processed by 10:00 on the next shop day")
    assert found == {
        "an ordinary evening": ("placed Tuesday 18:30: due Wednesday 10:00 (America/Halifax)"),
        "before a closed day": "placed Saturday 17:30: due Monday 10:00 (America/Halifax)",
        "before a holiday": (
            "placed Wednesday 18:30; Thursday 24 December is closed: due Friday 10:00 "
            "(America/Halifax)"
        ),
    }


def test_an_appointment_is_worked_from_its_time() -> None:
    assert cases("processed at the appointed time, give or take 20 minutes") == {
        "an ordinary day": (
            "appointed Tuesday 10:30: not before Tuesday 10:10, due Tuesday 10:50 (America/Halifax)"
        ),
        "after a weekend": (
            "appointed Monday 10:30: not before Monday 10:10, due Monday 10:50 (America/Halifax)"
        ),
    }


def test_an_agreed_window_is_worked_from_end_to_end() -> None:
    assert cases("processed in the agreed window")["an ordinary day"] == (
        "two hours agreed from Tuesday 10:30: not before Tuesday 10:30, due Tuesday 12:30 "
        "(America/Halifax)"
    )


def test_notice_is_worked_back_over_a_weekend() -> None:
    found = cases("processed at least 2 shop days before the appointed time")
    assert found["after a weekend"] == (
        "appointed Monday 10:30; 2 shop days earlier is Friday: due Friday 18:00, at closing "
        "(America/Halifax)"
    )


def test_hours_that_are_nowhere_have_no_cases() -> None:
    for zone in ("", ", in Mars/Olympus", ", in Europe/London, closed on public holidays in XX-YY"):
        text = f"## Hours\n- Desk hours: Monday to Friday 09:00–17:00{zone}.\n\n## Never\n"
        almanac = almanac_of(parse(text).policy)
        promise = "Orders are processed within 3 desk hours"
        policy = parse(f"{text}- {promise}.\n").policy
        standard = next(c for c in policy.clauses() if isinstance(c, Standard))
        assert worked(standard, almanac, None, date(2026, 12, 14)) == ()
