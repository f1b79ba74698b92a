"""Read a sentence on trust: words that nobody declared are taken for what could stand there.

The reader itself does the reading: each guess is added to a branch of the vocabulary and the
sentence is read again, so that a sentence read on trust has been read to its last word. The
guess that brings the reader furthest is followed first.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Final

from goodword.rules.text.advice.guess import Guess, deeds, guesses
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.syntax import Token, Tree
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.vocabulary import Vocabulary

_MOST: Final = 5  # guesses in one sentence
_READINGS: Final = 80


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a sentence as they were read: a terminal of the grammar with its value."""

    terminal: str
    words: str
    value: object
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Trusted:
    """A sentence that can be read if the guesses among what it says are true."""

    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Waiting:
    """A sentence read up to a word that fits nothing yet: the furthest is taken first."""

    left: int
    made: int
    serial: int
    names: Vocabulary = field(compare=False)
    stuck: Stuck = field(compare=False)


def on_trust(sentence: str, rule: str, names: Vocabulary, of: Grammar) -> Iterator[Trusted]:
    """Readings of the sentence with guesses, those that got furthest soonest first."""
    for tree in _explored(sentence, rule, names, of):
        if isinstance(tree, Tree):
            yield Trusted(tuple(sorted(_said(tree), key=lambda said: said.start)))


def _said(tree: Tree[Token]) -> Iterator[Said]:
    for token in tree.scan_values(lambda value: isinstance(value, Token)):
        yield Said(token.type, str(token), token.value, token.start_pos or 0, token.end_pos or 0)


def furthest(sentence: str, rule: str, names: Vocabulary, of: Grammar) -> Stuck | None:
    """Where reading stops for good, whatever is taken on trust; None if it needn't stop."""
    best: Stuck | None = None
    for tree in _explored(sentence, rule, names, of):
        if isinstance(tree, Tree):
            return None
        if best is None or tree.start > best.start:
            best = tree
    return best


def _explored(
    sentence: str, rule: str, names: Vocabulary, of: Grammar
) -> Iterator[Tree[Token] | Stuck]:
    words = words_of(sentence)
    tree = read(rule, sentence, names, of)
    yield tree
    if isinstance(tree, Tree):
        return
    waiting = [_Waiting(-tree.start, 0, 0, names, tree)]
    readings = 0
    while waiting and readings < _READINGS:
        here = heappop(waiting)
        for guess in _here(words, here.stuck):
            readings += 1
            known = here.names.branch()
            known.add(guess.said, guess.terminal, guess)
            tree = read(rule, sentence, known, of)
            yield tree
            if isinstance(tree, Stuck) and tree.start > here.stuck.start and here.made < _MOST:
                heappush(waiting, _Waiting(-tree.start, here.made + 1, readings, known, tree))


def _here(words: tuple[Word, ...], stuck: Stuck) -> Iterator[Guess]:
    at = next((k for k, word in enumerate(words) if word.start >= stuck.start), len(words))
    if at < len(words):
        yield from guesses(words, at, stuck.expected)
    yield from deeds(words, at)
