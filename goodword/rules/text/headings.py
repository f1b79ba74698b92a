"""What a heading that isn't known may be called, from how the sentences below it read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from goodword.rules.diagnostics.fix import Fix
from goodword.rules.text.advice.proposals import Proposals
from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.advice.ways import ways
from goodword.rules.text.bullets import Bullets
from goodword.rules.text.findings import Placed
from goodword.rules.text.forms import FORMS
from goodword.rules.text.markdown import Block
from goodword.rules.text.reader import Grammar
from goodword.rules.text.sections import KNOWN
from goodword.rules.text.vocabulary import Vocabulary

_DEFINING: Final = "Hours and words"
_ENOUGH: Final = 12  # sentences that are tried; they tell what the others are
_LIKE_A_CLAUSE: Final = re.compile(
    r"\b(?:within|every|at least|at most|up to|no more than|otherwise|never|always|must|may|can|"
    r"need|needs|same day|next day|until|before|after|will)\b|%|\d (?:minute|hour|day|week|month)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Aside:
    """A heading that isn't known, its place, and the bullets below it."""

    heading: str
    place: tuple[int, int]
    bullets: Sequence[Block]


def headed(aside: Aside, text: str, names: Vocabulary, of: Grammar) -> Placed:
    """That the sentences below a heading aren't read, and what it may be called so that they are.

    Its own words stay behind the section's name.
    """
    homes = list(_homes(aside, text, names, of))
    known = Counter(home for home in homes if home)
    section = max(known, key=lambda home: known[home]) if known else ""
    facts = {
        "heading": aside.heading,
        "sentences": "1 sentence" if len(homes) == 1 else f"{len(homes)} sentences",
        "are": "is" if len(homes) == 1 else "are",
        "known": ", ".join(f"'{name}'" for name in KNOWN),
        "guess": f"What stands here reads as '{section}'." if section else "",
    }
    named = Fix("Call it", aside.place, f"{section}: {aside.heading}")
    return Placed("GW102", *aside.place, facts, (named,) if section else ())


def _homes(aside: Aside, text: str, names: Vocabulary, of: Grammar) -> Iterator[str]:
    """The section in which each sentence is at home; '' where that can't be told."""
    for block in aside.bullets:
        reading = Bullets(text, names.branch(), of, twice=False)
        for k, said in enumerate(reading.sentences(block, "")):
            if k < _ENOUGH:
                reading.read(said)
            unread = next((one for one in reading.unread if one.begins == said.start), None)
            yield said.form.section if said.clauses else _mended(unread, names, of)


def _mended(one: Unread | None, names: Vocabulary, of: Grammar) -> str:
    if one is None:
        return ""
    anywhere = replace(one, section=_DEFINING)  # what may define a name is tried first
    for way in ways(anywhere, None, Proposals(names.branch()), of):
        rule = way.attempts[0].sentence.rule
        return next((form.section for form in FORMS if form.rule == rule), one.form.section)
    return one.form.section if one.head or _LIKE_A_CLAUSE.search(one.said) else ""
