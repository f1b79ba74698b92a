"""Values in a sentence: numbers, money, shares, and small words with a value.

Each matcher yields (terminal, words taken, value) for what may start at a word.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from goodword.rules.text.moments import Match, day_reference, days, times
from goodword.rules.text.tokens import Word
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import NUMBER_WORDS, ORDINAL_WORDS, singular
from goodword.rules.tree import Money

Matcher = Callable[[Sequence[Word], int, Vocabulary], Iterator[Match]]

UNITS: Final = {
    said: unit
    for unit, words in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "year years",
    }.items()
    for said in words.split()
}
_LINE_END: Final = re.compile(r"\s*[\r\n]\s*|\t")
_DIGITS: Final = 16  # of the longest number, its point included
_PERIODS: Final = ("day", "week", "month", "quarter", "year")
_WORD_CURRENCIES: Final = {
    "dollar": "$", "dollars": "$", "pounds": "£", "euro": "€", "euros": "€", "rupees": "₹",
}  # fmt: skip
_DETERMINERS: Final = frozenset(
    "a an the all every each any your our one this that these those their its both".split()
)
_BOUNDS: Final = {
    "at least": "at least", "no fewer than": "at least", "no less than": "at least",
    "not less than": "at least", "not fewer than": "at least", "a minimum of": "at least",
    "at most": "at most", "no more than": "at most", "up to": "at most", "not more than": "at most",
    "a maximum of": "at most", "fewer than": "less than", "less than": "less than",
    "under": "less than",
    "more than": "more than", "over": "more than",
}  # fmt: skip
_BOUND_WORDS: Final = {tuple(said.split()): bound for said, bound in _BOUNDS.items()}
_ADVERBS: Final = {
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year",
    "annually": "year", "quarterly": "quarter",
}  # fmt: skip
_ORDINALS: Final = {**ORDINAL_WORDS, "last": -1}
_PRICES: Final = frozenset(
    "charge fee price bill value total cost fare premium deposit rent difference rate".split()
)
_SPEAKING: Final = {
    said: verb
    for verb, forms in {
        "write to": ("write to", "writes to", "e-mail", "email", "send word to"),
        "call": ("call", "calls", "phone", "phones", "telephone", "ring", "rings", "call back"),
        "visit": ("visit", "visits"),
        "tell": ("tell", "tells", "inform", "informs", "explain to", "let"),
        "apologise to": ("apologise to", "apologize to", "apologises to"),
    }.items()
    for said in forms
}
_NO_ACTS: Final = frozenset("not never only go do be have get act try help up".split())
"""Verbs that don't say what may be done: 'Managers may go up to £100.'"""
_GIVE: Final = frozenset("give offer issue make grant provide arrange".split())
_TAKERS: Final = frozenset("customers you them guests clients the customer guest client".split())
_KINDS_OF: Final = frozenset("a an full partial immediate free".split())
_GIVEN: Final = {
    said: deed
    for deed, words in {
        "refund": "refund refunds", "replace": "replacement replacements",
        "discount": "discount discounts", "credit": "credit credits",
        "exchange": "exchange exchanges", "upgrade": "upgrade upgrades",
    }.items()
    for said in words.split()
}  # fmt: skip
_BEHIND_A_GIFT: Final = frozenset("of up worth to when if where per once twice on without".split())
_MEETINGS: Final = {"visit": "visit", "call": "call", "meet": "visit", "interview": "interview"}
_KINDS: Final = {
    "customer briefing": "customer briefing", "briefing": "customer briefing",
    "focus group": "focus group", "interview": "interview", "360": "360", "360 review": "360",
    "360 feedback": "360", "customer briefings": "customer briefing", "focus groups": "focus group",
    "interviews": "interview",
}  # fmt: skip


def _quantity(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    if word.kind in ("number", "time"):  # '2.30' may be either
        number = number_of(word.text)
        if number is not None:
            yield ("NUMBER", 1, number)
        if re.fullmatch(r"\d{1,4}(st|nd|rd|th)", word.text):
            yield ("ORDINAL", 1, int(word.text[:-2]))
    elif word.lower in NUMBER_WORDS:
        if [w.lower for w in words[at + 1 : at + 4]] == ["and", "a", "half"]:
            yield ("NUMBER", 4, NUMBER_WORDS[word.lower] + Decimal("0.5"))
        yield ("NUMBER", 1, NUMBER_WORDS[word.lower])
    elif word.lower in _ORDINALS:
        yield ("ORDINAL", 1, _ORDINALS[word.lower])
    else:
        yield from _parts(words, at)


def _parts(words: Sequence[Word], at: int) -> Iterator[Match]:
    """'half a', 'a dozen', 'an'."""
    lower = words[at].lower
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if lower == "half":
        yield ("NUMBER", 2 if following in ("a", "an") else 1, Decimal("0.5"))
    elif lower in ("a", "an"):
        if following in ("half", "dozen", "hundred"):
            yield ("NUMBER", 2, NUMBER_WORDS.get(following, Decimal("0.5")))
        yield ("NUMBER", 1, Decimal(1))


def number_of(text: str) -> Decimal | None:
    """The number that digits say ('2,800', '2½'); None for an ordinal or a date."""
    plain = text.replace(",", "")
    if len(plain) > _DIGITS:
        return None
    if re.fullmatch(r"\d+(\.\d+)?", plain):
        return Decimal(plain)
    if re.fullmatch(r"\d*½", plain):
        return Decimal(plain[:-1] or 0) + Decimal("0.5")
    return None


def _from_limit(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'from £200' in an approval: that much or more."""
    following = words[at + 1].kind if at + 1 < len(words) else ""
    if words[at].lower == "from" and following in ("money", "percent"):
        yield ("FROM_LIMIT", 1, "from")


def _money(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    if word.kind == "money":
        match = re.fullmatch(r"(\D+?)\s*([\d,]+(?:\.\d+)?)", word.text)
        if match:
            amount = Decimal(match[2].replace(",", ""))
            yield ("MONEY", 1, Money(amount=amount, currency=match[1].strip()))
    elif word.kind == "number" and at + 1 < len(words):
        currency = _WORD_CURRENCIES.get(words[at + 1].lower)
        number = number_of(word.text)
        if currency and number is not None:
            yield ("MONEY", 2, Money(amount=number, currency=currency))


def _percent(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    if word.kind == "percent":
        yield ("PERCENT", 1, Decimal(re.match(r"[\d.,]+", word.text)[0].replace(",", ".")))  # type: ignore[index]  # the token begins with digits
    elif word.lower == "or" and at + 1 < len(words) and words[at + 1].kind == "percent":
        yield from (("OR_PERCENT", n + 1, v) for _t, n, v in _percent(words, at + 1, _))
    elif word.lower in NUMBER_WORDS:
        rest = tuple(w.lower for w in words[at + 1 : at + 3])
        if rest[:1] == ("percent",) or rest[:1] == ("%",):
            yield ("PERCENT", 2, NUMBER_WORDS[word.lower])
        elif rest == ("per", "cent"):
            yield ("PERCENT", 3, NUMBER_WORDS[word.lower])


def _units(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    lower = words[at].lower
    if lower in UNITS:
        yield ("UNIT", 1, UNITS[lower])
    if lower in ("half-day", "half-days"):
        yield ("UNIT", 1, "half-day")
    if singular(lower) in _PERIODS:
        yield ("PERIOD", 1, singular(lower))
    if lower in _ADVERBS:
        yield ("EVERY_UNIT", 1, _ADVERBS[lower])
    three = [word.lower for word in words[at : at + 3]]
    if three[:2] == ["at", "least"] and three[-1] in _ADVERBS:
        yield ("EVERY_UNIT", 3, _ADVERBS[three[-1]])
    yield from _every_unit(words, at)


def _literals(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    if word.kind == "quoted":
        yield ("QUOTED", 1, _LINE_END.sub(" ", word.text[1:-1].strip()))  # else as it is recorded
    if word.kind == "key":
        yield ("KEY", 1, word.text[1:])
    if word.kind != "word":
        return
    if re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", word.text):
        yield ("REGION", 1, word.text)
    if word.lower not in _NO_ACTS:
        yield ("ACT", 1, word.lower)
    yield from _giving(words, at)
    yield from _bases(words, at)


def _giving(words: Sequence[Word], at: int) -> Iterator[Match]:
    """'give customers a full refund': what is given is the deed."""
    if words[at].lower not in _GIVE:
        return
    here = at + 1
    for skipped in (_TAKERS, _KINDS_OF):
        while here < len(words) and words[here].lower in skipped:
            here += 1
    deed = _GIVEN.get(words[here].lower) if here < len(words) else None
    ends = here + 1 >= len(words) or words[here + 1].kind == "mark"
    if deed and (ends or words[here + 1].lower in _BEHIND_A_GIFT):
        yield ("ACT", here + 1 - at, deed)


def _determiners(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    """'the', 'all our', 'each of the'."""
    three = [word.lower for word in words[at : at + 3]]
    if three[0] not in _DETERMINERS:
        return
    if three[0] in ("all", "any", "every", "each", "one", "both"):
        if three[1:2] == ["of"] and three[-1] in _DETERMINERS:
            yield ("DET", 3, three[0])
        if len(three) > 1 and three[1] in _DETERMINERS:
            yield ("DET", 2, three[0])
    yield ("DET", 1, three[0])


def _every_unit(words: Sequence[Word], at: int) -> Iterator[Match]:
    """'once a year', 'every month', 'each week', 'at least once every quarter'."""
    lower = [word.lower for word in words[at : at + 6]]
    size = 2 if lower[:2] == ["at", "least"] else 0
    if lower[size : size + 1] == ["once"]:
        size += 1
    if len(lower) > size + 1 and lower[size] in ("a", "an", "every", "each", "per"):
        plain = size > 0 or lower[size] in ("every", "each")
        if plain and lower[size + 1] in (*_PERIODS, "hour"):
            yield ("EVERY_UNIT", size + 2, lower[size + 1])


def _bases(words: Sequence[Word], at: int) -> Iterator[Match]:
    pair = tuple(word.lower for word in words[at : at + 2])
    if pair in {
        ("staff", "member"),
        ("team", "member"),
        ("sales", "agent"),
        ("delivery", "charge"),
    }:
        yield ("BASE", 2, " ".join(pair))
    if len(pair) == 2 and pair[0] not in _DETERMINERS and pair[1] in _PRICES:
        yield ("BASE", 2, " ".join(pair))
    if singular(words[at].lower) not in _PERIODS:  # 'per customer per year' is one scope
        yield ("BASE", 1, singular(words[at].lower))


def _fixed_phrases(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    lower = tuple(word.lower for word in words[at : at + 5])
    for size in (3, 2, 1):
        part = lower[:size]
        if len(part) < size:
            continue
        said = " ".join(part)
        if part in _BOUND_WORDS:
            yield ("BOUND", size, _BOUND_WORDS[part])
        if said in _SPEAKING:
            yield ("SPEAKING", size, _SPEAKING[said])
        if said in _KINDS:
            yield ("MEETING_KIND", size, _KINDS[said])
    if lower[0] in _MEETINGS:
        yield ("MEETING", 1, _MEETINGS[lower[0]])
    if lower[0] in ("refund", "replace", "waive", "credit"):
        yield ("GIVING", 1, lower[0])
    yield from _once(lower)
    if lower[:2] in (("at", "few"), ("at", "many")):
        yield ("LEVEL", 2, lower[1])


def _once(lower: tuple[str, ...]) -> Iterator[Match]:
    """'once', 'twice per', 'once for each'."""
    times = {"once": 1, "twice": 2}.get(lower[0])
    if times is None:
        return
    yield ("ONCE", 1, times)
    if lower[1:2] in (("per",), ("every",), ("for",), ("an",), ("a",)):
        taken = 3 if lower[1:3] in (("for", "each"), ("for", "every")) else 2
        yield ("TIMES_PER", taken, times)


MATCHERS: Final[dict[Matcher, frozenset[str]]] = {
    _quantity: frozenset({"NUMBER", "ORDINAL"}),
    _money: frozenset({"MONEY"}),
    _from_limit: frozenset({"FROM_LIMIT"}),
    _percent: frozenset({"PERCENT", "OR_PERCENT"}),
    times: frozenset({"TIME", "BY_TIME", "AFTER_TIME", "SPAN", "AND_SPAN"}),
    days: frozenset({"WEEKDAY", "AND_WEEKDAY", "DAY", "DATE"}),
    day_reference: frozenset({"DAYREF", "DAYREF_OF"}),
    _units: frozenset({"UNIT", "PERIOD", "EVERY_UNIT"}),
    _literals: frozenset({"QUOTED", "KEY", "REGION", "ACT", "BASE"}),
    _determiners: frozenset({"DET"}),
    _fixed_phrases: frozenset(
        "BOUND SPEAKING MEETING_KIND MEETING GIVING ONCE TIMES_PER LEVEL".split()
    ),
}
"""Each with the terminals that it may give, so that none is asked in vain."""
