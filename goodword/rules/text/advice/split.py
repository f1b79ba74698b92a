"""Two promises in one sentence: cut where each half may stand for itself."""

import re
from collections.abc import Iterator
from typing import Final

_CUT: Final = re.compile(r"\s*[;,]\s+(?:and|but|while|whereas)?\s*|\s+(?:and|but|while|whereas)\s+")


def halves(sentence: str) -> Iterator[tuple[str, str]]:
    """Every two halves of a sentence, each with a capital and a full stop."""
    said = sentence.strip().rstrip(" .!")
    for match in _CUT.finditer(said):
        first, second = said[: match.start()], said[match.end() :]
        if len(first.split()) > 2 and len(second.split()) > 2:
            yield _sentence(first), _sentence(second)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
