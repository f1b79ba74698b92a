"""Each act of a sentence has what is said of it; what several have in common stands once."""

import pytest

from tests.rules.text.harbour import read


@pytest.mark.parametrize(
    "said, meant",
    [
        (
            "Complaints are acknowledged and answered within 3 hours.",
            ("Complaints are acknowledged within 3 hours.",
             "Complaints are answered within 3 hours."),
        ),
        (
            "Complaints are acknowledged within 1 hour, 95% of the time, and answered in 3 hours.",
            (
                "Complaints are acknowledged within 1 hour, 95% of the time.",
                "Complaints are answered within 3 hours.",
            ),
        ),
        (
            "Complaints are acknowledged within 2 working days and answered within 10.",
            (
                "Complaints are acknowledged within 2 working days.",
                "Complaints are answered within 10 working days.",
            ),
        ),
        (
            "80% of calls are answered within 20 seconds and all of them within 1 minute.",
            (
                "Calls are answered within 20 seconds, 80% of the time.",
                "Calls are answered within 1 minute, always.",
            ),
        ),
        ("Nobody waits longer than 3 hours for a reply to a complaint.",
         ("Complaints are answered within 3 hours.",)),
        ("No call is transferred more than once.", ("Calls are transferred at most once.",)),
    ],
)  # fmt: skip
def test_an_act_has_its_own_and_shares_the_rest(said: str, meant: tuple[str, ...]) -> None:
    assert read(said) == (meant, ())


@pytest.mark.parametrize(
    "said, code",
    [
        ("Eleven calls in ten are answered within 20 seconds.", "GW106"),
        (
            "Calls are answered within 20 seconds, 80% of the time, and complaints within 2.",
            "GW106",
        ),
        ("Visits are begun within 3 hours of being announced and finished within 5.", "GW106"),
        ("Calls are answered the same shop day and called back within 3.", "GW212"),
        ("Half the order is shipped within 3 hours.", "GW106"),
        ("Visits are, begun within 3 hours.", "GW106"),
        ("Visit, home customers within 3 hours.", "GW106"),
    ],
)
def test_what_may_be_meant_of_one_or_of_both_is_asked(said: str, code: str) -> None:
    sentences, errors = read(said)
    assert (sentences, set(errors)) == ((), {code})
