"""Did you mean: a word mistyped, a filler that no promise needs, or a verb with two meanings."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher, get_close_matches
from typing import Final

from goodword.rules.text.advice.attempt import Sentence, canonical
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.stock import VAGUE_NOUNS, VAGUE_VERBS
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import verb_forms

_REPAIRS: Final = 3
_CLOSE: Final = 0.8
_FILLERS: Final = frozenset(
    "please also then simply just even really kindly gladly personally directly".split()
)
_HOW_OFTEN: Final = frozenset(
    "only usually normally generally typically mostly nearly partly rarely hardly early daily "
    "weekly monthly yearly hourly quarterly occasionally frequently".split()
)
_NAMED: Final = ("NOUN", "MILESTONE", "VERB", "SEGMENT", "RUNS_ON", "ROLE", "UNIT", "CHANNEL")


_VAGUE_NOUN: Final = re.compile(r"\b(?:an? )?(?:initial |first )?responses?\b", re.IGNORECASE)


def vague_noun(said: str, stuck: Stuck) -> re.Match[str] | None:
    """'a first response', 'responses': an acknowledgement, or an answer?"""
    found = _VAGUE_NOUN.search(said)
    return found if found and found.start() <= stuck.start <= found.end() + 1 else None


def meanings_of(stuck: Stuck, sentence: Sentence, names: Vocabulary, of: Grammar) -> list[Sentence]:
    """A verb with two meanings: the sentence with each."""
    said = sentence.said
    if noun := vague_noun(said, stuck):
        whole = Stuck(noun.start(), noun.end(), stuck.expected)
        words = [_put(said, whole, meaning) for meaning in VAGUE_NOUNS]
        tried = [Sentence(words_, sentence.rule, sentence.head) for words_ in words]
        return [one for one in tried if canonical(one, names, of)]
    after = said[stuck.end :]
    to = len(after) - len(after.lstrip()) + 2 if after.lstrip().startswith("to ") else 0
    whole = Stuck(stuck.start, stuck.end + to, stuck.expected)
    meanings = VAGUE_VERBS.get(said[stuck.start : stuck.end].casefold(), ())
    found = (_first_form(meaning, whole, sentence, names, of) for meaning in meanings)
    return [one for one in found if one is not None]


def _first_form(
    meaning: str, at: Stuck, sentence: Sentence, names: Vocabulary, of: Grammar
) -> Sentence | None:
    """The sentence with a milestone's word in the form that fits: 'answered' or 'answer'."""
    for form in (meaning, *sorted(verb_forms(meaning))):
        again = Sentence(_put(sentence.said, at, form), sentence.rule, sentence.head)
        if canonical(again, names, of):
            return again
    return None


def _put(said: str, at: Stuck, words: str) -> str:
    return said[: at.start] + words + said[at.end :]


def mended(stuck: Stuck, sentence: Sentence, names: Vocabulary, of: Grammar) -> Sentence | None:
    """Replace or leave out what does not fit, a few times over, as long as it helps."""
    said = sentence.said
    for _ in range(_REPAIRS):
        best: tuple[int, str, Stuck] | None = None
        for candidate in _candidates(stuck, said, names, of):
            again = Sentence(candidate, sentence.rule, sentence.head)
            tree = read(sentence.rule, candidate, names, of)
            if not isinstance(tree, Stuck):
                return again if canonical(again, names, of) else None
            rest = len(candidate) - tree.start
            if rest < len(said) - stuck.start and (best is None or rest < best[0]):
                best = (rest, candidate, tree)
        if best is None:
            return None
        _, said, stuck = best
    return None


def _candidates(stuck: Stuck, said: str, names: Vocabulary, of: Grammar) -> Iterator[str]:
    fitting = _fitting(stuck, names, of)
    following = [word for word in words_of(said) if word.start >= stuck.start]
    for size in (1, 2, 3):
        part = following[:size]
        if len(part) == size and all(word.kind == "word" for word in part):
            at = Stuck(stuck.start, part[-1].end, stuck.expected)
            wrong = " ".join(word.lower for word in part)
            for near in get_close_matches(wrong, fitting, n=2, cutoff=_CLOSE):
                if is_slip(wrong, near):
                    yield _put(said, at, near)
    if following and _is_filler(following[0].lower):
        yield said[: stuck.start] + said[stuck.end :].lstrip()
    if not following and "UNIT" in stuck.expected:
        yield from (f"{said.rstrip('. ')} {unit}" for unit in _units(names))


def is_slip(wrong: str, right: str) -> bool:
    """Whether every word is mistyped for its like: 'odd customers' are no 'home customers'."""
    pairs = list(zip(wrong.split(), right.split(), strict=False))
    alike = all(a[:1] == b[:1] and SequenceMatcher(None, a, b).ratio() >= _CLOSE for a, b in pairs)
    return alike and len(wrong.split()) == len(right.split())


def _is_filler(word: str) -> bool:
    """Whether a word can be left out and nothing is promised otherwise."""
    return word in _FILLERS or (word.endswith("ly") and word not in _HOW_OFTEN)


def _units(names: Vocabulary) -> Iterator[str]:
    for word in names.calendars:
        yield from (f"{word} hours", f"{word} days")
    yield from ("hours", "calendar days")


def _fitting(stuck: Stuck, names: Vocabulary, of: Grammar) -> list[str]:
    """All words that could stand here: declared names and the grammar's own phrases."""
    wanted = stuck.expected & set(_NAMED)
    declared = [
        " ".join(phrase)
        for phrase, readings in names.names.items()
        if any(terminal in wanted for terminal, _ in readings)
    ]
    return declared + [of.said[t] for t in stuck.expected if t in of.said]
