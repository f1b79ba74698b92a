"""The order in which a promise is said, with what this policy has, for one that can't be read."""

from collections.abc import Sequence
from typing import Final

from goodword.rules.text.names import touchpoint_of
from goodword.rules.text.stock import BUILT_IN
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import be, plural
from goodword.rules.tree import Touchpoint

_ORDER: Final = "A promise says what it is about, what is done, and by when, in this order:"
_SHOWN: Final = 4  # touchpoints
_BEGUN_AND_DONE: Final = 2
_BUILT_IN: Final = frozenset(touchpoint.name for touchpoint in BUILT_IN)
_DOERS: Final = frozenset("you they we to will never must may can".split())


def specimen(said: str, names: Vocabulary) -> str:
    """How a promise about what this sentence names begins; '' if the policy names nothing.

    It shows the order and never the sentence's own figures: it is no reading of them.
    """
    noun = _noun(words_of(said), names)
    touchpoint = touchpoint_of(noun, names) if noun else None
    if noun and touchpoint and len(touchpoint.milestones) >= _BEGUN_AND_DONE:
        return f"{_ORDER} {_begun(noun, touchpoint)}"
    own = [t for name, t in names.touchpoints.items() if name not in _BUILT_IN]
    if not own or len(own[0].milestones) < _BEGUN_AND_DONE:
        return ""
    listed = ", ".join(plural(one.name) for one in own[:_SHOWN])
    begun = _begun(own[0].name, own[0])
    return f"{_ORDER} {begun} It may be about {listed} or another touchpoint of this policy."


def _begun(noun: str, touchpoint: Touchpoint) -> str:
    """'"Orders are … within …", where … is shipped or delivered.'"""
    *others, last = touchpoint.milestones[1:]
    done = f"{', '.join(others)} or {last}" if others else last
    return f'"{plural(noun).capitalize()} {be(noun)} … within …", where … is {done}.'


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
