from decimal import Decimal

import pytest

from goodword.rules.text.tokens import words_of
from goodword.rules.text.values import MATCHERS, number_of
from goodword.rules.text.vocabulary import starting_vocabulary
from goodword.rules.tree import Money


def readings(said: str) -> list[tuple[str, int, object]]:
    words = words_of(said)
    return [match for of in MATCHERS for match in of(words, 0, starting_vocabulary())]


@pytest.mark.parametrize(
    "said, reading",
    [
        ("3 hours", ("NUMBER", 1, Decimal(3))),
        ("1,000 hours", ("NUMBER", 1, Decimal(1000))),
        ("2½ hours", ("NUMBER", 1, Decimal("2.5"))),
        ("2.25 hours", ("NUMBER", 1, Decimal("2.25"))),
        ("twenty-five days", ("NUMBER", 1, Decimal(25))),
        ("half an hour", ("NUMBER", 2, Decimal("0.5"))),
        ("two and a half days", ("NUMBER", 4, Decimal("2.5"))),
        ("2nd Monday", ("ORDINAL", 1, 2)),
        ("last Friday", ("ORDINAL", 1, -1)),
        ("$1,250.50", ("MONEY", 1, Money(amount=Decimal("1250.50"), currency="$"))),
        ("50 euros", ("MONEY", 2, Money(amount=Decimal(50), currency="€"))),
        ("95%", ("PERCENT", 1, Decimal(95))),
        ("ninety per cent", ("PERCENT", 3, Decimal(90))),
        ("days", ("UNIT", 1, "day")),
        ("quarterly", ("EVERY_UNIT", 1, "quarter")),
        ("once a year", ("EVERY_UNIT", 3, "year")),
        ('"calm down"', ("QUOTED", 1, "calm down")),
        ("#orders", ("KEY", 1, "orders")),
        ("CA-NS", ("REGION", 1, "CA-NS")),
        ("all of our orders", ("DET", 3, "all")),
        ("no more than 2%", ("BOUND", 3, "at most")),
        ("e-mail the customer", ("SPEAKING", 1, "write to")),
        ("once per order", ("TIMES_PER", 2, 1)),
        ("at many", ("LEVEL", 2, "many")),
    ],
)
def test_a_value_is_read_from_its_words(said: str, reading: tuple[str, int, object]) -> None:
    assert reading in readings(said)


@pytest.mark.parametrize("said", ["not", "never", "only"])
def test_what_denies_is_no_act(said: str) -> None:
    assert "ACT" not in {terminal for terminal, _, _ in readings(said)}


@pytest.mark.parametrize("said", ["", "3rd", "2026-12-01", "9" * 17, "1.2.3", "²"])
def test_what_is_no_number_is_none(said: str) -> None:
    assert number_of(said) is None


@pytest.mark.parametrize("of", MATCHERS, ids=lambda of: of.__name__)
def test_a_matcher_gives_what_it_says_it_gives(of: object) -> None:
    words = words_of(
        "Once per order at least half of 2.30 pm, 1st June 2026, by noon on the next day: €3 or "
        '5% "x" #y Mon to Fri 9:00–17:00 and quarterly why and when, call A/B, twice a month, '
        "at many, 360 refund it from £5"
    )
    names = starting_vocabulary()
    found = {
        t for m in MATCHERS if m is of for k in range(len(words)) for t, _, _ in m(words, k, names)
    }
    gives = next(terminals for matcher, terminals in MATCHERS.items() if matcher is of)
    assert found <= gives
    assert found != set()


def test_quoted_words_stay_as_they_are_recorded_but_for_line_ends() -> None:
    words = words_of('"New Sign  Crosswalk\n   or Marking"')
    found = [v for m in MATCHERS for t, _, v in m(words, 0, starting_vocabulary()) if t == "QUOTED"]
    assert found == ["New Sign  Crosswalk or Marking"]
