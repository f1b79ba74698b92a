from datetime import date, time

import pytest

from goodword.rules.text.moments import WEEKDAYS, day_reference, days, times
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import DayOfYear, Opening

MATCHERS = (times, days, day_reference)


@pytest.mark.parametrize(
    "said, reading",
    [
        ("14:00", ("TIME", 1, time(14))),
        ("2.30 pm", ("TIME", 1, time(14, 30))),
        ("midnight", ("TIME", 1, time(0))),
        ("by 5 pm on", ("BY_TIME", 3, time(17))),
        ("from 9am to 5pm", ("SPAN", 4, Opening(start=time(9), end=time(17)))),
        ("18:00–24:00", ("SPAN", 3, Opening(start=time(18), end=time(0)))),
        ("Monday to Wednesday", ("WEEKDAY", 3, WEEKDAYS[:3])),
        ("Sat", ("WEEKDAY", 1, ("Saturday",))),
        ("every day", ("WEEKDAY", 2, WEEKDAYS)),
        ("24 December", ("DAY", 2, DayOfYear(month=12, day=24))),
        ("29 February", ("DAY", 2, DayOfYear(month=2, day=29))),
        ("December 24, 2026", ("DATE", 4, date(2026, 12, 24))),
        ("the same", ("DAYREF", 2, 0)),
        ("on the next", ("DAYREF", 3, 1)),
        ("by the end of the third", ("DAYREF", 6, 3)),
    ],
)
def test_a_moment_is_read_from_its_words(said: str, reading: tuple[str, int, object]) -> None:
    words = words_of(said)
    assert reading in [match for of in MATCHERS for match in of(words, 0, Vocabulary())]


@pytest.mark.parametrize("said", ["25:00", "13 pm", "31 February", "32 May", "9:75", "Mondayish"])
def test_what_cannot_be_is_no_moment(said: str) -> None:
    words = words_of(said)
    found = {t for of in MATCHERS for t, _, _ in of(words, 0, Vocabulary())}
    assert found & {"TIME", "DAY", "DATE", "WEEKDAY"} == set()
