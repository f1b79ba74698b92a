"""Read one sentence by the grammar: each word is read as what can stand where it stands.

The grammar is Lark's, LALR(1). Its table says which terminals can stand after what was read so
far; where several readings of a word can, the longest is tried first and the next when it leads
nowhere. The search walks the table alone, remembers what led nowhere, and is bounded by the
sentence's length; only the readings that were found are given to Lark's parser to build the tree.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

from lark import Lark, Token, Tree
from lark.grammar import Rule
from lark.parsers.lalr_analysis import Shift

from goodword.rules.text.free import free_words
from goodword.rules.text.lexicon import Lexicon, Phrases, Reading, phrase_table
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.values import Matcher
from goodword.rules.text.vocabulary import Vocabulary

STARTS: Final = (
    "duration", "timing", "redress", "measured", "opinion", "expectation", "stop_rule",
    "latitude", "approval", "right", "offer", "never", "claim", "few", "many", "at_spread",
    "safety", "ask_when", "survey_every", "meet", "cooldown", "training", "award", "reward",
    "objective", "budget", "decided", "calendar", "unit", "segment", "class_", "reach",
    "excuse",
)  # fmt: skip
_TRIALS_A_WORD: Final = 12


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where reading stopped: the offsets of the word, and the terminals that could have stood."""

    start: int
    end: int
    expected: frozenset[str]


Table = dict[int, dict[str, tuple[Any, Any]]]
States = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The parser, its table, and the phrases of its grammar by first word and by terminal."""

    parser: Lark
    table: Table
    phrases: Phrases
    said: dict[str, str]
    asked: dict[int, tuple[Matcher, ...]]


@cache
def grammar(cached_at: str | None = None) -> Grammar:
    """The grammar, built in most of a second, or taken from the file `cached_at` in a blink."""
    text = resources.files(__package__).joinpath("grammar.lark").read_text("utf-8")
    parser = Lark(
        text, parser="lalr", lexer="basic", start=list(STARTS), cache=cached_at or False,
        maybe_placeholders=False, keep_all_tokens=True,
    )  # fmt: skip
    said = {t.name: t.pattern.value for t in parser.terminals if t.pattern.type == "str"}
    table: Table = parser.parse_interactive(start=STARTS[0]).parser_state.parse_conf.states
    return Grammar(parser, table, phrase_table(said.items()), said, {})


def read(start: str, sentence: str, vocabulary: Vocabulary, of: Grammar) -> Tree[Token] | Stuck:
    """The parse tree of a sentence, or where it could not be read on."""
    words = list(words_of(sentence))
    while words and words[-1].text in (".", ";", "!", ":"):
        words.pop()
    parser = of.parser.parse_interactive(start=start)
    lexicon = Lexicon(of.phrases, vocabulary, of.asked)
    search = _Search(words, sentence, lexicon, of.table)
    conf = parser.parser_state.parse_conf
    path = search.path((conf.start_state,), conf.end_state)
    if path is None:
        return search.stuck()
    for token in path:
        parser.feed_token(token)
    tree: Tree[Token] = parser.feed_eof()  # type: ignore[no-untyped-call]  # Lark leaves it untyped
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
        chosen: list[Token] = []
        while stack:
            states, at, readings = stack[-1]
            if at == len(self.words) and self._ends(states, end):
                return chosen
            reading = next(readings, None) if self.trials > 0 else None
            if reading is None:
                stack.pop()
                del chosen[len(stack) - 1 :]
                continue
            self.trials -= 1
            after = self._after(states, reading.terminal)
            there = at + reading.length
            if after is not None and (there, after) not in seen:
                seen.add((there, after))
                chosen.append(self._token(reading, at))
                stack.append((after, there, self._usable(after, there)))
                if there > self.furthest[0]:
                    self.furthest = (there, [])
                if there == self.furthest[0]:
                    self.furthest[1].append(after)
        return None

    def _usable(self, states: States, at: int) -> Iterator[Reading]:
        choices = self.table[states[-1]]
        if at == len(self.words):
            return
        yield from self._readings(at, states[-1])
        for said in free_words(self.words, at, self.sentence, choices):
            yield Reading(*said)

    def _readings(self, at: int, state: int) -> list[Reading]:
        if (at, state) not in self._all:
            wanted = self.table[state]
            self._all[at, state] = self.lexicon.readings(self.words, at, state, wanted)
        return self._all[at, state]

    def _after(self, states: States, terminal: str) -> States | None:
        """The states after a terminal: what is complete is reduced, then it is shifted."""
        stack = list(states)
        while True:
            action = self.table[stack[-1]].get(terminal)
            if action is None:
                return None
            if action[0] is Shift:
                return (*stack, action[1])
            self._reduce(stack, action[1])

    def _reduce(self, stack: list[int], rule: Rule) -> None:
        if size := len(rule.expansion):
            del stack[-size:]
        stack.append(self.table[stack[-1]][rule.origin.name][1])

    def _ends(self, states: States, end: int) -> bool:
        stack = list(states)
        while stack[-1] != end:
            action = self.table[stack[-1]].get("$END")
            if action is None or action[0] is Shift:
                return False
            self._reduce(stack, action[1])
        return True

    def _token(self, reading: Reading, at: int) -> Token:
        first, last = self.words[at], self.words[at + reading.length - 1]
        said = self.sentence[first.start : last.end]
        token = Token(reading.terminal, said, start_pos=first.start, end_pos=last.end)
        token.value = reading.value
        return token

    def stuck(self) -> Stuck:
        """Where the furthest readings stopped, and the terminals that could stand there."""
        at, ways = self.furthest
        could = ((t, states) for states in ways for t in self.table[states[-1]] if t.isupper())
        expected = frozenset(t for t, states in could if self._after(states, t))
        if at < len(self.words):
            return Stuck(self.words[at].start, self.words[at].end, expected)
        return Stuck(len(self.sentence), len(self.sentence), expected)
