import pytest

from tests.rules.text.advice.cast import SHOP, fixes


@pytest.mark.parametrize(
    "bullets, title, reading",
    [
        (["Ordres are shipped within 2 hours."], "Did you mean",
         "Orders are shipped within 2 hours."),
        (["It takes us 2 hours to answer a complaint."], "Did you mean",
         "Complaints are answered within 2 hours."),
        (["Orders are gift-wrapped within 1 hour."], "And say",
         "Orders are gift-wrapped within 1 hour."),
        (["Calls are answered within 9 seconds; letters from Mars get a reply within 2 hours."],
         "Make two sentences of it",
         "Calls are answered within 9 seconds. Letters from mars are answered within 2 hours."),
        (["Orders are shipped within 2 hours.", "If we are late, we pay $5."],
         "With the sentence above, say",
         "Orders are shipped within 2 hours; otherwise we pay $5."),
    ],
)  # fmt: skip
def test_the_first_way_that_helps_is_shown(bullets: list[str], title: str, reading: str) -> None:
    (fix,) = fixes(*bullets, declared=SHOP)
    assert (fix.title, fix.reading) == (title, reading)


def test_a_word_that_can_not_be_measured_may_name_a_class() -> None:
    (fix,) = fixes("Simple enquiries are resolved within 1 hour.", declared=SHOP)
    assert [addition.line for addition in fix.additions] == [
        'Simple enquiries: enquiries marked "simple" by the owner.'
    ]
    assert fixes("Excellent coffees are served within 2 minutes.") == ()


def test_two_meanings_are_two_ways() -> None:
    found = fixes("We respond to complaints within 2 hours.", declared=SHOP)
    assert [fix.reading for fix in found] == [
        "Complaints are acknowledged within 2 hours.",
        "Complaints are answered within 2 hours.",
    ]


def test_names_of_a_sentence_that_does_not_end_are_defined_all_the_same() -> None:
    (fix,) = fixes("Potholes are filled within 14 days, or we sing for you.")
    assert [addition.line for addition in fix.additions] == ["Pothole: reported, filled."]
    assert fix.reading == ""
