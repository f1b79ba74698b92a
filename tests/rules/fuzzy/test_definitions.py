import pytest

from goodword.rules.fuzzy.definitions import defined
from goodword.rules.fuzzy.tokens import tokens_of


@pytest.mark.parametrize(
    "sentence, head",
    [
        ("Prolonged absence: no visit for 60 days.", "Prolonged absence"),
        ("Local means grown within 50 km.", "Local"),
        ("A serious fault is one that stops all calls for an hour.", "A serious fault"),
        ("Adequate tread is 3 mm.", "Adequate tread"),
        ("A large event, one with more than 500 people, needs a licence.", "A large event"),
        ("Our promise: friendly service.", ""),
        ('Simple enquiries: enquiries marked "simple" by a clerk.', "Simple enquiries"),
        ("Remote areas: postcodes KW and IV.", "Remote areas"),
        ("Our staff: kind, quick and always there.", ""),
        ("Rooms are clean.", ""),
        ("Serious complaints are answered by the manager.", ""),
    ],
)
def test_a_sentence_may_define_the_words_that_it_begins_with(sentence: str, head: str) -> None:
    tokens = tokens_of(sentence)
    count, _ = defined(tokens)
    assert " ".join(token.text for token in tokens[:count]) == head


def test_a_definition_that_says_so_holds_for_any_word() -> None:
    assert defined(tokens_of("Friendly means that we say good morning."))[1]
    assert not defined(tokens_of("A long wait is one of more than 20 minutes."))[1]
