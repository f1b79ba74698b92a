"""What each act is about: said before it, behind it, or by the act before."""

import pytest

from tests.rules.text.harbour import read


@pytest.mark.parametrize(
    "said, meant",
    [
        (
            "Trade customers get their orders within 3 hours.",
            ("Orders from trade customers are delivered within 3 hours.",),
        ),
        (
            "When you complain by e-mail, we acknowledge it within 1 hour.",
            ("Complaints by e-mail are acknowledged within 1 hour.",),
        ),
        (
            "Once approved, refunds are paid within 3 hours.",
            ("Refunds are paid within 3 hours of being approved.",),
        ),
        (
            "Complaints and enquiries are answered within 3 hours.",
            ("Complaints are answered within 3 hours.", "Enquiries are answered within 3 hours."),
        ),
        (
            "Enquiries by letter and e-mail are answered within 3 hours.",
            ("Enquiries by letter or e-mail are answered within 3 hours.",),
        ),
        (
            "Enquiries by letter and e-mail received in shop hours are answered within 3 hours.",
            ("Enquiries by letter or e-mail received in shop hours are answered within 3 hours.",),
        ),
        (
            "Enquiries by e-mail are answered within 3 hours, those by letter within 5.",
            (
                "Enquiries by e-mail are answered within 3 hours.",
                "Enquiries by letter are answered within 5 hours.",
            ),
        ),
        (
            "Orders are shipped within 3 hours, trade customers' within 1.",
            (
                "Orders are shipped within 3 hours.",
                "Orders from trade customers are shipped within 1 hour.",
            ),
        ),
        (
            "Enquiries are answered within 3 hours and resolved within 5 hours of that.",
            (
                "Enquiries are answered within 3 hours.",
                "Enquiries are resolved within 5 hours of being answered.",
            ),
        ),
    ],
)
def test_an_act_finds_what_it_is_about(said: str, meant: tuple[str, ...]) -> None:
    assert read(said) == (meant, ())


@pytest.mark.parametrize(
    "said",
    [
        "Orders are shipped to the complaint within 3 hours.",
        "Calls from home customers are answered for trade customers within 3 hours.",
        "Once shipped, orders are delivered within 3 hours of being confirmed.",
        "Trade customers get their enquiries within 3 hours.",
    ],
)
def test_two_things_where_one_can_be_are_an_error(said: str) -> None:
    assert read(said) == ((), ("GW106",))
