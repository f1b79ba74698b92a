import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.quantity import QUANTITY


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Kindly allow some time for processing.", ["some"]),
        ("Most letters are answered within a week.", ["Most"]),
        ("A response should be expected in about ten days.", ["should", "about"]),
        ("Buses run roughly every 10 minutes.", ["roughly"]),
        ("We may ask for proof of address, a bill, etc.", ["etc"]),
        ("Fees, taxes and the like are extra.", ["and the like"]),
        ("Adequate lighting is provided in car parks.", ["Adequate"]),
        ("There is plenty of parking nearby.", ["plenty of", "nearby"]),
        ("Sufficient staff are on duty.", ["Sufficient"]),
        ("A number of rooms have a sea view.", ["A number of"]),
        ("A range of payment options is available.", ["A range of"]),
        ("Nearly every train arrives within 5 minutes of the timetable.", ["Nearly every"]),
        ("Some patients may wait longer.", ["Some"]),
        ("A handful of customers have reported overheating.", ["A handful of"]),
        ("We dispatch most parcels the day they are ordered.", ["most"]),
        ("Please allow ample time for security.", ["ample"]),
        ("Books in heavy demand may be recalled early.", ["heavy demand", "early"]),
        ("Breakfast with a great selection of pastries.", ["a great selection of"]),
        ("Refunds take some time to reach your account.", ["some"]),
        ("Hardly any of our parcels go missing.", ["Hardly any"]),
        ("Cyclists get generous parking.", ["generous"]),
        ("Extra staff are brought in when it is busy.", ["Extra staff", "when it is busy"]),
        ("Most of our guides speak English.", ["Most"]),
        ("Meals can be adapted to most dietary needs.", ["most"]),
        ("The platform is available almost all the time.", ["almost all"]),
        ("Dogs are welcome in some rooms.", ["some"]),
    ],
)
def test_it_finds_how_many_without_a_number(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [
        group for group in QUANTITY if not group.question.rstrip("'").endswith((".", "?"))
    ] == []
