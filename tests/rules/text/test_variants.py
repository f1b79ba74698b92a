"""The same promise in other words, of every form; each prints in its one canonical sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.text.harbour import read

DATA = Path(__file__).parents[2] / "data" / "sentences" / "variants.txt"
NOT_YET = "–"


def variants() -> Iterator[tuple[str, tuple[str, ...], str]]:
    """(what is said, what it means, below which heading)."""
    heading, said, meant = "", "", []
    for line in (*DATA.read_text("utf-8").splitlines()[3:], "## end"):
        if line.startswith("    "):
            meant.append(line.strip())
            continue
        if meant:
            yield said, tuple(meant), heading
        heading = line.removeprefix("## ") if line.startswith("## ") else heading
        said, meant = line, []


SAID = tuple(variants())


@pytest.mark.parametrize("said, meant, section", [row for row in SAID if row[1] != (NOT_YET,)])
def test_other_words_print_in_the_one_form(said: str, meant: tuple[str, ...], section: str) -> None:
    assert read(said, section) == (meant, ())


@pytest.mark.parametrize(
    "said, section", [(row[0], row[2]) for row in SAID if row[1] == (NOT_YET,)]
)
def test_what_cannot_be_said_yet_is_an_error_and_never_misread(said: str, section: str) -> None:
    sentences, errors = read(said, section)
    assert sentences == ()
    assert errors != ()


def test_there_are_many() -> None:
    assert len(SAID) >= 150
