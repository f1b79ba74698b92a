"""Words that the sentence itself makes exact by saying what they mean."""

from collections.abc import Sequence
from typing import Final

from goodword.rules.fuzzy.tokens import Token

_MEANS: Final = frozenset({"means", "mean", "denotes", "denote", "refers", "signifies"})
_BE: Final = frozenset(
    {"is", "are", "occurs", "occur", "covers", "cover", "lasts", "begins", "starts", "counts"}
)
_TEST: Final = frozenset(
    "one ones those any that who which whoever whatever where when until no more less longer "
    "shorter "
    "at least between under over below above up from not all anything anyone either only".split()
)
_SIZE: Final = frozenset(
    "more less longer shorter larger smaller at between under over below above up from one those "
    "any "
    "anything the a an when what where defined not fewer no".split()
)
_OURS: Final = frozenset({"our", "we", "your", "the", "my", "this"})
_EXPLAINED: Final = 4  # words of an explanation
_LONGEST_HEAD: Final = 8


def defined(tokens: Sequence[Token]) -> tuple[int, bool]:
    """How many tokens the sentence begins with that it then defines, and whether it says so
    outright ('means', 'Name: …'), when any word is exact, not only one of measure.
    """
    for k, token in enumerate(tokens[: _LONGEST_HEAD + 4]):
        if k == 0:
            continue
        if token.key in _MEANS or (token.key in {"has", "have"} and _meaning(tokens, k)):
            return k, True
        if token.key == ":" and k <= 6:
            return (k, True) if _explains(tokens, k) else (0, False)
        if token.key in {"occurs", "begins", "starts"} and any(
            t.key == "that" for t in tokens[k : k + 5]
        ):
            return k, False
        if token.key in _BE and k <= _LONGEST_HEAD and _tells(tokens[k + 1 :], _SIZE, 1):
            return (k, False) if _exact(tokens[k + 1 :]) else (0, False)
        if token.key in {",", ";", "."}:
            return (k, False) if token.key == "," and _one_with(tokens, k + 1) else (0, False)
    return 0, False


def _explains(tokens: Sequence[Token], colon: int) -> bool:
    """'Fresh: baked on the day'. What is vague in the explanation is found there, not here."""
    rest = tokens[colon + 1 :]
    return _tells(rest, _TEST, 4) or (tokens[0].key not in _OURS and len(rest) >= _EXPLAINED)


def _meaning(tokens: Sequence[Token], at: int) -> bool:
    return any(token.key == "meaning" for token in tokens[at : at + 5])


def _one_with(tokens: Sequence[Token], at: int) -> bool:
    """'A large event, one with more than 500 people, needs a licence.'"""
    return (
        at < len(tokens)
        and tokens[at].key in {"one", "ones", "those", "meaning"}
        and _exact(tokens[at:])
    )


def _tells(rest: Sequence[Token], words: frozenset[str], within: int) -> bool:
    """Whether a number or a test follows at once."""
    near = rest[:within]
    return any(t.kind == "number" for t in near) or any(t.key in words for t in near[:1])


def _exact(rest: Sequence[Token]) -> bool:
    """Whether what follows holds a number or a test that tells."""
    if any(token.kind == "number" for token in rest):
        return True
    tests = {
        "that",
        "who",
        "whose",
        "which",
        "those",
        "whoever",
        "when",
        "on",
        "in",
        "by",
        "listed",
        "named",
    }
    return (
        len(rest) > 2
        and rest[0].key in {"one", "those", "any", "anything", "anyone", "when", "on", "the"}
        and any(token.key in tests for token in rest[:6])
    )
