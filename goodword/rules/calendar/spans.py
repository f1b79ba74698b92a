"""A calendar compiled for a range of days: sorted intervals as instants, with their sums."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from zoneinfo import ZoneInfo

from goodword.rules.calendar.dates import Slots, hours_on
from goodword.rules.calendar.instants import at_wall, day_exists, day_start, zone_of
from goodword.rules.tree import Calendar


@dataclass(frozen=True, slots=True)
class Span:
    """Open time from the first to the last day, both included, in the calendar's zone.

    `starts`, `ends`: instants of open intervals, sorted, apart; `sums[i]`: open seconds before
    interval i, with the total as last. `days`: the days that have hours; `slots`: the intervals
    of each of them as instants, the last end being its closing. What holds of instants holds
    from `since` to before `until`.
    """

    first_day: int
    last_day: int
    since: int
    until: int
    starts: list[int]
    ends: list[int]
    sums: list[int]
    days: list[int]
    slots: list[Slots]

    def worked(self, instant: int) -> int:
        """Open seconds from the beginning of the span until an instant."""
        at = bisect_right(self.starts, instant) - 1
        if at < 0:
            return 0
        return self.sums[at] + min(instant, self.ends[at]) - self.starts[at]

    def slots_on(self, day: int) -> Slots:
        """The intervals that begin on a day; none when it is closed."""
        at = bisect_left(self.days, day)
        return self.slots[at] if at < len(self.days) and self.days[at] == day else ()


def compile_span(calendar: Calendar, first_day: int, last_day: int) -> Span:
    """Compile a calendar for a range of days, both included.

    The day before is compiled too, as its night may run into the first. Raises UnknownRegion,
    UnknownZone.
    """
    zone = zone_of(calendar.zone)
    by_day = {day: _slots_on(calendar, day, zone) for day in range(first_day - 1, last_day + 1)}
    intervals = _merged(slot for slots in by_day.values() for slot in slots)
    lengths = (end - start for start, end in intervals)
    return Span(
        first_day=first_day,
        last_day=last_day,
        since=day_start(first_day, zone),
        until=day_start(last_day + 1, zone),
        starts=[start for start, _ in intervals],
        ends=[end for _, end in intervals],
        sums=list(accumulate(lengths, initial=0)),
        days=[day for day, slots in by_day.items() if slots],
        slots=[slots for slots in by_day.values() if slots],
    )


def _slots_on(calendar: Calendar, day: int, zone: ZoneInfo) -> Slots:
    walls = hours_on(calendar, day).slots
    if not walls or not day_exists(day, zone):
        return ()
    return _merged((at_wall(day, start, zone), at_wall(day, end, zone)) for start, end in walls)


def _merged(intervals: Iterable[tuple[int, int]]) -> Slots:
    """Intervals sorted and apart; a start that moved past its end by a gap leaves nothing."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(intervals):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
