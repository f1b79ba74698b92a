from typing import get_args

from goodword.rules.text.print.sentence import _PRINTERS, sentence
from goodword.rules.tree import Clause, Expectation, Standard
from tests.rules.text.trees import parsed


def test_every_kind_of_clause_can_be_printed() -> None:
    kinds = {part.__dataclass_fields__["kind"].default for part in get_args(Clause)}
    assert kinds == set(_PRINTERS)


def test_an_expectation_is_printed_too() -> None:
    said = "Orders are shipped within 3 hours.\n  - Trade customers expect 3 hours and hope for 1."
    (standard,) = parsed(said).policy.sections[-1].clauses
    assert isinstance(standard, Standard)
    (expected,) = standard.expectations
    assert isinstance(expected, Expectation)
    assert sentence(expected) == "Trade customers expect 3 hours and hope for 1."
