"""What a clock may start from: 'being placed', 'receipt', 'placing the order', 'it is placed'."""

from collections.abc import Iterator, Sequence

from goodword.rules.text.stock import ANCHOR_NOUNS, ANCHOR_PHRASES
from goodword.rules.text.tokens import Word, keys_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import singular

_PHRASES = {keys_of(said): of for said, of in ANCHOR_PHRASES.items()}
_LONGEST = max(map(len, _PHRASES))
_COME = frozenset({"came", "comes", "come", "arrived", "arrives", "reached", "reaches"})
_PRONOUNS = frozenset({"it", "they", "you", "them", "this"})
_BE = frozenset({"is", "are", "being", "was", "were", "has", "have", "been"})
_OWN = frozenset({"the", "a", "an", "your", "our", "its", "their", "it", "that", "this", "any"})


def starts(
    words: Sequence[Word], at: int, vocabulary: Vocabulary
) -> Iterator[tuple[str, int, object]]:
    """('START', words taken, milestones that may be meant, likeliest first)."""
    for skip in (1, 0):
        if skip and words[at].lower not in _OWN:
            continue
        yield from _event(words, at, at + skip, vocabulary)
        yield from _named(words, at, at + skip, vocabulary)
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        if of := _PHRASES.get(tuple(word.lower for word in words[at : at + length])):
            yield ("START", length, of)
    if words[at].lower == "being":
        yield from _milestone(words, at, at + 1, vocabulary)
    noun = _thing(words, at, vocabulary)
    if noun and at + noun < len(words) and words[at + noun].lower in _BE:
        after = at + noun + 1
        after += 1 if after < len(words) and words[after].lower in _BE else 0
        yield from _milestone(words, at, after, vocabulary)
    if noun and at + noun + 1 < len(words) and words[at + noun].lower in _COME:
        after = 1 + (words[at + noun + 1].lower in ("in", "us"))
        yield ("START", noun + after, ("received", "arrived", "opened", "reported", "requested"))
    yield from _doing(words, at, vocabulary)


def _event(
    words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary
) -> Iterator[tuple[str, int, object]]:
    if here >= len(words):
        return
    milestones = ANCHOR_NOUNS.get(words[here].lower)
    if milestones:
        end = here + 1 + _of_thing(words, here + 1, vocabulary)
        yield ("START", end - at, milestones)


def _named(
    words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary
) -> Iterator[tuple[str, int, object]]:
    for length, named in vocabulary.names_at(words, here):
        values = [value for terminal, value in named if terminal == "START"]
        if values:
            yield ("START", here + length - at, tuple(values))


def _milestone(
    words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary
) -> Iterator[tuple[str, int, object]]:
    for length, named in vocabulary.names_at(words, here):
        values = [value for terminal, value in named if terminal == "MILESTONE"]
        if values:
            yield ("START", here + length - at, tuple(values))
            return


def _doing(
    words: Sequence[Word], at: int, vocabulary: Vocabulary
) -> Iterator[tuple[str, int, object]]:
    for length, named in vocabulary.names_at(words, at):
        values = [value for terminal, value in named if terminal == "ING"]
        if values:
            end = at + length
            end += _thing(words, end, vocabulary)
            yield ("START", end - at, tuple(values))
            return


def _of_thing(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> int:
    if at < len(words) and words[at].lower in ("of", "by", "in", "from"):
        size = _thing(words, at + 1, vocabulary)
        return size + 1 if size else 0
    return 0


def _thing(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> int:
    """How many words say the thing itself: 'the order', 'it', 'your letter'; 0 for none."""
    if at >= len(words):
        return 0
    if words[at].lower in _PRONOUNS:
        return 1
    skip = 1 if words[at].lower in _OWN else 0
    for length in range(min(4, len(words) - at - skip), 0, -1):
        phrase = tuple(word.lower for word in words[at + skip : at + skip + length])
        if any(terminal == "NOUN" for terminal, _ in vocabulary.names.get(phrase, ())):
            return skip + length
    if (
        skip
        and at + 1 < len(words)
        and singular(words[at + 1].lower) in ("customer", "item", "matter", "case")
    ):
        return 2
    return 0
