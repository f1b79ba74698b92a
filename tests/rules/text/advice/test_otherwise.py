import pytest

from goodword.rules.text.advice.attempt import canonical
from goodword.rules.text.advice.otherwise import otherwise
from tests.rules.text.advice.cast import SHOP, names, of


def read(said: str) -> list[str]:
    """What a sentence may be, in canonical words."""
    shown = (canonical(sentence, names(SHOP), of()) for sentence in otherwise(said))
    return [words for words in shown if words]


CASES = [
    ("Staff must ask a manager for refunds over £50.",
     ["Refunds above £50 need the manager's approval."]),
    ("For refunds above £50, ask the manager.", ["Refunds above £50 need the manager's approval."]),
    ("The manager approves refunds above £50 within 2 hours.",
     ["Refunds above £50 need the manager's approval, given within 2 hours."]),
    ("Only managers may refund more than £100.",
     ["Refunds above £100 need the manager's approval."]),
    ("Clerks may take up to 10% off the bill.", ["Clerks may discount up to 10% of the bill."]),
    ("Few means 2 customers in 30 days.", ["Few: 2 customers in 30 days."]),
    ("A problem is many when 5 customers have it in a month.", ["Many: 5 customers in 1 month."]),
    ("If many customers are affected, the owner decides on a recall within 2 hours.",
     ["At many, the owner decides on a recall within 2 hours."]),
    ("Any safety risk counts as many.", ["A risk to safety is many at once."]),
    ("You have 30 days from delivery to return an order.", []),
    ("You have 30 days to return an order.",
     ["Customers may return an order within 30 days of delivery.",
      "Customers may return an order within 30 days of purchase.",
      "Customers may return an order within 30 days of receipt."]),
    ("You can return unwanted items within 28 days, for a refund.",
     ["Customers may return unwanted items within 28 days of delivery, for a refund.",
      "Customers may return unwanted items within 28 days of purchase, for a refund.",
      "Customers may return unwanted items within 28 days of receipt, for a refund."]),
    ("We offer two-hour slots for visits.", ["We offer slots of at most 2 hours for visits."]),
    ('We say "Free returns" on the website.', ['"Free returns", on the website.']),
    ('Every customer gets our survey "How" once a year.',
     ['Survey every customer once a year with "How".']),
    ('Twice a year, we survey customers with "How".',
     ['Survey every customer every 6 months with "How".']),
    ("We visit each trade customer twice a year.", ["Visit trade customers every 6 months."]),
    ("A focus group is held every 6 months.", ["Hold a focus group every 6 months."]),
    ("Training budget: £2,000 a year.", ["£2,000 a year for training."]),
    ("For 100 points you get a paid afternoon off.", ["100 points earn a paid afternoon off."]),
    ("100 points = a paid afternoon off.", ["100 points earn a paid afternoon off."]),
    ("10 points for whoever a customer praises by name.",
     ["Whoever a customer praises by name earns 10 points."]),
    ("Calls are answered within 20 seconds.", []),
]  # fmt: skip


@pytest.mark.parametrize("said, meant", CASES)
def test_clauses_of_every_form_may_be_said_otherwise(said: str, meant: list[str]) -> None:
    assert read(said) == meant
