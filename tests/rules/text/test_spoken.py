"""Quantities as people say them are read as what they are, or not at all."""

from decimal import Decimal

import pytest

from goodword.rules.text.spoken import SPOKEN
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import starting_vocabulary
from tests.rules.text.harbour import read
from tests.rules.text.said import length

SAID = [
    ("nine in ten calls", "RATIO", Decimal(90)),
    ("19 out of every 20 calls", "RATIO", Decimal(95)),
    ("50 in 100,000 bins", "RATIO", Decimal("0.05")),
    ("nine times out of ten", "OFTEN", Decimal(90)),
    ("in 9 out of 10 cases", "OFTEN", Decimal(90)),
    ("half of them", "PERCENT", Decimal(50)),
    ("three quarters of them", "PERCENT", Decimal(75)),
    ("a quarter of them", "PERCENT", Decimal(25)),
    ("a fortnight", "LENGTH", length(2, "week")),
    ("an hour and a half", "LENGTH", length("1.5", "hour")),
    ("1 hour 30 minutes", "LENGTH", length(90, "minute")),
    ("2 minutes and 30 seconds", "LENGTH", length(150, "second")),
    ("Europe/London", "ZONE", "Europe/London"),
    (", in Europe/London", "ZONE", "Europe/London"),
    ("Eastern time", "ZONE", "America/New_York"),
    ("UK time", "ZONE", "Europe/London"),
    ("why and by when", "WHY", (True, True)),
    ("why not and when we will", "WHY", (True, True)),
    ("why, and by when you'll have our answer", "WHY", (True, True)),
    ("when to expect it", "WHY", (False, True)),
    ("within 10", "BARE", Decimal(10)),
]  # fmt: skip


@pytest.mark.parametrize("said, terminal, value", SAID)
def test_a_spoken_quantity_is_one_value(said: str, terminal: str, value: object) -> None:
    words = words_of(said)
    found = [m for of in SPOKEN for m in of(words, 0, starting_vocabulary())]
    assert terminal in [name for name, _, _ in found]
    meant = next(meant for name, _, meant in found if name == terminal)
    assert meant == value


@pytest.mark.parametrize("said", ["ten in nine calls", "3 in 0 calls", "2 in 30 days", "the hour"])
def test_what_is_no_such_quantity_is_left_alone(said: str) -> None:
    words = words_of(said)
    assert [m for of in SPOKEN for m in of(words, 0, starting_vocabulary())] == []


@pytest.mark.parametrize(
    "said",
    [
        "At most 80% of calls are answered within 20 seconds.",
        "Fewer than nine in ten calls are answered within 20 seconds.",
        "Calls are answered within 20 seconds, at most 80% of the time.",
        "Calls are answered within 3 shop hours, round the clock.",
        "Eleven calls in ten are answered within 20 seconds.",
    ],
)
def test_a_quantity_against_its_promise_is_an_error(said: str) -> None:
    assert read(said)[1] == ("GW106",)
