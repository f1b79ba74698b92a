"""What happens to a clock: each event with its own time, which alone decides the verdict."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """The clock stops: by whom and why ('we wait for the customer')."""

    at: int
    by: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """It runs on."""

    at: int
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One of a row of updates was given; the next is counted from it."""

    at: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The milestone was reached: replied, resolved, delivered. Of two the first counts."""

    at: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """The alternative was taken: told why and by when, agreed anew, or another milestone reached.

    `until`: the new date, for a clock of its own (`clock_of_notice`).
    """

    at: int
    by: str
    until: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Excused:
    """The exception was raised: by whom, why, with what evidence."""

    at: int
    by: str
    why: str
    evidence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restarted:
    """It begins anew from this instant; what was before is kept in `Clock.earlier`."""

    at: int
    by: str
    why: str


Event = Paused | Resumed | Given | Done | Noticed | Excused | Restarted
