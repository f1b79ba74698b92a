"""What a sentence is that promises nothing a person could judge: a fact, or when it is open."""

import re
from typing import Final

_FACT: Final = re.compile(
    r"""(?:
      (?:this|that|it|here|there)\s(?:is|are|was)\b
    | (?:approved|signed|issued|written|published|owned|adopted)\sby\b
    | (?:(?:the|our|all|we)\b[\w\s'’-]*?|[\w-]+\s)\b(?:is|are|am|was|were)\s
      (?:an?|the|our|part\sof|in|at|on|near|based|located|situated|called|named|founded|made\sup)\b
    | .*\b(?:open|closed|closes?|opens?)\b
    | .*\b(?:bank|public|national)\sholidays?\b
    | .*\bhours\sare\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_DEADLINE: Final = re.compile(
    r"\b(?:same|next|following) (?:\w+ )?(?:day|week|morning|evening|month)\b|\bwithin\b|"
    r"\b(?:every|each) (?:day|week|month|year|morning|january|monday)\b|\bwhile you wait\b",
    re.IGNORECASE,
)


def is_fact(sentence: str) -> bool:
    """'The shop is in Bristol', 'We are closed on bank holidays': nobody need judge it."""
    return _FACT.match(sentence.strip()) is not None


def has_deadline(sentence: str) -> bool:
    """'… the same day' can be measured, once it is said in a way that is read."""
    return _DEADLINE.search(sentence) is not None
