"""Definitions that are said in other words, as 'Name: …' and what the grammar reads behind it."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from goodword.rules.text.advice.attempt import Sentence
from goodword.rules.text.markdown import collapse
from goodword.rules.text.vocabulary import Vocabulary

_TIME: Final = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d\d|noon|midday)"
_DAY: Final = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_MONEY: Final = r"(?:[$£€¥₹] ?[\d,.]+|\d[\d,.]* (?:dollars|euros?|pounds))"
_HOLIDAYS_OF: Final = {
    "Europe/London": "GB-ENG", "America/Halifax": "CA-NS", "America/Toronto": "CA-ON",
    "America/Vancouver": "CA-BC", "America/New_York": "US", "America/Chicago": "US",
    "America/Denver": "US", "America/Los_Angeles": "US", "Europe/Berlin": "DE",
    "Europe/Paris": "FR", "Europe/Madrid": "ES", "Europe/Rome": "IT", "Europe/Lisbon": "PT",
    "Europe/Amsterdam": "NL", "Europe/Brussels": "BE", "Europe/Vienna": "AT",
    "Europe/Zurich": "CH", "Europe/Dublin": "IE", "Europe/Stockholm": "SE", "Europe/Oslo": "NO",
    "Europe/Copenhagen": "DK", "Europe/Helsinki": "FI", "Europe/Warsaw": "PL",
    "Asia/Kolkata": "IN", "Australia/Sydney": "AU-NSW", "Australia/Melbourne": "AU-VIC",
    "Pacific/Auckland": "NZ",
}  # fmt: skip
"""Whose holidays a calendar may mean that names none, by where its zone is named after."""


_BARE: Final = re.compile(
    r"(?<![\d:.])(\d{1,2}) ?(?:-|–|to|until) ?(\d{1,2})(?![\d:.]| ?[ap]\.?m|st|nd|rd|th| \w+ber)"
)


def named(head: str, said: str, names: Vocabulary) -> Iterator[Sentence]:
    """The definitions that a line may be."""
    whole = collapse(f"{head}: {said}" if head else said).replace("’", "'").rstrip(" .!")
    for pattern, rule, name, body in _PATTERNS:
        match = pattern.fullmatch(whole)
        if match is not None:
            words = body(match)
            if rule == "calendar":
                words = _hours(words, names)
            yield Sentence(words, rule, name(match))


def _hours(said: str, names: Vocabulary) -> str:
    """The body of a calendar with its times and holidays said in full."""
    said = _BARE.sub(lambda m: _by_day(int(m[1]), int(m[2]), m[0]), said)
    said = re.sub(r"\b(\d{1,2}) in the morning", r"\1am", said)
    said = re.sub(r"\b(\d{1,2}) (?:in the (?:afternoon|evening)|at night)", r"\1pm", said)
    first = re.search(rf"{_TIME}(?= ?(?:-|–|to|until))", said, re.IGNORECASE)
    begins = first[0] if first else "9am"
    early = rf"(?:,|;| and| but)*(?: we)? clos(?:es|ing|ed|e)(?: at)? ({_TIME}) on ([^,;]+)"
    said = re.sub(early, rf", open on \2 {begins} to \1", said, flags=re.IGNORECASE)
    late = rf"\b({_DAY})(?: only)? (?:until|to|till) ({_TIME})"
    said = re.sub(late, rf"\1 {begins} to \2", said, flags=re.IGNORECASE)
    return holidays_in(said, names)


def holidays_in(said: str, names: Vocabulary) -> str:
    """Holidays that name no region are those of the policy's."""
    region = _HOLIDAYS_OF.get(names.where, "GB-ENG")
    return re.sub(
        r"\b((?:public|bank|national|statutory) holidays)(?! in\b)", rf"\1 in {region}", said,
        flags=re.IGNORECASE,
    )  # fmt: skip


def _by_day(begins: int, ends: int, said: str) -> str:
    """'9–5' is from nine in the morning to five in the afternoon."""
    if not 0 < begins <= 12 or not 0 < ends <= 12:
        return said
    return f"{begins}{'am' if begins < 12 else 'pm'} to {ends}{'pm' if ends < 12 else 'am'}"


Words = Callable[[re.Match[str]], str]


def _pattern(
    pattern: str, rule: str, name: Words, body: Words
) -> tuple[re.Pattern[str], str, Words, Words]:
    return re.compile(pattern, re.IGNORECASE), rule, name, body


def _name(match: re.Match[str]) -> str:
    return match["x"].strip()


def _nothing(_: re.Match[str]) -> str:
    return ""


def _milestones(match: re.Match[str]) -> str:
    return re.sub(r",? and (?:then )?", ", ", match["b"])


def _worth(match: re.Match[str]) -> str:
    bound = "at least" if match["more"] or match["least"] else "more than"
    return f"{match['n']} whose value is {bound} {match['m']}"


_STEP: Final = r"(?!within|in|by|not|never)\w+(?: (?!within|in|by|to|and|then)\w+)?"
_X: Final = r"(?P<x>[^\W\d][\w' -]{1,60}?)"
_PATTERNS: Final = (
    _pattern(rf"(?:our |the )?{_X} (?P<h>hours|days|times) (?:are|is|means?)(?: from)? (?P<b>.+)",
             "calendar", lambda m: f"{m['x']} {m['h']}", lambda m: m["b"]),
    _pattern(rf"an? {_X} (?P<h>day|hour) (?:is|means?)(?: from)? (?P<b>.+)",
             "calendar", lambda m: f"{m['x']} {m['h']}s", lambda m: m["b"]),
    _pattern(rf"(?:the |our ){_X} (?:is|are) open(?: from)? (?P<b>.+)",
             "calendar", lambda m: f"{m['x']} hours", lambda m: m["b"]),
    _pattern(r"we(?:'re| are) open(?: from)? (?P<b>.+)",
             "calendar", lambda _: "Opening hours", lambda m: m["b"]),
    _pattern(rf"{_X} (?P<h>hours|days|times|day): (?P<b>.+)",
             "calendar", lambda m: f"{m['x']} {m['h']}", lambda m: m["b"]),
    _pattern(rf"{_X}: (?P<n>[\w' -]+) (?:marked|flagged) (?P<m>\w+)(?P<by> by .+)?",
             "class_", _name, lambda m: f'{m["n"]} marked "{m["m"]}"{m["by"] or ""}'),
    _pattern(rf"{_X}: (?P<n>[\w' -]+) (?:that|which) (?P<by>[\w' -]+) (?:marks?|flags?) "
             r'["“]?(?P<m>[\w ]+?)["”]?',
             "class_", _name, lambda m: f'{m["n"]} marked "{m["m"]}" by {m["by"]}'),
    _pattern(rf"{_X}: (?P<n>[\w' -]+?) (?:over|above|worth(?: over| more than)?|of)"
             rf"(?P<least> at least)? (?P<m>{_MONEY})(?P<more> (?:or|and) (?:more|over|above))?",
             "class_", _name, _worth),
    _pattern(rf"{_X}: (?:customers |people |members |those )?(?:who )?(?:have )?"
             r"(?:joined|signed up|registered) (?:with)?in the (?:last|past) (?P<d>.+)",
             "segment", _name, lambda m: f"first ordered within the last {m['d']}"),
    _pattern(rf"{_X}: (?:customers |people |members |those )?(?:who )?(?:have )?first "
             r"(?:ordered|bought) (?:less than )?(?P<d>.+) ago",
             "segment", _name, lambda m: f"first ordered within the last {m['d']}"),
    _pattern(rf"{_X}: (?:customers |people |members |those )?(?:who )?(?:have )?(?:spent|spend) "
             rf"(?:over|more than) (?P<m>{_MONEY}) (?P<d>(?:in|within|over) .+)",
             "segment", _name, lambda m: f"spent at least {m['m']} {m['d']}"),
    _pattern(rf"(?:an? |the )?{_X}s? (?:is|are|-|–|—) (?:first )?(?P<b>{_STEP}"
             rf"(?:, (?:then )?{_STEP})*(?:,? and (?:then )?|, (?:then )?){_STEP})",
             "touchpoint", _name, _milestones),
    _pattern(r"(?:call|phone|ring|telephone)(?: us)?(?: on| at|:)? \W?(?P<n>\+?[\d][\d ()-]+)\W?",
             "reach", _nothing, lambda m: f'reach us by phone at "{m["n"].strip()}"'),
    _pattern(r'(?:e-?mail|write to)(?: us)?(?: on| at|:)? \W?(?P<n>[^\s"“]+@[^\s"”]+)\W?',
             "reach", _nothing, lambda m: f'reach us by e-mail at "{m["n"]}"'),
    _pattern(r'(?:reach|contact) us by (?P<c>[\w -]+?) (?:at|on) (?P<n>[^"“]+)',
             "reach", _nothing, lambda m: f'reach us by {m["c"]} at "{m["n"]}"'),
)  # fmt: skip
