"""Say a sentence that has another order in the order that the grammar reads.

A pattern takes the whole sentence apart and every part of it goes into the new one, so that
nothing is dropped; whether it means anything is for the reader to find out. 'You never wait
more than 5 minutes' says how long, and that it holds always.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from goodword.rules.text.advice.phases import late
from goodword.rules.text.markdown import collapse
from goodword.rules.text.names import touchpoint_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import participle, singular

_DEEDS: Final = {
    "answer": ("answered",), "reply": ("answered",), "decision": ("decided",),
    "response": ("acknowledged", "answered"), "acknowledgement": ("acknowledged",),
    "update": ("updated",), "refund": ("refunded",), "repair": ("repaired",),
    "delivery": ("delivered",), "resolution": ("resolved",), "confirmation": ("confirmed",),
    "result": ("decided",), "processing": ("processed",), "quote": ("quoted",),
    "call back": ("called back",), "call": ("called back",),
}  # fmt: skip
"""What is done, said as a thing: 'an answer to your letter'."""
_CONTACTS: Final = {
    "complain": "complaints", "order": "orders", "apply": "applications", "call": "calls",
    "phone": "calls", "ring": "calls", "email": "e-mails", "e-mail": "e-mails",
    "write": "letters", "book": "bookings", "visit": "visits", "enquire": "enquiries",
    "inquire": "enquiries", "chat": "chats", "message": "messages",
}  # fmt: skip
"""What a customer does, as the touchpoint that it is."""

_LENGTH: Final = (
    r"(?P<d>(?:at most |no more than |up to |under |less than |a maximum of )?"
    r"[\w.,½-]+(?: [\w'-]+){1,2}?|\d+(?:-\w+){1,2})"
)
_THING: Final = r"(?P<x>(?:(?:your|the|an?|our|any|every|each|all) )?[\w' -]{2,60}?)"
_DEED: Final = r"(?P<v>[\w-]+(?: (?:back|up|out|off|over))?)"
_NOUN: Final = rf"(?P<n>{'|'.join(sorted(_DEEDS, key=len, reverse=True))})"
_TIME: Final = (
    r"(?P<t>(?:within|in|by|on|no later than|every|at|the (?:same|next)|first within) .+)"
)
_REST: Final = r"(?P<rest>(?:,|;| of | from | after | when | in each | on average| at least ).+)?"
_WILL: Final = r"(?: will|'ll| shall| can| must|(?P<aim> should))?"
_WE: Final = r"we(?: will|'ll| shall| always)?"

Parts = dict[str, str]
_Turn = Callable[[Parts], Iterator[str]]


def turned(sentence: str) -> Iterator[str]:
    """The sentence in other orders; several from one pattern are readings to choose from."""
    said = collapse(sentence).replace("’", "'").rstrip(" .!")
    for pattern, turn in _PATTERNS:
        match = pattern.fullmatch(said)
        if match is not None:
            parts = {name: part or "" for name, part in match.groupdict().items()}
            for words in turn(parts):
                yield words
                if parts.get("aim"):
                    yield f"We aim: {words}"


def _done_within(parts: Parts) -> Iterator[str]:
    always = ", always" if parts.get("never") else ""
    for deed in _deeds(parts):
        yield f"{parts['x']} are {deed} within {_length(parts['d'])}{parts['rest']}{always}"


def _done_by(parts: Parts) -> Iterator[str]:
    for deed in _deeds(parts):
        yield f"{parts['x']} are {deed} {parts['t']}"


def _deeds(parts: Parts) -> tuple[str, ...]:
    """What is done: a noun's deeds, a participle as it is, a plain verb's participle."""
    if "n" in parts:
        return _DEEDS[parts["n"].casefold()]
    if "p" in parts:
        return (parts["p"],)
    verb, _, particle = parts["v"].casefold().partition(" ")
    base = verb.removesuffix("ing") if verb.endswith("ing") else verb
    bases = (base, f"{base}e") if verb.endswith("ing") else (base,)
    return tuple(f"{participle(one)} {particle}".strip() for one in dict.fromkeys(bases))


def _length(said: str) -> str:
    """'2-working-day' as '2 working days'."""
    return f"{said.replace('-', ' ')}s" if re.fullmatch(r"\d+(?:-\w+)+", said) else said


def _sorted_by(parts: Parts) -> Iterator[str]:
    """'cards that are lost are blocked': lost cards."""
    thing = re.sub(r"^(?:the|all|any|every|our|your) ", "", parts["x"], flags=re.IGNORECASE)
    yield f"{parts['which']} {thing} {parts['rest']}"


def _of_contact(parts: Parts) -> Iterator[str]:
    """'If you complain, we answer within 10 days.'"""
    contact = _CONTACTS[parts["c"].casefold()]
    yield f"we {parts['v']} {contact} {parts['t']}"


def _before(parts: Parts) -> Iterator[str]:
    """'If you order before noon, we ship the same day, otherwise the next day.'"""
    contact = parts["c"].casefold()
    started = "placed" if contact in ("order", "book") else "received"
    cutoff = f"when {started} before {parts['d']}"
    yield f"we {parts['v']} {_CONTACTS[contact]} {parts['t']} {cutoff}{parts['rest']}"


def _of_doing(parts: Parts) -> Iterator[str]:
    """'When you report a fault, we fix it within 4 hours.'"""
    started = parts.get("p") or participle(parts["c"].casefold())
    yield f"we {parts['v']} {parts['x']} {parts['t']} of being {started}"
    yield f"we {parts['v']} {started} {singular(parts['x'])}s {parts['t']}"


def _cause_behind(parts: Parts) -> Iterator[str]:
    yield f"{parts['r']} when {parts['c']}"


def _appointed(parts: Parts) -> Iterator[str]:
    always = ", always" if parts.get("never") else ""
    within = f"within {_length(parts['d'])} of the appointed time{parts['rest']}{always}"
    yield f"appointments are begun {within}"


def deedless(sentence: str, names: Vocabulary) -> Iterator[str]:
    """'Complaints: 10 days', 'Refunds take 5 days': with each thing that may be done so late."""
    said = collapse(sentence).rstrip(" .!")
    if match := _DEEDLESS.fullmatch(said):
        for milestone in _late(match["x"], names):
            yield f"{match['x']} are {milestone} within {_length(match['d'])}{match['rest'] or ''}"
    if match := _REACHING.fullmatch(said):
        reached = [m for m in _late(match["x"], names) if m in _HANDED]
        for milestone in reached or ("delivered",):
            yield f"{match['x']} are {milestone} {match['t']}"


def _late(noun: str, names: Vocabulary) -> tuple[str, ...]:
    """What customers wait for at this touchpoint; nothing for an unknown one."""
    words = tuple(re.sub(r"^(?:the|your|our|any|every|each|all|an?) ", "", noun.casefold()).split())
    found = [str(value) for terminal, value in names.names.get(words, ()) if terminal == "NOUN"]
    touchpoint = touchpoint_of(found[0], names) if found else None
    return late(touchpoint.milestones[1:]) if touchpoint else ()


def windowed(sentence: str) -> Iterator[tuple[str, str]]:
    """'… in the two-hour slot we agreed': when it is kept, and how long the slot is at most."""
    match = _WINDOWED.fullmatch(collapse(sentence).rstrip(" .!"))
    if match is not None:
        parts = {name: part or "" for name, part in match.groupdict().items()}
        yield (
            f"{parts['first']} in the agreed window{parts['rest']}",
            f"we offer windows of at most {parts['n']} {parts['u']}s for {parts['x']}",
        )


def _pattern(pattern: str, turn: _Turn) -> tuple[re.Pattern[str], _Turn]:
    return re.compile(pattern, re.IGNORECASE), turn


_DEEDLESS: Final = re.compile(
    rf"(?:all )?(?P<x>[\w' -]{{2,60}}?)(?::| –| -| takes?| in| within|: within) "
    rf"{_LENGTH}{_REST}",
    re.IGNORECASE,
)
_HANDED: Final = frozenset("delivered paid refunded sent shipped issued answered".split())
_REACHING: Final = re.compile(
    rf"{_THING}(?: will)? (?:reach|reaches|arrive with|arrives with|get to|gets to) "
    rf"(?:you|customers|the customer|your [\w ]+?) {_TIME}",
    re.IGNORECASE,
)
_WINDOWED: Final = re.compile(
    r"(?P<first>(?P<x>[\w' -]+?) (?:(?:are|is|will be) )?\w+) (?:in|within|during) (?:the|a|your) "
    r"(?P<n>[\w½]+)-(?P<u>hour|minute) (?:slot|window|time slot)(?: that)?"
    r"(?: (?:we|you|they)(?: have)? (?:agreed|chose|choose|booked|promised|picked)"
    r"(?: with you)?)?(?P<rest>,.+)?",
    re.IGNORECASE,
)
_WAITING: Final = (
    r"(?:(?P<never>(?:you|customers|callers)(?: will|'ll)? (?:never|not)"
    r"|nobody|no one|no customer|no caller)"
    rf"|you|customers|callers){_WILL}(?: ever)?(?: has to| have to)? waits?"
)
_PATTERNS: Final = (
    _pattern(rf"it{_WILL} takes? (?:us )?{_LENGTH} (?:for us )?to {_DEED} {_THING}{_REST}",
             _done_within),
    _pattern(rf"{_THING} takes? (?:us )?{_LENGTH} to {_DEED}{_REST}", _done_within),
    _pattern(rf"we (?:have|need|take) {_LENGTH} to {_DEED} {_THING}{_REST}", _done_within),
    _pattern(rf"(?:please )?allow {_LENGTH} for {_THING} to be (?P<p>[\w-]+){_REST}",
             _done_within),
    _pattern(rf"{_WAITING} (?:longer|more|no more) than {_LENGTH} for {_THING} to be "
             rf"(?P<p>[\w-]+){_REST}", _done_within),
    _pattern(rf"{_WAITING} (?:longer|more|no more) than {_LENGTH} for an? {_NOUN} "
             rf"(?:to|on|about|of) {_THING}{_REST}", _done_within),
    _pattern(rf"{_WAITING} (?:longer|more|no more) than {_LENGTH} (?:past|after|beyond) "
             rf"(?:your|the|their) (?:appointment|appointed time|booked time)(?: time)?{_REST}",
             _appointed),
    _pattern(rf"(?P<never>no) {_THING} (?:goes|is left|remains|stays) un(?P<p>\w+) "
             rf"(?:for )?(?:more|longer) than {_LENGTH}{_REST}", _done_within),
    _pattern(rf"there is an? {_LENGTH} limit (?:on|for) (?P<v>\w+ing) {_THING}{_REST}",
             _done_within),
    _pattern(rf"(?:(?:our|the) )?(?:usual )?{_NOUN} times? (?:for|to|on) {_THING} (?:is|are) "
             rf"{_LENGTH}{_REST}", _done_within),
    _pattern(rf"(?:the|your|an?|our) {_NOUN} (?:to|on|for|about|of) {_THING}{_WILL} "
             r"(?:(?:be with|reach|reaches|is with|arrive with) you"
             rf"|(?:be|is|are) (?:sent|given|made)(?: to you)?) {_TIME}", _done_by),
    _pattern(rf"(?:you{_WILL} )?(?:have|get|expect|receive) "
             rf"(?:an?|our|the|your) {_NOUN} (?:to|on|for|about|of) {_THING} {_TIME}", _done_by),
    _pattern(rf"{_THING} (?:that|which) (?:are|is|have been|has been) (?P<which>\w+) "
             r"(?P<rest>(?:are|is|will be|get) .+)", _sorted_by),
    _pattern(rf"if you (?P<c>{'|'.join(_CONTACTS)})(?: us)? (?:before|by) (?P<d>[\w:. ]+?),? {_WE} "
             r"(?P<v>\w+)(?: it| you)? (?P<t>the same [\w ]+?)(?P<rest>,? (?:otherwise|or) .+)?",
             _before),
    _pattern(rf"(?:if|when|whenever|once) you (?P<c>{'|'.join(_CONTACTS)})(?: us| to us)?,? {_WE} "
             rf"(?P<v>\w+(?: to)?)(?: to)?(?: you| it)? {_TIME}", _of_contact),
    _pattern(rf"{_WE} (?P<v>\w+)(?: you)? (?P<t>.+?) (?:if|when|whenever|once) you "
             rf"(?P<c>{'|'.join(_CONTACTS)})(?: us)?", _of_contact),
    _pattern(rf"(?:if|when|whenever|once) you (?P<c>\w+) (?P<x>(?:an?|your|the) [\w' -]{{2,40}}?)"
             rf",? {_WE} (?P<v>\w+) (?:it|them) {_TIME}", _of_doing),
    _pattern(rf"(?:if|when|whenever|once) {_THING} (?:is|has been|are|have been) "
             rf"(?P<p>\w+),? {_WE} (?P<v>\w+) (?:it|them) {_TIME}", _of_doing),
    _pattern(r"(?:if|when|where|whenever) (?P<c>[^,]+), (?P<r>[^,]*\b(?:may|can)\b.+)",
             _cause_behind),
)  # fmt: skip
