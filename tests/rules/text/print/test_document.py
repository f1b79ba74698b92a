from goodword.rules.text import parse, print_policy
from tests.rules.text.harbour import DECLARED

CANONICAL = """# Customer service policy of Example

Sponsored by Dana Whitfield, owner.
In force from 1 December 2026.
Reviewed every 3 months.
Extends the policy of Harbour Street.
Times are in America/Halifax.

We keep our word.

## Customers and contacts

Many kinds.

- Order: placed, shipped. {#order}
- Trade customers: tagged "trade".
  - Why they buy: for the advice.

## What we promise

- Orders are shipped within 3 hours. {#orders-shipped}
  - Trade customers expect 3 hours and hope for 1.

## What we may do

### Late

For orders, when an order is late.

1. Say it.
2. Put it right.

### How we do

1. "How was it?" (scale 1 to 5, 5 is best)
2. "What for?" (choice of "price" or "advice")
3. "Tell others?" (likelihood 0 to 10)

## How we improve

### Making it right

For everyone, 40 minutes, within 30 days of starting.

Listen first.

- Question: "Who?" Right: "You". Wrong: "Nobody", "Later".

## Our history

- Founded in 1962.
"""


def test_what_is_canonical_stays_as_it_is() -> None:
    assert print_policy(parse(CANONICAL).policy) == CANONICAL


def test_formatting_twice_changes_nothing() -> None:
    once = print_policy(parse(DECLARED).policy)
    assert print_policy(parse(once).policy) == once


def test_nothing_prints_as_a_line_end() -> None:
    assert print_policy(parse("").policy).strip() == "## What we promise"
