"""What people write, and the canonical sentences that it is read as."""

from pathlib import Path

import pytest

from tests.rules.text.harbour import read

LINES = Path(__file__).parents[2] / "data" / "sentences" / "wordings.txt"


def pairs() -> dict[str, tuple[str, ...]]:
    """Each natural sentence with the canonical ones that stand indented below it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in LINES.read_text("utf-8").splitlines():
        if line.startswith(" "):
            said = list(found)[-1]
            found[said] = (*found[said], line.strip())
        elif line and not line.startswith("#"):
            found[line] = ()
    return found


@pytest.mark.parametrize("said", pairs())
def test_natural_words_are_read_as_the_canonical_sentence(said: str) -> None:
    sentences, errors = read(said)
    assert (sentences, errors) == (pairs()[said], ())
    assert all(read(sentence) == ((sentence,), ()) for sentence in sentences)


ASKED = [
    ("Orders placed before 14:00 are shipped within 2 working days.", "GW106"),
    ("Orders placed before 14:00 are shipped 95% of the time.", "GW106"),
    ("Orders placed before noon are shipped the same shop day, otherwise the next week.", "GW106"),
    ("Orders placed before noon are shipped the same shop day, otherwise the next calendar day.",
     "GW106"),
    ("We answer within 2 working days.", "GW313"),
    ("Customers are answered within 2 working days.", "GW313"),
    ("We respond to complaints within 2 working days.", "GW204"),
    ("Orders are shipped by close of business.", "GW101"),
]  # fmt: skip


@pytest.mark.parametrize("said, code", ASKED)
def test_what_could_mean_two_things_is_asked_about(said: str, code: str) -> None:
    assert read(said) == ((), (code,))
