import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.entries import Group
from goodword.rules.fuzzy.words import idioms


@pytest.mark.parametrize(
    "sentence, word, question",
    [
        ("Drains are cleared on a war footing.", "war footing", idioms.SPEED_SAYINGS),
        ("A fitter comes with all haste.", "with all haste", idioms.SPEED_SAYINGS),
        ("Boxes are checked like clockwork.", "like clockwork", idioms.OFTEN_SAYINGS),
        ("There is no shortage of seats.", "no shortage of", idioms.MANY_SAYINGS),
        ("We answer in 8 minutes, give or take.", "give or take", idioms.LOOSE_SAYINGS),
        ("Uptime is north of 99.", "north of", idioms.LOOSE_SAYINGS),
        ("We go to great lengths.", "go to great lengths", idioms.EFFORT_SAYINGS),
        ("Glasses are handled with kid gloves.", "kid gloves", idioms.CARE_SAYINGS),
        ("Forms are in layman's terms.", "layman's terms", idioms.CARE_SAYINGS),
        ("Roofs are made watertight.", "watertight", idioms.PRAISE_SAYINGS),
        ("We deliver, God willing or at a pinch.", "at a pinch", idioms.ESCAPE_SAYINGS),
    ],
)
def test_a_saying_asks_what_the_word_that_it_stands_for_would_ask(
    sentence: str, word: str, question: Group
) -> None:
    assert [(one.word, one.question) for one in fuzzy(sentence)] == [(word, question.question)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Surveyors come at the hour given, give or take 15 minutes.",
        "Rides for ages 5 to 12 cost $3.",
        "Goods worth a total of $500 need a receipt.",
        "The works are inspected every 2 days.",
        "No sooner than 3 days before the visit we write.",
        "Hold a focus group with care plan customers every 6 months.",
        "Bags of 25 kg cost $9.",
        "Staff paid double time work from 22:00.",
        "Parcels are left on your doorstep when the box is ticked.",
        "Calls are billed by the minute.",
    ],
)
def test_the_same_words_in_their_plain_sense_are_left_alone(sentence: str) -> None:
    assert fuzzy(sentence) == ()
