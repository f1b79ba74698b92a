"""What a map says: how the columns of a history become touchpoints, milestones and marks."""

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from typing import Final, Literal

MISSING: Final = ("", "NULL", "null", "NA", "N/A", "None", "NaN", "NaT", "-")
SECONDS: Final = {
    "milliseconds": 0.001,
    "seconds": 1,
    "minutes": 60,
    "hours": 3600,
    "days": 86400,
}

# Lengths such as 1:05:30, by the seconds of their parts.
PARTS: Final = {"h:m:s": (3600, 60, 1), "h:m": (3600, 60), "m:s": (60, 1)}

Unit = Literal["milliseconds", "seconds", "minutes", "hours", "days", "h:m:s", "h:m", "m:s"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """Whether a row is meant: its column holds one of `values`, or none, or a number in a range.

    `values` are compared without regard to case and to blanks at the ends. The bounds are left
    out: `below` 0 means less than 0.
    """

    column: str
    values: tuple[str, ...] = ()
    negated: bool = False
    below: float | None = None
    above: float | None = None
    missing: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time in one column, or a date and a time of day in two.

    `formats` are strftime codes, 'epoch' or 'epoch ms'; none means ISO 8601. `missing` are cells
    that hold no time here ('0:00:00'). Only rows that pass `only` have one.
    """

    column: str
    time: str | None = None
    formats: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    only: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """A time as so many units, from a column, after another milestone."""

    milestone: str
    column: str
    unit: Unit = "seconds"
    missing: tuple[str, ...] = ()
    only: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """A time as the first event of one of these names, where a row is an event of a case."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """Columns of a history in which a row is an event: of which case, what happened, and when."""

    case: str
    name: str
    time: Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """For how long a clock stood still, from a column: open time of a calendar, or by the clock."""

    column: str
    unit: Unit = "seconds"
    calendar: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """When a clock stood still: from any of some events to any of others."""

    begins: tuple[str, ...]
    ends: tuple[str, ...]


Moment = Stamp | After | Happened


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name for every row: always the same, or by a column; `values` turns cells into names."""

    always: str | None = None
    column: str | None = None
    values: Dictionary[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A column of answers on a scale up to `out_of`; `about` names a touchpoint or class."""

    column: str
    out_of: int
    about: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut:
    """Rows that are no touch of a customer, and why not."""

    why: str
    tests: tuple[Trait, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What the history itself says of a milestone, to compare with: its due time, its flag."""

    milestone: str
    due: Stamp | None = None
    late: tuple[Trait, ...] = ()
    on_time: tuple[Trait, ...] = ()


ASKED_FOR: Final = frozenset(
    {"the appointed time", "the end of the window", "the promised date", "our learning of it",
     "told", "agreed", "the last event"}
)  # fmt: skip
"""Milestones that no touchpoint lists: targets and alternatives ask for them by these names."""

LAST_EVENT: Final = "the last event"

TO_COME: Final = frozenset({"the appointed time", "the end of the window", "the promised date"})
"""Of those the ones that may lie ahead of the history's end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """How a history is read.

    `milestones` hold for each name the ways to its time, the first that is there counts; with
    `events` they hold names of events, as do `gone` and `counts`, and one more is the last event
    of any name, with which the history ends. The
    names of ASKED_FOR serve the targets and alternatives that ask for them. `gone` is when a
    customer went away unserved. `until` is the end of the history, else its latest time.
    `earlier` are files, beside the map, of earlier versions of the policy. `fields` says which
    column a field of the policy is; `marks` what a flag, mark, tag or outcome of the policy means
    here; `counts` which column says how often a milestone was reached; `pauses` for how long a
    clock stood still, by the words of a stop rule ('we wait for the customer').
    """

    zone: str | None = None
    touchpoint: Named = Named()
    channel: Named | None = None
    segment: Named | None = None
    milestones: Dictionary[str, tuple[Moment, ...]] = field(default_factory=dict)
    events: Events | None = None
    gone: tuple[Moment, ...] = ()
    until: str | None = None
    fields: Dictionary[str, str] = field(default_factory=dict)
    marks: Dictionary[str, tuple[Trait, ...]] = field(default_factory=dict)
    counts: Dictionary[str, str] = field(default_factory=dict)
    pauses: Dictionary[str, Paused | Stretch] = field(default_factory=dict)
    ratings: tuple[Rating, ...] = ()
    leave_out: tuple[LeaveOut, ...] = ()
    recorded: Recorded | None = None
    formats: tuple[str, ...] = ()
    missing: tuple[str, ...] = MISSING
    delimiter: str | None = None
    quote: str = '"'
    encoding: str | None = None
    earlier: tuple[str, ...] = ()
