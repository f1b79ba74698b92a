"""The whole policy: its front, its sections of prose and clauses, and the documents behind it."""

from dataclasses import dataclass
from datetime import date
from typing import Final

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
class Section:
    """A heading with its prose (shown, never run), its clauses and its documents."""

    heading: str
    prose: str = ""
    clauses: tuple[Clause, ...] = ()
    documents: tuple[Document, ...] = ()


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
        return tuple(clause for section in self.sections for clause in section.clauses)

    def documents(self) -> tuple[Document, ...]:
        """All scripts, courses and surveys in the order of the document."""
        return tuple(document for section in self.sections for document in section.documents)
