import pytest

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.text import parse
from goodword.rules.text.defined import declare_head, defined_names
from goodword.rules.text.forms import forms_of
from goodword.rules.text.vocabulary import starting_vocabulary


def test_what_the_policy_names_is_known_in_one_and_in_many() -> None:
    parsed = parse(policy_around("- Regular customers: ordered at least 9 times in 12 months."))
    names = defined_names(parsed.vocabulary)
    assert {("regular", "customers"), ("order",), ("orders",), ("followed", "up")} <= names
    assert ("visit",) not in names


@pytest.mark.parametrize(
    "said, name, terminal",
    [
        ("Fair hours: Monday whenever.", ("fair",), "RUNS_ON"),
        ("Regulars: spent at least a lot in ages.", ("regulars",), "SEGMENT"),
        ("Odd calls: calls whose oddness is odd.", ("odd", "calls"), "NOUN"),
    ],
)
def test_the_head_of_a_definition_that_can_not_be_read_is_a_name(
    said: str, name: tuple[str, ...], terminal: str
) -> None:
    shown = next(forms_of(said, "Customers and contacts"))
    known = starting_vocabulary()
    declare_head(shown.form, shown.head, known)
    assert terminal in [t for t, _ in known.names.get(name, ())]
