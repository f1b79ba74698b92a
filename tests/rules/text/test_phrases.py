from collections import Counter

from goodword.rules.text.clause_phrases import CLAUSE_PHRASES
from goodword.rules.text.phrases import PHRASES
from goodword.rules.text.reader import grammar
from goodword.rules.text.tokens import words_of

ALL = {**PHRASES, **CLAUSE_PHRASES}


def test_every_phrase_is_one_of_the_grammar() -> None:
    assert set(ALL) - set(grammar().said.values()) == set()


def test_every_way_to_say_it_has_words() -> None:
    said = [other for others in ALL.values() for other in others]
    assert [other for other in said if not words_of(other)] == []


def test_no_way_is_the_phrase_itself() -> None:
    assert [phrase for phrase, others in ALL.items() if phrase in others] == []


def test_no_way_is_listed_twice_for_one_phrase() -> None:
    twice = {
        phrase: [w for w, n in Counter(others).items() if n > 1] for phrase, others in ALL.items()
    }
    assert {phrase: ways for phrase, ways in twice.items() if ways} == {}


def test_a_phrase_is_listed_once() -> None:
    assert set(PHRASES) & set(CLAUSE_PHRASES) == set()
