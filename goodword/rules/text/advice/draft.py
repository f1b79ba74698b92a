"""What to paste: the lines that many sentences need, or a whole first policy of a bare charter."""

from collections.abc import Iterable, Sequence

from goodword.rules.diagnostics.fix import Addition, Fix
from goodword.rules.text.sections import KNOWN

Home = tuple[int, int, str]
"""A sentence of a charter: its start, its end, and the section in which it is at home."""


def block(additions: Iterable[Addition]) -> str:
    """The lines to add, below the headings of their sections."""
    lines = list(dict.fromkeys((one.section, one.line) for one in additions))
    parts = [
        f"## {section}\n\n" + "\n".join(f"- {line}" for home, line in lines if home == section)
        for section in KNOWN
        if any(home == section for home, _ in lines)
    ]
    return "\n\n".join(parts) + "\n" if parts else ""


def draft(
    title: str,
    sentences: Sequence[Home],
    read: Sequence[tuple[int, str]],
    fixes: Sequence[Fix],
    text: str,
    front: str = "",
) -> str:
    """A charter as a policy: its definitions, then each sentence as it is read or was written.

    `read` has where the sentences that were read begin, with their canonical words. `front` are
    the lines below its title.
    """
    bullets = []
    for start, end, home in sentences:
        if any(fix.drops and start <= fix.drops[0] < end for fix in fixes):
            continue
        own = [words for at, words in read if start <= at < end]
        mended = [fix.reading for fix in fixes if start <= fix.place[0] < end and _said(fix)]
        words = mended[0] if len(mended) == 1 else " ".join(own) or text[start:end]
        bullets.append(Addition(home, " ".join(words.split())))
    added = (addition for fix in fixes for addition in fix.additions)
    below = f"{front}\n\n" if front else ""
    return f"# {title or 'Customer service policy of …'}\n\n{below}{block((*added, *bullets))}"


def _said(fix: Fix) -> bool:
    """Whether it says a sentence anew, and not that a person judges it."""
    return bool(fix.reading) and not fix.reading.startswith("Decided by")
