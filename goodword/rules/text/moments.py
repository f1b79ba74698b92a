"""Moments in a sentence: times of day, hours, dates, weekdays, and days told from a start."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Final

from goodword.rules.text.tokens import Word
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import ORDINAL_WORDS, singular
from goodword.rules.tree import DayOfYear, Opening, Weekday

Match = tuple[str, int, object]

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
_PARTS_OF_DAY: Final = frozenset({"morning", "afternoon", "evening"})
_NAMED_DAYS: Final = {
    tuple(said.split()): DayOfYear(month=month, day=day)
    for said, month, day in (
        ("christmas eve", 12, 24), ("christmas day", 12, 25), ("boxing day", 12, 26),
        ("new year's eve", 12, 31), ("new year's day", 1, 1),
    )
}  # fmt: skip
_MONTH_OF: Final = {name.casefold(): k for k, name in enumerate(MONTHS, start=1)} | {
    name[:3].casefold(): k for k, name in enumerate(MONTHS, start=1)
}


def time_of(text: str) -> time | None:
    """'14:00', '2.30 pm', '9am', 'noon'; None when it is no time of day."""
    plain = "".join(text.casefold().split()).replace("a.m.", "am").replace("p.m.", "pm")
    plain = re.sub(r"^12(?=noon|midday|midnight)", "", plain)
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


_AROUND: Final[dict[tuple[str, ...], str]] = {
    ("by",): "BY_TIME", ("before",): "BY_TIME", ("until",): "BY_TIME", ("at",): "BY_TIME",
    ("no", "later", "than"): "BY_TIME", ("not", "later", "than"): "BY_TIME",
    ("after",): "AFTER_TIME", ("at", "or", "after"): "AFTER_TIME", ("from",): "AFTER_TIME",
}  # fmt: skip


def times(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    word = words[at]
    if word.kind == "time" and (single := time_of(word.text)) is not None:
        yield ("TIME", 1, single)
    for said, terminal in _AROUND.items():
        if tuple(one.lower for one in words[at : at + len(said)]) != said:
            continue
        end = at + len(said)
        until = time_of(words[end].text) if end < len(words) and words[end].kind == "time" else None
        if until is not None:
            on = end + 1 < len(words) and words[end + 1].lower == "on" and terminal == "BY_TIME"
            if on:
                yield (terminal, len(said) + 2, until)
            yield (terminal, len(said) + 1, until)
    if word.lower == "later":
        yield ("AFTER_TIME", 1, None)
    if (span := _span(words, at)) is not None:
        yield ("SPAN", span[0], span[1])
    if word.lower in ("and", ",") and (span := _span(words, at + 1)) is not None:
        yield ("AND_SPAN", span[0] + 1, span[1])


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


_AND: Final = ("and", ",")


def days(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'Monday to Friday', 'and Saturday', '24 December', 'weekends'."""
    joined = words[at].lower in _AND
    if joined and at + 1 < len(words) and words[at + 1].lower not in _AND:
        named = (match for match in days(words, at + 1, names) if match[0] == "WEEKDAY")
        yield from (("AND_WEEKDAY", size + 1, some) for _, size, some in named)
    texts = [word.lower.rstrip(".") for word in words[at : at + 4]]
    skip = 1 if texts[0] == "on" else 0
    yield from ((t, n + skip, v) for t, n, v in _dated(words, at + skip, texts[skip:]))
    yield from _named_days(words, at, texts)
    if texts[:4] in (["7", "days", "a", "week"], ["seven", "days", "a", "week"]):
        yield ("WEEKDAY", 4, WEEKDAYS)
    yield from _hyphenated(texts[0])
    first = _WEEKDAY_OF.get(singular(texts[0]))
    if first is not None:
        if texts[1:2] and singular(texts[1]) in _PARTS_OF_DAY and _span(words, at + 2):
            yield ("WEEKDAY", 2, (WEEKDAYS[first],))
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


def _named_days(words: Sequence[Word], at: int, texts: list[str]) -> Iterator[Match]:
    """'Christmas Eve', 'on New Year's Day'."""
    skip = 1 if texts[0] in ("on", "from") else 0
    for said, day in _NAMED_DAYS.items():
        if texts[skip : skip + len(said)] == list(said):
            yield ("DAY", skip + len(said), day)


def _hyphenated(text: str) -> Iterator[Match]:
    """'Mon-Fri' is one word."""
    first, dash, last = text.partition("-")
    begin, end = _WEEKDAY_OF.get(first), _WEEKDAY_OF.get(last)
    if dash and begin is not None and end is not None:
        size = (end - begin) % 7
        yield ("WEEKDAY", 1, tuple(WEEKDAYS[(begin + k) % 7] for k in range(size + 1)))


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
            "no later than the end of", "at the latest by the end of", "by close of",
            "by the close of",
            "at the end of", "not later than", "not later than the end of", "during", "in",
            "before the close of", "by the end of business on", "by close of business on",
            "by the close of business on", "by close of business", "by the close of business",
            "by the end of business", "by end of business", "by closing time", "by closing time on",
            "by close of play", "by close of play on", "by end of day", "by the end of day", "",
        )), key=len, reverse=True,
    )
)  # fmt: skip


def day_reference(words: Sequence[Word], at: int, _: Vocabulary) -> Iterator[Match]:
    lower = [word.lower for word in words[at : at + 12]]
    for before in _DAYREF_BEFORE:
        if tuple(lower[: len(before)]) != before:
            continue
        rest = lower[len(before) :]
        size = len(before)
        if rest[:2] == ["the", "day"] and rest[2:3] not in ([], ["."], [","], [";"]):
            yield ("DAYREF_OF", size + 2, 0)
        if rest[:2] in (["the", "same"], ["that", "same"]) or rest[:3] == ["the", "very", "same"]:
            yield ("DAYREF", size + (3 if rest[1] == "very" else 2), 0)
        elif rest[:2] in (["the", "next"], ["the", "following"]):
            yield ("DAYREF", size + 2, 1)
        elif rest[:3] == ["the", "same", "or"]:
            yield ("DAYREF", size + 4, 1)
        elif rest[:1] == ["the"] and (nth := _ordinal(rest[1:2])) is not None:
            yield ("DAYREF", size + 2, nth)
        elif (
            before[-2:] in (("end", "of"), ("close", "of")) and rest[:1] in (["the"], ["that"])
        ) or rest[:2] == ["that", "day"]:
            yield ("DAYREF", size + 1, 0)
        elif rest[:1] in (["same"], ["next"]):
            yield ("DAYREF", size + 1, 0 if rest[0] == "same" else 1)
        break


def _ordinal(words: list[str]) -> int | None:
    if not words:
        return None
    if words[0] in ORDINAL_WORDS:
        return ORDINAL_WORDS[words[0]]
    match = re.fullmatch(r"(\d+)(st|nd|rd|th)", words[0])
    return int(match[1]) if match else None
