"""Roles by their titles, most senior first: where a new one stands among those of the policy."""

from collections.abc import Sequence
from typing import Final

from goodword.rules.text.tokens import Word
from goodword.rules.text.words import singular

_RANKS: Final = (
    "owner founder proprietor chief ceo coo cfo president chair managing",
    "director head principal partner vice dean",
    "general",
    "manager matron",
    "deputy duty senior supervisor lead leader foreman coordinator superintendent",
    "",  # whoever has none of these words: technicians, doctors, agents, clerks, mechanics
    "receptionist assistant junior apprentice trainee intern temp volunteer",
)
_RANK: Final = {word: rank for rank, words in enumerate(_RANKS) for word in words.split()}
_PLAIN: Final = _RANKS.index("")
_ARTICLES: Final = frozenset("the a an any our each every no your".split())
_LOWERS: Final = frozenset({"assistant", "deputy", "duty", "junior", "trainee"})
"""An assistant manager stands below the manager, and above those whom both direct."""


def rank(role: str) -> int:
    """The rank of a role by the words of its title; the smaller, the more senior."""
    words = role.casefold().split(" of ")[0].split()
    known = [_RANK[word] for word in words if word in _RANK]
    if not known:
        return _PLAIN
    highest = min(known)
    lowered = highest < _PLAIN and bool(_LOWERS & set(words))
    return max(highest, _RANK["deputy"]) if lowered else highest


def among(role: str, roles: Sequence[str]) -> tuple[str, ...]:
    """The roles, in their order, with this one above the first that is less senior."""
    own = rank(role)
    at = next((k for k, other in enumerate(roles) if rank(other) > own), len(roles))
    return (*roles[:at], role, *roles[at:])


def is_person(words: Sequence[Word], at: int) -> bool:
    """Whether a word within a sentence is written as a person's name: 'needs Marta's approval'.

    A title has an article before it, says what somebody does, or is said of several.
    """
    said = words[at].text.removesuffix("'s").removesuffix("’s")
    article = at > 0 and words[at - 1].lower in _ARTICLES
    named = at > 0 and said.istitle() and singular(said.casefold()) == said.casefold()
    return named and not article and said.casefold() not in _RANK
