import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from goodword.rules.text import parse
from goodword.rules.text.forms import FORMS
from goodword.rules.tree import Policy
from goodword.rules.tree.serial import BadTree, from_json, schema, to_json
from tests.strategies import policies


def of_every_form() -> Policy:
    bullets = "".join(f"- {example}\n" for form in FORMS for example in form.examples)
    return parse(f"# Example\n\n## Standards\n\n{bullets}").policy


@settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(policies())
def test_json_gives_the_same_tree_back(policy: Policy) -> None:
    assert from_json(to_json(policy)) == policy


def test_a_clause_of_every_form_goes_through_json() -> None:
    policy = of_every_form()
    assert len(policy.clauses()) > 30
    assert from_json(to_json(policy).encode()) == policy


def test_the_schema_is_stable_and_names_every_part() -> None:
    made = json.loads(schema())
    assert schema() == schema()
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert {"Standard", "Latitude", "Calendar", "Survey"} <= set(made["$defs"])
    assert made["$defs"]["Within"]["additionalProperties"] is False


def test_every_reference_of_the_schema_leads_somewhere() -> None:
    made = json.loads(schema())
    names = {ref.rpartition("/")[2] for ref in references(made)}
    assert names <= set(made["$defs"])


def references(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for child in node.values() for ref in references(child)]
    return [ref for child in node for ref in references(child)] if isinstance(node, list) else []


CLAUSE = "sections.0.clauses.0"
SHOULD = "Input should be a valid"


@pytest.mark.parametrize(
    "spoil, path, wrong",
    [
        (lambda tree: tree.pop("title"), "title", "This must be here"),
        (lambda tree: tree.update(titel=""), "titel", "There is nothing of this name here"),
        (lambda tree: clause(tree).pop("kind"), CLAUSE, "'kind' must say what this is"),
        (lambda tree: clause(tree).update(word=3), f"{CLAUSE}.word", f"{SHOULD} string"),
        (
            lambda tree: clause(tree)["week"][0].update(weekdays=3),
            f"{CLAUSE}.week.0.weekdays",
            f"{SHOULD} array",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(
    spoil: Callable[[dict[str, Any]], object], path: str, wrong: str
) -> None:
    tree = json.loads(to_json(of_every_form()))
    spoil(tree)
    with pytest.raises(BadTree) as caught:
        from_json(json.dumps(tree))
    assert (caught.value.path, caught.value.wrong) == (path, wrong)
    assert str(caught.value) == f"{path}: {wrong}"


def test_an_unknown_kind_is_told_what_could_stand() -> None:
    tree = json.loads(to_json(of_every_form()))
    clause(tree)["kind"] = "spell"
    with pytest.raises(BadTree) as caught:
        from_json(json.dumps(tree))
    assert caught.value.wrong.startswith("The kind 'spell' can't stand here. Expected: 'term', ")


@pytest.mark.parametrize(
    "junk",
    ["", "[", "3", "[]", "null", "NaN", "[" * 100_000, "\ud800", b"\xff\xfe", '{"title": NaN}'],
)
def test_what_is_no_policy_is_refused(junk: str | bytes) -> None:
    with pytest.raises(BadTree):
        from_json(junk)


def clause(tree: dict[str, Any]) -> dict[str, Any]:
    first: dict[str, Any] = tree["sections"][0]["clauses"][0]
    return first
