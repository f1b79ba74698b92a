import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.shapes import shape
from goodword.rules.fuzzy.words import shapes


def words(sentence: str) -> list[str]:
    return [one.word for one in fuzzy(sentence)]


@pytest.mark.parametrize(
    "word, group",
    [
        ("unflappably", shapes.ADVERB),
        ("hurriedly", shapes.SPEED),
        ("incessantly", shapes.OFTEN),
        ("cheeriness", shapes.QUALITY),
        ("zippiest", shapes.SUPERLATIVE),
        ("delightful", shapes.ADJECTIVE),
        ("super-bouncy", shapes.COMPOUND),
        ("well-oiled", shapes.COMPOUND),
        ("near-instant", shapes.SPEED),
        ("noonish", shapes.LOOSE),
        ("thirty-odd", shapes.LOOSE),
        ("electronically", None),
        ("quarterly", None),
        ("family", None),
        ("business", None),
        ("nearest", None),
        ("refundable", None),
        ("duty-free", None),
        ("well-being", None),
        ("furnish", None),
    ],
)
def test_the_make_of_a_word_tells_what_is_vague_in_it(word: str, group: object) -> None:
    assert shape(word) is group


def test_an_adjective_of_opinion_counts_before_a_noun_and_as_the_predicate() -> None:
    assert words("Support is purposeful.") == ["purposeful"]
    assert words("A zestful team answers.") == ["zestful"]
    assert words("The word on the lid, zestful, is ours.") == []


def test_a_participle_behind_well_is_praise() -> None:
    assert words("The road is well signposted.") == ["well signposted"]
    assert words("The oil well drilled in 1990 is closed.") == []


def test_a_number_is_loosened_by_its_ending() -> None:
    assert words("Calls take 20-odd seconds.") == ["20-odd"]
    assert words("The 10-ish bus stops here.") == ["10-ish"]


def test_a_listed_word_keeps_what_its_list_says_of_it() -> None:
    assert words("Immediately before boarding, tickets are read once.") == []


def test_a_name_a_quotation_and_a_percentage_make_it_exact() -> None:
    assert words("The Truly Kindly shop opens at 9.") == []
    assert words('Never say "that was done hurriedly".') == []
    assert words("Parcels are scanned swimmingly, that is within 2 hours.") == []
