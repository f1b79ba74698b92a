"""Names that a policy can declare, in truth: the reader itself says what a declaration declares."""

from functools import cache
from typing import Final, Literal

from hypothesis import strategies as st

from goodword.rules.diagnostics import CODES
from goodword.rules.text import parse
from goodword.rules.text.phrases import ALL_PHRASES
from goodword.rules.text.tokens import words_of
from goodword.rules.tree import Calendar, Clause, Roles, Segment, Touchpoint, Unit
from tests.strategies import words

Kind = Literal["touchpoint", "milestone", "segment", "role", "calendar", "unit"]
_DECLARE: Final[dict[Kind, str]] = {
    "touchpoint": "{0}: begun, placed.",
    "milestone": "Try-out: begun, {0}.",
    "segment": '{0}: tagged "x".',
    "role": "Roles: {0}.",
    "calendar": "{0} hours: Monday 09:00–18:00, in UTC.",
    "unit": "A {0} lasts 3 seconds.",
}
_POOLS: Final[dict[Kind, tuple[str, ...]]] = {
    "touchpoint": words.TOUCHPOINTS,
    "milestone": words.MILESTONES,
    "segment": words.SEGMENTS,
    "role": words.ROLES,
    "calendar": words.CALENDARS,
    "unit": words.UNITS,
}
_AWKWARD: Final = (
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "half", "two", "dozen",
    "monday", "may", "first", "last", "next", "same", "other", "late", "early", "noon", "24",
    "customers", "member", "nobody", "anyone", "us", "plus", "news", "taxi", "point", "recipe",
)  # fmt: skip
_PLAIN: Final = ("order", "call", "visit", "gift", "basket", "parcel", "desk", "placed", "sent")


@cache
def _of_phrases() -> tuple[str, ...]:
    """Every word of the grammar's own phrases."""
    said = (one for canonical, others in ALL_PHRASES.items() for one in (canonical, *others))
    return tuple(sorted({w.lower for one in said for w in words_of(one) if w.kind == "word"}))


@cache
def declared(kind: Kind, said: str) -> str | None:
    """The name that these words declare, or None where the declaration is refused."""
    bullet = _DECLARE[kind].format(said if kind == "milestone" else said.capitalize())
    found = parse(f"# A\n\n## Customers and contacts\n\n- {bullet}\n")
    if any(CODES[f.code].severity == "error" for f in found.findings):
        return None
    return next((_name(clause) for clause in found.policy.clauses()), None)


def _name(clause: Clause) -> str:
    match clause:
        case Touchpoint(name="try-out"):
            return clause.milestones[-1]
        case Touchpoint() | Segment() | Unit():
            return clause.name
        case Calendar():
            return clause.word
        case Roles():
            return clause.names[0]
        case _:
            raise TypeError(f"{clause} declares no name")


def names(kind: Kind) -> st.SearchStrategy[str]:
    """Common names, and names of any words that the reader takes for one."""
    word = st.one_of(*map(st.sampled_from, (_of_phrases(), _AWKWARD, _PLAIN)))
    some = st.lists(word, min_size=1, max_size=3).map(" ".join)
    any_name = some.map(lambda said: declared(kind, said)).filter(bool)
    return st.one_of(st.sampled_from(_POOLS[kind]), any_name)
