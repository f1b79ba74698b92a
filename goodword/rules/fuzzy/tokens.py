"""A sentence as words with their places: letters made alike, the places those of the document."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

_PATTERN: Final = re.compile(
    r"""
      (?P<number>(?:[A-Z]{0,2}[$£€¥₹]\s?)?\d+(?:[.,:]\d+)*½?(?:\s?%|-[^\W\d_]+|[ap]m\b|st\b|nd\b|rd\b|th\b)?)
    | (?P<initials>(?:[^\W\d_]\.){2,})
    | (?P<word>[^\W\d_](?:[^\W\d_]|[\u00ad\u200b-\u200d\ufb00-\ufb06])*
        (?:[-‐‑'’][^\W\d_][^\W\d_\u00ad]*)*)
    | (?P<mark>\S)
    """,
    re.VERBOSE,
)
_ALIKE: Final = str.maketrans(
    {"’": "'", "‐": "-", "‑": "-", **dict.fromkeys("\u00ad\u200b\u200c\u200d")}
)
_NUMBERS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "sixty ninety hundred twenty-four forty-eight seventy-two zero half".split()
)

Kind = Literal["word", "number", "mark"]


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark. `key` is how it is looked up; `text` is how it stands."""

    key: str
    text: str
    start: int
    end: int
    kind: Kind

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital and is not all capitals, as names do."""
        return self.text[:1].isupper() and (len(self.text) == 1 or not self.text.isupper())


def tokens_of(sentence: str) -> tuple[Token, ...]:
    """All tokens in order, in time linear in the sentence's length."""
    return tuple(_tokens(sentence))


def _tokens(sentence: str) -> Iterator[Token]:
    for match in _PATTERN.finditer(sentence):
        key = key_of(match.group())
        kind: Kind = "word"
        if match.lastgroup == "initials":
            key = key.replace(".", "")
        elif match.lastgroup == "number" or key in _NUMBERS:
            kind = "number"
        elif match.lastgroup == "mark":
            kind = "mark"
        yield Token(key, match.group(), match.start(), match.end(), kind)


def key_of(word: str) -> str:
    """The word as it is looked up: compatible letters, small, plain apostrophes and hyphens."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word).translate(_ALIKE).casefold()
