"""Words that are nobody's promise: quoted, part of a name, a customer's view, or being defined."""

import re
from collections.abc import Sequence
from typing import Final

from goodword.rules.fuzzy.tokens import Token

_QUOTES: Final = re.compile(
    r"\"[^\"]*\"|“[^“”\"]*[”\"]|„[^„“”]*[“”]|«[^«»]*»|‘[^‘]*?’(?!\w)|(?<![\w’'])'[^'\n]{2,}?'(?!\w)"
)
_OURS: Final = re.compile(
    r"\s*[\"“]([^\"”]*)[\"”]\s*,\s*(?:on|in|at|above|over|across|by|outside|along|under|printed|"
    r"painted|shown|displayed|written|as|and|beside|behind|beneath|inside|throughout)\b",
    re.IGNORECASE,
)
_SLOGAN: Final = re.compile(
    r"\b(?:slogan|motto|strapline|tagline|headline|advert|advertisement|poster|banner|brochure|leaflet|"
    r"(?:our|we) (?:\w+ ){0,2}(?:promise|claim|sign|signs|website|say|says))\b[^\"“]{0,30}$",
    re.IGNORECASE,
)
_MEANS: Final = re.compile(
    r"\b(?:means?|is meant|has the meaning|stands for|refers to)\b", re.IGNORECASE
)
_PRODUCTS: Final = frozenset(
    "class tariff tier membership saver plan package pass account band edition bundle".split()
)
_JOINS: Final = frozenset({"of", "and", "&", "the"})


def quoted(sentence: str, *, claim: bool = False) -> list[tuple[int, int]]:
    """The stretches in quotation marks that are not our own public words."""
    ours = None if _MEANS.search(sentence) else _OURS.match(sentence)
    found = []
    for match in _QUOTES.finditer(sentence):
        own = claim or (ours is not None and match.end() <= ours.end(1) + 1)
        if not own and not _SLOGAN.search(sentence, max(0, match.start() - 80), match.start()):
            found.append(match.span())
    return found


def within(tokens: Sequence[Token], spans: Sequence[tuple[int, int]]) -> set[int]:
    """The places of the tokens that stand in one of these stretches, which are in order."""
    found: set[int] = set()
    waiting = iter([*spans, (0, 0)])
    start, end = next(waiting)
    for k, token in enumerate(tokens):
        while end and token.start >= end:
            start, end = next(waiting)
        if start <= token.start and token.end <= end:
            found.add(k)
    return found


def names(tokens: Sequence[Token]) -> set[int]:
    """The places of words that belong to a name: capitals in a sentence that isn't all capitals."""
    words = [token for token in tokens if token.kind == "word"]
    if _titled(words) and not any(token.kind == "number" for token in tokens):
        return set()
    found: set[int] = set()
    for k, token in enumerate(tokens):
        if token.kind != "word" or not token.capital:
            continue
        if not _begins(tokens, k) or _named_on(tokens, k + 1) or _product(tokens, k + 1):
            found.add(k)
    return found


def _product(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun follows that such names are given to: 'Comfort class', 'Relax tariff'."""
    return at < len(tokens) and tokens[at].key in _PRODUCTS


def _titled(words: Sequence[Token]) -> bool:
    long = [word for word in words if len(word.key) > 3]
    return len(long) > 2 and sum(w.text[0].isupper() for w in long) >= 0.9 * len(long)


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence begins here, so that a capital says nothing."""
    while at > 0 and tokens[at - 1].key in {'"', "“", "‘", "'", "(", "*", "_", "„", "«"}:
        at -= 1
    return at == 0 or tokens[at - 1].key in {".", "!", "?", ":", "–", "—", "•", "-", "…"}


def _named_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the next word, a joining one passed over, has a capital too."""
    for _ in range(3):
        at += at < len(tokens) and tokens[at].key in _JOINS
    return (
        at < len(tokens)
        and tokens[at].kind == "word"
        and tokens[at].capital
        and tokens[at].key != "i"
    )


_PERSON: Final = frozenset(
    "customer customers guest guests caller callers you patient patients passenger passengers "
    "member "
    "members client clients resident residents tenant tenants pupil pupils parent parents user "
    "users "
    "they them he she student students visitor visitors buyer buyers diner diners rider riders "
    "shopper "
    "shoppers policyholder policyholders traveller travellers reader readers borrower borrowers "
    "subscriber subscribers whoever anybody anyone who respondents".split()
)
_THINKS: Final = frozenset(
    "feel feels felt think thinks find finds found believe believes rate rates rated judges judge "
    "agree agrees consider considers disagree want wants prefer prefers dislike dislikes say says "
    "said".split()
)
_TELLS: Final = frozenset(
    "report reports reported complain complains complained call calls describe describes tell "
    "tells told ask asks asked write writes wrote".split()
)
_THAT: Final = frozenset({"that", "of", "about", "if", "whether"})
_STOPS: Final = frozenset({",", ";", ".", "!", "?", ":", "–", "—"})


def opinions(tokens: Sequence[Token]) -> set[int]:
    """The places of words that tell what a customer finds: 'if you think that it is too dear'."""
    found: set[int] = set()
    telling = _measured(tokens)
    began: int | None = None
    for k, token in enumerate(tokens):
        if token.key in _STOPS or (began is not None and _main_clause(tokens, k, began)):
            began = None
        elif began is not None:
            found.add(k)
        elif k and tokens[k - 1].key in _PERSON and _views(tokens, k):
            began = k if telling or _asked(tokens, k) else None
    return found


def _views(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb gives a view: 'you think', 'you report that'; 'you report a fault' doesn't."""
    return tokens[at].key in _THINKS or (
        tokens[at].key in _TELLS and at + 1 < len(tokens) and tokens[at + 1].key in _THAT
    )


def _main_clause(tokens: Sequence[Token], at: int, began: int) -> bool:
    """'If you find a fault we mend it': what we do then is no longer the customer's view."""
    if tokens[at].key not in {"we", "you"} or at < began + 3 or at + 1 >= len(tokens):
        return False
    if tokens[at - 1].key in _THAT or tokens[at - 1].key in {"what", "how", "which", "than", "and"}:
        return False
    return not (at + 2 < len(tokens) and tokens[at + 2].key in {"is", "are", "was", "were"})


def _measured(tokens: Sequence[Token]) -> bool:
    return any(token.key.endswith("%") for token in tokens) or any(t.key == "%" for t in tokens)


def _asked(tokens: Sequence[Token], at: int) -> bool:
    """Whether the customer's view is a condition or a test here."""
    opened = {
        "if",
        "when",
        "whenever",
        "until",
        "unless",
        "where",
        "once",
        "who",
        "whoever",
        "because",
        "after",
    }
    return any(token.key in opened for token in tokens[max(0, at - 5) : at])
