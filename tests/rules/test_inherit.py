"""A department's policy has all of the firm's, and its own word first."""

from goodword.rules.inherit import whole
from goodword.rules.text import parse, sentence
from goodword.rules.tree import Policy, Standard

FIRM = parse("""# Firm

## Hours and words
- Shop hours: Monday to Friday 09:00–18:00, in Europe/London.

## Customers and contacts
- Trade customers: tagged "trade".
- Order: placed, packed, shipped.

## What we promise
- Orders are packed within 6 shop hours.
- Orders from trade customers are packed within 2 shop hours.
""").policy

DEPARTMENT = """# Department

Extends the policy of Firm.

## What we promise
- Orders are packed within 4 shop hours.
"""


def promises(policy: Policy) -> list[str]:
    return [sentence(clause) for clause in policy.clauses() if isinstance(clause, Standard)]


def test_the_departments_standard_takes_the_place_of_the_firms() -> None:
    department = parse(DEPARTMENT, parent=FIRM).policy
    assert promises(whole(department, FIRM)) == [
        "Orders from trade customers are packed within 2 shop hours.",
        "Orders are packed within 4 shop hours.",
    ]


def test_what_the_firm_defines_is_inherited() -> None:
    department = parse(DEPARTMENT, parent=FIRM).policy
    kinds = [clause.kind for clause in whole(department, FIRM).clauses()]
    assert kinds == ["calendar", "segment", "touchpoint", "time standard", "time standard"]


def test_a_policy_that_extends_none_is_whole() -> None:
    assert whole(FIRM, None) is FIRM
