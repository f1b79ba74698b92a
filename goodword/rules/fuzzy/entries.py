"""The entries of the word lists: what is sought, where it counts, and the question it raises.

Lists are written in a small notation, phrases parted by semicolons:

    as soon as (possible|practicable)     alternatives; an empty one may be left out: (very|)
    as * as possible                      any one word
    if *3 (PERMIT)                        up to three words; a word of that group of nouns.py
    ... !law,act                          not when one of these stands within
    prompt ~SPEED                         only before one of these nouns
    clean ~PLACE,SAID                     before one of these, or predicate: 'rooms are clean'
    about +#                              only when followed by a number; '.' is the clause's end
    very -same,next                       not when followed by these
    <at,the most                          only when preceded by these; '*' is any word
    <-how many                            not when preceded by these

A hyphen in a phrase also stands for a space: 'hassle-free' finds 'hassle free'.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final, Literal

from goodword.rules.fuzzy.nouns import NOUNS
from goodword.rules.fuzzy.tokens import key_of

Bond = Literal["limit", "rate", "said", "number", "range", "none"]
"""What makes a word exact: a limit on the same act, how often it is done, a number said beside
it, a number that compares, another end of a range, or nothing."""

ANY: Final = frozenset({"*"})
SAID: Final = "SAID"
_PLAIN: Final = frozenset(
    "a an the of to in on at by for with and or is are be been as if when where it this that we "
    "you "
    "our your their its they all any every no not do does will can may up out have has from".split()
)
_BROKEN: Final = re.compile(r"(?<=\w),\s+")
_GAP: Final = re.compile(r"\*\d")
_WORDS: Final = re.compile(r"[a-z']+(\|[a-z']+)*")
_PIECE: Final = re.compile(r"\(([^()]*)\)|([^\s()]+)")
_MARKS: Final = (
    ("!", "without"),
    ("<-", "not_preceded"),
    ("<", "preceded"),
    ("~", "nouns"),
    ("+", "followed"),
    ("-", "not_followed"),
)  # fmt: skip

Slot = frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that raise the same question. With `definable`, 'a serious fault is one that …'
    makes the word exact.
    """

    question: str
    phrases: str
    bond: Bond = "none"
    code: str = "GW203"
    definable: bool = False
    family: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase: what may stand at each place, and what must or must not stand around it."""

    slots: tuple[Slot, ...]
    group: Group
    nouns: Slot = frozenset()
    followed: Slot = frozenset()
    not_followed: Slot = frozenset()
    preceded: Slot = frozenset()
    not_preceded: Slot = frozenset()
    without: Slot = frozenset()

    @property
    def anchor(self) -> int:
        """The place that tells most: the first one without everyday words."""
        given = [k for k, slot in enumerate(self.slots) if slot != ANY]
        return next((k for k in given if not self.slots[k] & _PLAIN), given[0])


class Index:
    """Entries by each word that may stand at their anchor.

    A sentence asks for few of the thousands of phrases, and one is spelt out only when a word is
    asked for that may be its anchor.
    """

    def __init__(self, groups: Iterable[Group]) -> None:
        self._phrases = [(phrase, group) for group in groups for phrase in _phrases_of(group)]
        self._places: dict[str, list[int]] = {}
        for at, (phrase, _) in enumerate(self._phrases):
            for word in _anchors(phrase):
                self._places.setdefault(word, []).append(at)
        self._found: dict[str, tuple[tuple[int, Entry], ...]] = {}

    def get(self, word: str) -> tuple[tuple[int, Entry], ...]:
        """(anchor, entry) of all entries with the word at their anchor, the longest first."""
        if word not in self._found:
            found = [
                (anchor, entry)
                for at in self._places.get(word, ())
                for anchor, entry in _spelt_out(*self._phrases[at])
                if word in entry.slots[anchor]
            ]
            self._found[word] = tuple(sorted(found, key=lambda pair: -len(pair[1].slots)))
        return self._found[word]


def entries_of(group: Group) -> Iterator[Entry]:
    """All entries that a group's notation stands for."""
    for phrase in _phrases_of(group):
        for _, entry in _spelt_out(phrase, group):
            yield entry


def _phrases_of(group: Group) -> list[str]:
    return _BROKEN.sub(",", group.phrases).split(";")


def _anchors(phrase: str) -> set[str]:
    """All words that may stand at the anchor of one of its entries, and perhaps some more."""
    telling: set[str] = set()
    other: set[str] = set()
    for piece in _PIECE.finditer(phrase):
        tells, plain, settled = _telling(piece[1], piece[2])
        telling |= tells
        if settled:
            return telling
        other |= plain
    return telling | other


@cache
def _telling(choices: str | None, plain: str) -> tuple[Slot, Slot, bool]:
    """The words of a piece that tell something, those that stand beside everyday words, and
    whether each way to say it has one that tells.
    """
    said = plain if choices is None else choices
    if _WORDS.fullmatch(said):  # as most pieces are: the same as below, seen at once
        words = frozenset(said.split("|"))
        return (words, frozenset(), True) if not words & _PLAIN else (frozenset(), words, False)
    ways = [option for option in _options(choices, plain) if not isinstance(option, str)]
    told = [[slot for slot in way if not slot & _PLAIN and slot != ANY] for way in ways]
    others = (slot for way in ways for slot in way if slot & _PLAIN)
    settled = bool(ways) and len(ways) == len(_options(choices, plain)) and all(told)
    return (
        frozenset().union(*(slot for way in told for slot in way)),
        frozenset().union(*others),
        settled,
    )


@cache
def _spelt_out(phrase: str, group: Group) -> tuple[tuple[int, Entry], ...]:
    """All entries of a phrase, each with its anchor."""
    pieces = [_options(m[1], m[2]) for m in _PIECE.finditer(phrase)]
    found = []
    for chosen in product(*pieces) if pieces else ():
        slots = tuple(slot for option in chosen if not isinstance(option, str) for slot in option)
        if slots:
            around = _around(tuple(option for option in chosen if isinstance(option, str)))
            entry = Entry(slots, group, **around)
            found.append((entry.anchor, entry))
    return tuple(found)


@cache
def _options(choices: str | None, plain: str) -> list[tuple[Slot, ...] | str]:
    """What may stand for one piece: single words together, each longer one and each mark alone."""
    if choices is None and plain[0] in "!<~+-":
        return [plain]
    if choices is None and _GAP.fullmatch(plain):
        return [(ANY,) * length for length in range(int(plain[1]) + 1)]
    said = [plain] if choices is None else choices.split("|")
    spelt = [way for choice in said for way in _spelt(choice)]
    plainly = [way for way in spelt if way and " " not in way and way[0] != "+"]
    singles = frozenset(word for way in plainly for word in NOUNS.get(way, {key_of(way)}))
    found: list[tuple[Slot, ...] | str] = [(singles,)] if singles else []
    for way in spelt:
        if way.startswith("+"):
            found.append(way)
        elif " " in way or not way:
            found.append(tuple(frozenset({key_of(word)}) for word in way.split()))
    return found


def _spelt(choice: str) -> list[str]:
    choice = " ".join(choice.split())
    return [choice, choice.replace("-", " ")] if "-" in choice else [choice]


@cache
def _around(marks: tuple[str, ...]) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for part in marks:
        mark, slot = next(pair for pair in _MARKS if part.startswith(pair[0]))
        names = (NOUNS.get(name, frozenset({name})) for name in part[len(mark) :].split(","))
        found[slot] = found.get(slot, frozenset()).union(*names)
    return found
