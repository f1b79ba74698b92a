import pytest

from goodword.rules.text import parse
from goodword.rules.text.bullets import LONGEST
from goodword.rules.tree import Expectation, Segment, Standard
from tests.rules.text.harbour import DECLARED


def test_a_sentence_that_is_too_long_is_refused_where_it_stands() -> None:
    text = f"{DECLARED}- Never {'no ' * LONGEST}.\n- Calls are answered within 2 hours.\n"
    found = parse(text)
    assert [f.code for f in found.findings] == ["GW109"]
    assert len(found.policy.sections[-1].clauses) == 1


def test_a_bullet_of_two_sentences_is_two_clauses_and_the_first_has_the_key() -> None:
    text = DECLARED + "- Never lie. Calls are answered within 2 hours. {#never-lie}\n"
    assert [c.key for c in parse(text).policy.sections[-1].clauses] == ["never-lie", None]


def test_what_hangs_below_a_clause_belongs_to_it() -> None:
    text = (
        DECLARED + "- Orders are shipped within 3 hours.\n"
        "  - Trade customers expect 3 hours and hope for 1.\n\n"
        '## Customers\n\n- Key clients: tagged "key".\n  - Why they buy: advice.\n'
    )
    standard, segment = parse(text).policy.clauses()[-2:]
    assert isinstance(standard, Standard)
    assert isinstance(segment, Segment)
    assert [type(e) for e in standard.expectations] == [Expectation]
    assert [a.words for a in segment.answers] == ["advice."]


@pytest.mark.parametrize("said", ["Decided by the owner.", 'Decided by the wizard: "be kind".'])
def test_what_nobody_can_decide_is_an_error(said: str) -> None:
    found = parse(f"{DECLARED}- {said}\n")
    assert found.policy.sections[-1].clauses == ()
    assert len(found.findings) == 1
