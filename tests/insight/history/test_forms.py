"""The form of times, told from their texts."""

import pytest

from goodword.insight.history.forms import form_of, swapped


@pytest.mark.parametrize(
    "cells, kind, form",
    [
        ("2026-06-01 10:00", "time", None),
        ("2026-06-01T10:00:00.5Z", "time", None),
        ("2026-06-01 10:00:00 UTC", "time", None),
        ("2026-06-01 10:00:00 +0200", "time", None),
        ("2026-06-01", "date", None),
        ("31/12/2025 10:00", "time", "%d/%m/%Y %H:%M"),
        ("12/31/2025 1:00 PM", "time", "%m/%d/%Y %I:%M %p"),
        ("31.12.25 10:00:01", "time", "%d.%m.%y %H:%M:%S"),
        ("06/Jan/26 9:05 AM", "time", "%d/%b/%y %I:%M %p"),
        ("Jan 6, 2026, 9:05 PM", "time", "%b %d, %Y, %I:%M %p"),
        ("20260601T100000", "time", "%Y%m%dT%H%M%S"),
        ("990201", "date", "%y%m%d"),
        ("7:02:47", "clock", "%H:%M:%S"),
        ("1780318800", "time", "epoch"),
        ("1780318800123", "time", "epoch ms"),
    ],
)
def test_a_form_is_found(cells: str, kind: str, form: str | None) -> None:
    assert form_of([cells]) == (kind, (form,) if form else ())


@pytest.mark.parametrize(
    "cells", ["hello", "12", "46174.5", "101001240734", "235959", "2026-02-30", "May", ""]
)
def test_what_is_no_time_has_no_form(cells: str) -> None:
    assert form_of([cells]) is None


def test_a_few_slips_do_not_hide_the_form_and_many_do() -> None:
    assert form_of(["1.6.2026"] * 97 + ["?"] * 3) == ("date", ("%d.%m.%Y",))
    assert form_of(["1.6.2026"] * 9 + ["?"]) is None


def test_day_and_month_are_told_apart_where_the_cells_do() -> None:
    found = form_of(["01/02/2026 10:00", "03/04/2026 11:00"])
    assert found is not None
    assert swapped(found[1]) == "%m/%d/%Y %H:%M"
    found = form_of(["01/02/2026 10:00", "13/04/2026 11:00"])
    assert found is not None
    assert (found[1], swapped(found[1])) == (("%d/%m/%Y %H:%M",), None)
