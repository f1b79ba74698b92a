import pytest

from goodword.rules.text.advice.attempt import Sentence, canonical
from goodword.rules.text.advice.turn import deedless, turned, windowed
from tests.rules.text.advice.cast import SHOP, names, of

_SAME_DAY = (
    "Orders are shipped the same shop day when placed before 12:00, otherwise the next shop day."
)


def read(said: list[str]) -> list[str]:
    """What is read of sentences, in canonical words."""
    shown = (canonical(Sentence(one, "measured"), names(SHOP), of()) for one in said)
    return [one for one in dict.fromkeys(shown) if one]


@pytest.mark.parametrize(
    "said, meant",
    [
        ("It takes us at most 2 working days to answer a complaint.",
         ["Complaints are answered within 2 working days."]),
        ("We need 2 hours to answer enquiries.", ["Enquiries are answered within 2 hours."]),
        ("Allow 5 working days for your refund to be paid.",
         ["Refunds are paid within 5 working days."]),
        ("You will never wait more than 10 minutes for a call to be answered.",
         ["Calls are answered within 10 minutes, always."]),
        ("Nobody should have to wait longer than 3 hours for an answer to an enquiry.",
         ["Enquiries are answered within 3 hours, always.",
          "We aim: enquiries are answered within 3 hours, always."]),
        ("No call goes unanswered for more than 20 seconds.",
         ["Calls are answered within 20 seconds, always."]),
        ("There is a 2-working-day limit on answering enquiries.",
         ["Enquiries are answered within 2 working days."]),
        ("Our response time for e-mails is 1 working day.",
         ["E-mails are acknowledged within 1 working day.",
          "E-mails are answered within 1 working day."]),
        ("The answer to your enquiry will be with you in 3 working days.",
         ["Enquiries are answered within 3 working days."]),
        ("You can expect a reply to your complaint within 3 working days.",
         ["Complaints are answered within 3 working days."]),
        ("If you complain, we will answer within 10 working days.",
         ["Complaints are answered within 10 working days."]),
        ("We answer you within 2 working days if you complain.",
         ["Complaints are answered within 2 working days."]),
        ("A reply to every complaint is sent within 10 working days.",
         ["Complaints are answered within 10 working days."]),
        ("If you order before noon, we ship the same shop day, otherwise the next shop day.",
         [_SAME_DAY]),
        ("Customers never have to wait longer than 30 seconds for an answer to a call.",
         ["Calls are answered within 30 seconds, always."]),
        ("Delivery time for orders is 3 working days.",
         ["Orders are delivered within 3 working days."]),
        ("Orders are shipped within 2 hours.", []),
        ("You will never wait more than 10 minutes for a call to be answered, mostly.", []),
    ],
)  # fmt: skip
def test_another_order_is_turned_and_nothing_is_dropped(said: str, meant: list[str]) -> None:
    assert read(list(turned(said))) == meant


def test_a_cause_may_stand_in_front() -> None:
    said = "If an order is late, any clerk can refund up to $10."
    assert list(turned(said)) == ["any clerk can refund up to $10 when an order is late"]


@pytest.mark.parametrize(
    "said, meant",
    [
        ("Complaints: 10 working days.", ["Complaints are answered within 10 working days.",
                                          "Complaints are resolved within 10 working days."]),
        ("Refunds take 5 working days.", ["Refunds are paid within 5 working days."]),
        ("Widgets: 10 working days.", []),
    ],
)  # fmt: skip
def test_without_a_deed_each_is_asked_about(said: str, meant: list[str]) -> None:
    assert read(list(deedless(said, names(SHOP)))) == meant


@pytest.mark.parametrize(
    "said, meant",
    [
        ("Refunds reach your bank within 5 working days.",
         ["Refunds are paid within 5 working days."]),
        ("Your order will reach you within 5 working days.",
         ["Orders are shipped within 5 working days.",
          "Orders are delivered within 5 working days."]),
    ],
)  # fmt: skip
def test_what_reaches_customers_is_what_is_handed_to_them(said: str, meant: list[str]) -> None:
    assert read(list(deedless(said, names(SHOP)))) == meant


def test_an_agreed_slot_has_its_length_in_a_sentence_of_its_own() -> None:
    said = "Orders are delivered in the two-hour slot we agreed, 95% of the time."
    assert list(windowed(said)) == [
        (
            "Orders are delivered in the agreed window, 95% of the time",
            "we offer windows of at most two hours for Orders",
        )
    ]
