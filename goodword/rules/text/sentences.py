"""Cut a bullet into sentences: a full stop ends one, unless it stands in quotes or a number."""

import re
from collections.abc import Iterator

_STOP = re.compile(
    r"""(?P<quote>["“])|(?P<open>\()|(?P<close>\))|[.!?](?=\s+[A-Z"“]|\s*\n\s*\d|\s*$)"""
)
_GOES_ON = re.compile(
    r"\s*(?:Otherwise|If not|If we (?:fail|miss|do not|don't|don’t|are late)|If we['’]re late"
    r"|If it is late|If this is missed)\b",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|No|Mr|Mrs|Ms|Dr|St|a\.m|p\.m|approx|Inc|Ltd|Co|Rs)$"
)


_INITIAL = re.compile(r"\b[A-Z]$")


def sentences(text: str, *, names: bool = False) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, its full stop included; spaces around it left out.

    A sentence that begins with 'Otherwise' or 'If we fail' says what we do when we fail, and
    belongs to the one before. With `names`, a single capital is an initial and ends none.
    """
    start, depth, quoted = 0, 0, Quoted(text)
    for match in _STOP.finditer(text):
        if quoted.holds(match.start()):
            continue
        if match["quote"]:
            quoted.begins(match.start())
        elif match["open"]:
            depth += 1
        elif match["close"]:
            depth = max(0, depth - 1)
        elif not depth and _ends_here(text, match, names=names):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


class Quoted:
    """How far the words in quotation marks reach, told in one pass over a text."""

    def __init__(self, text: str) -> None:
        self.text, self.until = text, 0
        self.unclosed: set[str] = set()

    def begins(self, at: int) -> None:
        """A quotation mark stands here; without one that closes it, it opens nothing."""
        closing = "”" if self.text[at] == "“" else '"'
        end = -1 if closing in self.unclosed else self.text.find(closing, at + 1)
        if end < 0:
            self.unclosed.add(closing)
        self.until = max(self.until, end + 1)

    def holds(self, at: int) -> bool:
        """Whether this place is in quotation marks."""
        return at < self.until


def _ends_here(text: str, match: re.Match[str], *, names: bool) -> bool:
    before = text[max(0, match.start() - 12) : match.start()]
    if _ABBREVIATION.search(before) or (names and _INITIAL.search(before)):
        return False
    return not _GOES_ON.match(text, match.end())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    if part.strip():
        yield start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))
