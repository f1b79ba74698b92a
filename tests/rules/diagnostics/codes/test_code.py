import string

from goodword.rules.diagnostics import CODES
from goodword.rules.diagnostics.codes.code import Code

SAMPLE = Code("GW000", "notice", "A title", "'{word}' of {line}.", "Why.", "", "")


def test_a_fact_that_is_missing_is_left_empty() -> None:
    assert SAMPLE.message({"word": "soon"}) == "'soon' of ."


def test_every_code_says_what_is_wrong_and_why_in_sentences() -> None:
    ends = (".", "?", "'", '"', "}")
    assert [c.number for c in CODES.values() if not c.says.endswith(ends)] == []
    assert [c.number for c in CODES.values() if not c.why.rstrip("'").endswith(".")] == []


def test_every_message_can_be_filled() -> None:
    fields = [f for c in CODES.values() for _, f, _, _ in string.Formatter().parse(c.says) if f]
    assert [field for field in fields if not field.isidentifier()] == []
