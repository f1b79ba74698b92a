"""A sentence to copy, made of the words of one that could not be read."""

import re
from collections.abc import Sequence
from typing import Final

from goodword.rules.text.names import touchpoint_of
from goodword.rules.text.stock import BUILT_IN
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import be, plural

_ORDER: Final = "A promise says what it is about, what is done, and by when, in this order:"
_LENGTH: Final = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
    r" (?:[\w-]+ )?(?:second|minute|hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_SHOWN: Final = 4  # touchpoints
_BEGUN_AND_DONE: Final = 2
_BUILT_IN: Final = frozenset(touchpoint.name for touchpoint in BUILT_IN)
_DOERS: Final = frozenset("you they we to will never must may can".split())


def specimen(said: str, names: Vocabulary) -> str:
    """How a promise about what this sentence names would be said; '' if the policy names nothing.

    It is an example of the order, not a reading: what else the sentence says is not in it.
    """
    words = words_of(said)
    noun = _noun(words, names)
    touchpoint = touchpoint_of(noun, names) if noun else None
    if noun is None or touchpoint is None or len(touchpoint.milestones) < _BEGUN_AND_DONE:
        return _nouns(names)
    done = _done(words, touchpoint.milestones[1:], names) or touchpoint.milestones[-1]
    found = _LENGTH.search(said)
    length = found[0] if found else "2 hours"
    sentence = f"{plural(noun).capitalize()} {be(noun)} {done} within {length}."
    return f'{_ORDER} "{sentence}" Everything else has its place behind that.'


def _nouns(names: Vocabulary) -> str:
    own = [t for name, t in names.touchpoints.items() if name not in _BUILT_IN]
    if not own or len(own[0].milestones) < _BEGUN_AND_DONE:
        return ""
    name, done = own[0].name, own[0].milestones[1]
    listed = ", ".join(plural(touchpoint.name) for touchpoint in own[:_SHOWN])
    sentence = f"{plural(name).capitalize()} {be(name)} {done} within 2 hours."
    return f'{_ORDER} "{sentence}" It may be about {listed} or another touchpoint of this policy.'


def _noun(words: Sequence[Word], names: Vocabulary) -> str | None:
    """The first thing that is named; 'call' behind 'they' is none."""
    for at in range(len(words)):
        if at and words[at - 1].lower in _DOERS:
            continue
        for _, named in names.names_at(words, at):
            for kind, value in named:
                if kind == "NOUN" and value not in _BUILT_IN:
                    return str(value)
    return None


def _done(words: Sequence[Word], milestones: Sequence[str], names: Vocabulary) -> str | None:
    """The last thing that is done with it."""
    for at in reversed(range(len(words))):
        for _, named in names.names_at(words, at):
            for kind, value in named:
                if kind in ("MILESTONE", "VERB") and value in milestones:
                    return str(value)
    return None
