"""When the business is open, and the units of its own that time is counted in."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from goodword.rules.tree.quantities import Duration

Weekday = Literal[
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfYear:
    """A day that comes every year: 24 December."""

    month: int
    day: int
    kind: Literal["day of year"] = "day of year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """One dated span, both ends included; a single day has `first == last`."""

    first: date
    last: date
    kind: Literal["dates"] = "dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """A span of days that comes every year, both ends included; it may pass over New Year."""

    first: DayOfYear
    last: DayOfYear
    kind: Literal["season"] = "season"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicHolidays:
    """The public holidays of a country or region by ISO 3166 code: 'CA-NS', 'DE', 'US-MA'."""

    region: str
    kind: Literal["public holidays"] = "public holidays"


@dataclass(frozen=True, slots=True, kw_only=True)
class NthWeekday:
    """'the second Saturday of the month': `nth` from 1 to 5, or -1 for the last."""

    nth: int
    weekday: Weekday
    kind: Literal["nth weekday"] = "nth weekday"


Days = DayOfYear | Dates | Season | PublicHolidays | NthWeekday


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Open from `start` to `end` on a day; midnight as an end means the end of that day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekHours:
    """The same intervals on each of these weekdays; in `season` only, if there is one."""

    weekdays: tuple[Weekday, ...]
    openings: tuple[Opening, ...]
    season: Season | Dates | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialHours:
    """Days with hours of their own, whatever their weekday says; no openings means closed.

    Where two special rules meet on a day, the narrower wins: dates before days of the year
    before public holidays before weekdays of the month before seasons; of two alike, the later
    in the sentence.
    """

    days: Days
    openings: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """'Shop hours: …': when time counts. Sentences refer to it by its word ('3 shop hours')."""

    word: str
    noun: Literal["hours", "days"]
    week: tuple[WeekHours, ...]
    zone: str
    special: tuple[SpecialHours, ...] = ()
    key: str | None = None
    kind: Literal["calendar"] = "calendar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """'A ring lasts 3 seconds.': a unit of the business's own with its length."""

    name: str
    lasts: Duration
    key: str | None = None
    kind: Literal["unit"] = "unit"
