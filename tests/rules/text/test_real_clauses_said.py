"""The policies of the real clauses are read without errors, and print back as they stand."""

import pytest

from goodword.rules.diagnostics import diagnose
from goodword.rules.text import print_policy
from tests.rules.text import test_more_clauses, test_real_clauses
from tests.rules.text.said import policies, read

WARNED = {"C14": ["GW207"], "C21": ["GW207", "GW207"], "C27": ["GW207"]}


@pytest.mark.parametrize("number", policies())
def test_a_real_clause_is_read_without_errors_and_prints_back_as_itself(number: str) -> None:
    said = policies()[number]
    found = read(number)
    codes = [
        diagnostic.code
        for diagnostic in diagnose(
            [(f.code, f.start, f.end, f.facts) for f in found.findings], said
        )
    ]
    assert codes == WARNED.get(number, [])
    assert print_policy(found.policy) == said


def test_every_policy_has_its_meaning_in_a_table() -> None:
    tables = [*test_real_clauses.MEANT, *test_more_clauses.MEANT]
    assert [number for number, _ in tables] == list(policies())
