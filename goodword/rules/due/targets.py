"""When each target of the tree is due: one entry for all, `due(target, almanac, start)`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from goodword.rules.calendar import at_wall, wall_of, zone_of
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.backward import before, first_day
from goodword.rules.due.forward import after
from goodword.rules.due.lengths import Length, length_of
from goodword.rules.due.onday import day_rule, on_day
from goodword.rules.tree import (
    Appointed,
    Between,
    Every,
    Hold,
    Notice,
    OnDay,
    Target,
    Within,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When something must be done: not before `earliest`, not after `latest`, both included.

    Instants are epoch seconds; None where that side is open. `hoped` is the shorter end of a
    range ('in 24 to 72 hours'), which is said but not judged.
    """

    start: int
    earliest: int | None = None
    latest: int | None = None
    hoped: int | None = None

    @property
    def at(self) -> int:
        """The one instant to store and sort by: the latest, or else the earliest."""
        return self.start if (at := self._either()) is None else at

    def _either(self) -> int | None:
        return self.earliest if self.latest is None else self.latest

    def allows(self, at: int) -> bool:
        """Whether what is done at an instant is in time."""
        early = self.earliest is not None and at < self.earliest
        return not early and (self.latest is None or at <= self.latest)


Reckoning = Callable[[int, int | None], Due]


def due(target: Target, almanac: Almanac, start: int, end: int | None = None) -> Due:
    """When a target that is counted from `start` is due.

    `start` is the anchor's instant; for Appointed and Notice it is the appointed time, for a
    promised date any instant of that date, for a window its beginning, with `end` its end. For
    OnDay with `when` it is that milestone's.
    Raises UnknownWord, NoLength, NeverOpen, OutOfRange.
    """
    return reckoning(target, almanac)(start, end)


def reckoning(target: Target, almanac: Almanac) -> Reckoning:
    """`due` for many starts of one target: its words are looked up once. Raises as `due` does."""
    match target:
        case Within():
            return _within(length_of(target.limit, almanac))
        case Between():
            low, high = length_of(target.low, almanac), length_of(target.high, almanac)
            return lambda start, _: Due(
                start=start, latest=after(high, start), hoped=after(low, start)
            )
        case OnDay():
            rule = day_rule(target, almanac)
            return lambda start, _: Due(start=start, latest=on_day(rule, start))
        case Every():
            return _within(length_of(target.first or target.interval, almanac))
        case Hold():
            least = length_of(target.least, almanac)
            return lambda start, _: Due(start=start, earliest=after(least, start))
        case Notice():
            notice = length_of(target.least, almanac)
            return lambda start, _: Due(start=start, latest=before(notice, start))
        case Appointed():
            return _appointed(target, almanac)
        case _:
            assert_never(target)


def next_due(target: Every, almanac: Almanac, last: int) -> Due:
    """When the next one is due after the last one given."""
    return reckoning(Within(limit=target.interval), almanac)(last, None)


def first_reached(names: Iterable[str], reached: Mapping[str, int]) -> tuple[str, int] | None:
    """Of several anchors the one reached first, with its instant; None when none was reached.

    Of two reached at once it is the one named first.
    """
    found = [(name, reached[name]) for name in names if name in reached]
    return min(found, key=lambda anchor: anchor[1], default=None)


def _within(limit: Length) -> Reckoning:
    return lambda start, _: Due(start=start, latest=after(limit, start))


def _appointed(target: Appointed, almanac: Almanac) -> Reckoning:
    """Met at its time, on its date, in its window, with tolerances; 'by' it, early is as good."""
    early = length_of(target.early, almanac) if target.early else None
    late = length_of(target.late, almanac) if target.late else None
    zone = zone_of(almanac.zone)

    def reckon(start: int, end: int | None) -> Due:
        first, last = start, start if end is None else end
        if target.what == "date":
            first, last = _day_round(start, zone)[0], _day_round(last, zone)[1]
        return Due(
            start=start,
            earliest=_earlier(early, first) if target.edge == "at" else None,
            latest=_later(late, last, whole_day=target.what == "date"),
        )

    return reckon


def _day_round(instant: int, zone: ZoneInfo) -> tuple[int, int]:
    """The midnights before and after an instant."""
    day, _ = wall_of(instant, zone)
    return at_wall(day, 0, zone), at_wall(day + 1, 0, zone)


def _earlier(early: Length | None, first: int) -> int:
    """A tolerance of days lets it be done from the beginning of the first of them."""
    if early is None:
        return first
    if not early.ends_with_a_day:
        return before(early, first)
    day = first_day(early, first)
    return early.hours.opening(day) if early.hours else at_wall(day, 0, early.zone)


def _later(late: Length | None, last: int, *, whole_day: bool) -> int:
    """A tolerance of days is counted from the promised date, not from the midnight after."""
    if late is None:
        return last
    return after(late, last - (whole_day and late.ends_with_a_day))
