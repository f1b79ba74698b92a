"""Words that are vague by their make: 'unhurriedly', 'near-instant', 'politeness', 'noonish'."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from goodword.rules.fuzzy.entries import Group
from goodword.rules.fuzzy.nouns import NOUNS
from goodword.rules.fuzzy.positions import JOINING, said_of
from goodword.rules.fuzzy.tokens import Token
from goodword.rules.fuzzy.words import shapes

_OPINION: Final = ("ful", "less", "ous", "ive", "able", "ible", "some", "worthy")
_NO_WELL: Final = frozenset({"as", "oil", "water", "gas", "how", "may", "the", "a"})
_SERVED: Final = frozenset().union(
    *(
        NOUNS[name]
        for name in ("SPEED", "PEOPLE", "TALK", "WORK", "WAYS", "WAIT", "PLACE", "MONEY", "BODY")
    )
)


def shaped(tokens: Sequence[Token]) -> Iterator[tuple[int, int, Group]]:
    """Where such words begin and end, each with the question it raises."""
    for k, token in enumerate(tokens):
        if len(token.key) < 5:
            if token.key == "well" and _well_done(tokens, k):
                yield k, k + 2, shapes.COMPOUND
            continue
        group = _loose(token.key) if token.kind == "number" else shape(token.key)
        if group is None or (group is shapes.ADJECTIVE and not _judges(tokens, k)):
            continue
        yield k, k + 1, group


@lru_cache(maxsize=1 << 14)
def shape(word: str) -> Group | None:
    """What an unlisted word is vague by, told from its letters alone."""
    stem, _, tail = word.rpartition("-")
    if word.endswith("ish") and (stem or word[:-3]) in shapes.TENS:
        return shapes.LOOSE
    if stem:
        return _compound(stem.partition("-")[0], tail, word)
    if word.endswith("ish") and word[:-3] in shapes.DEGREES:
        return shapes.SPEED if word[:-3] in shapes.SPEEDY else shapes.ADVERB
    return _adverb(word) or _quality(word) or _adjective(word)


def _loose(number: str) -> Group | None:
    """'10-ish', '20-odd'."""
    return shapes.LOOSE if number.endswith(("-ish", "-odd")) else None


def _adverb(word: str) -> Group | None:
    if not word.endswith("ly") or word in shapes.NO_ADVERBS or word in shapes.EXACT_ADVERBS:
        return None
    if word.endswith("ally") and word not in shapes.VAGUE_ALLY:
        return None
    if word in shapes.SPEED_ADVERBS:
        return shapes.SPEED
    return shapes.OFTEN if word in shapes.OFTEN_ADVERBS else shapes.ADVERB


def _quality(word: str) -> Group | None:
    if word.endswith("ness") and word not in shapes.EXACT_NESS:
        return shapes.QUALITY
    if word.endswith("est") and len(word) > 5 and word not in shapes.EXACT_EST:
        return shapes.SUPERLATIVE
    return None


def _adjective(word: str) -> Group | None:
    if word.endswith(_OPINION) and word not in shapes.EXACT_ADJECTIVES:
        return shapes.ADJECTIVE
    return None


def _compound(head: str, tail: str, word: str) -> Group | None:
    if word in shapes.EXACT_COMPOUNDS:
        return None
    if tail in {"ish", "odd"} and head in shapes.TENS:
        return shapes.LOOSE
    if head in shapes.VAGUE_HEADS and tail in shapes.SPEEDY:
        return shapes.SPEED
    vague = head in shapes.VAGUE_HEADS or tail in shapes.VAGUE_TAILS
    vague = vague or (tail == "free" and head in shapes.VAGUE_FREE)
    vague = vague or (head == "well" and tail not in shapes.EXACT_WELL)
    return shapes.COMPOUND if vague else _adverb(tail) if tail.endswith("ly") else None


def _well_done(tokens: Sequence[Token], at: int) -> bool:
    """'Well insulated', 'well signposted': a participle follows."""
    before = tokens[at - 1].key if at else ""
    done = at + 1 < len(tokens) and tokens[at + 1].key.endswith(("ed", "ought", "lit", "kept"))
    return done and before not in _NO_WELL


def _judges(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adjective stands before what we do or are, or is said of it."""
    return _before_any(tokens, at + 1) or said_of(tokens, at, at + 1)


def _before_any(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun seems to follow: a word that is no joining word."""
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].key not in JOINING
