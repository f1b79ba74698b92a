"""Every way through a pattern with choices: '[a|b] c' is 'a c' and 'b c'."""

import re
from collections.abc import Iterator


def ways(*patterns: str) -> tuple[str, ...]:
    """Every way through these patterns, each once; choices may stand within choices."""
    return tuple(dict.fromkeys(way for pattern in patterns for way in _through(pattern) if way))


def _through(pattern: str) -> Iterator[str]:
    inner = re.search(r"\[([^][]*)\]", pattern)
    if inner is None:
        yield " ".join(pattern.split())
        return
    for choice in inner[1].split("|"):
        yield from _through(pattern[: inner.start()] + choice + pattern[inner.end() :])
