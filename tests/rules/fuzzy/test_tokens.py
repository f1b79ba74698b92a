import pytest

from goodword.rules.fuzzy.tokens import key_of, tokens_of


@pytest.mark.parametrize(
    "written, key",
    [
        ("eﬃcient", "efficient"),
        ("Suﬃciently", "sufficiently"),
        ("don’t", "don't"),
        ("hassle‑free", "hassle-free"),
        ("prompt\u00adly", "promptly"),
        ("ＡＳＡＰ", "asap"),
    ],
)
def test_letters_that_look_alike_are_alike(written: str, key: str) -> None:
    assert key_of(written) == key


def test_a_ligature_keeps_its_place_in_the_sentence() -> None:
    token = tokens_of("an eﬃcient desk")[1]
    assert (token.key, token.start, token.end) == ("efficient", 3, 10)


@pytest.mark.parametrize(
    "sentence, kinds",
    [
        ("within 3 hours", ["word", "number", "word"]),
        ("a 28-day limit", ["word", "number", "word"]),
        ("two or $1,200.50", ["number", "word", "number"]),
        ("95% of them, a.s.a.p.", ["number", "word", "word", "mark", "word"]),
    ],
)
def test_words_numbers_and_marks_are_told_apart(sentence: str, kinds: list[str]) -> None:
    assert [token.kind for token in tokens_of(sentence)] == kinds


def test_only_a_capital_that_is_not_alone_among_capitals_may_begin_a_name() -> None:
    assert [token.capital for token in tokens_of("Swift ASAP quick")] == [True, False, False]
