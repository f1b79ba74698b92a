"""Sentences of plain fact, each near to a word or a frame that is vague elsewhere."""

from pathlib import Path

import pytest

from goodword.rules.fuzzy import fuzzy

PLAIN = Path(__file__).parents[2] / "data" / "sentences" / "plain.txt"


@pytest.mark.parametrize("sentence", PLAIN.read_text("utf-8").splitlines())
def test_a_plain_sentence_is_left_alone(sentence: str) -> None:
    assert fuzzy(sentence) == ()
