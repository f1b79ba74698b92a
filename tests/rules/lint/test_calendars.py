from dataclasses import replace

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint.calendars import calendars
from goodword.rules.lint.view import view
from goodword.rules.text import parse
from goodword.rules.tree import Calendar
from tests.rules.lint.checked import only


def test_a_calendar_opens_some_day() -> None:
    text = policy_around("- Orders are processed within 3 shop hours.")
    parsed = parse(text)
    seen = view(parsed, text)
    closed = tuple(
        (replace(clause, week=()) if isinstance(clause, Calendar) else clause, place)
        for clause, place in seen.placed
    )
    assert [f.code for f in calendars(seen)] == []
    assert [f.code for f in calendars(replace(seen, placed=closed))] == ["GW514"]


def test_a_day_has_its_hours_once() -> None:
    twice = "Desk hours: Monday to Friday 09:00–17:00 and Friday 09:00–13:00, in Europe/London."
    assert only("GW106", twice) == ["Desk"]


def test_nine_to_five_is_not_through_the_night() -> None:
    assert only("GW106", "Desk hours: Monday to Friday 9.00 to 5.00, in Europe/London.") == ["Desk"]
    assert only("GW106", "Bar hours: Monday to Friday 20:00–02:00, in Europe/London.") == []
