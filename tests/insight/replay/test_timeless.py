"""Days without a time of day answer for days, and for nothing finer."""

from pathlib import Path

import pytest

from tests.insight.trial import MAP, counts, only, replayed

CUT_OFF = (
    "Orders are processed the same shop day when placed before 14:00, otherwise the next shop day."
)
DAYS = """placed,processed
2026-06-01,2026-06-01
2026-06-01,2026-06-02
2026-06-01,2026-06-03
2026-06-05,2026-06-08
"""
MIXED = """placed,processed
2026-06-01 16:00,2026-06-01
2026-06-01 16:00,2026-06-02
2026-06-05 10:00,2026-06-05
"""


@pytest.mark.parametrize(
    "promise, kept",
    [
        ("Orders are processed the same day.", 1),
        ("Orders are processed within 1 calendar day.", 2),
        ("Orders are processed within 2 calendar days.", 3),
        ("Orders are processed within 3 calendar days.", 4),
        ("Orders are processed within 1 shop day.", 3),
        ("Orders are processed the same shop day.", 1),
        ("Orders are processed the next shop day.", 3),
        ("Orders are processed within 1 calendar week.", 4),
    ],
)
def test_days_are_counted_as_days(promise: str, kept: int, tmp_path: Path) -> None:
    assert counts(only(replayed(tmp_path, promise, DAYS))) == (kept, 4)


def test_a_day_is_not_before_an_hour_of_the_same_day(tmp_path: Path) -> None:
    answer = only(replayed(tmp_path, "Orders are processed the same shop day.", MIXED))
    assert (counts(answer), answer.reversed) == ((2, 3), 0)


def test_the_history_ends_with_its_last_day(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01,2026-06-03\n2026-06-02,\n"
    answer = only(replayed(tmp_path, "Orders are processed within 1 calendar day.", rows))
    assert (counts(answer), answer.waiting_late, answer.waiting_open) == ((0, 1), 0, 1)


@pytest.mark.parametrize(
    "promise, of",
    [
        ("Orders are processed within 3 shop hours.", "placed"),
        ("Orders are processed within 2 shop days, to the minute.", "placed"),
        ("Orders are processed by 12:00 on the next shop day.", "processed"),
        (CUT_OFF, "placed"),
        ("Orders received in shop hours are processed within 2 shop days.", "placed"),
    ],
)
def test_what_is_finer_than_a_day_can_not_be_told(promise: str, of: str, tmp_path: Path) -> None:
    found = replayed(tmp_path, promise, DAYS)
    assert [one.reason for one in found.unanswered] == [
        f"The history has only the day of {of!r}, and no time of day."
    ]
    assert found.notices == ("The history has days without a time of day for: placed, processed.",)


def test_midnights_among_other_times_are_times(tmp_path: Path) -> None:
    rows = DAYS + "2026-06-01 10:00,2026-06-01 11:00\n"
    assert replayed(tmp_path, "Orders are processed within 3 shop hours.", rows, MAP).notices == ()


def test_midnights_that_are_told_as_times_are_asked_about(tmp_path: Path) -> None:
    rows = DAYS.replace(",", " 00:00,").replace("placed 00:00", "placed")
    found = replayed(tmp_path, "Orders are processed within 3 shop hours.", rows)
    assert [one.reason for one in found.unanswered] == [
        "The history has only the day of 'processed', and no time of day."
    ]
    assert found.notices[1] == (
        "All times are 0:00 for: placed. If they are days, hours can't be told from them."
    )
