"""When something is due: the rule of days, for every target of the tree.

`due` gives the instants, `derive` the steps that led to them, `words` their sentence. `tables` and
`many` need NumPy and answer for columns.
"""

from goodword.rules.due.almanac import Almanac, UnknownWord, almanac_of
from goodword.rules.due.backward import before
from goodword.rules.due.forward import after
from goodword.rules.due.lengths import Length, NoLength, length_of
from goodword.rules.due.steps import Derivation, derive
from goodword.rules.due.targets import Due, due, first_reached, next_due
from goodword.rules.due.words import length_words, words

__all__ = [
    "Almanac",
    "Derivation",
    "Due",
    "Length",
    "NoLength",
    "UnknownWord",
    "after",
    "almanac_of",
    "before",
    "derive",
    "due",
    "first_reached",
    "length_of",
    "length_words",
    "next_due",
    "words",
]
