"""Values in a sentence: numbers, money, times, days, and free words up to a marker.

Each matcher yields (terminal, words taken, value) for what may start at a word.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Final

from goodword.rules.text.tokens import Word
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import NUMBER_WORDS, ORDINAL_WORDS, singular
from goodword.rules.tree import DayOfYear, Money, Opening, Weekday

Match = tuple[str, int, object]
Matcher = Callable[[Sequence[Word], int, Vocabulary], Iterator[Match]]

WEEKDAYS: Final[tuple[Weekday, ...]] = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAY_OF: Final = {name.casefold(): k for k, name in enumerate(WEEKDAYS)} | {
    name[:3].casefold(): k for k, name in enumerate(WEEKDAYS)
}
_MONTH_OF: Final = {name.casefold(): k for k, name in enumerate(MONTHS, start=1)} | {
    name[:3].casefold(): k for k, name in enumerate(MONTHS, start=1)
}
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
    "a maximum of": "at most", "fewer than": "less than", "less than": "less than", "under": "less than",
    "more than": "more than", "over": "more than",
}  # fmt: skip
_BOUND_WORDS: Final = {tuple(said.split()): bound for said, bound in _BOUNDS.items()}
_ADVERBS: Final = {
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year",
    "annually": "year", "quarterly": "quarter",
}  # fmt: skip
_PRICES: Final = frozenset(
    "charge fee price bill value total cost fare premium deposit rent difference".split()
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
_MEETINGS: Final = {"visit": "visit", "call": "call", "meet": "visit", "interview": "interview"}
_KINDS: Final = {
    "customer briefing": "customer briefing", "briefing": "customer briefing",
    "focus group": "focus group", "interview": "interview", "360": "360", "360 review": "360",
    "360 feedback": "360", "customer briefings": "customer briefing", "focus groups": "focus group",
    "interviews": "interview",
}  # fmt: skip


def _quantity(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    following = words[at + 1].lower if at + 1 < len(words) else ""
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
    elif word.lower in ORDINAL_WORDS:
        yield ("ORDINAL", 1, ORDINAL_WORDS[word.lower])
    elif word.lower == "last":
        yield ("ORDINAL", 1, -1)
    elif word.lower == "half":
        yield ("NUMBER", 2 if following in ("a", "an") else 1, Decimal("0.5"))
    elif word.lower in ("a", "an"):
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
        yield ("PERCENT", 1, Decimal(re.match(r"[\d.]+", word.text)[0]))  # type: ignore[index]  # the token begins with digits
    elif word.lower == "or" and at + 1 < len(words) and words[at + 1].kind == "percent":
        yield from (("OR_PERCENT", n + 1, v) for _t, n, v in _percent(words, at + 1, _))
    elif word.lower in NUMBER_WORDS:
        rest = tuple(w.lower for w in words[at + 1 : at + 3])
        if rest[:1] == ("percent",) or rest[:1] == ("%",):
            yield ("PERCENT", 2, NUMBER_WORDS[word.lower])
        elif rest == ("per", "cent"):
            yield ("PERCENT", 3, NUMBER_WORDS[word.lower])


def time_of(text: str) -> time | None:
    """'14:00', '2.30 pm', '9am', 'noon'; None when it is no time of day."""
    plain = text.casefold().replace(" ", "").replace("a.m.", "am").replace("p.m.", "pm")
    if plain in ("noon", "midday"):
        return time(12)
    if plain == "midnight":
        return time(0)
    match = re.fullmatch(r"(\d{1,2})(?:[:.](\d{2}))?(am|pm)?", plain)
    if not match:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if (half and not 1 <= hour <= 12) or minute > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24 and minute == 0:
        return time(0)
    return time(hour, minute) if hour < 24 else None


def _times(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    if word.kind == "time" and (single := time_of(word.text)) is not None:
        yield ("TIME", 1, single)
    following = words[at + 1] if at + 1 < len(words) else None
    if word.lower in ("by", "before", "until", "at", "no later than") and following is not None:
        until = time_of(following.text) if following.kind == "time" else None
        if until is not None:
            taken = 3 if at + 2 < len(words) and words[at + 2].lower == "on" else 2
            yield ("BY_TIME", taken, until)
    if (span := _span(words, at)) is not None:
        yield ("TIMES", span[0], span[1])
    if word.lower in ("and", ",") and (span := _span(words, at + 1)) is not None:
        yield ("AND_TIMES", span[0] + 1, span[1])


def _span(words: Sequence[Word], at: int) -> tuple[int, Opening] | None:
    """'09:00–18:00', 'from 9am to 5pm': how many words, and the opening."""
    skip = 1 if at < len(words) and words[at].lower in ("from", "between") else 0
    part = words[at + skip : at + skip + 3]
    if len(part) < 3 or part[1].lower not in ("–", "—", "-", "to", "until", "and"):
        return None
    numeral = {"time", "number"}
    if (
        part[0].kind not in numeral
        or part[2].kind not in numeral
        or part[2].kind == part[0].kind == "number"
    ):
        return None
    start, end = time_of(part[0].text), time_of(part[2].text)
    return None if start is None or end is None else (3 + skip, Opening(start=start, end=end))


def _days(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    texts = [word.lower.rstrip(".") for word in words[at : at + 4]]
    skip = 1 if texts[0] == "on" else 0
    yield from ((t, n + skip, v) for t, n, v in _dated(words, at + skip, texts[skip:]))
    first = _WEEKDAY_OF.get(singular(texts[0]))
    if first is not None:
        last = _WEEKDAY_OF.get(singular(texts[2])) if len(texts) > 2 else None
        if last is not None and texts[1] in ("to", "–", "-", "—", "until", "through"):
            size = (last - first) % 7
            yield ("WEEKDAY", 3, tuple(WEEKDAYS[(first + k) % 7] for k in range(size + 1)))
        yield ("WEEKDAY", 1, (WEEKDAYS[first],))
    elif texts[:2] == ["every", "day"]:
        yield ("WEEKDAY", 2, WEEKDAYS)
    elif texts[0] in ("daily", "weekdays", "weekends"):
        some = {"daily": WEEKDAYS, "weekdays": WEEKDAYS[:5], "weekends": WEEKDAYS[5:]}[texts[0]]
        yield ("WEEKDAY", 1, some)


def _dated(words: Sequence[Word], at: int, texts: list[str]) -> Iterator[Match]:
    if texts and re.fullmatch(r"\d{4}-\d{2}-\d{2}", texts[0]):
        yield from _date_match(1, *map(int, texts[0].split("-")))
        return
    if len(texts) < 2:
        return
    day, month = (texts[0], texts[1]) if texts[0][:1].isdigit() else (texts[1], texts[0])
    number = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", day)
    if number is None or month not in _MONTH_OF:
        return
    comma = len(texts) > 3 and texts[2] == ","
    year = texts[3] if comma else texts[2] if len(texts) > 2 else ""
    if re.fullmatch(r"(19|20|21)\d\d", year):
        yield from _date_match(4 if comma else 3, int(year), _MONTH_OF[month], int(number[1]))
    elif (
        1
        <= int(number[1])
        <= (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[_MONTH_OF[month] - 1]
    ):
        yield ("DAY", 2, DayOfYear(month=_MONTH_OF[month], day=int(number[1])))


def _date_match(length: int, year: int, month: int, day: int) -> Iterator[Match]:
    try:
        value = date(year, month, day)
    except ValueError:
        return
    yield ("DATE", length, value)
    yield ("DAY", length, value)


_DAYREF_BEFORE: Final = tuple(
    sorted(
        (tuple(said.split()) for said in (
            "on", "by", "by the end of", "within", "before the end of", "no later than", "at",
            "no later than the end of", "at the latest by the end of", "by close of", "by the close of",
            "at the end of", "not later than", "not later than the end of", "during", "in",
            "before the close of", "by the end of business on", "by close of business on",
            "by the close of business on", "by close of business", "by the close of business",
            "by the end of business", "by end of business", "by closing time", "by closing time on",
            "by close of play", "by close of play on", "by end of day", "by the end of day", "",
        )), key=len, reverse=True,
    )
)  # fmt: skip


def _day_reference(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    lower = [word.lower for word in words[at : at + 12]]
    for before in _DAYREF_BEFORE:
        if tuple(lower[: len(before)]) != before:
            continue
        rest = lower[len(before) :]
        size = len(before)
        if rest[:2] in (["the", "same"], ["that", "same"]) or rest[:3] == ["the", "very", "same"]:
            yield ("DAYREF", size + (3 if rest[1] == "very" else 2), 0)
        elif rest[:2] in (["the", "next"], ["the", "following"]):
            yield ("DAYREF", size + 2, 1)
        elif rest[:3] == ["the", "same", "or"]:
            yield ("DAYREF", size + 4, 1)
        elif rest[:1] == ["the"] and (nth := _ordinal(rest[1:2])) is not None:
            yield ("DAYREF", size + 2, nth)
        elif before[-2:] in (("end", "of"), ("close", "of")) and rest[:1] in (["the"], ["that"]):
            yield ("DAYREF", size + 1, 0)
        elif before and rest[:1] in (["same"], ["next"]):
            yield ("DAYREF", size + 1, 0 if rest[0] == "same" else 1)
        break


def _ordinal(words: list[str]) -> int | None:
    if not words:
        return None
    if words[0] in ORDINAL_WORDS:
        return ORDINAL_WORDS[words[0]]
    match = re.fullmatch(r"(\d+)(st|nd|rd|th)", words[0])
    return int(match[1]) if match else None


def _small_words(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> Iterator[Match]:
    word = words[at]
    lower = word.lower
    if lower in UNITS:
        yield ("UNIT", 1, UNITS[lower])
    if lower in ("half-day", "half-days"):
        yield ("UNIT", 1, "half-day")
    if singular(lower) in _PERIODS:
        yield ("PERIOD", 1, singular(lower))
    if lower in _ADVERBS:
        yield ("EVERY_UNIT", 1, _ADVERBS[lower])
    if [w.lower for w in words[at : at + 2]] == ["at", "least"] and at + 2 < len(words):
        if words[at + 2].lower in _ADVERBS:
            yield ("EVERY_UNIT", 3, _ADVERBS[words[at + 2].lower])
    yield from _every_unit(words, at)
    if word.kind == "quoted":
        yield ("QUOTED", 1, word.text[1:-1].strip())
    if word.kind == "key":
        yield ("KEY", 1, word.text[1:])
    if word.kind == "word":
        if ("/" in word.text and word.text[:1].isupper()) or word.text in ("UTC", "GMT"):
            yield ("ZONE", 1, word.text)
        if re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", word.text):
            yield ("REGION", 1, word.text)
        yield ("ACT", 1, lower)
        yield from _bases(words, at)
    if lower in _DETERMINERS:
        following = words[at + 1].lower if at + 1 < len(words) else ""
        pair = lower in ("all", "any", "every", "each", "one", "both")
        if (
            pair
            and following == "of"
            and at + 2 < len(words)
            and words[at + 2].lower in _DETERMINERS
        ):
            yield ("DET", 3, lower)
        if pair and following in _DETERMINERS:
            yield ("DET", 2, lower)
        yield ("DET", 1, lower)


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
    if lower[0] in ("once", "twice"):
        taken = 2 if lower[1:2] in (("per",), ("every",), ("for",), ("an",), ("a",)) else 1
        taken += 1 if lower[1:3] in (("for", "each"), ("for", "every")) else 0
        yield ("TIMES_PER", taken, 1 if lower[0] == "once" else 2)
    if lower[:2] in (("at", "few"), ("at", "many")):
        yield ("LEVEL", 2, lower[1])
    yield from _reasons(lower)


def _reasons(lower: tuple[str, ...]) -> Iterator[Match]:
    """What a customer is told instead of an answer: (why, by when)."""
    for said, value in (
        (("why", ",", "and", "by", "when"), (True, True)),
        (("why", "and", "by", "when"), (True, True)),
        (("by", "when", "and", "why"), (True, True)),
        (("when", "and", "why"), (True, True)),
        (("why", "and", "when"), (True, True)),
        (("by", "when"), (False, True)),
        (("why",), (True, False)),
        (("when",), (False, True)),
    ):
        if lower[: len(said)] == said:
            yield ("WHY", len(said), value)
            return


MATCHERS: Final[tuple[Matcher, ...]] = (
    _quantity, _money, _percent, _times, _days, _day_reference, _small_words, _fixed_phrases,
)  # fmt: skip
