"""Sentences as trees: what a bullet of the shop in harbour.py is built into."""

from functools import cache

from goodword.rules.text import Parsed, parse
from goodword.rules.tree import Clause
from tests.rules.text.harbour import DECLARED


@cache
def parsed(said: str, section: str = "What we promise") -> Parsed:
    """The shop's policy with one bullet more."""
    return parse(f"{DECLARED}\n## {section}\n\n- {said}\n")


def tree(said: str, section: str = "What we promise") -> Clause:
    """The one clause that a bullet is built into."""
    (clause,) = parsed(said, section).policy.sections[-1].clauses
    return clause


def codes(said: str, section: str = "What we promise") -> list[str]:
    """The codes of what there is to say about a bullet."""
    start = len(DECLARED)
    return [f.code for f in parsed(said, section).findings if f.start > start]
