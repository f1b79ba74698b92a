from goodword.rules.text.lexicon import Lexicon, phrase_table
from goodword.rules.text.phrases import ALL_PHRASES as WAYS
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import starting_vocabulary
from goodword.rules.tree import Touchpoint

PHRASES = phrase_table([("IN_EACH", "in each"), ("IN", "in"), ("EVERY", "every")])
EVERYTHING = {
    "A",
    "NOUN",
    "PERSON",
    "IN_EACH",
    "IN",
    "EVERY",
    "CHANNEL",
    "NUMBER",
    "START",
    "PERIOD",
}


def readings(said: str, wanted: set[str]) -> list[tuple[str, int]]:
    lexicon = Lexicon(PHRASES, starting_vocabulary(), {})
    return [(r.terminal, r.length) for r in lexicon.readings(words_of(said), 0, 0, wanted)]


def test_the_longest_reading_comes_first() -> None:
    assert readings("in each month", EVERYTHING) == [("IN_EACH", 2), ("IN", 1)]


def test_a_phrase_has_other_ways_to_be_said() -> None:
    assert readings("during it", EVERYTHING) == [("IN", 1)]


def test_only_what_can_stand_is_looked_for() -> None:
    assert readings("in each month", {"IN"}) == [("IN", 1)]
    assert readings("3 hours", {"IN"}) == []
    assert readings("3 hours", EVERYTHING) == [("NUMBER", 1)]


def test_names_are_among_the_readings() -> None:
    assert ("CHANNEL", 1) in readings("telephone", EVERYTHING)


def test_a_state_remembers_whom_to_ask() -> None:
    lexicon = Lexicon(PHRASES, starting_vocabulary(), {})
    lexicon.readings(words_of("3"), 0, 7, {"NUMBER"})
    assert [matcher.__name__ for matcher in lexicon.asked[7]] == ["_quantity"]


def test_of_equal_length_a_name_of_the_policy_goes_before_a_phrase_and_that_before_others() -> None:
    vocabulary = starting_vocabulary()
    vocabulary.declare(Touchpoint(name="member", milestones=("joined",)))
    lexicon = Lexicon(phrase_table([("A", "member")]), vocabulary, {})
    found = lexicon.readings(words_of("member"), 0, 0, EVERYTHING)
    assert [r.terminal for r in found][:3] == ["NOUN", "A", "PERSON"]


def test_a_phrase_is_cut_like_a_sentence() -> None:
    phrases = {said for phrase, ways in WAYS.items() for said in (phrase, *ways)}
    cut = {tuple(word.lower for word in words_of(said)) for said in phrases}
    assert set(phrase_table((said, said) for said in WAYS).terminals) == cut
