import pytest

from tests.rules.lint.checked import codes, only

HEAD = "# Customer service policy of Example\n\n## Customers and contacts\n\n"


@pytest.mark.parametrize(
    "below, lost",
    [
        ('- Key clients: tagged "key".', True),
        ('- Key clients: tagged "key".\n  - How to reach them: by phone before ten.', False),
        ('- Key clients: tagged "key".\n- Reach us by phone at "+1 902 555 0100".', False),
        ("- Colleagues: internal.", False),
    ],
)
def test_every_segment_can_be_reached(below: str, lost: bool) -> None:
    assert ("GW409" in codes(f"{HEAD}{below}\n")) is lost


@pytest.mark.parametrize(
    "first, later, hidden",
    [
        ("everyone else", 'tagged "key"', True),
        ("ordered at least 2 times in 12 months", "ordered at least 6 times in 12 months", True),
        ("ordered at least 5 times in 12 months", "ordered at least 2 times in 12 months", False),
        ("ordered at least 2 times in 12 months", "ordered at least 6 times in 6 months", False),
        ("spent at least $100 in 12 months", "spent at least $500 in 12 months", True),
        ('tagged "key"', 'tagged "gold"', False),
    ],
)
def test_a_wider_segment_above_hides_a_narrower_one(first: str, later: str, hidden: bool) -> None:
    found = only("GW410", f"First customers: {first}.", f"Later customers: {later}.")
    assert found == (["Later customers"] if hidden else [])
