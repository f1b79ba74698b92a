import pytest

from goodword.rules.fuzzy.positions import of_nouns, said_of
from goodword.rules.fuzzy.tokens import tokens_of

NOUNS = frozenset({"service", "reply"})


@pytest.mark.parametrize(
    "sentence, before",
    [
        ("a prompt reply", True),
        ("a prompt, friendly and reliable service", True),
        ("a prompt for the service", False),
        ("a prompt service lane", False),
        ("a prompt dog reply", False),
    ],
)
def test_an_adjective_reaches_its_noun_over_other_adjectives(sentence: str, before: bool) -> None:
    assert of_nouns(tokens_of(sentence), 2, NOUNS) is before


@pytest.mark.parametrize(
    "sentence, said",
    [
        ("rooms are very clean when you come", True),
        ("rooms are warm and clean", True),
        ("rooms to be polite and clean", True),
        ("rooms are clean linen", False),
        ("we clean", False),
    ],
)
def test_an_adjective_may_be_the_predicate(sentence: str, said: bool) -> None:
    tokens = tokens_of(sentence)
    at = next(k for k, token in enumerate(tokens) if token.key == "clean")
    assert said_of(tokens, at, at + 1) is said
