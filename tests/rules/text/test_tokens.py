import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.text.tokens import keys_of, typed, words_of


@pytest.mark.parametrize(
    "said, kinds",
    [
        ("Orders are processed.", ["word", "word", "word", "mark"]),
        ("$1,250.50 £5 ₹3 CAD 7", ["money"] * 4),
        ("95% 99.5 % 10 percent", ["percent"] * 3),
        ("14:00 9am 2.30 pm noon", ["time"] * 4),
        ("3 1,000 2½ 2nd 2026-12-01", ["number"] * 5),
        ('"calm down" “not my job”', ["quoted"] * 2),
        ("#orders-processed", ["key"]),
        ("sous-chef o'neill's café Europe/London", ["word"] * 4),
        ("☃ 😀 \0", ["other"] * 3),
    ],
)
def test_words_are_cut_by_what_they_look_like(said: str, kinds: list[str]) -> None:
    assert [word.kind for word in words_of(said)] == kinds


def test_places_are_offsets_in_the_sentence() -> None:
    said = 'Say "no"  twice.'
    assert [said[w.start : w.end] for w in words_of(said)] == ["Say", '"no"', "twice", "."]


def test_words_are_looked_up_in_small_letters_with_plain_apostrophes() -> None:
    assert [word.lower for word in words_of("The Owner’s ＡＢＣ")] == ["the", "owner's", "abc"]


@given(st.one_of(st.text(max_size=40), st.text(alphabet="ab Zé'-1.½ ", max_size=20)))
def test_words_are_looked_up_as_they_are_cut(said: str) -> None:
    assert keys_of(said) == tuple(word.lower for word in words_of(said))


def test_no_break_spaces_and_hyphens_are_as_they_are_typed() -> None:
    text = "3\u00a0shop\u202fhours in\u2011store 09:00\u201218:00"
    assert typed(text) == "3 shop hours in-store 09:00–18:00"
    assert len(typed(text)) == len(text)


@pytest.mark.parametrize("said", ["9AM", "9 am", "10:30\tP.M.", "Noon"])
def test_a_time_of_day_may_be_in_capitals_and_apart(said: str) -> None:
    assert [word.kind for word in words_of(said)] == ["time"]
