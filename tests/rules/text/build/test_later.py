"""What came in after a cut-off, said as a promise of its own."""

import pytest

from tests.rules.text.test_charter import read

BEFORE = "Orders placed before noon are shipped the same working day"
MEANT = "Orders are shipped the same working day when placed before 12:00, otherwise"


@pytest.mark.parametrize(
    "behind, day",
    [
        ("; orders placed after noon are shipped the next working day", "the next working day"),
        (" and those placed after noon the next working day", "the next working day"),
        (
            "; those placed later, by 10:00 on the next working day",
            "by 10:00 on the next working day",
        ),
        ("; anything later is shipped the next working day", "the next working day"),
    ],
)  # fmt: skip
def test_what_comes_later_joins_the_act_before_it(behind: str, day: str) -> None:
    assert read(f"{BEFORE}{behind}.") == ((f"{MEANT} {day}.",), ())


@pytest.mark.parametrize(
    "behind",
    [
        "; orders placed after 2pm are shipped the next working day",
        "; orders placed after noon are delivered the next working day",
        "; orders placed after noon are shipped within 2 working days",
        "; complaints received after noon are answered the next working day",
    ],
)
def test_what_says_anything_else_of_it_is_refused(behind: str) -> None:
    sentences, errors = read(f"{BEFORE}{behind}.")
    assert sentences == ()
    assert "GW106" in errors
