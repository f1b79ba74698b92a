"""Quantities as people say them: 'nine times out of ten', 'an hour and a half', 'a fortnight'."""

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, Decimal
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
_AFTER_BARE: Final = frozenset({",", ";", ".", ")", "and", "or", "for", "at", "unless", "except"})
_PARTS: Final = {"half": 2, "third": 3, "quarter": 4} | {
    word: n for word, n in ORDINAL_WORDS.items() if n > 3
}
_SPEAKERS: Final = frozenset({"we", "you", "it", "they", "this", "there"})
_JOINS: Final = frozenset({"and", "or", "unless", "except", "but", "by", "within", "if"})
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


def hundredths(percent: Decimal) -> Decimal:
    """'two thirds' as 66.66%: rounded down, so that just two of three keep it."""
    down = percent.quantize(Decimal("0.01"), rounding=ROUND_DOWN)
    return down or percent


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


def bare(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'within 10', where the unit was said before."""
    if _lower(words, at) in ("within", "in", "inside"):
        some = _number(words, at + 1)
        after = words[at + 2] if some is not None and at + 2 < len(words) else None
        if some is not None and (after is None or after.lower in _AFTER_BARE):
            yield ("BARE", 2, some)


def fractions(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'half', 'three quarters', 'two thirds' as percent, where 'of' follows or a price."""
    alone = _lower(words, at) == "half"
    some = None if alone else _number(words, at) or _A.get(_lower(words, at))
    here = at if some is None else at + 1
    parts = _PARTS.get(_lower(words, here).removesuffix("s"))
    of = _lower(words, here + 1)
    if parts and (of == "of" or (parts == 2 and of in ("the", "your", "our", "their", "all"))):
        yield ("PERCENT", here + 1 - at, hundredths(Decimal(100) * (some or 1) / parts))


def lengths(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'an hour and a half', '1 hour 30 minutes', 'two fortnights', 'the hour' after 'within'."""
    some = _number(words, at) or _A.get(_lower(words, at))
    unit = _lower(words, at + 1)
    last = _lower(words, at - 1) in ("last", "past", "first") if at else False
    if last and _lower(words, at) in ("year", "month", "week", "day", "hour", "minute"):
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


def whys(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """What a customer is told instead, (why, when): 'why and by when', 'why not'."""
    here, why, when = at, False, False
    while found := _why(words, here):
        here, why, when = found[0], why or found[1], when or not found[1]
        joined = here + (_lower(words, here) == ",")
        joined += _lower(words, joined) == "and"
        joined += _lower(words, joined) in ("say", "tell", "explain")
        joined += _lower(words, joined) in ("you", "them")
        if joined == here or not _why(words, joined):
            break
        here = joined
    if why or when:
        yield ("WHY", here - at, (why, when))


def _why(words: Sequence[Word], at: int) -> tuple[int, bool] | None:
    """Where one question ends, and whether it is 'why' and not 'when'."""
    here = at + (_lower(words, at) == "by")
    asked = _lower(words, here)
    if asked not in ("why", "when"):
        return None
    end = here + 1 + (_lower(words, here + 1) == "not")
    if _lower(words, end) in _SPEAKERS or _lower(words, end) == "to":
        while end < len(words) and words[end].kind == "word" and words[end].lower not in _JOINS:
            end += 1
    return end, asked == "why"


def zones(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """', in Europe/London', 'Eastern', 'Pacific time', 'UK time'."""
    here = at + 1 if _lower(words, at) == "," else at
    here += _lower(words, here) == "in"
    said = words[here] if here < len(words) else None
    if said is None or said.kind != "word":
        return
    if ("/" in said.text and said.text[:1].isupper()) or said.text in ("UTC", "GMT"):
        yield ("ZONE", here + 1 - at, said.text)
    zone = _ZONES.get(said.lower)
    if zone and said.text[:1].isupper():
        time = 2 if _lower(words, here + 1) == "time" else 1
        if time == 2 or zone.startswith("America/"):
            yield ("ZONE", here + time - at, zone)


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
            return len(said) + 1, hundredths(Decimal(100) * some / whole)
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
    bare: frozenset({"BARE"}),
    fractions: frozenset({"PERCENT"}),
    lengths: frozenset({"LENGTH"}),
    or_money: frozenset({"OR_MONEY"}),
    whys: frozenset({"WHY"}),
    zones: frozenset({"ZONE"}),
    regions: frozenset({"REGION"}),
}
