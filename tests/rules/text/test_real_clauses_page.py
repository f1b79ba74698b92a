"""The page of real clauses says what the policies say, sentence by sentence."""

import re
from pathlib import Path

import pytest

from goodword.rules.text import sentence
from tests.rules.text.said import policies, promised

PAGE = (Path(__file__).parents[3] / "docs" / "reference" / "real-clauses.md").read_text("utf-8")
CLAUSES, REASONS = PAGE.split("\n## ")
ROW = re.compile(r"(?m)^\| ([RC]\d+) \| (.+?) \|(?: (.+) \|)?$")
SAID = {number: re.findall(r"`([^`]+)`", said) for number, _, said in ROW.findall(CLAUSES)}


@pytest.mark.parametrize("number", policies())
def test_the_page_says_each_clause_in_its_canonical_sentences(number: str) -> None:
    assert SAID[number] == [sentence(clause) for clause in promised(number)]


def test_the_page_tells_all_clauses_in_order_and_no_others() -> None:
    assert list(SAID) == list(policies())


def test_whatever_a_person_decides_has_its_reason_on_the_page() -> None:
    decided = {n for n in policies() if any(c.kind == "decided" for c in promised(n))}
    assert decided <= {number for number, *_ in ROW.findall(REASONS)}
