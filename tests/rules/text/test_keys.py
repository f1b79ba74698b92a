import re

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from goodword.rules.text.keys import key_for, with_keys
from goodword.rules.tree import Policy
from tests.rules.text.trees import tree
from tests.strategies import policies


@pytest.mark.parametrize(
    "said, key",
    [
        (
            "Orders from trade customers are processed within 3 shop hours.",
            "orders-processed-trade",
        ),
        (
            "Orders from trade customers are processed within 9 shop hours.",
            "orders-processed-trade",
        ),
        (
            "At least 70% of enquiries are resolved at the first contact.",
            "enquiries-resolved-at-first-contact",
        ),
        ("At least 90% of home customers rate calls 4 of 5 or better.", "calls-rated-home"),
        ("Clerks may refund up to $50.", "clerks-refund"),
        ("Anyone may refund up to $50.", "anyone-refund"),
        ("Refunds above $250 need the owner's approval.", "refunds-approval"),
        ('Never say "calm down".', "never-calm-down"),
        ('"Free returns for 30 days", on the website.', "claim-free-returns-for-30"),
        ("The clock of complaints stops while we wait.", "complaints-clock"),
        ("Visit trade customers every 6 months.", "visit-trade"),
        ("A risk to safety is many at once.", "safety"),
        ("A ring lasts 3 seconds.", "ring"),
        ("Late hours: Monday 09:00–18:00, in UTC.", "late-hours"),
        ('Café clients: tagged "café".', "cafe-clients"),
    ],
)
def test_a_key_reads_like_what_the_clause_is_about(said: str, key: str) -> None:
    assert key_for(tree(said)) == key


@settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(policies())
def test_keys_are_given_once_and_never_touched_again(policy: Policy) -> None:
    keyed = with_keys(policy)
    keys = [clause.key for clause in keyed.clauses()]
    assert len(set(keys)) == len(keys)
    assert [k for k in keys if k is None or not re.fullmatch("[a-z0-9][a-z0-9-]*", k)] == []
    assert with_keys(keyed) == keyed
    before = [clause.key for clause in policy.clauses()]
    assert [k for k, b in zip(keys, before, strict=True) if b and k != b] == []
