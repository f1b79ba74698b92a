"""Judge one sentence: which of its words can't be measured, and what to ask about each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, Literal

from goodword.rules.fuzzy.bounds import (
    apposed,
    degree,
    limited,
    numbered,
    paced,
    rated,
    scored,
    shared,
)
from goodword.rules.fuzzy.definitions import defined
from goodword.rules.fuzzy.entries import ANY, SAID, Entry, Index, Slot
from goodword.rules.fuzzy.masks import names, opinions, quoted, within
from goodword.rules.fuzzy.positions import of_nouns, said_of
from goodword.rules.fuzzy.shapes import shaped
from goodword.rules.fuzzy.tokens import Token, tokens_of
from goodword.rules.fuzzy.words import ADVERTISED, BEST_CASE, GROUPS, RECALLS, SIGNS, TERMS

Kind = Literal["clause", "claim", "prose", "recall"]
_END: Final = frozenset({",", ".", ";", ":", "!", "?", ")", "–", "—", "…", '"', "”"})
_RIGHT: Final = frozenset({"may", "can", "entitled"})
_COUNTS: Final = frozenset({"some", "many", "several"})
_FAR: Final = 40
_LONGEST: Final = 10_000  # characters; what is longer is no sentence
_ORDERS: Final = frozenset(
    "stop do don't unplug switch turn leave evacuate ring call dial disconnect keep remove "
    "return".split()
)
_AT_ONCE: Final = frozenset({"immediately", "at", "straight", "straightaway", "right", "instantly"})


@dataclass(frozen=True, slots=True, order=True)
class Fuzzy:
    """A word that can't be measured, with its place in the sentence and the question it raises."""

    start: int
    end: int
    word: str
    question: str
    code: str
    family: str


def fuzzy(
    sentence: str, kind: Kind = "clause", names: Iterable[tuple[str, ...]] = ()
) -> tuple[Fuzzy, ...]:
    """All words of a sentence that can't be measured, in order, none within another.

    `names` are what the policy has defined: they are exact wherever they stand.
    """
    sentence = sentence[:_LONGEST]
    tokens = tokens_of(sentence)
    masked = _masked(sentence, tokens, kind, frozenset(names))
    found = [
        *_entries(tokens, masked, kind),
        *_best_case(tokens, masked, kind),
        *_shapes(tokens, masked),
    ]
    return tuple(_apart(sentence, tokens, found))


def first_fuzzy(
    sentence: str, kind: Kind = "clause", names: Iterable[tuple[str, ...]] = ()
) -> Fuzzy | None:
    """The first such word, or None."""
    return next(iter(fuzzy(sentence, kind, names)), None)


Match = tuple[int, int, Entry]


def _masked(
    sentence: str, tokens: Sequence[Token], kind: Kind, given: frozenset[tuple[str, ...]]
) -> set[int]:
    spans = quoted(sentence, claim=kind == "claim")
    masked = within(tokens, spans) | names(tokens) | opinions(tokens)
    firsts = _firsts(given)
    for k, token in enumerate(tokens):
        for name in firsts.get(token.key, ()):
            if tuple(one.key for one in tokens[k : k + len(name)]) == name:
                masked |= set(range(k, k + len(name)))
        for anchor, entry in _terms().get(token.key):
            start = k - anchor
            if _stands(tokens, start, start + len(entry.slots), entry):
                masked |= set(range(start, start + len(entry.slots)))
    return masked


@lru_cache(maxsize=8)
def _firsts(given: frozenset[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in given:
        if name:
            found[name[0]] = (*found.get(name[0], ()), name)
    return found


def _entries(tokens: Sequence[Token], masked: set[int], kind: Kind) -> Iterator[Match]:
    head, outright = defined(tokens)
    hazard = kind == "recall" or any(token.key in SIGNS for token in tokens)
    tables = [_index()] + ([_recalls()] if hazard else [])
    for k, token in enumerate(tokens):
        for table in tables:
            for anchor, entry in table.get(token.key):
                start = k - anchor
                end = start + len(entry.slots)
                if not _stands(tokens, start, end, entry, kind) or any(
                    i in masked for i in range(start, end)
                ):
                    continue
                if end <= head and (outright or entry.group.definable):
                    continue
                if token.key in _COUNTS and _conditional(tokens, start):
                    continue
                if not _bound(tokens, start, end, entry):
                    yield start, end, entry


def _stands(
    tokens: Sequence[Token], start: int, end: int, entry: Entry, kind: Kind = "clause"
) -> bool:
    if start < 0 or end > len(tokens):
        return False
    for slot, token in zip(entry.slots, tokens[start:end], strict=True):
        if slot != ANY and token.key not in slot:
            return False
        if slot == ANY and token.kind == "mark":
            return False
    if entry.without and any(token.key in entry.without for token in tokens[start:end]):
        return False
    return _amid(tokens, start, end, entry) and _before_noun(tokens, start, end, entry, kind)


def _amid(tokens: Sequence[Token], start: int, end: int, entry: Entry) -> bool:
    """Whether its neighbours are those that its marks ask for."""
    after = tokens[end] if end < len(tokens) else None
    before = tokens[start - 1] if start else None
    if entry.followed and not _is(after, entry.followed) and not _plural_next(tokens, end, entry):
        return False
    if entry.preceded and not _is(before, entry.preceded):
        return False
    if _is(after, entry.not_followed) or _is(before, entry.not_preceded):
        return False
    possessive = before is not None and before.key.endswith("'s")
    return not (possessive and "PLURAL" in entry.followed)


def _before_noun(tokens: Sequence[Token], start: int, end: int, entry: Entry, kind: Kind) -> bool:
    """Whether its noun follows, if it asks for one; in a claim, praise is praise of anything."""
    if not entry.nouns or (kind == "claim" and end < len(tokens) and tokens[end].kind == "word"):
        return True
    return _placed(tokens, start, end, entry.nouns)


def _plural_next(tokens: Sequence[Token], end: int, entry: Entry) -> bool:
    """'Most dietary needs': a plural behind one more word."""
    if "PLURAL" not in entry.followed or end + 1 >= len(tokens) or tokens[end].kind != "word":
        return False
    return _plural(tokens[end + 1].key) and tokens[end + 1].kind == "word"


def _is(token: Token | None, wanted: Slot) -> bool:
    if token is None:
        return "." in wanted
    if token.kind == "number" and "#" in wanted:
        return True
    if token.kind == "word" and "*" in wanted:
        return True
    if token.key in _END and "." in wanted:
        return True
    if token.kind == "number" and "$" in wanted and token.key[0] in "$£€¥₹":
        return True
    if "PLURAL" in wanted and token.kind == "word" and _plural(token.key):
        return True
    return token.key in wanted


def _plural(word: str) -> bool:
    return word == "people" or (word.endswith("s") and not word.endswith(("ous", "ss", "us", "is")))


def _placed(tokens: Sequence[Token], start: int, end: int, nouns: Slot) -> bool:
    if of_nouns(tokens, end, nouns):
        return True
    return SAID in nouns and said_of(tokens, start, end)


def _conditional(tokens: Sequence[Token], at: int) -> bool:
    """'If several customers report it': the test of a case is no promise of a number."""
    for token in reversed(tokens[max(0, at - _FAR) : at]):
        if token.key in _END:
            return False
        if token.key in {"if", "when", "whenever", "unless", "where", "once"}:
            return True
    return False


def _bound(tokens: Sequence[Token], start: int, end: int, entry: Entry) -> bool:
    if degree(tokens, start) or scored(tokens, end):
        return True
    if entry.group.definable and rated(tokens, start):
        return True
    match entry.group.bond:
        case "limit":
            return limited(tokens, start, end) or _no_promise_of_time(tokens, start, end)
        case "rate":
            return paced(tokens, start, end)
        case "said":
            return apposed(tokens, end) or shared(tokens, start)
        case "number":
            return numbered(tokens, start, end)
        case "range":
            return any(
                a.key == "or" and b.key == "as" for a, b in pairwise(tokens[end : end + _FAR])
            )
        case "none":
            return shared(tokens, start)


def _no_promise_of_time(tokens: Sequence[Token], start: int, end: int) -> bool:
    """'As soon as … you may' starts a right; 'stop using it at once' is an order."""
    said = {token.key for token in tokens[max(0, start - _FAR) : end + _FAR]}
    if (
        end - start == 3
        and tokens[start].key == "as"
        and tokens[end - 1].key == "as"
        and said & _RIGHT
    ):
        return True
    if tokens[start].key not in _AT_ONCE:
        return False
    begin = start
    while begin > max(0, start - _FAR) and tokens[begin - 1].key not in _END:
        begin -= 1
    return bool({tokens[begin].key, tokens[0].key} & _ORDERS)


def _shapes(tokens: Sequence[Token], masked: set[int]) -> Iterator[Match]:
    """What no list names but its make gives away; a listed word keeps what its list says of it."""
    known = _index()
    head, outright = defined(tokens)
    for start, end, group in shaped(tokens):
        listed = end == start + 1 and _listed(known, tokens[start].key)
        defines = start < head and (outright or group.definable)
        if start in masked or defines or listed:
            continue
        entry = Entry((frozenset({tokens[start].key}),), group)
        if not _bound(tokens, start, end, entry):
            yield start, end, entry


def _listed(known: Index, word: str) -> bool:
    return any(len(entry.slots) == 1 for _, entry in known.get(word))


def _best_case(tokens: Sequence[Token], masked: set[int], kind: Kind) -> Iterator[Match]:
    """'Save up to 60%' names the best case; 'may refund up to $50' is a limit."""
    for k in range(len(tokens) - 2):
        if tokens[k].key != "up" or tokens[k + 1].key != "to" or k in masked:
            continue
        near = {token.key for token in tokens[max(0, k - 8) : k + 7]}
        granted = bool({"may", "can"} & {token.key for token in tokens[max(0, k - _FAR) : k]})
        off = any(token.key == "off" for token in tokens[k + 2 : k + 5])
        if (
            tokens[k + 2].kind == "number"
            and not granted
            and (kind == "claim" or off or near & ADVERTISED)
        ):
            yield k, k + 2, _BEST


def _apart(sentence: str, tokens: Sequence[Token], found: list[Match]) -> Iterator[Fuzzy]:
    reached = -1
    for start, end, entry in sorted(found, key=lambda match: (match[0], -match[1])):
        if start >= reached:
            first, last = tokens[start], tokens[end - 1]
            word = sentence[first.start : last.end]
            group = entry.group
            yield Fuzzy(first.start, last.end, word, group.question, group.code, group.family)
            reached = end


_BEST: Final = Entry((frozenset({"up"}), frozenset({"to"})), BEST_CASE)


@cache
def _index() -> Index:
    return Index(GROUPS)


@cache
def _terms() -> Index:
    return Index([TERMS])


@cache
def _recalls() -> Index:
    return Index(RECALLS)
