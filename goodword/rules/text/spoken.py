"""Quantities as people say them: 'nine times out of ten', 'an hour and a half', 'a fortnight'."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from goodword.rules.text.moments import Match
from goodword.rules.text.tokens import Word
from goodword.rules.text.values import UNITS, Matcher, number_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import NUMBER_WORDS, ORDINAL_WORDS
from goodword.rules.tree import Duration, Money

_OUT_OF: Final = (
    ("out", "of", "every"), ("out", "of", "each"), ("out", "of"), ("in", "every"), ("in", "each"),
    ("of", "every"), ("in",),
)  # fmt: skip
_TIMES: Final = frozenset({"times", "time", "cases", "case", "occasions"})
_PARTS: Final = {"half": 2, "third": 3, "quarter": 4} | {
    word: n for word, n in ORDINAL_WORDS.items() if n > 3
}
_SMALLER: Final = {"hour": "minute", "minute": "second"}
_A: Final = {"a": Decimal(1), "an": Decimal(1), "one": Decimal(1)}
_ZONES: Final = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "atlantic": "America/Halifax", "london": "Europe/London",
    "uk": "Europe/London",
}  # fmt: skip


_REGIONS: Final = {
    "england": "GB-ENG", "scotland": "GB-SCT", "wales": "GB-WLS", "northern ireland": "GB-NIR",
    "ireland": "IE", "germany": "DE", "france": "FR", "spain": "ES", "italy": "IT",
    "portugal": "PT", "netherlands": "NL", "belgium": "BE", "austria": "AT", "switzerland": "CH",
    "denmark": "DK", "sweden": "SE", "norway": "NO", "finland": "FI", "poland": "PL",
    "india": "IN", "canada": "CA", "australia": "AU", "new zealand": "NZ", "usa": "US",
    "united states": "US",
}  # fmt: skip


def ratios(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'nine in ten', '19 out of every 20', '50 in 100,000': percent of all."""
    found = _ratio(words, at)
    if found is not None and _lower(words, at + found[0]) not in {*_TIMES, *UNITS}:
        yield ("RATIO", *found)


def often(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'nine times out of ten', 'in 9 out of 10 cases': how often it is kept."""
    skip = 1 if _lower(words, at) == "in" else 0
    some = _number(words, at + skip)
    if some is None:
        return
    if _lower(words, at + skip + 1) in _TIMES:
        rest = _out_of(words, at + skip + 2, some)
        if rest is not None:
            yield ("OFTEN", skip + 2 + rest[0], rest[1])
    found = _ratio(words, at + skip)
    if found is not None and _lower(words, at + skip + found[0]) in _TIMES:
        yield ("OFTEN", skip + found[0] + 1, found[1])


def fractions(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'half', 'three quarters', 'two thirds' as percent, where 'of' follows or a price."""
    alone = _lower(words, at) == "half"
    some = None if alone else _number(words, at) or _A.get(_lower(words, at))
    here = at if some is None else at + 1
    parts = _PARTS.get(_lower(words, here).removesuffix("s"))
    of = _lower(words, here + 1)
    if parts and (of == "of" or (parts == 2 and of in ("the", "your", "our", "their", "all"))):
        yield ("PERCENT", here + 1 - at, Decimal(100) * (some or 1) / parts)


def lengths(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'an hour and a half', '1 hour 30 minutes', 'two fortnights', 'the hour' after 'within'."""
    some = _number(words, at) or _A.get(_lower(words, at))
    unit = _lower(words, at + 1)
    last = _lower(words, at - 1) in ("last", "past", "first") if at else False
    if last and _lower(words, at) in ("year", "month", "week", "day", "hour"):
        yield ("LENGTH", 1, Duration(amount=Decimal(1), unit=_lower(words, at)))
    if _lower(words, at) == "the" and unit == "hour":
        if at and _lower(words, at - 1) in ("within", "inside", "under"):
            yield ("LENGTH", 2, Duration(amount=Decimal(1), unit="hour"))
    elif (
        some is not None
        and unit in ("fortnight", "fortnights")
        and not names.units.get("fortnight")
    ):
        yield ("LENGTH", 2, Duration(amount=2 * some, unit="week"))
    elif some is not None and unit in UNITS:
        if [_lower(words, at + k) for k in (2, 3, 4)] == ["and", "a", "half"]:
            yield ("LENGTH", 5, Duration(amount=some + Decimal("0.5"), unit=UNITS[unit]))
        yield from _and_more(words, at, some, UNITS[unit])


def _and_more(words: Sequence[Word], at: int, some: Decimal, unit: str) -> Iterator[Match]:
    skip = 3 if _lower(words, at + 2) == "and" else 2
    more = _number(words, at + skip)
    smaller = _SMALLER.get(unit)
    if more is not None and smaller and UNITS.get(_lower(words, at + skip + 1)) == smaller:
        yield ("LENGTH", skip + 2, Duration(amount=60 * some + more, unit=smaller))


def or_money(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'or $40' behind a percentage."""
    if _lower(words, at) == "or" and at + 1 < len(words) and words[at + 1].kind == "money":
        found = re.fullmatch(r"(\D+?)\s*([\d,]+(?:\.\d+)?)", words[at + 1].text)
        if found:
            amount = Decimal(found[2].replace(",", ""))
            yield ("OR_MONEY", 2, Money(amount=amount, currency=found[1].strip()))


def zones(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'Eastern', 'Pacific time', 'UK time': zones that go by a common name."""
    zone = _ZONES.get(_lower(words, at))
    if zone and words[at].text[:1].isupper():
        time = 2 if _lower(words, at + 1) == "time" else 1
        if time == 2 or zone.startswith("America/"):
            yield ("ZONE", time, zone)


def regions(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'England', 'the Netherlands': regions that go by a name."""
    skip = 1 if _lower(words, at) == "the" else 0
    for size in (2, 1):
        part = words[at + skip : at + skip + size]
        said = " ".join(word.lower for word in part)
        if len(part) == size and said in _REGIONS and part[0].text[:1].isupper():
            yield ("REGION", skip + size, _REGIONS[said])


def _ratio(words: Sequence[Word], at: int) -> tuple[int, Decimal] | None:
    some = _number(words, at)
    rest = None if some is None else _out_of(words, at + 1, some)
    return None if rest is None else (1 + rest[0], rest[1])


def _out_of(words: Sequence[Word], at: int, some: Decimal) -> tuple[int, Decimal] | None:
    for said in _OUT_OF:
        if tuple(_lower(words, at + k) for k in range(len(said))) == said:
            whole = _number(words, at + len(said))
            if whole is None or whole < some or not whole:
                return None
            return len(said) + 1, Decimal(100) * some / whole
    return None


def _number(words: Sequence[Word], at: int) -> Decimal | None:
    if at >= len(words):
        return None
    if words[at].kind == "number":
        return number_of(words[at].text)
    return NUMBER_WORDS.get(words[at].lower)


def _lower(words: Sequence[Word], at: int) -> str:
    return words[at].lower if at < len(words) else ""


SPOKEN: Final[dict[Matcher, frozenset[str]]] = {
    ratios: frozenset({"RATIO"}),
    often: frozenset({"OFTEN"}),
    fractions: frozenset({"PERCENT"}),
    lengths: frozenset({"LENGTH"}),
    or_money: frozenset({"OR_MONEY"}),
    zones: frozenset({"ZONE"}),
    regions: frozenset({"REGION"}),
}
