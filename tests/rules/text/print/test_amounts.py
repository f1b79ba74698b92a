from datetime import date, time
from decimal import Decimal

import pytest

from goodword.rules.text.print import amounts
from goodword.rules.tree import DayOfYear, Duration, Limit, Money


@pytest.mark.parametrize(
    "value, said",
    [
        ("3", "3"),
        ("3.0", "3"),
        ("2.50", "2.5"),
        ("1000", "1,000"),
        ("1E+3", "1,000"),
        ("0.10", "0.1"),
        ("0", "0"),
        ("123456789012345678901234567890.5", "123,456,789,012,345,678,901,234,567,890.5"),
    ],
)
def test_a_number_has_no_idle_digits_and_loses_none(value: str, said: str) -> None:
    assert amounts.number(Decimal(value)) == said


@pytest.mark.parametrize(
    "value, said",
    [("50", "$50"), ("50.00", "$50"), ("1250.5", "$1,250.50"), ("0.005", "$0.005"), ("0", "$0")],
)
def test_money_has_two_places_where_it_needs_any(value: str, said: str) -> None:
    assert amounts.money(Money(amount=Decimal(value), currency="$")) == said


def test_a_currency_in_letters_stands_apart() -> None:
    assert amounts.money(Money(amount=Decimal(5), currency="CAD")) == "CAD 5"


@pytest.mark.parametrize(
    "amount, unit, calendar, exact, said, in_a_period",
    [
        ("3", "hour", None, False, "3 hours", "3 hours"),
        ("1", "hour", "shop", False, "1 shop hour", "1 shop hour"),
        ("0.5", "hour", None, False, "half an hour", "half an hour"),
        ("0.5", "day", "shop", False, "half a shop day", "half a shop day"),
        ("2", "day", None, False, "2 calendar days", "2 days"),
        (
            "2",
            "day",
            None,
            True,
            "2 calendar days, to the minute",
            "2 calendar days, to the minute",
        ),
        ("7", "ring", None, False, "7 rings", "7 rings"),
    ],
)
def test_a_length_of_time_says_on_what_it_runs(
    amount: str, unit: str, calendar: str | None, exact: bool, said: str, in_a_period: str
) -> None:
    length = Duration(amount=Decimal(amount), unit=unit, calendar=calendar, to_the_minute=exact)
    assert amounts.duration(length) == said
    assert amounts.duration(length, period=True) == in_a_period


def test_the_rest_is_said_plainly() -> None:
    fifty, ten = Money(amount=Decimal(50), currency="$"), Decimal(10)
    assert amounts.percent(Decimal("99.50")) == "99.5%"
    assert amounts.limit(Limit(money=fifty)) == "$50"
    assert amounts.limit(Limit(percent=ten, base="bill")) == "10% of the bill"
    assert amounts.limit(Limit(money=fifty, percent=ten, base="bill")) == (
        "$50 or 10% of the bill, whichever is less"
    )
    assert amounts.clock_time(time(9, 5)) == "09:05"
    assert amounts.day(DayOfYear(month=12, day=24)) == "24 December"
    assert amounts.day(date(2026, 12, 4)) == "4 December 2026"
    assert [amounts.listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_what_ends_at_midnight_ends_at_24() -> None:
    assert amounts.by_time(time(0)) == "24:00"
    assert amounts.by_time(time(9, 5)) == "09:05"


@pytest.mark.parametrize(
    "words, said",
    [("a coffee", '"a coffee"'), ('a "flat white"', '“a "flat white"”'), ("a “x", '"a “x"')],
)
def test_words_stand_in_marks_that_they_do_not_hold(words: str, said: str) -> None:
    assert amounts.quoted(words) == said


@pytest.mark.parametrize("small, great", [("order", "Order"), ("été", "Été"), ("ılık", "ılık")])
def test_a_capital_leads_back_to_its_small_letter(small: str, great: str) -> None:
    assert amounts.capital(small) == great
    assert great.casefold() == small
