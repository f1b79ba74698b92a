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


def index(groups: Iterable[Group]) -> dict[str, tuple[tuple[int, Entry], ...]]:
    """(anchor, entry) by each word that may stand at the anchor, the longest entries first."""
    table: dict[str, list[tuple[int, Entry]]] = {}
    for group in groups:
        for entry in entries_of(group):
            anchor = entry.anchor
            for word in entry.slots[anchor]:
                table.setdefault(word, []).append((anchor, entry))
    return {
        word: tuple(sorted(found, key=lambda pair: -len(pair[1].slots)))
        for word, found in table.items()
    }


def entries_of(group: Group) -> Iterator[Entry]:
    """All entries that a group's notation stands for."""
    for phrase in _BROKEN.sub(",", group.phrases).split(";"):
        pieces = [_options(m[1], m[2]) for m in _PIECE.finditer(phrase)]
        for chosen in product(*pieces) if pieces else ():
            slots = tuple(
                slot for option in chosen if not isinstance(option, str) for slot in option
            )
            if slots:
                yield Entry(slots, group, **_around(o for o in chosen if isinstance(o, str)))


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


def _around(marks: Iterable[str]) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for part in marks:
        mark, slot = next(pair for pair in _MARKS if part.startswith(pair[0]))
        names = (NOUNS.get(name, frozenset({name})) for name in part[len(mark) :].split(","))
        found[slot] = found.get(slot, frozenset()).union(*names)
    return found
