"""Where an adjective stands: before one of its nouns, or said of something."""

from collections.abc import Sequence
from typing import Final

from goodword.rules.fuzzy.tokens import Token

_BE: Final = frozenset(
    "is are be been being was were stay stays remain remains feel feels look looks seem seems keep "
    "keeps kept make makes made find leave leaves get gets it's they're we're you're became become "
    "becomes sound sounds prove proves run runs".split()
)
_BETWEEN: Final = frozenset(
    "very so too as more most always all both not never really truly fully also quite extremely "
    "consistently equally just simply absolutely completely perfectly totally always how and or "
    "but , "
    "even still only less than nothing".split()
)
JOINING: Final = frozenset(
    "and or but , . ; : ! ? ) – — - for to when if in on at by with while as so because that "
    "from of "
    "throughout during before after until without than you your our we they their everyone the "
    "every "
    "each all where once unless or again enough".split()
)
_AMID: Final = frozenset(
    "customer good great high low new kind warm safe clean clear simple smart private plain fair "
    "quick calm light bright fresh free".split()
)
_ADJECTIVE: Final = (
    "ly", "ive", "al", "ful", "able", "ible", "ous", "ic", "ed", "ing", "ent", "ant", "less", "ary",
    "est",
)  # fmt: skip
_FAR: Final = 6


def of_nouns(tokens: Sequence[Token], end: int, nouns: frozenset[str]) -> bool:
    """Whether one of these nouns follows, over other adjectives: 'fast, friendly service'."""
    for k in range(end, min(end + _FAR, len(tokens))):
        token = tokens[k]
        if token.key in nouns or token.key.rpartition("-")[2] in nouns:
            return not _compound(tokens, k)
        if token.key in {",", "and", "or", "&", "but", "yet", "more", "/"}:
            continue
        if token.kind != "word" or token.key in JOINING or not _describes(token.key):
            return False
    return False


def _describes(word: str) -> bool:
    """Whether a word may stand between an adjective and its noun."""
    return word in _AMID or "-" in word or word.endswith(_ADJECTIVE)


def _compound(tokens: Sequence[Token], at: int) -> bool:
    """A noun that only begins another one: 'quick response code', 'fast service lane'."""
    return at + 1 < len(tokens) and tokens[at + 1].key in {
        "code", "codes", "lane", "lanes", "counter", "desk", "form", "button", "key", "guide",
        "unit",
        "line",
    }  # fmt: skip


def said_of(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether it is the predicate: 'rooms are clean', 'officers to be polite and helpful'."""
    if end < len(tokens) and tokens[end].kind == "word" and tokens[end].key not in JOINING:
        return False
    for k in range(start - 1, max(-1, start - 2 - _FAR), -1):
        token = tokens[k]
        if token.key in _BE:
            return True
        if token.key in _BETWEEN or token.key.endswith("ly"):
            continue
        if k + 1 < len(tokens) and tokens[k + 1].key in {",", "and", "or", "but"}:
            continue
        return k >= 1 and tokens[k - 1].key in {
            "keep",
            "keeps",
            "make",
            "makes",
            "leave",
            "keeping",
            "find",
        }
    return False
