import string

from goodword.rules.diagnostics import CODES
from goodword.rules.diagnostics.codes.code import Code
from goodword.rules.diagnostics.own import Own

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


def test_an_example_is_in_the_policys_own_words_and_what_it_quotes_is_not() -> None:
    facts = {"word": "$5", "example": "This form reads: Anyone may refund up to $50."}
    assert CODES["GW101"].message(facts, Own("desk", "£")) == (
        "This can't be read on from '$5'. This form reads: Anyone may refund up to £50."
    )
