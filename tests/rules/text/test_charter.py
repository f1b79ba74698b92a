"""What people write in charters is read as they mean it, or refused; never as something else."""

from functools import cache
from pathlib import Path

import pytest

from goodword.rules.diagnostics import CODES
from goodword.rules.text import parse, sentence

FOLDER = Path(__file__).parents[2] / "data" / "sentences" / "charter"
POLICY = (FOLDER / "policy.md").read_text("utf-8")


@cache
def read(said: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The canonical sentences that a bullet is read as, and the codes of its errors."""
    found = parse(f"{POLICY}- {said}\n")
    own = found.policy.clauses()[len(parse(POLICY).policy.clauses()) :]
    errors = (f.code for f in found.findings if CODES[f.code].severity == "error")
    return tuple(sentence(clause) for clause in own), tuple(errors)


def pairs(name: str) -> dict[str, tuple[str, ...]]:
    """Each sentence of a file with the canonical ones that stand indented below it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line.startswith(" "):
            said = list(found)[-1]
            found[said] = (*found[said], line.strip())
        elif line and not line.startswith("#"):
            found[line] = ()
    return found


@pytest.mark.parametrize("said", pairs("said.txt"))
def test_a_sentence_of_a_charter_is_read_as_it_is_meant(said: str) -> None:
    assert read(said) == (pairs("said.txt")[said], ())


@pytest.mark.parametrize("said", pairs("refused.txt"))
def test_what_says_something_else_is_not_read_as_a_promise_that_is_like_it(said: str) -> None:
    sentences, errors = read(said)
    assert sentences == ()
    assert errors != ()


def test_there_are_many() -> None:
    assert len(pairs("said.txt")) >= 200
    assert len(pairs("refused.txt")) >= 100
