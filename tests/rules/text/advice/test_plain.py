import pytest

from goodword.rules.text.advice.plain import has_deadline, is_fact


@pytest.mark.parametrize(
    "said",
    [
        "The shop is in Bristol.",
        "This is our customer service charter.",
        "We are closed on bank holidays and between Christmas and New Year.",
        "Approved by Dr Priya Nair, senior partner.",
        "We are a family business.",
    ],
)
def test_a_fact_is_nothing_to_judge(said: str) -> None:
    assert is_fact(said)


@pytest.mark.parametrize(
    "said",
    ["We treat you with respect.", "Our shop is tidy.", "We are polite.", "Staff greet guests."],
)
def test_how_people_are_treated_is_no_fact(said: str) -> None:
    assert not is_fact(said)


def test_what_has_a_deadline_can_be_measured() -> None:
    assert has_deadline("When you bring in a bike, we give you a quote the same day.")
    assert has_deadline("We look at it every week.")
    assert not has_deadline("We keep our shop tidy.")
