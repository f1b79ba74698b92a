import pytest

from goodword.rules.fuzzy.bounds import apposed, limited, numbered, shared
from goodword.rules.fuzzy.tokens import tokens_of


@pytest.mark.parametrize(
    "sentence, exact",
    [
        ("We reply soon, within 2 hours.", True),
        ("We reply soon (by noon the next day).", True),
        ("We reply soon and in any case within 4 hours.", True),
        ("We reply soon to all letters within 10 days.", True),
        ("Within 2 days we reply soon.", True),
        ("We reply soon.", False),
        ("We reply soon and repair within 2 days.", False),
        ("We reply soon by telephone.", False),
    ],
)
def test_a_limit_on_the_same_act_makes_a_time_exact(sentence: str, exact: bool) -> None:
    tokens = tokens_of(sentence)
    at = next(k for k, token in enumerate(tokens) if token.key == "soon")
    assert limited(tokens, at, at + 1) is exact


@pytest.mark.parametrize(
    "sentence, exact",
    [
        ("Most pupils – at least 85% of each year – get a place.", True),
        ("Most copies, never fewer than 3, stay.", True),
        ("Most trains, says the 2025 report, are late.", False),
        ("Most of the 40 seats are free.", False),
    ],
)
def test_a_number_in_apposition_makes_a_quantity_exact(sentence: str, exact: bool) -> None:
    assert apposed(tokens_of(sentence), 1) is exact


def test_a_number_beside_it_compares() -> None:
    tokens = tokens_of("It is 15% cheaper, which we say of no other shop, and faster too by far.")
    assert numbered(tokens, 3, 4)
    assert not numbered(tokens, 14, 15)
    assert shared(tokens, 3)
