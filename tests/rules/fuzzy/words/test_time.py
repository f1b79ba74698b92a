import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.time import TIME


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("We respond to customer issues promptly.", ["promptly"]),
        ("The line may be busy at peak times.", ["at peak times"]),
        ("You will receive a response at the earliest.", ["at the earliest"]),
        ("Letters are answered in a timely fashion.", ["in a timely fashion"]),
        ("We keep waiting times to a minimum.", ["waiting times to a minimum"]),
        ("We deliver fast.", ["fast"]),
        ("The lift is repaired quickly.", ["quickly"]),
        ("Cancellations at short notice may be charged.", ["at short notice"]),
        ("We'll fix it right away.", ["right away"]),
        ("Your order ships ASAP.", ["ASAP"]),
        ("Contact us at your convenience.", ["at your convenience"]),
        ("Delays are kept as short as possible.", ["as short as possible"]),
        ("Please give us reasonable notice.", ["reasonable notice"]),
        ("The helpdesk responds rapidly to outages.", ["rapidly"]),
        ("Rubbish is collected on schedule.", ["on schedule"]),
        ("Spare parts reach you in next to no time.", ["in next to no time"]),
        ("A speedy resolution to every dispute.", ["speedy"]),
        ("Lecturers reply to e-mail within a reasonable period.", ["within a reasonable period"]),
        (
            "The claim will be settled in full and final terms as speedily as possible.",
            ["as speedily as possible"],
        ),
        ("Incorrect bills are promptly corrected.", ["promptly"]),
        ("Wait times can be long on Mondays.", ["long"]),
        ("Urgent cases are seen first thing.", ["first thing"]),
        ("We'll be with you before you know it.", ["before you know it"]),
        ("Phone lines are open till late.", ["till late"]),
        (
            "We will let you have our decision without unnecessary delay.",
            ["without unnecessary delay"],
        ),
        ("Borrowers are told of new charges well beforehand.", ["well beforehand"]),
        ("A replacement card is on its way within days.", ["within days"]),
        ("The lab turns samples around fast.", ["fast"]),
        ("Tickets sell quickly, so book early.", ["quickly", "early"]),
        ("Small print kept short.", ["short"]),
        (
            "Counsellors will contact you in the next couple of days.",
            ["in the next couple of days"],
        ),
        ("Sports facilities are available at reasonable hours.", ["at reasonable hours"]),
        ("We respond to emergencies with urgency.", ["with urgency"]),
    ],
)
def test_it_finds_a_time_that_no_clock_shows(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in TIME if not group.question.rstrip("'").endswith((".", "?"))] == []


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Screws are posted the minute we hear from you.", ["the minute we"]),
        ("Pre-orders ship towards the end of the month.", ["towards the end of the month"]),
        ("Rooms are ready from mid-afternoon.", ["mid-afternoon"]),
        ("Pallets go out early the following week.", ["early the following week"]),
        ("Faults are fixed in hours rather than days.", ["in hours rather than days"]),
        ("You are told a good while ahead.", ["a good while"]),
        ("The desk picks up within the first few rings.", ["first few rings"]),
        ("We count from the moment you join the queue.", []),
        ("The clock starts the moment the order is paid.", []),
        ("The early shift is 06:00 to 14:00.", []),
        ("Trains run until late September 30.", []),
    ],
)
def test_a_moment_is_told_by_its_frame(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words
