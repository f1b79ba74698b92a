"""Cut a sentence into words with their places, before anything is known of their meaning."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["word", "number", "money", "percent", "time", "quoted", "key", "mark", "other"]

_PATTERN: Final = re.compile(
    r"""
      (?P<quoted>"[^"]*"|“[^”]*”)
    | (?P<key>\#[a-z0-9][a-z0-9-]*)
    | (?P<money>[$£€¥₹][ ]?\d+(?:,\d{3})*(?:\.\d+)?
        |\b(?:[A-Z]{3}|Rs\.?|R)[ ]?\d+(?:,\d{3})*(?:\.\d+)?)
    | (?P<percent>\d+(?:[.,]\d+)?[ \u00a0]?(?:%|per[ ]cent\b|percent\b))
    | (?P<time>\b\d{1,2}(?:[:.]\d{2})?[ ]?(?:a\.m\.|p\.m\.|am\b|pm\b)|\b\d{1,2}[:.]\d{2}\b(?!\s*%)
        |\b(?:noon|midday|midnight)\b)
    | (?P<number>\d{4}-\d{2}-\d{2}|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?½?|½)
    | (?P<word>[^\W\d_]+(?:[-'’/&_][^\W\d_]+)*(?:-\d+)?(?:['’](?!\w))?)
    | (?P<mark>[,;:.()–—-])
    | (?P<other>\S)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number, quotation or mark; `start` and `end` are offsets in the sentence.

    `lower` is the word as it is looked up: NFKC, small letters, plain apostrophes.
    """

    text: str
    kind: Kind
    start: int
    end: int
    lower: str


def words_of(sentence: str) -> tuple[Word, ...]:
    """All words of a sentence in order, in time linear in its length."""
    return tuple(_word(match) for match in _PATTERN.finditer(sentence))


def keys_of(sentence: str) -> tuple[str, ...]:
    """All words of a sentence as they are looked up."""
    if sentence.isascii() and sentence.replace(" ", "").isalpha():
        return tuple(sentence.casefold().split())
    return tuple(word.lower for word in words_of(sentence))


def _word(match: re.Match[str]) -> Word:
    text, kind = match.group(), match.lastgroup or "other"
    lower = text.casefold() if text.isascii() else _plain(text)
    return Word(text, kind, match.start(), match.end(), lower)  # type: ignore[arg-type]  # the group names are the kinds


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
