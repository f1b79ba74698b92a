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


RUN_TOGETHER = """- Order from trade customers: placed, shipped.
- Orders from all trade customers are shipped within 3 shop hours.
"""


def test_a_clause_that_would_be_printed_as_another_is_an_error_and_no_clause() -> None:
    found = parse(DECLARED + RUN_TOGETHER)
    printed = "Orders from trade customers are shipped within 3 shop hours."
    facts = [f.facts for f in found.findings if f.code == "GW111"]
    assert facts == [{"printed": printed, "other": "is read in another way"}]
    assert [clause.kind for clause in found.policy.sections[-1].clauses] == ["touchpoint"]


def test_what_is_printed_as_it_stands_means_what_it_says() -> None:
    found = parse(DECLARED + RUN_TOGETHER.replace("all ", ""))
    assert [f.code for f in found.findings] == ["GW107"]


def test_a_form_that_fails_leaves_a_name_to_the_next() -> None:
    text = "# A\n\n## Hours and words\n\n- Monday call: monday placed, tuesday ended.\n"
    (clause,) = parse(text + '- Late monday calls: monday calls marked "late".\n').policy.clauses()[
        :1
    ]
    assert clause.kind == "touchpoint"
