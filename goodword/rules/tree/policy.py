"""The whole policy: its front, and its sections of prose, clauses and documents in order."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from goodword.rules.tree.calendars import Calendar, Unit
from goodword.rules.tree.documents import Document
from goodword.rules.tree.latitude import (
    Approval,
    AtSpread,
    Claim,
    Few,
    Latitude,
    Many,
    Never,
    Offer,
    Right,
    Safety,
)
from goodword.rules.tree.listening import (
    AskWhen,
    Award,
    Budget,
    Cooldown,
    Meet,
    Objective,
    Reward,
    SurveyEvery,
    Training,
)
from goodword.rules.tree.people import Decided, Reach, Roles, Segment, Term
from goodword.rules.tree.quantities import Duration
from goodword.rules.tree.standards import CountStandard, Opinion, Rate, Standard, StopRule
from goodword.rules.tree.touchpoints import ContactClass, Excuse, Touchpoint

Declaration = Term | Calendar | Unit | Roles | Reach | Segment | Touchpoint | ContactClass | Excuse
Measured = Standard | Rate | CountStandard | Opinion
Clause = (
    Declaration
    | Measured
    | StopRule
    | Latitude
    | Approval
    | Right
    | Offer
    | Claim
    | Never
    | Few
    | Many
    | AtSpread
    | Safety
    | AskWhen
    | SurveyEvery
    | Meet
    | Cooldown
    | Training
    | Award
    | Reward
    | Objective
    | Budget
    | Decided
)

SECTIONS: Final = (
    "What we mean",
    "Hours and words",
    "Customers and contacts",
    "What we promise",
    "What we may do",
    "How we listen",
    "How we improve",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sponsor:
    """Who stands behind the policy: 'Sponsored by Dana Whitfield, owner.'"""

    name: str
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Clauses further down a section, with what stands before them: a heading, prose, or both."""

    heading: str = ""
    prose: str = ""
    clauses: tuple[Clause, ...] = ()
    kind: Literal["group"] = "group"


Part = Group | Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its prose (shown, never run), its clauses, and what follows them in order."""

    heading: str
    prose: str = ""
    clauses: tuple[Clause, ...] = ()
    parts: tuple[Part, ...] = ()

    def all_clauses(self) -> tuple[Clause, ...]:
        """Its clauses and those of its groups, in order."""
        groups = (part for part in self.parts if isinstance(part, Group))
        return (*self.clauses, *(clause for group in groups for clause in group.clauses))

    def documents(self) -> tuple[Document, ...]:
        """Its scripts, courses and surveys, in order."""
        return tuple(part for part in self.parts if not isinstance(part, Group))

    def with_each(self, change: "Change") -> "Section":
        """The section with each clause changed; one that becomes None is left out."""
        parts = tuple(
            replace(part, clauses=_each(part.clauses, change)) if isinstance(part, Group) else part
            for part in self.parts
        )
        return replace(self, clauses=_each(self.clauses, change), parts=parts)


Change = Callable[[Clause], Clause | None]


def _each(clauses: tuple[Clause, ...], change: Change) -> tuple[Clause, ...]:
    return tuple(new for new in map(change, clauses) if new is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A customer service policy. `zone` is where bare days and times of day are read."""

    title: str
    prose: str = ""
    sponsor: Sponsor | None = None
    in_force_from: date | None = None
    reviewed_every: Duration | None = None
    extends: str | None = None
    zone: str | None = None
    sections: tuple[Section, ...] = ()

    @property
    def name(self) -> str:
        """Whose policy it is: the title without 'Customer service policy of'."""
        return self.title.removeprefix("Customer service policy of ")

    def clauses(self) -> tuple[Clause, ...]:
        """All clauses in the order of the document."""
        return tuple(clause for section in self.sections for clause in section.all_clauses())

    def documents(self) -> tuple[Document, ...]:
        """All scripts, courses and surveys in the order of the document."""
        return tuple(document for section in self.sections for document in section.documents())

    def with_each(self, change: Change) -> "Policy":
        """The policy with each clause changed; one that becomes None is left out."""
        return replace(self, sections=tuple(s.with_each(change) for s in self.sections))
