from datetime import date, time
from decimal import Decimal

import pytest

from goodword.rules.tree import (
    AllElse,
    Calendar,
    ContactClass,
    Dates,
    DayOfYear,
    Days,
    Duration,
    EveryoneElse,
    Excuse,
    FieldAmount,
    FieldIs,
    FirstOrdered,
    Internal,
    Marked,
    Money,
    NthWeekday,
    Opening,
    OrderedOften,
    PublicHolidays,
    Reach,
    Season,
    Segment,
    SegmentTest,
    Spent,
    Tagged,
    Unit,
)
from tests.rules.text.trees import codes, tree

CONTACTS, HOURS = "Customers and contacts", "Hours and words"
YEAR = Duration(amount=Decimal(12), unit="month")


def calendar(said: str) -> Calendar:
    found = tree(f"Late hours: {said}, in America/Halifax.", HOURS)
    assert isinstance(found, Calendar)
    return found


def test_a_calendar_has_its_week_and_zone() -> None:
    found = calendar("Monday to Friday 09:00–12:00 and 13:00–24:00 and Saturday 10:00–17:00")
    assert (found.word, found.noun, found.zone) == ("late", "hours", "America/Halifax")
    assert [hours.weekdays[-1] for hours in found.week] == ["Friday", "Saturday"]
    assert found.week[0].openings[1] == Opening(start=time(13), end=time(0))


def test_days_without_times_are_open_all_day() -> None:
    (week,) = calendar("Monday to Friday").week
    assert week.openings == (Opening(start=time(0), end=time(0)),)


def test_days_without_times_share_those_of_the_next() -> None:
    said = "Monday to Friday 09:00–17:00 and Saturday, and Sunday 10:00–16:00 from 1 May to 30 June"
    together = said.replace("Saturday, and", "Saturday and")
    assert calendar(said) == calendar(together)
    assert [hours.weekdays[-1] for hours in calendar(said).week] == ["Friday", "Sunday"]


def test_last_days_without_times_are_refused() -> None:
    said = "Late hours: Monday to Friday 09:00–17:00 and Saturday, in America/Halifax."
    assert codes(said, HOURS) == ["GW106"]


@pytest.mark.parametrize(
    "said, meant",
    [
        ("24 December", DayOfYear(month=12, day=24)),
        ("24 December 2026", Dates(first=date(2026, 12, 24), last=date(2026, 12, 24))),
        (
            "24 December 2026 to 2 January 2027",
            Dates(first=date(2026, 12, 24), last=date(2027, 1, 2)),
        ),
        ("24 December to 2 January 2027", Dates(first=date(2026, 12, 24), last=date(2027, 1, 2))),
        ("29 February to 3 March 2027", Dates(first=date(2027, 2, 28), last=date(2027, 3, 3))),
        ("24 December 2026 to 2 January", Dates(first=date(2026, 12, 24), last=date(2027, 1, 2))),
        (
            "24 December to 2 January",
            Season(first=DayOfYear(month=12, day=24), last=DayOfYear(month=1, day=2)),
        ),
        ("public holidays in CA-NS", PublicHolidays(region="CA-NS")),
        ("the last Monday of the month", NthWeekday(nth=-1, weekday="Monday")),
    ],
)
def test_a_calendar_has_days_with_hours_of_their_own(said: str, meant: Days) -> None:
    text = f"Late hours: Monday 09:00–12:00, in UTC, closed on {said}, open on {said} 10:00–11:00."
    found = tree(text, HOURS)
    assert isinstance(found, Calendar)
    assert [special.days for special in found.special] == [meant, meant]
    assert [len(special.openings) for special in found.special] == [0, 1]


@pytest.mark.parametrize(
    "said, meant",
    [
        ("ordered at least 6 times in 12 months", OrderedOften(times=6, period=YEAR)),
        ("ordered at least twice in 12 months", OrderedOften(times=2, period=YEAR)),
        (
            "spent at least $500 in 12 months",
            Spent(money=Money(amount=Decimal(500), currency="$"), period=YEAR),
        ),
        ("first ordered within the last 12 months", FirstOrdered(period=YEAR)),
        ('tagged "key"', Tagged(tag="key")),
        ("internal", Internal()),
        ("everyone else", EveryoneElse()),
        ('whose type is "a" or "b"', FieldIs(field="type", values=("a", "b"))),
        (
            "whose value is at least 500",
            FieldAmount(
                field="value", compare="at least", amount=Money(amount=Decimal(500), currency="")
            ),
        ),
    ],
)
def test_a_segment_has_its_test(said: str, meant: SegmentTest) -> None:
    assert tree(f"Key clients: {said}.", CONTACTS) == Segment(name="key clients", test=meant)


@pytest.mark.parametrize(
    "said, meant",
    [
        (
            'Late orders: orders marked "late" by the clerk.',
            ContactClass(
                name="late order", touchpoint="order", test=Marked(mark="late", by="clerk")
            ),
        ),
        (
            "Late orders: all other orders.",
            ContactClass(name="late order", touchpoint="order", test=AllElse()),
        ),
        (
            'Late orders: orders whose state is "late".',
            ContactClass(
                name="late order", touchpoint="order", test=FieldIs(field="state", values=("late",))
            ),
        ),
    ],
)
def test_a_class_has_its_touchpoint_and_test(said: str, meant: ContactClass) -> None:
    assert tree(said, CONTACTS) == meant


def test_units_ways_in_and_excuses_are_built_as_they_are_said() -> None:
    ring = Unit(name="ring", lasts=Duration(amount=Decimal(3), unit="second"))
    phone = Reach(channel="phone", at="+1 902", calendar="shop")
    storm = Excuse(words="it storms", raised_by="manager", evidence="a photograph")
    assert tree("A ring lasts 3 seconds.", HOURS) == ring
    assert tree('Reach us by phone at "+1 902", in shop hours.', CONTACTS) == phone
    assert tree('Excuse: it storms, raised by the manager with "a photograph".') == storm


def test_a_day_to_which_nothing_leads_is_no_day() -> None:
    said = "Late hours: Monday 09:00–17:00, in UTC, closed on 20 December, to 10 January."
    assert "GW101" in codes(said, "Hours and words")
