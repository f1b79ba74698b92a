"""What is printed is read back as the same tree, and what is formatted once stays as it is."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from goodword.rules.diagnostics import CODES
from goodword.rules.text import parse, print_policy
from goodword.rules.tree import Policy
from tests.strategies.policies import KINDS, policies

at_leisure = settings(
    # A policy is short enough to read; to make it shorter would take minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@at_leisure
@given(policies())
def test_a_printed_policy_is_read_back_whole(policy: Policy) -> None:
    assert_reads_back(policy)


@pytest.mark.parametrize("kind", KINDS)
@settings(at_leisure, max_examples=8)
@given(st.data())
def test_every_kind_of_clause_is_read_back(kind: str, data: st.DataObject) -> None:
    assert_reads_back(data.draw(policies(kinds=(kind,))))


def assert_reads_back(policy: Policy) -> None:
    text = print_policy(policy)
    parsed = parse(text)
    assert [line_at(f.start, text) for f in parsed.findings if is_error(f.code)] == []
    assert parsed.policy == policy
    assert print_policy(parsed.policy) == text


def line_at(offset: int, text: str) -> str:
    return text[text.rfind("\n", 0, offset) + 1 :].partition("\n")[0]


def is_error(code: str) -> bool:
    return CODES[code].severity == "error"
