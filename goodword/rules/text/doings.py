"""What is done, as a noun ('a full reply', 'delivery', 'shipping'), and how a contact came in."""

from collections.abc import Iterator, Sequence
from typing import Final

from goodword.rules.text.moments import Match
from goodword.rules.text.stock import ANCHOR_NOUNS, CAME_IN
from goodword.rules.text.tokens import Word, keys_of
from goodword.rules.text.values import Matcher
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import plural

_NOUNS: Final = {
    keys_of(said): milestones
    for noun, milestones in ANCHOR_NOUNS.items()
    for said in dict.fromkeys((noun, plural(noun)))
}
_LONGEST: Final = max(map(len, _NOUNS))
_TIME: Final = frozenset({"time", "times"})
_WHO: Final = frozenset({"that", "which", "you", "they", "we", "customers"})
_BE: Final = frozenset({"is", "are", "was", "were", "been", "being", "have", "has"})
_ARE: Final = frozenset({"is", "are", "will", "must", "shall", "have", "has"})
_CAME: Final = frozenset(
    "come comes coming came arrive arrives arriving arrived reach reaches reaching reached get "
    "gets receive received make made send sent submit submitted raise raised lodge lodged".split()
)
_HERE: Final = frozenset({"in", "us", "here", "to"})
_IT: Final = frozenset({"it", "them"})
_SAYS_HOW: Final = frozenset(
    "in during inside within outside out by before via over through on using at no not after later "
    "from".split()
)


def noun_at(
    words: Sequence[Word], at: int, names: Vocabulary
) -> tuple[int, tuple[str, ...]] | None:
    """How many words are a noun for a milestone, and which milestones it may mean."""
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        found = _NOUNS.get(tuple(word.lower for word in words[at : at + length]))
        if found is not None:
            return length, found
    for length, named in names.names_at(words, at):
        values = tuple(str(value) for terminal, value in named if terminal == "EVENT")
        if values:
            return length, values
    return None


def done(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'a reply', 'fix time', 'shipping': milestones that may be meant, likeliest first."""
    found = noun_at(words, at, names)
    if found is not None and found[1][0] not in CAME_IN:
        length, milestones = found
        if _lower(words, at + length) in _TIME:
            yield ("DONE", length + 1, milestones)
        yield ("DONE", length, milestones)
    for length, named in names.names_at(words, at):
        values = tuple(value for terminal, value in named if terminal == "ING")
        if values:
            yield ("DONE", length, values)


def received(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'received', 'that you place', 'that reach us', when what follows says when or how."""
    here = at
    while _lower(words, here) in _WHO or (here > at and _lower(words, here) in _BE):
        here += 1
    ends: list[tuple[int, object]] = []
    if _lower(words, here) in _CAME:
        there = here + 1 + (_lower(words, here + 1) in _HERE)
        ends += [(there, None), (here + 1, None)]
    ends += [
        (here + length, value)
        for length, named in names.names_at(words, here)
        for terminal, value in named
        if terminal == "MILESTONE" or (terminal == "VERB" and here > at)
    ]
    for last, value in ends:
        end = last + (_lower(words, last) in _IT)
        if end < len(words) and _says_how(words, end, names):
            yield ("RECEIVED", end - at, value)


def came(words: Sequence[Word], at: int, names: Vocabulary) -> Iterator[Match]:
    """'reported lost' in 'cards reported lost are blocked'; which one that is, is judged later."""
    here = at
    while _lower(words, here) in _WHO or (here > at and _lower(words, here) in _BE):
        here += 1
    for length, named in names.names_at(words, here):
        end = here + length
        values = [value for terminal, value in named if terminal == "MILESTONE"]
        if values and _lower(words, end) in _ARE:
            yield ("CAME", end - at, tuple(values))


def _says_how(words: Sequence[Word], at: int, names: Vocabulary) -> bool:
    if words[at].lower in _SAYS_HOW:
        return True
    found = (terminal for _, named in names.names_at(words, at) for terminal, _ in named)
    return bool({"CHANNEL", "IN_PERSON"} & set(found))


def _lower(words: Sequence[Word], at: int) -> str:
    return words[at].lower if at < len(words) else ""


DOINGS: Final[dict[Matcher, frozenset[str]]] = {
    done: frozenset({"DONE"}),
    received: frozenset({"RECEIVED"}),
    came: frozenset({"CAME"}),
}
"""Each with the terminals that it may give."""
