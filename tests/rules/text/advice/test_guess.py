import pytest

from goodword.rules.text.advice.guess import deeds, from_ing, guesses, other_start
from goodword.rules.text.tokens import words_of


def first(said: str, terminal: str, at: int = 0) -> str:
    """The likeliest name of the words from here on."""
    found = guesses(words_of(said), at, frozenset({terminal}))
    return next((guess.name for guess in found), "")


@pytest.mark.parametrize(
    "said, name",
    [
        ("library cards will be issued", "library card"),
        ("letters of complaint are answered", "letter of complaint"),
        ("damp and mould reports are inspected", "damp and mould report"),
        ("cats and dogs are vaccinated", "cat"),
        ("vets see emergencies within", "vets see emergency"),
        ("school meals payments are refunded", "school meals payment"),
        ("you'll never wait", ""),
        ("within 3 days", ""),
        ("every hour", ""),
    ],
)
def test_a_noun_goes_up_to_the_verb(said: str, name: str) -> None:
    assert first(said, "NOUN") == name


@pytest.mark.parametrize(
    "said, name",
    [
        ("issued within 2 days", "issued"),
        ("available for collection within 3 days", "available for collection"),
        ("sent to you within 3 days", "sent"),
        ("checked in within 3 minutes", "checked in"),
        ("in your room within 15 minutes", "in your room"),
        ("not shipped within 3 days", ""),
        ("usually shipped within 3 days", ""),
        ("handled within 3 days", ""),
    ],
)
def test_what_is_done_goes_up_to_its_time(said: str, name: str) -> None:
    assert first(said, "MILESTONE") == name


@pytest.mark.parametrize(
    "said, name",
    [
        ("them being reported", "reported"),
        ("the deposit being paid", "deposit paid"),
        ("receiving your form", "form received"),
        ("ordering", "ordered"),
        ("moving out", "moved out"),
        ("us receiving your form", "form received"),
        ("you ask for it", "asked"),
    ],
)
def test_a_start_is_a_moment(said: str, name: str) -> None:
    assert first(said, "START") == name


@pytest.mark.parametrize(
    "said, terminal, name",
    [
        ("warehouse hours of being placed", "RUNS_ON", "warehouse"),
        ("calendar hours", "RUNS_ON", "calendar"),
        ("rings", "UNIT", "ring"),
        ("office hours are answered", "OPENING", "office"),
        ("team coach within 2 days", "ROLE", "team coach"),
        ("text within 2 days", "ROLE", ""),
        ("review hardship cases", "VERB", "reviewed"),
        ("promptly answer", "VERB", ""),
        ("vets see emergencies within", "ROLE", "vets see emergency"),
    ],
)
def test_other_names_are_known_by_their_place(said: str, terminal: str, name: str) -> None:
    assert first(said, terminal) == name


def test_a_plural_and_a_singular_verb_do_not_go_together() -> None:
    assert first("guests arrives within 3 hours", "VERB", 1) == ""
    assert first("guests arrive within 3 hours", "VERB", 1) == "arrived"


def test_a_segment_stands_behind_from() -> None:
    assert first("calls from lovely people are answered", "SEGMENT", 2) == "lovely people"


def test_a_channel_stands_behind_by() -> None:
    assert first("calls by WhatsApp are answered", "CHANNEL", 2) == "WhatsApp"


def test_a_known_word_may_be_part_of_a_longer_deed() -> None:
    words = words_of("meals are sent back")
    assert [guess.name for guess in deeds(words, 4)] == ["sent back"]


@pytest.mark.parametrize(
    "said, subject, name",
    [
        ("receiving your application", "library card", "application received"),
        ("receiving your application", "application", ""),
        ("receiving your letter", "complaint", ""),
        ("being reported", "fault", ""),
        ("your call", "plumber", "call received"),
        ("your call", "call", ""),
    ],
)
def test_a_start_may_be_about_another_thing(said: str, subject: str, name: str) -> None:
    found = other_start(words_of(said), [subject])
    assert (found.name if found else "") == name


@pytest.mark.parametrize(
    "said, done", [("ordering", "ordered"), ("stopping", "stopped"), ("arriving", "arrived")]
)
def test_a_participle_is_made_of_ing(said: str, done: str) -> None:
    assert from_ing(said) == done
