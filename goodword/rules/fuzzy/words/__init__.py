"""The word lists, by what is vague in them. Each group of phrases carries its question."""

from dataclasses import replace
from typing import Final

from goodword.rules.fuzzy.entries import Group
from goodword.rules.fuzzy.words.claims import ADVERTISED, BEST_CASE, CLAIMS
from goodword.rules.fuzzy.words.degree import DEGREE
from goodword.rules.fuzzy.words.duty import DUTY
from goodword.rules.fuzzy.words.effort import EFFORT
from goodword.rules.fuzzy.words.escape import ESCAPE
from goodword.rules.fuzzy.words.frequency import FREQUENCY
from goodword.rules.fuzzy.words.idioms import (
    CARE_SAYINGS,
    EFFORT_SAYINGS,
    ESCAPE_SAYINGS,
    LOOSE_SAYINGS,
    MANY_SAYINGS,
    OFTEN_SAYINGS,
    PRAISE_SAYINGS,
    SPEED_SAYINGS,
)
from goodword.rules.fuzzy.words.manner import MANNER
from goodword.rules.fuzzy.words.praise import PRAISE
from goodword.rules.fuzzy.words.quantity import QUANTITY
from goodword.rules.fuzzy.words.recall import HAZARD, RECALL, SIGNS
from goodword.rules.fuzzy.words.terms import TERMS
from goodword.rules.fuzzy.words.time import TIME

_FAMILIES: Final[dict[str, tuple[Group, ...]]] = {
    "time": (*TIME, SPEED_SAYINGS),
    "frequency": (*FREQUENCY, OFTEN_SAYINGS),
    "quantity": (*QUANTITY, MANY_SAYINGS, LOOSE_SAYINGS),
    "degree": DEGREE,
    "manner": (*MANNER, CARE_SAYINGS),
    "praise": (*PRAISE, PRAISE_SAYINGS),
    "effort": (*EFFORT, EFFORT_SAYINGS),
    "escape": (*ESCAPE, ESCAPE_SAYINGS),
    "duty": DUTY,
    "claim": CLAIMS,
    "hazard": (HAZARD,),
}
GROUPS: Final = tuple(
    replace(group, family=family) for family, groups in _FAMILIES.items() for group in groups
)
RECALLS: Final = tuple(replace(group, family="hazard") for group in RECALL)

__all__ = ["ADVERTISED", "BEST_CASE", "GROUPS", "RECALLS", "SIGNS", "TERMS"]
