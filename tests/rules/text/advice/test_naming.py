import pytest

from goodword.rules.text.advice.attempt import Sentence, canonical
from goodword.rules.text.advice.naming import named
from tests.rules.text.advice.cast import SHOP, names, of


def read(head: str, said: str) -> list[str]:
    """The canonical definitions that a line may be."""
    known = names(SHOP)
    found = [canonical(sentence, known, of()) for sentence in named(head, said, known)]
    return [words for words in found if words]


@pytest.mark.parametrize(
    "head, said, meant",
    [
        ("", "Our office days are Monday to Friday.", "Office days: Monday to Friday."),
        ("", "We are open Monday to Friday 9am to 5pm.",
         "Opening hours: Monday to Friday 09:00–17:00."),
        ("", "An office day is Monday to Friday, 9 to 5.",
         "Office days: Monday to Friday 09:00–17:00."),
        ("Fair hours", "Monday to Thursday 9–5, Friday 9–4.",
         "Fair hours: Monday to Thursday 09:00–17:00 and Friday 09:00–16:00."),
        ("Fair hours", "Mon to Fri from 8 in the morning to 6 in the evening",
         "Fair hours: Monday to Friday 08:00–18:00."),
        ("Fair hours", "Monday to Friday 08:00–18:00, closes at noon on Christmas Eve",
         "Fair hours: Monday to Friday 08:00–18:00, open on 24 December 08:00–12:00."),
        ("Fair hours", "Monday to Friday 8am–6pm, Saturday until noon",
         "Fair hours: Monday to Friday 08:00–18:00 and Saturday 08:00–12:00."),
        ("Fair days", "Monday to Friday except bank holidays",
         "Fair days: Monday to Friday, closed on public holidays in CA-NS."),
        ("Rush calls", "calls marked rush by the manager.",
         'Rush calls: calls marked "rush" by the manager.'),
        ("Rush calls", 'calls that a manager marks "rush".',
         'Rush calls: calls marked "rush" by the manager.'),
        ("Large orders", "orders over $500.",
         "Large orders: orders whose value is more than $500."),
        ("Large orders", "orders worth $500 or more.",
         "Large orders: orders whose value is at least $500."),
        ("New people", "joined within the last 3 months.",
         "New people: first ordered within the last 3 months."),
        ("New people", "customers who first ordered less than 30 days ago.",
         "New people: first ordered within the last 30 days."),
        ("Big people", "spent over £500 in a year.", "Big people: spent at least £500 in 1 year."),
        ("", "Loans - requested, granted, repaid.", "Loan: requested, granted, repaid."),
        ("", "A loan is requested, granted and then repaid.", "Loan: requested, granted, repaid."),
        ("", "Call us on 01234 567890.", 'Reach us by phone at "01234 567890".'),
        ("", "Email us at help@shop.example.", 'Reach us by e-mail at "help@shop.example".'),
    ],
)  # fmt: skip
def test_a_definition_may_be_said_in_other_words(head: str, said: str, meant: str) -> None:
    assert read(head, said) == [meant]


@pytest.mark.parametrize("said", ["Calls are answered within 20 seconds.", "We are kind."])
def test_what_defines_nothing_is_no_definition(said: str) -> None:
    assert read("", said) == []


def test_hours_are_shown_with_a_zone_where_the_policy_has_none() -> None:
    said = Sentence("Monday to Friday 8am–6pm", "calendar", "Fair hours")
    assert canonical(said, names("## Never\n"), of()) == (
        "Fair hours: Monday to Friday 08:00–18:00, in Europe/London."
    )
