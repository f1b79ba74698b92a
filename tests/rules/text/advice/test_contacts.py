import pytest

from goodword.rules.text import sentence
from goodword.rules.text.advice.contacts import contacts, noun
from goodword.rules.text.advice.trust import on_trust
from tests.rules.text.advice.cast import CHARTER, SHOP, names, of


def defined(said: str, declared: str = CHARTER) -> list[str]:
    """The touchpoints and classes that a sentence needs."""
    trusted = next(on_trust(said, "measured", names(declared), of()))
    return [sentence(clause) for clause in contacts(trusted.said, names(declared))]


@pytest.mark.parametrize(
    "said, line",
    [
        ("Potholes are filled within 14 days.", "Pothole: reported, filled."),
        ("Meals are served within 15 minutes of ordering.", "Meal: ordered, served."),
        (
            "Keys are handed over within 1 day of the deposit being paid.",
            "Key: deposit paid, handed over.",
        ),
        (
            "All tickets are acknowledged within 1 hour and resolved within 3 hours.",
            "Ticket: received, acknowledged, resolved.",
        ),
        ("Diners are greeted within 2 hours.",
         "Visit: requested, booked, begun, greeted, finished."),
        ("We'll call you back within 2 hours.", "Call: received, answered, called back, ended."),
    ],
)  # fmt: skip
def test_a_touchpoint_has_the_moments_that_the_sentence_names(said: str, line: str) -> None:
    assert defined(said) == [line]


@pytest.mark.parametrize(
    "said, line",
    [
        ("Orders are gift-wrapped within 1 hour.",
         "Order: placed, confirmed, processed, shipped, gift-wrapped, delivered, returned."),
        ("Applications are signed within 3 hours of being decided.",
         "Application: received, complete, decided, signed."),
    ],
)  # fmt: skip
def test_a_declared_touchpoint_grows(said: str, line: str) -> None:
    assert defined(said, SHOP) == [line]


def test_a_kind_of_a_declared_touchpoint_is_a_class() -> None:
    line = 'Simple enquiries: enquiries marked "simple" by the owner.'
    assert defined("Simple enquiries are resolved within 1 hour.", SHOP) == [line]


def test_others_need_what_they_are_others_of() -> None:
    said = "Urgent tickets are resolved within 4 hours and other tickets within 2 days."
    assert defined(said) == [
        'Urgent tickets: tickets marked "urgent".',
        "Other tickets: all other tickets.",
        "Ticket: received, resolved.",
    ]


def test_what_a_sentence_is_about_may_be_a_guess() -> None:
    trusted = next(on_trust("Potholes are filled within 14 days.", "measured", names(), of()))
    assert noun(trusted.said[0]) == "pothole"
