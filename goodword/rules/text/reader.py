"""Read one sentence by the grammar: each word is read as what can stand where it stands.

The parser is Lark's LALR(1) one, fed word by word through its interactive interface. Where
several readings can stand, the longest is tried first and the next when it leads nowhere; the
number of trials is bounded by the sentence's length, so that reading stays linear.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput
from lark.parsers.lalr_interactive_parser import InteractiveParser

from goodword.rules.text.free import free_words
from goodword.rules.text.lexicon import Lexicon, Reading, phrase_table
from goodword.rules.text.starts import starts
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.vocabulary import Vocabulary

STARTS: Final = (
    "duration", "measured", "opinion", "expectation", "stop_rule", "latitude", "approval", "right",
    "offer", "never", "claim", "few", "many", "at_spread", "safety", "ask_when", "survey_every",
    "meet", "cooldown", "training", "award", "reward", "objective", "budget", "decided", "calendar", "unit",
    "segment", "class_", "reach", "excuse",
)  # fmt: skip
_TRIALS_A_WORD: Final = 12


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where reading stopped: the offsets of the word, and the terminals that could have stood."""

    start: int
    end: int
    expected: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The parser with the phrases of its grammar."""

    parser: Lark
    phrases: dict[str, list[tuple[tuple[str, ...], str, int]]]
    said: dict[str, str]


@cache
def grammar(cached_at: str | None = None) -> Grammar:
    """The grammar, built in most of a second, or taken from the file `cached_at` in a blink."""
    text = resources.files(__package__).joinpath("grammar.lark").read_text("utf-8")
    parser = Lark(
        text, parser="lalr", lexer="basic", start=list(STARTS), cache=cached_at or False,
        maybe_placeholders=False, keep_all_tokens=True,
    )  # fmt: skip
    said = {t.name: t.pattern.value for t in parser.terminals if t.pattern.type == "str"}
    return Grammar(parser, phrase_table(said.items()), said)


def read(start: str, sentence: str, vocabulary: Vocabulary, of: Grammar) -> Tree[Token] | Stuck:
    """The parse tree of a sentence, or where it could not be read on."""
    words = [word for word in words_of(sentence)]
    while words and words[-1].text in (".", ";", "!", ":"):
        words.pop()
    return _Reading(words, sentence, Lexicon(of.phrases, vocabulary), vocabulary).run(
        of.parser.parse_interactive(start=start)
    )


class _Reading:
    """One reading of one sentence: the furthest point reached is where it is stuck."""

    def __init__(self, words: Sequence[Word], sentence: str, lexicon: Lexicon, names: Vocabulary) -> None:
        self.words, self.sentence, self.lexicon, self.names = words, sentence, lexicon, names
        self.trials = _TRIALS_A_WORD * (len(words) + 2)
        self.furthest, self.expected = 0, frozenset[str]()
        self._all: dict[int, list[Reading]] = {}

    def run(self, parser: InteractiveParser) -> Tree[Token] | Stuck:
        stack = [(parser, 0, self._usable(parser, 0))]
        while stack and self.trials > 0:
            parser, at, readings = stack[-1]
            if at == len(self.words):
                tree = self._finish(parser)
                if tree is not None:
                    return tree
                stack.pop()
                continue
            reading = next(readings, None)
            if reading is None:
                stack.pop()
                continue
            self.trials -= 1
            after = self._feed(parser, reading, at)
            if after is not None:
                end = at + reading.length
                stack.append((after, end, self._usable(after, end)))
        return self._stuck()

    def _usable(self, parser: InteractiveParser, at: int) -> Iterator[Reading]:
        choices = parser.choices()
        if at > self.furthest or not self.expected:
            self.furthest, self.expected = at, frozenset(c for c in choices if c.isupper())
        if at < len(self.words):
            for reading in self._readings(at):
                if reading.terminal in choices:
                    yield reading

    def _readings(self, at: int) -> list[Reading]:
        if at not in self._all:
            closed = self.lexicon.readings(self.words, at)
            started = [Reading(*s) for s in starts(self.words, at, self.names)]
            free = [Reading(*f) for f in free_words(self.words, at, self.sentence)]
            self._all[at] = [*sorted([*closed, *started], key=lambda r: -r.length), *free]
        return self._all[at]

    def _feed(self, parser: InteractiveParser, reading: Reading, at: int) -> InteractiveParser | None:
        first, last = self.words[at], self.words[at + reading.length - 1]
        token = Token(reading.terminal, self.sentence[first.start : last.end], start_pos=first.start, end_pos=last.end)
        token.value = reading.value
        after = parser.copy(deepcopy_values=False)
        try:
            after.feed_token(token)
        except UnexpectedInput:
            return None
        return after

    def _finish(self, parser: InteractiveParser) -> Tree[Token] | None:
        try:
            tree = parser.copy(deepcopy_values=False).feed_eof()
        except UnexpectedInput:
            return None
        return tree if isinstance(tree, Tree) else None

    def _stuck(self) -> Stuck:
        if self.furthest < len(self.words):
            word = self.words[self.furthest]
            return Stuck(word.start, word.end, self.expected)
        return Stuck(len(self.sentence), len(self.sentence), self.expected)
