"""How customers are asked, how staff learn and are recognised, and what is aimed at and funded."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from goodword.rules.tree.quantities import Duration, Money, Period
from goodword.rules.tree.standards import Opinion, Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhen:
    """'When a complaint is resolved, ask the customer "How we put it right".'"""

    of: str
    milestone: str
    survey: str
    after: Duration | None = None
    key: str | None = None
    kind: Literal["ask when"] = "ask when"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyEvery:
    """'Survey every customer once every year with "How we are doing".' None asks everybody."""

    segment: str | None
    every: Duration
    survey: str
    key: str | None = None
    kind: Literal["survey every"] = "survey every"


MeetingKind = Literal["visit", "call", "customer briefing", "focus group", "interview", "360"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meet:
    """'Visit every trade customer every 6 months.', 'Hold a focus group every 6 months.'"""

    what: MeetingKind
    every: Duration
    segment: str | None = None
    key: str | None = None
    kind: Literal["meet"] = "meet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooldown:
    """'Ask no customer more than once in 30 days.' It holds over all surveys together."""

    times: int
    period: Duration
    key: str | None = None
    kind: Literal["cooldown"] = "cooldown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PraisedByName:
    """'whoever a customer praises by name'."""

    kind: Literal["praised by name"] = "praised by name"


@dataclass(frozen=True, slots=True, kw_only=True)
class HadAHand:
    """'everyone who had a hand in an order rated 5 of 5'."""

    of: str
    score: Decimal
    out_of: int
    kind: Literal["had a hand"] = "had a hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """'Whoever a customer praises by name earns 10 points.'"""

    deed: PraisedByName | HadAHand
    points: int
    key: str | None = None
    kind: Literal["award"] = "award"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reward:
    """'100 points earn a paid afternoon off.'"""

    points: int
    what: str
    key: str | None = None
    kind: Literal["reward"] = "reward"


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """'Clerks take the course "Making it right" within 30 days of starting, and every 2 years.'

    `roles` may be 'anyone'; `again` is how often it is repeated.
    """

    roles: tuple[str, ...]
    course: str
    within: Duration
    again: Duration | None = None
    key: str | None = None
    kind: Literal["training"] = "training"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """'We will be seamless when at least 95% of promises are kept …, by 30 June 2027.'

    Objectives stand in the order of their importance. `now` is 'starting now'.
    """

    word: str
    measure: Rate | Opinion
    by: date
    now: bool = False
    key: str | None = None
    kind: Literal["objective"] = "objective"


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """'$6,000 a year for training.'"""

    money: Money
    per: Period
    purpose: str
    key: str | None = None
    kind: Literal["budget"] = "budget"
