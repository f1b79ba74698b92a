"""The headings that a policy knows: seven sections, by their names and by other words for them.

A heading of one's own is known by a phrase in it, or when all its words are about one thing; what
says several ('Complaints and comments') is left for a person to name.
"""

import re
from collections.abc import Iterator
from typing import Final

from goodword.rules.text.words import singular

_MEAN, _HOURS, _CONTACTS = "What we mean", "Hours and words", "Customers and contacts"
_PROMISE, _MAY = "What we promise", "What we may do"
_LISTEN, _IMPROVE = "How we listen", "How we improve"

KNOWN: Final[dict[str, tuple[str, ...]]] = {
    _MEAN: ("purpose", "glossary", "our words", "purpose and what we mean", "definitions"),
    _HOURS: ("hours", "opening hours", "words", "our hours", "hours and units", "calendars"),
    _CONTACTS: (
        "customers", "touchpoints", "contacts", "segments", "before buying", "while buying",
        "after buying", "roles", "people", "how to reach us", "who our customers are",
    ),
    _PROMISE: (
        "standards", "claims", "never", "promises", "our promises", "our standards", "no-nos",
        "service standards", "what you can expect", "our promise", "what we never do", "exceptions",
    ),
    _MAY: (
        "who may do what", "latitude", "empowerment", "scripts", "problems", "approvals",
        "putting it right", "when things go wrong",
    ),
    _LISTEN: ("listening", "surveys", "feedback", "asking"),
    _IMPROVE: (
        "training", "recognition", "objectives", "money", "budget", "courses", "improving",
        "rewards",
    ),
}  # fmt: skip
_CANONICAL: Final = {name.casefold(): name for name in KNOWN} | {
    other: name for name, others in KNOWN.items() for other in others
}

_PHRASES: Final = tuple(
    (re.compile(rf"\b(?:{said})\b"), section)
    for said, section in (
        (r"never|(?:will|do|must|can|may|shall) not|(?:won|don|can)'t|red lines?", _PROMISE),
        (r"you (?:can|may|should) (?:expect|count|rely|do)|your rights", _PROMISE),
        (r"(?:response|waiting|turnaround|service|answering) (?:times?|levels?)", _PROMISE),
        (
            r"(?:may|can|could|allowed to|free to|able to|empowered to) (?:do|decide|give|offer)",
            _MAY,
        ),
        (r"(?:make|makes|making) (?:it|things|this|that)? ?(?:up|good|right)|amends", _MAY),
        (r"put(?:s|ting)? (?:it|things|matters|this)? ?right|(?:go|goes|going|went) wrong", _MAY),
        (r"get (?:it|things|this) wrong|we fail", _MAY),
        (r"how (?:do |will )?we (?:know|listen|ask|hear|measure|check|find out)", _LISTEN),
        (r"how (?:do |will )?we (?:learn|improve|train|get better)", _IMPROVE),
        (r"get(?:ting)? in touch|(?:reach|contact)(?:ing)? us|who we (?:serve|help)", _CONTACTS),
        (
            r"when (?:we|you can|the \w+|our \w+)(?:'re| are| is)? (?:open|here|there|closed)",
            _HOURS,
        ),
    )
)
_ABOUT: Final = {
    word: section
    for section, words in {
        _MEAN: "meaning definition glossary vocabulary abbreviation",
        _HOURS: "hour time opening closing closure holiday calendar timetable unit",
        _CONTACTS: "contact segment touchpoint role channel",
        _PROMISE: "promise standard commitment commit pledge guarantee level target claim kpi "
        "exception",
        _MAY: "empowerment authority latitude power discretion compensation compensate refund "
        "redress remedy script approval goodwill escalation",
        _LISTEN: "listen listening survey feedback questionnaire opinion satisfaction",
        _IMPROVE: "train training course learn learning improve improvement recognition reward "
        "award objective budget coaching development",
    }.items()
    for word in words.split()
}
_WITH_OTHERS: Final = frozenset(
    "a an and at by every for from here how in is of on our the this to us we what when where "
    "which who with you your are have has give make all main key new other customer client "
    "guest patient resident citizen tenant member passenger user visitor staff people team "
    "colleague employee service shop store office desk business company firm charter policy "
    "work bank".split()
)
_TELLS: Final = re.compile(r"why|about|history|background")
_WORD: Final = re.compile(r"[^\W\d_]+")
_PARTS: Final = re.compile(r"\s*[:–—]\s*|\s+-\s+")


def section_of(heading: str) -> str | None:
    """The section that a heading opens, or None for one that is prose only.

    'What we promise: repairs' opens what it begins with.
    """
    said = " ".join(heading.casefold().replace("’", "'").split()).rstrip(":.")
    first = _PARTS.split(said)[0]
    ways = (_CANONICAL.get, _by_phrase, _by_words)
    return next((section for way in ways for part in (said, first) if (section := way(part))), None)


def _by_phrase(said: str) -> str | None:
    found = (section for phrase, section in _PHRASES if phrase.search(said))
    return None if _TELLS.match(said) else next(found, None)


def _by_words(said: str) -> str | None:
    """What all words are about that say anything; of two things, the first."""
    about = list(dict.fromkeys(_abouts(said)))
    if not about or None in about or (_MEAN in about and len(about) > 1):
        return None
    return about[0]


def _abouts(said: str) -> Iterator[str | None]:
    for word in _WORD.findall(said):
        if word not in _WITH_OTHERS and singular(word) not in _WITH_OTHERS:
            yield _ABOUT.get(word) or _ABOUT.get(singular(word))
