from goodword.rules.diagnostics.example import policy_around
from goodword.rules.text import parse
from goodword.rules.text.defined import defined_names


def test_what_the_policy_names_is_known_in_one_and_in_many() -> None:
    parsed = parse(policy_around("- Regular customers: ordered at least 9 times in 12 months."))
    names = defined_names(parsed.vocabulary)
    assert {("regular", "customers"), ("order",), ("orders",), ("followed", "up")} <= names
    assert ("visit",) not in names
