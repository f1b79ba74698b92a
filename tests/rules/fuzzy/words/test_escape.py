import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.escape import ESCAPE


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Refunds are issued as soon as we can.", ["as soon as we can"]),
        ("Delivery times may vary.", ["may vary"]),
        ("Tickets are refunded in exceptional circumstances.", ["in exceptional circumstances"]),
        ("Staff should use common sense when a customer is upset.", ["should", "use common sense"]),
        ("Where appropriate, we will offer compensation.", ["Where appropriate"]),
        ("Compensation is paid if we consider it justified.", ["if we consider it justified"]),
        (
            "Extensions are granted at the discretion of the head of department.",
            ["at the discretion of"],
        ),
        ("Opening hours are subject to change.", ["subject to change"]),
        ("Bookings are subject to availability.", ["subject to availability"]),
        ("No liability for delays caused by events outside our control.", ["outside our control"]),
        ("Lost items are returned whenever possible.", ["whenever possible"]),
        (
            "The bank may in its absolute discretion decline a request.",
            ["in its absolute discretion"],
        ),
        ("Where feasible, appointments are offered at weekends.", ["Where feasible"]),
        ("Reviews are carried out as and when required.", ["as and when required"]),
        (
            "Passengers are told of delays as they happen, so far as possible.",
            ["so far as possible"],
        ),
        ("Solicitors return calls as quickly as they can.", ["as quickly as they can"]),
        (
            "Compensation may be payable in certain situations.",
            ["may be payable", "in certain situations"],
        ),
        (
            "Unlimited calls, subject to our acceptable use policy.",
            ["subject to our", "acceptable"],
        ),
        ("We may, where we think fit, ask for a deposit.", ["where we think fit"]),
        ("We reply to tweets during working hours whenever feasible.", ["whenever feasible"]),
        ("The policy is reviewed as necessary.", ["as necessary"]),
        (
            "Wheelchair assistance is provided on request, staff numbers allowing.",
            ["numbers allowing"],
        ),
    ],
)
def test_it_finds_ways_out_that_nobody_can_test(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in ESCAPE if not group.question.rstrip("'").endswith((".", "?"))] == []


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("We pay more where the situation warrants.", ["where the situation warrants"]),
        (
            "Cases are listed as the diary of the court permits.",
            ["as the diary of the court permits"],
        ),
        ("It is mended or, if that proves impractical, replaced.", ["if that proves impractical"]),
        ("Late check-out is granted subject to business levels.", ["subject to business levels"]),
        ("You get whatever support you may need.", ["whatever support you may need"]),
        ("We answer as soon as our diary allows.", ["as soon as our diary allows"]),
        ("Papers are read if the judge is so minded.", ["if the judge is so minded"]),
        ("Where the law requires a licence, we name its number.", []),
        ("As the Act allows, a copy costs £1.", []),
        ("As required by section 4, the receipt bears a number.", []),
        ("Imports are subject to customs duty.", []),
        ("Gifts are subject to the rules in Annex B.", []),
        ("If the customer agrees, the part is fitted the same day.", []),
        ("Buses stop when a red warning is in force.", []),
    ],
)
def test_a_way_out_is_told_by_its_frame(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words
