import pytest

from goodword.rules.text.advice.join import as_above, continues, joined

ABOVE = "Enquiries are answered within 5 days."


@pytest.mark.parametrize(
    "said, tail",
    [
        ("If we can't answer in full, we'll tell you why and when you can expect a full reply.",
         ", or we tell you why and by when"),
        ("If that isn't possible, we agree a new date with you.",
         ", or we agree a new date with the customer"),
        ("This does not apply when the courier is on strike.",
         ", except when the courier is on strike"),
        ("We'll manage this 95% of the time.", ", 95% of the time"),
        ("Otherwise, we pay $5.", ", or we pay $5"),
    ],
)  # fmt: skip
def test_a_sentence_that_leans_on_another_becomes_its_tail(said: str, tail: str) -> None:
    assert next(joined(ABOVE, said)) == ABOVE.rstrip(".") + tail


def test_what_we_do_when_we_fail_may_be_a_redress() -> None:
    found = list(joined(ABOVE, "If we are late, we pay $5."))
    assert found[1] == "Enquiries are answered within 5 days; otherwise we pay $5"


@pytest.mark.parametrize(
    "said, leans",
    [
        ("If we can't answer in full, we'll tell you why.", True),
        ("If you complain, we answer within 10 days.", False),
        ("Calls are answered within 20 seconds.", False),
    ],
)
def test_only_what_speaks_of_failing_leans(said: str, leans: bool) -> None:
    assert continues(said) is leans
    if not leans:
        assert list(joined(ABOVE, said)) == []


@pytest.mark.parametrize(
    "above, said, meant",
    [
        ("Anyone may refund up to £20 when an order is late.", "Managers may go up to £100.",
         "Managers may refund up to £100"),
        ("Clerks may waive the charge up to £20.", "Managers: up to £100 per case.",
         "Managers may waive the charge up to £100 per case"),
        ("Clerks may replace an item.", "Managers may go up to £100.", ""),
        ("Anyone may refund up to £20.", "Calls are answered within 20 seconds.", ""),
    ],
)  # fmt: skip
def test_more_of_the_same_is_what_the_latitude_above_may_do(
    above: str, said: str, meant: str
) -> None:
    assert as_above(above, said) == meant
