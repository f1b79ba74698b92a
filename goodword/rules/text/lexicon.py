"""Everything a word of a sentence may be: phrases, declared names, values, and free words.

`Lexicon.readings` gives all terminals of the grammar that could start at a word, longest first.
The reader picks the first that the parser can use where the word stands.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from goodword.rules.text import values
from goodword.rules.text.phrases import ALL_PHRASES
from goodword.rules.text.spoken import SPOKEN
from goodword.rules.text.starts import starts
from goodword.rules.text.tokens import Word, keys_of
from goodword.rules.text.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Reading:
    """`length` words read as one terminal with this value."""

    terminal: str
    length: int
    value: object


_MATCHERS: Final = (*values.MATCHERS.items(), *SPOKEN.items())
Phrases = dict[str, list[tuple[tuple[str, ...], str, int]]]


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
        return sorted(found, key=lambda reading: -reading.length)

    def _phrases(self, words: Sequence[Word], at: int, wanted: Container[str]) -> Iterator[Reading]:
        known = self.phrases.get(words[at].lower)
        if known:
            ahead = tuple(word.lower for word in words[at : at + len(known[0][0])])
            for phrase, terminal, _ in known:
                if terminal in wanted and ahead[: len(phrase)] == phrase:
                    yield Reading(terminal, len(phrase), " ".join(phrase))

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


def phrase_table(
    terminals: Iterable[tuple[str, str]],
) -> Phrases:
    """First word → (words, terminal, 0 for the canonical phrase or 1), longest phrase first.

    `terminals` are the grammar's own phrases: (terminal, phrase).
    """
    table: Phrases = {}
    for terminal, phrase in terminals:
        for rank, said in enumerate((phrase, *ALL_PHRASES.get(phrase, ()))):
            parts = keys_of(said)
            table.setdefault(parts[0], []).append((parts, terminal, min(rank, 1)))
    for entries in table.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry[2]))
    return table
