import pytest
from lark import Token as Larks

from goodword.rules.text.reader import grammar, read
from goodword.rules.text.syntax import Tree
from goodword.rules.text.table import STARTS, as_bytes, from_bytes, lark
from goodword.rules.text.vocabulary import add_usual, starting_vocabulary

NAMES = starting_vocabulary()
add_usual(NAMES)
SENTENCES = {
    "measured": (
        "Orders are shipped within 3 hours.",
        "Orders by phone are processed within 2 days; otherwise we pay $10, once.",
        "We aim: complaints are answered within 10 days, or the customer is told why, once.",
    ),
    "latitude": ("Anyone may refund up to $50 or 10% of the order, whichever is less.",),
    "many": ("5 customers, or 2% of those exposed, in 30 days.",),
}


def shown(tree: object) -> object:
    """A tree of Lark's or of ours, by names and words alone."""
    if isinstance(tree, str):
        return (tree.type, str(tree)) if hasattr(tree, "type") else tree
    return (str(tree.data), [shown(child) for child in tree.children])  # type: ignore[attr-defined]  # both have these


@pytest.mark.parametrize("start", SENTENCES)
def test_trees_are_those_that_lark_builds(start: str) -> None:
    parser, of = lark(), grammar()
    for said in SENTENCES[start]:
        tree = read(start, said, NAMES, of)
        assert isinstance(tree, Tree), tree
        going = parser.parse_interactive(start=start)
        for token in tree.scan_values(lambda _: True):
            going.feed_token(Larks(token.type, str(token)))
        assert shown(tree) == shown(going.feed_eof())  # type: ignore[no-untyped-call]  # Lark leaves it untyped


def test_every_rule_is_as_lark_has_it() -> None:
    rules = {(rule.origin, rule.size, rule.name) for rule in grammar().table.rules}
    known = {
        (str(r.origin.name), len(r.expansion), str(r.alias or r.origin.name)) for r in lark().rules
    }
    assert rules == known


def test_a_table_is_kept_as_it_is() -> None:
    table = grammar().table
    again = from_bytes(as_bytes(table))
    assert again is not None
    assert (again.rows, again.rules) == (table.rows, table.rules)
    assert (again.starts, again.said) == (table.starts, table.said)
    assert set(again.starts) == set(STARTS)


@pytest.mark.parametrize("raw", [b"", b"nonsense", b"\x80\x04N.", b"i\x01\x00\x00\x00", b"N"])
def test_what_is_no_table_is_none(raw: bytes) -> None:
    assert from_bytes(raw) is None


def test_a_table_of_another_grammar_is_none() -> None:
    raw = as_bytes(grammar().table)
    assert from_bytes(raw.replace(b"measured:", b"measured;")) is None
    assert from_bytes(raw[:-100]) is None
