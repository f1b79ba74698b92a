"""Cut a bullet into sentences: a full stop ends one, unless it stands in quotes or a number."""

import re
from collections.abc import Iterator

_STOP = re.compile(
    r"""(?P<quote>["“”])|(?P<open>\()|(?P<close>\))|(?P<stop>[.!?](?=\s+[A-Z"“]|\s*\n\s*\d|\s*$))"""
)
_GOES_ON = re.compile(
    r"\s*(?:Otherwise|If not|If we (?:fail|miss|do not|don't|don’t|are late)|If we['’]re late"
    r"|If it is late|If this is missed)\b",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|No|Mr|Mrs|Ms|Dr|St|a\.m|p\.m|approx|Inc|Ltd|Co|Rs)$"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, its full stop included; spaces around it left out.

    A sentence that begins with 'Otherwise' or 'If we fail' says what we do when we fail, and
    belongs to the one before.
    """
    start, quoted, depth = 0, False, 0
    for match in _STOP.finditer(text):
        if match["quote"]:
            quoted = not quoted
        elif match["open"]:
            depth += 1
        elif match["close"]:
            depth = max(0, depth - 1)
        elif not quoted and not depth and _ends_here(text, match):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


def _ends_here(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 12) : match.start()]
    return not _ABBREVIATION.search(before) and not _GOES_ON.match(text, match.end())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    if part.strip():
        yield start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))
