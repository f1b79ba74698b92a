"""Read one sentence by the grammar: each word is read as what can stand where it stands.

The grammar's table says which terminals can stand after what was read so far; where several
readings of a word can, the longest is tried first and the next when it leads nowhere. The search
walks the table alone, remembers what led nowhere, and is bounded by the sentence's length; of the
readings that were found the tree is built.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from goodword.rules.text.fillers import filler_at
from goodword.rules.text.free import free_words
from goodword.rules.text.lexicon import Lexicon, Phrases, Reading, phrase_table
from goodword.rules.text.syntax import Token, Tree
from goodword.rules.text.table import END, Table, make_table
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.values import Matcher
from goodword.rules.text.vocabulary import Vocabulary

_TRIALS_A_WORD: Final = 12


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where reading stopped: the offsets of the word, and the terminals that could have stood."""

    start: int
    end: int
    expected: frozenset[str]


States = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The grammar's table, and its phrases by first word and by terminal."""

    table: Table
    phrases: Phrases
    said: dict[str, str]
    asked: dict[int, tuple[Matcher, ...]]


@cache
def grammar(table: Table | None = None) -> Grammar:
    """The grammar by its table, which is made anew in most of a second if none was kept."""
    of = table or make_table()
    return Grammar(of, phrase_table(of.said.items()), of.said, {})


def read(start: str, sentence: str, vocabulary: Vocabulary, of: Grammar) -> Tree[Token] | Stuck:
    """The parse tree of a sentence, or where it could not be read on."""
    words = list(words_of(sentence))
    while words and words[-1].text in (".", ";", "!", ":"):
        words.pop()
    lexicon = Lexicon(of.phrases, vocabulary, of.asked)
    search = _Search(words, sentence, lexicon, of.table)
    first, last = of.table.starts[start]
    path = search.path((first,), last)
    if path is None:
        return search.stuck()
    tree: Tree[Token] = of.table.tree(start, path)
    return tree


class _Search:
    """The readings of a sentence's words that the table allows, found depth first."""

    def __init__(
        self, words: Sequence[Word], sentence: str, lexicon: Lexicon, table: Table
    ) -> None:
        self.words, self.sentence, self.lexicon, self.table = words, sentence, lexicon, table
        self.trials = _TRIALS_A_WORD * (len(words) + 2)
        self.furthest: tuple[int, list[States]] = (-1, [])
        self._all: dict[tuple[int, int], list[Reading]] = {}

    def path(self, begin: States, end: int) -> list[Token] | None:
        """Tokens from the first word to the last after which the sentence may end."""
        seen = {(0, begin)}
        stack = [(begin, 0, self._usable(begin, 0))]
        self.furthest = (0, [begin])
        chosen: list[Token | None] = []
        while stack:
            states, at, readings = stack[-1]
            if at == len(self.words) and self._ends(states, end):
                return [token for token in chosen if token is not None]
            reading = next(readings, None) if self.trials > 0 else None
            if reading is None:
                stack.pop()
                del chosen[len(stack) - 1 :]
                continue
            self.trials -= 1
            after = self._after(states, reading.terminal) if reading.terminal else states
            there = at + reading.length
            if after is not None and (there, after) not in seen:
                seen.add((there, after))
                chosen.append(self._token(reading, at) if reading.terminal else None)
                stack.append((after, there, self._usable(after, there)))
                if there > self.furthest[0]:
                    self.furthest = (there, [])
                if there == self.furthest[0]:
                    self.furthest[1].append(after)
        return None

    def _usable(self, states: States, at: int) -> Iterator[Reading]:
        choices = self.table.rows[states[-1]]
        if at == len(self.words):
            return
        yield from self._readings(at, states[-1])
        for said in free_words(self.words, at, self.sentence, choices):
            yield Reading(*said)
        if length := filler_at(self.words, at):
            yield Reading("", length, None)

    def _readings(self, at: int, state: int) -> list[Reading]:
        if (at, state) not in self._all:
            wanted = self.table.rows[state]
            self._all[at, state] = self.lexicon.readings(self.words, at, state, wanted)
        return self._all[at, state]

    def _after(self, states: States, terminal: str) -> States | None:
        """The states after a terminal: what is complete is reduced, then it is shifted."""
        stack = list(states)
        while (action := self.table.rows[stack[-1]].get(terminal)) is not None:
            if action >= 0:
                return (*stack, action)
            self.table.reduce(stack, self.table.rules[~action])
        return None

    def _ends(self, states: States, end: int) -> bool:
        stack = list(states)
        while stack[-1] != end:
            action = self.table.rows[stack[-1]].get(END)
            if action is None or action >= 0:
                return False
            self.table.reduce(stack, self.table.rules[~action])
        return True

    def _token(self, reading: Reading, at: int) -> Token:
        first, last = self.words[at], self.words[at + reading.length - 1]
        said = self.sentence[first.start : last.end]
        token = Token(reading.terminal, said, first.start, last.end)
        token.value = reading.value
        return token

    def stuck(self) -> Stuck:
        """Where the furthest readings stopped, and the terminals that could stand there."""
        at, ways = self.furthest
        could = ((t, states) for states in ways for t in self.table.rows[states[-1]] if t.isupper())
        expected = frozenset(t for t, states in could if self._after(states, t))
        if at < len(self.words):
            return Stuck(self.words[at].start, self.words[at].end, expected)
        return Stuck(len(self.sentence), len(self.sentence), expected)
