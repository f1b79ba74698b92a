"""Parts of a standard that a history doesn't let anyone look at: alternatives and excuses.

What counts as broken may have been kept by them, so a reader is told.
"""

from collections.abc import Iterator

from goodword.insight.history.facts import Facts
from goodword.insight.replay.scope import ends, marked, reached
from goodword.rules.text.print.standards import alternative
from goodword.rules.tree import Standard


def unseen(standard: Standard, facts: Facts) -> Iterator[str]:
    """A sentence for each part that was not looked at."""
    if standard.alternative is not None:
        other = ends(standard)[-1]
        if reached(other, facts) is None:
            yield (
                f"Not looked at: ‘or {alternative(standard.alternative)}’. The map has no "
                f"time for {other!r}, so what counts as broken may have been kept that way."
            )
    for words in standard.excuses:
        if marked(words, facts) is None:
            yield (
                f"Not looked at: ‘except when {words}’. The map has no mark {words!r}, so "
                "what counts as broken may have been excused."
            )
