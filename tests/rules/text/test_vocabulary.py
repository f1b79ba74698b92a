from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary, add_usual, starting_vocabulary
from goodword.rules.tree import Internal, Segment, Touchpoint


def named(vocabulary: Vocabulary, said: str) -> list[tuple[int, str, object]]:
    found = vocabulary.names_at(words_of(said), 0)
    return [(length, *reading) for length, readings in found for reading in readings]


def test_a_touchpoint_is_known_by_its_plural_and_its_milestones_by_their_verbs() -> None:
    vocabulary = Vocabulary()
    vocabulary.declare(Touchpoint(name="in-store order", milestones=("placed", "payment received")))
    assert named(vocabulary, "In-store orders are") == [(2, "NOUN", "in-store order")]
    assert named(vocabulary, "placing it") == [(1, "VERB", "placed"), (1, "ING", "placed")]
    assert (3, "START", "payment received") in named(vocabulary, "payment being received")


def test_the_longest_name_comes_first() -> None:
    vocabulary = Vocabulary()
    vocabulary.add("shop", "RUNS_ON", "shop")
    vocabulary.add("shop floor order", "NOUN", "shop floor order")
    assert [length for length, _, _ in named(vocabulary, "shop floor order")] == [3, 1]


def test_a_name_is_taken_up_once() -> None:
    vocabulary = Vocabulary()
    vocabulary.add("order", "NOUN", "order")
    vocabulary.add("Order", "NOUN", "order")
    assert named(vocabulary, "order") == [(1, "NOUN", "order")]


def test_everybody_knows_channels_and_anyone() -> None:
    vocabulary = starting_vocabulary()
    assert (1, "CHANNEL", "phone") in named(vocabulary, "telephone")
    assert (1, "ROLE", "anyone") in named(vocabulary, "everybody")


def test_what_is_usual_stands_behind_what_is_declared() -> None:
    vocabulary = starting_vocabulary()
    vocabulary.declare(Touchpoint(name="call", milestones=("rung", "taken")))
    add_usual(vocabulary)
    assert vocabulary.touchpoints["call"].milestones == ("rung", "taken")
    assert "complaint" in vocabulary.usual


def test_nothing_is_named_past_the_end() -> None:
    assert list(starting_vocabulary().names_at((), 0)) == []


def test_a_branch_has_names_of_its_own() -> None:
    vocabulary = Vocabulary()
    vocabulary.add("shop", "RUNS_ON", "shop")
    branch = vocabulary.branch()
    branch.add("shop", "NOUN", "shop")
    branch.add("shop floor order", "NOUN", "order")
    assert named(vocabulary, "shop floor order") == [(1, "RUNS_ON", "shop")]
    assert len(named(branch, "shop floor order")) == 3


def test_names_of_the_policy_stand_before_those_that_all_have() -> None:
    vocabulary = starting_vocabulary()
    vocabulary.declare(Segment(name="members", test=Internal()))
    assert list(vocabulary.ranked_at(words_of("members"), 0)) == [
        (1, [("SEGMENT", "members"), ("PERSON", "member")], 1)
    ]
