"""What an example of a code draws, in the stock policy around it."""

from goodword.rules.diagnostics.codes.code import Code
from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint import lint
from goodword.rules.text import parse


def drawn(example: str) -> set[str]:
    """The codes that the reader and the lint find."""
    text = policy_around(example)
    parsed = parse(text)
    return {found.code for found in (*parsed.findings, *lint(parsed, text))}


def untrue(codes: tuple[Code, ...]) -> list[str]:
    """The codes whose failing example does not draw them, or whose passing one does."""
    silent = [c.number for c in codes if c.failing and c.number not in drawn(c.failing)]
    loud = [c.number for c in codes if c.number in drawn(c.passing)]
    return silent + loud
