import pytest

from goodword.rules.text.advice.guess import Guess
from goodword.rules.text.advice.trust import furthest, on_trust
from tests.rules.text.advice.cast import names, of


def guessed(said: str) -> list[str]:
    """The names that the first reading on trust takes."""
    trusted = next(on_trust(said, "measured", names(), of()), None)
    found = trusted.said if trusted else ()
    return [one.value.name for one in found if isinstance(one.value, Guess)]


@pytest.mark.parametrize(
    "said, taken",
    [
        (
            "Library cards will be issued within 2 working days.",
            ["library card", "issued", "working"],
        ),
        ("We review every hardship case within 10 days.", ["reviewed", "hardship case"]),
        ("At most 1% of meals are sent back.", ["meal", "sent back"]),
        ("Calls are answered within 20 seconds.", []),
        ("Cards are issued within 2 days because we care.", []),
    ],
)
def test_every_word_is_read_or_nothing_is_taken_on_trust(said: str, taken: list[str]) -> None:
    assert guessed(said) == taken


def test_where_trust_does_not_help_reading_stops() -> None:
    said = "Cards are issued within 2 days because we care."
    stuck = furthest(said, "measured", names(), of())
    assert stuck is not None
    assert said[stuck.start : stuck.end] == "because"


def test_what_can_be_read_on_trust_stops_nowhere() -> None:
    assert furthest("Cards are issued within 2 days.", "measured", names(), of()) is None
