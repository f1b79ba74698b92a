"""Sentences to advise on, in a shop that declares its words and in a charter that declares none."""

from functools import cache
from typing import Final

from goodword.rules.diagnostics.fix import Fix
from goodword.rules.text import parse
from goodword.rules.text.advice.edits import applied, edits_of
from goodword.rules.text.findings import Placed
from goodword.rules.text.reader import Grammar, grammar
from goodword.rules.text.vocabulary import Vocabulary
from tests.rules.text.harbour import DECLARED

CHARTER: Final = "# Charter of Example\n\n## What we promise\n\n"
GRAMMAR: Final = grammar


@cache
def names(declared: str = CHARTER) -> Vocabulary:
    """The vocabulary of a text: of a bare charter, or of the shop."""
    return parse(f"{declared}- Never lie.\n").vocabulary


def of() -> Grammar:
    """The grammar."""
    return grammar()


def policy(*bullets: str, declared: str = CHARTER) -> str:
    """A policy with these promises."""
    return declared + "".join(f"- {bullet}\n" for bullet in bullets)


def advised(*bullets: str, declared: str = CHARTER) -> tuple[Placed, ...]:
    """What is found in these bullets."""
    return parse(policy(*bullets, declared=declared)).findings


def fixes(*bullets: str, declared: str = CHARTER) -> tuple[Fix, ...]:
    """The ways to mend the last of these bullets."""
    found = [f for f in advised(*bullets, declared=declared) if f.fixes]
    return max(found, key=lambda f: f.start).fixes if found else ()


def lines(fix: Fix) -> tuple[str, ...]:
    """The lines that a fix adds."""
    return tuple(addition.line for addition in fix.additions)


def mended(*bullets: str, declared: str = CHARTER) -> str:
    """The policy with the only fix of its last bullet."""
    text = policy(*bullets, declared=declared)
    (fix,) = fixes(*bullets, declared=declared)
    return applied(text, edits_of(fix, text))


SHOP: Final = DECLARED
