"""How far a sentence goes well: its longest beginning that is a sentence already."""

from typing import Final

from goodword.rules.text.advice.attempt import Attempt, Sentence, attempt
from goodword.rules.text.advice.trust import furthest
from goodword.rules.text.reader import Grammar
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary

_CUTS: Final = frozenset(
    ", ; ( – — - : . or and but unless except if when while where for during in on by with at to "
    "as than whichever whatever each every from after before until including excluding once".split()
)
_OPEN: Final = frozenset("of up to at by on in a an the for with from more less no".split())
_LEAST: Final = 4  # words of a sentence
_TRIED: Final = 8


def beginning(sentence: Sentence, names: Vocabulary, of: Grammar) -> Attempt | None:
    """It ends before a word that may open something else, and is read with what it needs."""
    last = furthest(sentence.said, sentence.rule, names, of)
    words = words_of(sentence.said)
    ends = [
        words[at - 1].end
        for at in range(_LEAST, len(words))
        if words[at].lower in _CUTS
        and words[at - 1].lower not in _OPEN
        and (last is None or words[at].start <= last.start)
    ]
    for end in ends[: -_TRIED - 1 : -1]:
        part = Sentence(sentence.said[:end], sentence.rule, sentence.head)
        if found := attempt(part, names, of):
            return found
    return None
