"""Words that carry no meaning of their own: skipped wherever nothing else can be read of them.

Never a word that narrows or weakens: 'only', 'usually', 'about', 'up to', 'not', 'except'.
"""

from collections.abc import Sequence
from typing import Final

from goodword.rules.text.tokens import Word, keys_of

FILLERS: Final = (
    "(", ")", "please", "also", "as well", "simply", "kindly", "gladly", "duly", "of course",
    "indeed", "naturally", "both", "in turn", "ourselves", "yourself", "yourselves", "themselves",
    "for you", "to you", "of yours", "due to you", "owed to you", "for the delay",
    "for the wait", "for the inconvenience", "in compensation", "as compensation",
    "by way of apology", "to say sorry",
)  # fmt: skip
_SAID: Final = {keys_of(said) for said in FILLERS}
_LONGEST: Final = max(map(len, _SAID))


def filler_at(words: Sequence[Word], at: int) -> int:
    """How many words at this one are a filler; 0 for none, and at the beginning."""
    for length in range(min(_LONGEST, len(words) - at), 0, -1) if at else ():
        if tuple(word.lower for word in words[at : at + length]) in _SAID:
            return length
    return 0
