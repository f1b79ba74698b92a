"""Clauses other than standards that are said in other words than the grammar reads."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from goodword.rules.text.advice.attempt import Sentence
from goodword.rules.text.markdown import collapse

_AMOUNT: Final = r"(?:[$£€¥₹] ?\d+(?:[,.]\d+)*|[\d.]+ ?(?:%|per cent|percent)(?: of [\w' -]+)?)"
_QUOTED: Final = r'["“](?P<q>[^"”]+)["”]'
_ROLE: Final = r"(?:(?:the|an?|your|their|any) )?(?P<r>[\w' -]{2,40}?)"
_TIMES: Final = {"twice": 6, "two times": 6, "three times": 4, "four times": 3, "six times": 2}
_OFTEN: Final = rf"(?P<o>once a \w+|every [\w ]+|(?:{'|'.join(_TIMES)}) (?:a|per) year)"
_EACH: Final = r"(?:(?:each|every|all|our|the) )*"
_SINCE: Final = ("delivery", "purchase", "receipt")
"""From when a right may count, where a sentence doesn't say it."""


def otherwise(sentence: str) -> Iterator[Sentence]:
    """What a sentence may be; several are readings to choose from."""
    said = collapse(sentence).replace("’", "'").rstrip(" .!")
    for pattern, rule, turn in _PATTERNS:
        match = pattern.fullmatch(said)
        if match is not None:
            yield from (Sentence(words, rule) for words in turn(match))


def _every(often: str) -> str:
    """'twice a year' as 'every 6 months'."""
    months = next((n for said, n in _TIMES.items() if often.casefold().startswith(said)), None)
    return often if months is None else f"every {months} months"


def _right(match: re.Match[str]) -> Iterator[str]:
    """'You have 30 days to return an order': from when?"""
    since = (match["s"],) if match["s"] else _SINCE
    for start in since:
        yield f"customers may {match['v']} within {match['d']} of {start}{match['rest'] or ''}"


def _approval(match: re.Match[str]) -> Iterator[str]:
    within = f", given {match['w']}" if match["w"] else ""
    thing = match["t"]
    many = thing if thing.endswith("s") or " " in thing else f"{thing}s"
    yield f"{many} above {match['l']} need the {match['r']}'s approval{within}"


def _one(turn: Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], Iterator[str]]:
    return lambda match: iter((turn(match),))


def _pattern(
    pattern: str, rule: str, turn: Callable[[re.Match[str]], Iterator[str]]
) -> tuple[re.Pattern[str], str, Callable[[re.Match[str]], Iterator[str]]]:
    return re.compile(pattern, re.IGNORECASE), rule, turn


_ABOVE: Final = rf"(?:above|over|of more than|more than|beyond) (?P<l>{_AMOUNT})"
_WITHIN: Final = r"(?:,? (?:who (?:answers|decides) )?(?P<w>within [\w ]+))?"
_PATTERNS: Final = (
    _pattern(rf"[\w' -]+ (?:must|have to|has to|needs? to|should) ask {_ROLE} (?:for|about|before "
             rf"giving) (?P<t>[\w' -]+) {_ABOVE}{_WITHIN}", "approval", _approval),
    _pattern(rf"for (?P<t>[\w' -]+?) {_ABOVE},? (?:please )?ask {_ROLE}{_WITHIN}", "approval",
             _approval),
    _pattern(rf"{_ROLE} (?:approves?|signs? off|authori[sz]es?) (?:any |all )?(?P<t>[\w' -]+) "
             rf"{_ABOVE}{_WITHIN}", "approval", _approval),
    _pattern(rf"(?:only|(?:nobody|no one) (?:but|except)) {_ROLE} (?:may|can) (?P<t>refund|credit|"
             rf"discount)(?P<w>) {_ABOVE}", "approval", _approval),
    _pattern(rf"(?P<w>[\w' -]+ (?:may|can)) take (?P<u>up to )?(?P<l>{_AMOUNT}) off "
             r"(?P<b>[\w' -]+)", "latitude",
             _one(lambda m: f"{m['w']} discount {m['u'] or ''}{m['l']} of {m['b']}")),
    _pattern(r"few (?:means?|is|are) (?P<b>.+)", "few", _one(lambda m: m["b"])),
    _pattern(r"many (?:means?|is|are) (?P<b>.+)", "many", _one(lambda m: m["b"])),
    _pattern(r"a problem is few when (?P<n>\w+ customers) (?:have|report|meet) it (?P<d>in .+)",
             "few", _one(lambda m: f"{m['n']} {m['d']}")),
    _pattern(r"a problem is many when (?P<n>\w+ customers) (?:have|report|meet) it (?P<d>in .+)",
             "many", _one(lambda m: f"{m['n']} {m['d']}")),
    _pattern(r"if (?P<k>few|many)(?: customers)? (?:are|have been) (?:affected|hit|concerned), "
             r"(?P<b>.+)", "at_spread", _one(lambda m: f"at {m['k']}, {m['b']}")),
    _pattern(r"(?:any|one|a single|each) (?:safety risk|risk to safety|danger)s? (?:counts? as|is|"
             r"means?) many(?: at once)?", "safety",
             _one(lambda _: "a risk to safety is many at once")),
    _pattern(r"(?:you|[\w' -]{3,40}) have (?P<d>(?:at least )?[\w-]+ \w+(?: \w+)?) to "
             r"(?P<v>[^,]+?)(?: (?:from|after|of) (?P<s>[^,]+?))?(?P<rest>, for .+)?", "right",
             _right),
    _pattern(r"(?:you|customers) (?:may|can) (?P<v>[^,]+?) within (?P<d>[\w-]+ \w+)(?P<s>)"
             r"(?P<rest>,? for .+)?", "right", _right),
    _pattern(r"we (?:offer|give) (?P<n>[\w½]+)-(?P<u>hour|day|minute)s? (?P<t>[\w -]+?) for "
             r"(?P<x>[\w' -]+)", "offer",
             _one(lambda m: f"we offer {m['t']} of at most {m['n']} {m['u']}s for {m['x']}")),
    _pattern(rf"we (?:say|claim|promise|advertise) {_QUOTED},? (?P<p>(?:on|in|at) .+)", "claim",
             _one(lambda m: f'"{m["q"]}", {m["p"]}')),
    _pattern(rf"(?P<x>every customer|(?:all )?[\w' -]+?) (?:gets?|is sent|are sent|receives?) "
             rf"(?:our|the|a) (?:survey |questionnaire )?{_QUOTED},? {_OFTEN}", "survey_every",
             _one(lambda m: f'survey {m["x"]} {_every(m["o"])} with "{m["q"]}"')),
    _pattern(rf"{_OFTEN},? we (?:survey|ask) {_EACH}(?P<x>[\w' -]+?) (?:with|by) {_QUOTED}",
             "survey_every",
             _one(lambda m: f'survey {m["x"]} {_every(m["o"])} with "{m["q"]}"')),
    _pattern(rf"we survey {_EACH}(?P<x>[\w' -]+?) {_OFTEN} (?:with|by) {_QUOTED}", "survey_every",
             _one(lambda m: f'survey {m["x"]} {_every(m["o"])} with "{m["q"]}"')),
    _pattern(rf"we (?P<v>visit|call|meet|interview) {_EACH}(?P<x>[\w' -]+?) {_OFTEN}", "meet",
             _one(lambda m: f"{m['v']} {m['x']} {_every(m['o'])}")),
    _pattern(rf"(?P<x>(?:an? )?(?:focus group|customer briefing|briefing|interview)s?) "
             rf"(?:is|are) held {_OFTEN}", "meet",
             _one(lambda m: f"hold {m['x']} {_every(m['o'])}")),
    _pattern(r"(?:the |our )?(?P<p>[\w' -]+?) budget(?: is|:| of) "
             r"(?P<m>\S+ (?:a|per|each|every) \w+)", "budget",
             _one(lambda m: f"{m['m']} for {m['p'].casefold()}")),
    _pattern(r"for (?P<n>[\w,]+) points,? (?:you|staff|they|people|everyone) (?:gets?|receives?) "
             r"(?P<w>.+)", "reward", _one(lambda m: f"{m['n']} points earn {m['w']}")),
    _pattern(r"(?P<n>[\w,]+ points?) (?:for|to) (?P<w>(?:who|any|every|staff).+)", "award",
             _one(lambda m: f"{m['w']} earns {m['n']}")),
    _pattern(r"(?P<n>[\w,]+) points? ?(?:=|:|–|->|→|for)\s*(?P<w>(?!\s|who|any|every|staff).+)",
             "reward", _one(lambda m: f"{m['n']} points earn {m['w']}")),
)  # fmt: skip
