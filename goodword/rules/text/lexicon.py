"""Everything a word of a sentence may be: phrases, declared names, values, and free words.

`Lexicon.readings` gives all terminals of the grammar that could start at a word, longest first.
The reader picks the first that the parser can use where the word stands.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from goodword.rules.text import values
from goodword.rules.text.doings import DOINGS
from goodword.rules.text.phrases import ALL_PHRASES
from goodword.rules.text.spoken import SPOKEN
from goodword.rules.text.starts import biddings, starts
from goodword.rules.text.tokens import Word, keys_of
from goodword.rules.text.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Reading:
    """`length` words read as one terminal with this value."""

    terminal: str
    length: int
    value: object


_MATCHERS: Final = (*values.MATCHERS.items(), *SPOKEN.items(), *DOINGS.items())


@dataclass(frozen=True, slots=True)
class Phrases:
    """The terminals of some words, canonical first; how long a phrase with a first word can be."""

    terminals: dict[tuple[str, ...], list[str]]
    longest: dict[str, int]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The readings of words under one policy's vocabulary.

    `asked` remembers for each state of the grammar which matchers can help there.
    """

    phrases: Phrases
    vocabulary: Vocabulary
    asked: dict[int, tuple[values.Matcher, ...]]

    def readings(
        self, words: Sequence[Word], at: int, state: int, wanted: Container[str]
    ) -> list[Reading]:
        """The wanted readings at a word, longest first.

        Of equal length, the policy's own names come first, for their author chose them; then
        phrases, then other names, then values.
        """
        own: list[Reading] = []
        other: list[Reading] = []
        for length, named, owned in self.vocabulary.ranked_at(words, at):
            for rank, (terminal, value) in enumerate(named):
                if terminal in wanted:
                    (own if rank < owned else other).append(Reading(terminal, length, value))
        phrases = self._phrases(words, at, wanted)
        found = [*own, *phrases, *other, *self._values(words, at, state, wanted)]
        if "START" in wanted:
            found += (Reading(*start) for start in starts(words, at, self.vocabulary))
        if "BIDDING" in wanted:
            found += (Reading(*start) for start in biddings(words, at, self.vocabulary))
        return sorted(found, key=lambda reading: -reading.length)

    def _phrases(self, words: Sequence[Word], at: int, wanted: Container[str]) -> Iterator[Reading]:
        longest = min(self.phrases.longest.get(words[at].lower, 0), len(words) - at)
        ahead = tuple(word.lower for word in words[at : at + longest])
        for length in range(longest, 0, -1):
            for terminal in self.phrases.terminals.get(ahead[:length], ()):
                if terminal in wanted:
                    yield Reading(terminal, length, " ".join(ahead[:length]))

    def _values(
        self, words: Sequence[Word], at: int, state: int, wanted: Container[str]
    ) -> Iterator[Reading]:
        if state not in self.asked:
            self.asked[state] = tuple(
                matcher for matcher, gives in _MATCHERS if any(t in wanted for t in gives)
            )
        for matcher in self.asked[state]:
            for terminal, length, value in matcher(words, at, self.vocabulary):
                if terminal in wanted:
                    yield Reading(terminal, length, value)


def phrase_table(terminals: Iterable[tuple[str, str]]) -> Phrases:
    """All ways to say the grammar's own phrases; `terminals` are (terminal, phrase)."""
    given = tuple(terminals)
    others = (
        (terminal, said) for terminal, phrase in given for said in ALL_PHRASES.get(phrase, ())
    )
    table = Phrases({}, {})
    for terminal, said in chain(given, others):
        parts = keys_of(said)
        found = table.terminals.setdefault(parts, [])
        if terminal not in found:
            found.append(terminal)
        table.longest[parts[0]] = max(table.longest.get(parts[0], 0), len(parts))
    return table
