import pytest

from goodword.rules.tree import Agreed, Alternative, Reached, Standard, Told
from tests.rules.text.trees import tree


@pytest.mark.parametrize(
    "said, meant",
    [
        ("the customer is told why and by when", Told()),
        ("the customer is told why, once", Told(by_when=False, once=True)),
        ("the customer is told by when", Told(why=False)),
        ("a new date is agreed with the customer, once", Agreed(once=True)),
        ("acknowledged", Reached(milestone="acknowledged")),
    ],
)
def test_something_else_may_keep_it_too(said: str, meant: Alternative) -> None:
    standard = tree(f"Complaints are resolved within 3 hours, or {said}.")
    assert isinstance(standard, Standard)
    assert standard.alternative == meant


def test_an_exception_is_in_the_policys_own_words() -> None:
    standard = tree(
        "Orders are shipped within 3 hours, except when it storms or when roads are shut."
    )
    assert isinstance(standard, Standard)
    assert standard.excuses == ("it storms", "roads are shut")
