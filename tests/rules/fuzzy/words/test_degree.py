import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.degree import DEGREE


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Repairs are carried out to a high standard.", ["high"]),
        (
            "Meals are freshly prepared with quality ingredients.",
            ["freshly", "quality ingredients"],
        ),
        ("We offer a flexible service that suits you.", ["flexible", "suits you"]),
        ("Parents are informed of any serious incident straightaway.", ["serious", "straightaway"]),
        ("Substitutions are made if an item is unavailable, with something similar.", ["similar"]),
        ("A small charge may be made for late returns.", ["small"]),
        ("We will make reasonable adjustments.", ["reasonable"]),
        ("Quality you can trust.", ["Quality you"]),
        ("You will be notified of any material changes.", ["material changes"]),
        ("Customers must behave responsibly.", ["responsibly"]),
        ("Larger orders take longer.", ["Larger orders", "take longer"]),
        ("Pitches are kept in good condition.", ["in good condition"]),
        ("Tutors give constructive feedback.", ["constructive"]),
        ("Any damage is put right at no unreasonable cost.", ["unreasonable"]),
        (
            "The council will take enforcement action where it is proportionate to do so.",
            ["proportionate"],
        ),
        ("Discounts are available for larger groups.", ["larger groups"]),
        ("Unnecessary noise is to be avoided.", ["Unnecessary"]),
        ("Tenants are consulted on important decisions.", ["important decisions"]),
        ("Cabin crew are trained to the highest standards.", ["highest standards"]),
        ("Substantial discounts for early booking.", ["Substantial"]),
        ("Our interest rates are very attractive.", ["very", "attractive"]),
        ("The panel will give due weight to both sides.", ["due weight"]),
        ("Sales staff never pressure customers unduly.", ["unduly"]),
        ("Late trains are a rarity on this line.", ["a rarity"]),
        ("The hotel is close to the station.", ["close to"]),
        ("The ombudsman will handle your case fairly.", ["fairly"]),
        ("A little help goes a long way.", ["A little", "a long way"]),
        ("Bins that are too heavy are not emptied.", ["too heavy"]),
        ("We do not tolerate unacceptable behaviour.", ["unacceptable"]),
        ("Children are supervised appropriately.", ["appropriately"]),
        ("Our translators are native speakers of the highest calibre.", ["highest calibre"]),
    ],
)
def test_it_finds_how_much_without_a_measure(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in DEGREE if not group.question.rstrip("'").endswith((".", "?"))] == []
