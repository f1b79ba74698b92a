"""Ways in which people type a canonical sentence, none of which changes what it says."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from goodword.rules.text.forms import forms_of
from goodword.rules.text.phrases import ALL_PHRASES
from goodword.rules.text.reader import Stuck, grammar, read
from goodword.rules.text.vocabulary import Vocabulary

Spot = tuple[str, int, int]
"""A terminal, and where the words stand that are read as it."""

_AS_WRITTEN: Final = frozenset("WORDS DEED THING CAUSE STATE PLACES REST QUOTED FIELD KEY".split())
_NAMED_BY_CASE: Final = frozenset({"ZONE", "REGION"})
_NOT_THE_SAME: Final = frozenset({"will always be", "we always", "we will always"})
_NUMBERS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen".split()
)
_DAY: Final = r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"


def ways(said: str, spots: list[Spot]) -> Iterator[str]:
    """The sentence in other writing."""
    yield from _spaces(said, spots)
    yield from _typography(said, spots)
    yield from _figures(said, spots)
    for terminal, start, end in spots:
        yield from _words(said, terminal, start, end)
    if spots:
        own = _outside(spots, _AS_WRITTEN | _NAMED_BY_CASE)
        yield "".join(c.lower() if own(k) else c for k, c in enumerate(said))
        yield "".join(c.upper() if own(k) else c for k, c in enumerate(said))
        yield from _commas(said, spots)


def spots_of(said: str, known: str, names: Vocabulary) -> list[Spot]:
    """What each word of a sentence is read as; of one that is cut without the grammar, what is
    quoted.
    """
    for shown in forms_of(said, known):
        if shown.form.rule in ("", "decided"):
            break
        tree = read(shown.form.rule, said[shown.body :], names, grammar())
        if not isinstance(tree, Stuck):
            tokens = tree.scan_values(lambda _: True)
            return [(t.type, t.start_pos + shown.body, t.end_pos + shown.body) for t in tokens]
    return [("QUOTED", *quoted.span()) for quoted in re.finditer(r'"[^"]*"', said)]


def _outside(spots: list[Spot], kinds: frozenset[str]) -> Callable[[int], bool]:
    within = {k for kind, start, end in spots if kind in kinds for k in range(start, end)}
    return lambda k: k not in within


def _swap(said: str, old: str, new: str, spots: list[Spot]) -> str:
    """Put another character, but not in words that stand as they are written."""
    own = _outside(spots, _AS_WRITTEN) if spots else lambda _: True
    return "".join(new if c == old and own(k) else c for k, c in enumerate(said))


def _spaces(said: str, spots: list[Spot]) -> Iterator[str]:
    for space in ("\u00a0", "\u202f", "  ", "\t", "\r\n  "):
        yield _swap(said, " ", space, spots)
    yield said.removesuffix(".")


def _typography(said: str, spots: list[Spot]) -> Iterator[str]:
    yield re.sub(r'"([^"]*)"', r"“\1”", said)
    yield _swap(said, "-", "\u2011", spots)
    yield _swap(said, "'", "’", spots)
    for dash in ("-", "—", " – ", " - ", " to "):
        yield _swap(said, "–", dash, spots)


def _figures(said: str, spots: list[Spot]) -> Iterator[str]:
    """Times of day, weekdays, shares and money."""
    own = _outside(spots, _AS_WRITTEN)

    def put(pattern: str, new: Callable[[re.Match[str]], str]) -> str:
        return re.sub(pattern, lambda m: new(m) if own(m.start()) else m[0], said)

    for morning, evening in (("am", "pm"), (" AM", " PM"), (" a.m.", " p.m.")):
        yield put(r"\b(0[1-9]|1\d|2[0-3]):(\d\d)\b", _in_halves(morning, evening))
    yield put(r"\b(\d\d):(\d\d)\b", lambda time: f"{time[1]}.{time[2]}")
    yield put(r"\b0(\d):(\d\d)\b", lambda time: f"{time[1]}:{time[2]}")
    yield put(_DAY, lambda day: day[0][:3])
    for to in ("–", "-", " – ", " through "):
        yield put(rf"{_DAY} to {_DAY}", lambda two, to=to: f"{two[1]}day{to}{two[2]}day")  # type: ignore[misc]  # mypy knows no default of a lambda
        yield put(rf"{_DAY} to {_DAY}", lambda two, to=to: f"{two[1][:3]}{to}{two[2][:3]}")  # type: ignore[misc]  # mypy knows no default of a lambda
    yield put(r"(\d)%", lambda share: f"{share[1]} %")
    yield put(r"(\d)%", lambda share: f"{share[1]} per cent")
    yield put(r"([$£€])(\d)", lambda money: f"{money[1]} {money[2]}")


def _in_halves(morning: str, evening: str) -> Callable[[re.Match[str]], str]:
    def half(at: re.Match[str]) -> str:
        hour, minute = int(at[1]), "" if at[2] == "00" else f":{at[2]}"
        return f"{(hour - 1) % 12 + 1}{minute}{morning if hour < 12 else evening}"

    return half


def _words(said: str, terminal: str, start: int, end: int) -> Iterator[str]:
    before, word, after = said[:start], said[start:end], said[end:]
    for other in ALL_PHRASES.get(grammar().said.get(terminal, ""), ()):
        if other not in _NOT_THE_SAME:
            apart = " " if before and other[:1] not in ",;." else ""
            yield before.rstrip() + apart + other + after
    if terminal in ("NOUN", "SEGMENT", "ROLE"):
        yield f"{before}the {word}{after}"
    if terminal == "NUMBER" and word.isdecimal() and int(word) < len(_NUMBERS):
        yield before + _NUMBERS[int(word)] + after


def _commas(said: str, spots: list[Spot]) -> Iterator[str]:
    """One comma less, or one more; words that stand as they are written may hold either."""
    own = _outside(spots, _AS_WRITTEN)
    free = any(kind in ("STATE", "PLACES", "CAUSE") for kind, _, _ in spots)
    for k, char in enumerate(said):
        if char == "," and own(k):
            yield said[:k] + said[k + 1 :]
        if char == " " and own(k) and not free:
            yield f"{said[:k]},{said[k:]}"
