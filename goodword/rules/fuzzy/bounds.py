"""What makes a vague word exact: a limit on the same act, or a number said beside it."""

from collections.abc import Sequence
from typing import Final

from goodword.rules.fuzzy.tokens import Token

_OPENS: Final = frozenset(
    "within inside in under by before until every each at on no not for never the next same "
    "after".split()
)
_UNITS: Final = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years quarter "
    "morning afternoon evening night noon midday midnight monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november "
    "december date tomorrow fortnight ring rings mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays".split()
)
_ALONE: Final = frozenset(
    "daily weekly monthly hourly quarterly yearly annually nightly fortnightly noon midday "
    "midnight tomorrow".split()
)
_LINKS: Final = frozenset(
    "that is ie namely meaning means which at least most no not never fewer less more than later "
    "within inside in by under over from between up to exactly a an the one ones those with of "
    "minimum "
    "maximum currently where and any case event always but or every once twice each on before "
    "normally "
    "we mean i.e defined as now today it this only just latest earliest same next for until "
    "dated".split()
)
_FAR: Final = 40
_SCORED: Final = 14
_BREAKS: Final = frozenset({";", ".", "!", "?", "…"})
_PAUSES: Final = frozenset({",", "(", ")", "–", "—", "-", ":"})
_JOINS: Final = frozenset(
    {
        "and",
        "but",
        "then",
        "or",
        "yet",
        "while",
        "so",
        "because",
        "that",
        "who",
        "which",
        "if",
        "when",
    }
)
_FIXED: Final = frozenset({"same", "next", "following", "first", "last"})
_PACES: Final = _ALONE | {"every", "each", "once", "twice", "times"}
_MORE: Final = frozenset({"too", "more", "less", "percent", "cent"})
_BEYOND: Final = frozenset({"above", "over", "under", "below", "than", "least", "most", "beyond"})
_SCORES: Final = frozenset(
    "accuracy punctuality reliability cleanliness satisfaction availability efficiency timeliness "
    "consistency quality freshness safety convenience comfort courtesy helpfulness "
    "friendliness".split()
)
_INDEED: Final = frozenset(
    {"in", "at", "always", "never", "no", "not", "within", "by", "certainly"}
)


def limited(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a limit in the same clause says how long or how often, or one is in apposition."""
    return apposed(tokens, end) or _ahead(tokens, end) or _fronted(tokens, start)


def paced(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the same clause says how often: 'regularly, every Friday'; 'in 3 days' doesn't."""
    return apposed(tokens, end) or any(
        tokens[k].key in _PACES or (tokens[k].kind == "number" and tokens[k - 1].key == "of")
        for k in range(end, min(end + _SCORED, len(tokens)))
        if not any(t.key in _BREAKS or t.key in _JOINS for t in tokens[end:k])
    )


def apposed(tokens: Sequence[Token], end: int) -> bool:
    """Whether what is meant stands beside the word: 'soon, within 2 hours'."""
    at = end
    while at < len(tokens) and at < end + 4 and tokens[at].kind == "word":
        at += 1
    if at >= len(tokens) or tokens[at].key not in _PAUSES:
        return False
    for k in range(at + 1, min(at + 9, len(tokens))):
        if tokens[k].kind == "number" or tokens[k].key in _ALONE:
            return True
        if tokens[k].key in _UNITS and tokens[k - 1].key in {
            "the",
            "same",
            "next",
            "a",
            "an",
            "every",
            "each",
        }:
            return True
        if tokens[k].key not in _LINKS and tokens[k].key not in _PAUSES:
            return False
    return False


def _ahead(tokens: Sequence[Token], end: int) -> bool:
    """A limit further on in the clause; a comma or an 'and' ends it unless the limit follows."""
    for k in range(end, min(end + _FAR, len(tokens))):
        token = tokens[k]
        if token.key in _BREAKS or (token.key in _PAUSES and not _limit_near(tokens, k + 1)):
            return False
        if token.key in _JOINS and not (
            token.key in {"and", "but", "or"}
            and tokens[k + 1 : k + 2]
            and tokens[k + 1].key in _INDEED
        ):
            return False
        if is_limit(tokens, k):
            return True
    return False


def _limit_near(tokens: Sequence[Token], at: int) -> bool:
    return any(
        is_limit(tokens, k) for k in range(at, min(at + 4, len(tokens)))
        if all(t.key in _LINKS for t in tokens[at:k])
    )  # fmt: skip


def is_limit(tokens: Sequence[Token], at: int) -> bool:
    """Whether a limit of time begins here: 'within 2 hours', 'by noon', 'every week', 'daily'."""
    if tokens[at].key in _ALONE:
        return True
    if tokens[at].key == "first" and at + 1 < len(tokens):
        return tokens[at + 1].key in {"time", "call", "contact", "visit"}
    if tokens[at].key not in _OPENS:
        return False
    if tokens[at].key == "the" and not (at + 1 < len(tokens) and tokens[at + 1].key in _FIXED):
        return False
    near = tokens[at + 1 : at + 6]
    for k, token in enumerate(near):
        if token.kind == "number":
            following = near[k + 1 : k + 3]
            return (
                tokens[at].key in {"within", "by", "before", "until"}
                or any(
                    t.key in _UNITS or t.key in {"am", "pm", "working", "shop", "business"}
                    for t in following
                )
                or any(unit in token.key for unit in ("am", "pm", ":", "-hour", "-day", "-min"))
            )
        if token.key in _UNITS or token.key in _ALONE:
            return True
        if token.key not in _LINKS and token.key not in {
            "working",
            "business",
            "shop",
            "agreed",
            "close",
            "end",
        }:
            return False
    return False


def _fronted(tokens: Sequence[Token], start: int) -> bool:
    """'Within 2 hours we answer promptly': the limit begins the clause that the word stands in."""
    begin = start
    while (
        begin > max(0, start - _FAR)
        and tokens[begin - 1].key not in _BREAKS
        and tokens[begin - 1].key not in {"and", "but", ":"}
    ):
        begin -= 1
    return (
        begin < start
        and tokens[begin].key in {"within", "inside", "by"}
        and is_limit(tokens, begin)
    )


def numbered(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a number compares: '15% cheaper', 'faster by 3 days', 'better than 4 of 5'."""
    near = [*tokens[max(0, start - 3) : start], *tokens[end : end + 5]]
    return any(token.kind == "number" for token in near)


def shared(tokens: Sequence[Token], start: int) -> bool:
    """Whether a percentage stands right before: '99.5% accurate'."""
    return start > 0 and tokens[start - 1].kind == "number" and "%" in tokens[start - 1].key


def degree(tokens: Sequence[Token], start: int) -> bool:
    """Whether a number says how much right before: '3% too fast'."""
    return start > 1 and tokens[start - 2].kind == "number" and tokens[start - 1].key in _MORE


def rated(tokens: Sequence[Token], start: int) -> bool:
    """Whether the subject says how much: 'usage above 1 TB is heavy' tells what heavy is."""
    if start < 3 or tokens[start - 1].key not in {"is", "are", "counts", "count", "as"}:
        return False
    return any(
        tokens[k].kind == "number" and tokens[k - 1].key in _BEYOND
        for k in range(max(1, start - _SCORED), start)
    )


def scored(tokens: Sequence[Token], end: int) -> bool:
    """Whether a percentage further on is that of the quality named: 'accuracy is at least 99%'."""
    if tokens[end - 1].key not in _SCORES:
        return False
    for token in tokens[end : end + _SCORED]:
        if token.key in _BREAKS or token.key in _PAUSES:
            return False
        if token.kind == "number" and "%" in token.key:
            return True
    return False
