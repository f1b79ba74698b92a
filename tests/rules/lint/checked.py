"""A policy around a few bullets, linted: what most tests of the lint begin with."""

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint import lint
from goodword.rules.text import Placed, parse


def linted(*bullets: str, parent: str | None = None) -> list[tuple[str, str]]:
    """(code, underlined words) of everything said below the stock definitions."""
    text = policy_around("\n".join(f"- {bullet}" for bullet in bullets))
    above = parse(policy_around(parent)).policy if parent else None
    parsed = parse(text, parent=above)
    start = text.index("## What we promise")
    said = (*parsed.findings, *lint(parsed, text, parent=above))
    found: list[Placed] = sorted((f for f in said if f.start >= start), key=lambda f: f.start)
    return [(f.code, text[f.start : f.end]) for f in found]


def codes(text: str) -> list[str]:
    """The codes that a whole policy draws from the lint."""
    return [found.code for found in lint(parse(text), text)]


def only(code: str, *bullets: str, parent: str | None = None) -> list[str]:
    """The words that this code underlines."""
    return [words for number, words in linted(*bullets, parent=parent) if number == code]


def facts(code: str, *bullets: str) -> list[dict[str, str]]:
    """What this code says of bullets below the stock definitions."""
    text = policy_around("\n".join(f"- {bullet}" for bullet in bullets))
    return [found.facts for found in lint(parse(text), text) if found.code == code]
