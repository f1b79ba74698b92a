"""Cut a sentence into words with their places, before anything is known of their meaning."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["word", "number", "money", "percent", "time", "quoted", "key", "mark", "other"]

_PATTERN: Final = re.compile(
    r"""
      (?P<quoted>"[^"]*"|“[^”]*”)
    | (?P<key>\#[a-z0-9][a-z0-9-]*)
    | (?P<money>[$£€¥₹]\s*\d+(?:,\d{3})*(?:\.\d+)?
        |\b(?:[A-Z]{3}|Rs\.?|R)\s*\d+(?:,\d{3})*(?:\.\d+)?)
    | (?P<percent>\d+(?:[.,]\d+)?\s*(?:%|per\s+cent\b|percent\b))
    | (?P<time>\b\d{1,2}(?:[:.]\d{2})?\s*(?i:a\.m\.|p\.m\.|am\b|pm\b)
        |\b\d{1,2}[:.]\d{2}\b(?!\s*%)|\b(?:12\s+)?(?i:noon|midday|midnight)\b)
    | (?P<number>\d{4}-\d{2}-\d{2}|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?½?|½)
    | (?P<word>[^\W\d_]+(?:[-'’/&_][^\W\d_]+)*(?:-\d+)?(?:['’](?!\w))?)
    | (?P<mark>[,;:.()–—-])
    | (?P<other>\S)
    """,
    re.VERBOSE,
)


_TYPOGRAPHY: Final = str.maketrans(
    dict.fromkeys("\u00a0\u2000\u2002\u2003\u2007\u2009\u200a\u202f", " ")
    | dict.fromkeys("\u2010\u2011\u2212", "-")
    | dict.fromkeys("\u2012\u2015", "–")
)


def typed(text: str) -> str:
    """The text as a keyboard has it, character for character: no-break spaces and hyphens are
    what a word processor makes of plain ones.
    """
    return text if text.isascii() else text.translate(_TYPOGRAPHY)


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


_SHORT: Final = re.compile(
    r"(?P<head>.+?)(?P<tail>'(?:ll|re|ve)|n't)|(?P<pronoun>it|that|this|there|what)(?P<is>'s)"
)
_LONG: Final = {"'ll": "will", "'re": "are", "'ve": "have", "n't": "not", "'s": "is"}
_ODD: Final = {"wo": "will", "ca": "can", "sha": "shall"}


_OWNED_TIMES: Final = {
    f"{unit}{mark}": unit.removesuffix("s") + ("s" if mark == "'" else "")
    for unit in (
        "minutes",
        "hours",
        "days",
        "weeks",
        "months",
        "minute",
        "hour",
        "day",
        "week",
        "month",
    )
    for mark in (("'",) if unit.endswith("s") else ("'s",))
}
"""'24 hours' notice' is notice of 24 hours."""


def words_of(sentence: str) -> tuple[Word, ...]:
    """All words of a sentence in order, in time linear in its length; 'we'll' is two, 'we will'."""
    return tuple(word for match in _PATTERN.finditer(sentence) for word in _words(match))


_SPACED: Final = re.compile(r"(?:[A-Za-z]+|[,;.:])(?: (?:[A-Za-z]+|[,;.:]))*")


def keys_of(sentence: str) -> tuple[str, ...]:
    """All words of a sentence as they are looked up; most have spaces between them."""
    if _SPACED.fullmatch(sentence):
        return tuple(sentence.casefold().split())
    return tuple(word.lower for word in words_of(sentence))


def _words(match: re.Match[str]) -> Iterator[Word]:
    text, kind = match.group(), match.lastgroup or "other"
    lower = text.casefold() if text.isascii() else _plain(text)
    start, end = match.span()
    short = _SHORT.fullmatch(lower) if kind == "word" and "'" in lower else None
    if short and len(lower) == len(text):
        head, tail = short["head"] or short["pronoun"], short["tail"] or short["is"]
        cut = start + len(head)
        yield Word(
            text[: len(head)], "word", start, cut, _ODD.get(head, head) if tail == "n't" else head
        )
        yield Word(text[len(head) :], "word", cut, end, _LONG[tail])
    elif lower.startswith(("same-", "next-")):
        for piece in re.finditer(r"[^-]+", text):
            yield Word(
                piece[0], "word", start + piece.start(), start + piece.end(), piece[0].casefold()
            )
    else:
        lower = _OWNED_TIMES.get(lower, lower)
        yield Word(text, kind, start, end, lower)  # type: ignore[arg-type]  # the group names are the kinds


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
