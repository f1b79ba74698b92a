from decimal import Decimal
from typing import get_args

from goodword.rules.tree import Duration, Unit, policy
from tests.rules.tree.parts import faults, own_parts

SECOND = Duration(amount=Decimal(1), unit="second")


def test_its_parts_are_frozen_and_say_what_they_are() -> None:
    assert own_parts(policy) != []
    assert faults(policy) == []


def test_a_policy_is_named_after_whose_it_is() -> None:
    named = policy.Policy(title="Customer service policy of Harbour Street")
    assert named.name == "Harbour Street"
    assert policy.Policy(title="Harbour Street").name == "Harbour Street"


def test_clauses_come_in_the_order_of_the_document() -> None:
    first, second = Unit(name="ring", lasts=SECOND), Unit(name="tide", lasts=SECOND)
    sections = (
        policy.Section(heading="Words", clauses=(first,)),
        policy.Section(heading="Hours", clauses=(second,)),
    )
    assert policy.Policy(title="", sections=sections).clauses() == (first, second)


def test_every_kind_of_clause_is_told_apart_by_its_kind() -> None:
    kinds = [part.__dataclass_fields__["kind"].default for part in get_args(policy.Clause)]
    assert len(set(kinds)) == len(kinds)
