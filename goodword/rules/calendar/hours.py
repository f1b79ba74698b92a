"""Time on a calendar, one instant at a time: what the desk, the lint and the tests ask."""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Final

from goodword.rules.calendar.dates import DayHours, hours_on
from goodword.rules.calendar.instants import (
    DAY,
    FIRST_DAY,
    LAST_DAY,
    OutOfRange,
    date_of,
    day_of,
    day_start,
    wall_of,
    zone_of,
)
from goodword.rules.calendar.spans import Span, compile_span
from goodword.rules.tree import Calendar

_YEARS_TO_LOOK: Final = 40


class NeverOpen(ValueError):
    """The calendar has not so much open time between 1970 and 2199, or none for forty years."""


class Hours:
    """A calendar at work. Instants are epoch seconds, days are epoch days in its zone.

    Intervals are half-open: at closing time it is closed. Spans are compiled by whole years as
    they are asked for and kept; a new span replaces the old one in one assignment, so that
    threads may share it. Every method raises OutOfRange outside 1970 to 2199.
    """

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.zone = zone_of(calendar.zone)
        self._span: Span | None = None
        self._nights: dict[int, int] = {}

    def span(self, first_day: int, last_day: int) -> Span:
        """A compiled span that covers these days at least."""
        span = self._span
        if span and span.first_day <= first_day and last_day <= span.last_day:
            return span
        if first_day < FIRST_DAY or last_day > LAST_DAY:
            raise OutOfRange("Calendars are reckoned from 1970 to 2199 only.")
        if span:
            first_day, last_day = min(first_day, span.first_day), max(last_day, span.last_day)
        first, last = _whole_years(first_day, last_day)
        self._span = span = compile_span(self.calendar, first, last)
        return span

    def _over(self, first: int, last: int) -> Span:
        """A span that covers two instants, in this order. Another thread may widen it meanwhile."""
        span = self._span
        if span and span.since <= first and last < span.until:
            return span
        (first_day, _), (last_day, _) = wall_of(first, self.zone), wall_of(last, self.zone)
        return self.span(max(first_day - 1, FIRST_DAY), min(last_day + 1, LAST_DAY))

    def _at(self, instant: int) -> Span:
        return self._over(instant, instant)

    def elapsed(self, start: int, stop: int) -> int:
        """Open seconds from start to stop; negative when stop is earlier."""
        span = self._over(min(start, stop), max(start, stop))
        return span.worked(stop) - span.worked(start)

    def due(self, start: int, seconds: int) -> int:
        """The instant at which so many open seconds have passed since start.

        What ends exactly at closing time ends at that closing. Nothing at all ends at the start,
        or at the next opening of a start outside open time. Raises NeverOpen.
        """
        if seconds <= 0:
            return self.next_opening(start)
        span = self._at(start)
        if seconds > (LAST_DAY + 1) * DAY - start:
            raise self._never()
        while (goal := span.worked(start) + seconds) > span.sums[-1]:
            span = self._later(span, start)
        at = bisect_left(span.sums, goal) - 1
        return span.starts[at] + goal - span.sums[at]

    def due_before(self, stop: int, seconds: int) -> int:
        """The latest instant from which so many open seconds pass until stop.

        The mirror of `due`: what would begin exactly at an opening begins at that opening; nothing
        at all is the stop, or the closing before a stop outside open time. Raises NeverOpen.
        """
        if seconds <= 0:
            return self.last_closing(stop)
        span = self._at(stop)
        while (goal := span.worked(stop) - seconds) < 0:
            span = self._earlier(span, stop)
        at = bisect_right(span.sums, goal, hi=len(span.starts)) - 1
        return span.starts[at] + goal - span.sums[at]

    def is_open(self, instant: int) -> bool:
        """Whether time counts at this instant."""
        span = self._at(instant)
        at = bisect_right(span.starts, instant) - 1
        return at >= 0 and instant < span.ends[at]

    def next_opening(self, instant: int) -> int:
        """The instant itself when open, else the next opening. Raises NeverOpen."""
        span = self._at(instant)
        while (at := bisect_right(span.ends, instant)) == len(span.ends):
            span = self._later(span, instant)
        return max(instant, span.starts[at])

    def last_closing(self, instant: int) -> int:
        """The instant itself when open, else the closing at or before it. Raises NeverOpen."""
        if self.is_open(instant):
            return instant
        span = self._at(instant)
        while (at := bisect_right(span.ends, instant) - 1) < 0:
            span = self._earlier(span, instant)
        return span.ends[at]

    def day(self, instant: int) -> int:
        """The day to which an instant belongs.

        The date on the wall, or the day before while its night still runs past midnight.
        """
        day, _ = wall_of(instant, self.zone)
        return day - 1 if instant < self.night_end(day) else day

    def night_end(self, day: int) -> int:
        """Until when instants of a date still belong to the day before; its midnight if never."""
        if day not in self._nights:
            self._nights[day] = self._night_end(day)
        return self._nights[day]

    def _night_end(self, day: int) -> int:
        span = self.span(max(day - 1, FIRST_DAY), day)
        midnight = day_start(day, self.zone)
        end = max((end for _, end in span.slots_on(day - 1)), default=midnight)
        own = min((start for start, _ in span.slots_on(day)), default=end)
        return max(midnight, min(end, own))

    def opens(self, day: int) -> bool:
        """Whether a day has hours."""
        return bool(self.span(day, day).slots_on(day))

    def opening(self, day: int) -> int:
        """When an open day opens. Raises IndexError when it is closed."""
        return self.span(day, day).slots_on(day)[0][0]

    def closing(self, day: int) -> int:
        """When the last interval of an open day ends. Raises IndexError when it is closed."""
        return self.span(day, day).slots_on(day)[-1][1]

    def slots(self, day: int) -> tuple[tuple[int, int], ...]:
        """The open intervals that begin on a day, as instants."""
        return self.span(day, day).slots_on(day)

    def open_day(self, day: int, count: int) -> int:
        """The open day `count` after a day (before it, when negative), the day itself not counted.

        With a count of 0: the day itself when open, else the next. Raises NeverOpen.
        """
        span = self.span(day, day)
        if not FIRST_DAY <= day + count <= LAST_DAY:
            raise self._never()
        while True:
            at = bisect_left(span.days, day)
            if count > 0:
                at = bisect_right(span.days, day) + count - 1
            elif count < 0:
                at += count
            if 0 <= at < len(span.days) and span.first_day <= span.days[at]:
                return span.days[at]
            here = day_start(day, self.zone)
            span = self._later(span, here) if count >= 0 else self._earlier(span, here)

    def on(self, day: int) -> DayHours:
        """The hours that hold on a day, and what makes it special."""
        return hours_on(self.calendar, day)

    def _never(self) -> NeverOpen:
        return NeverOpen(f"{self.calendar.word} {self.calendar.noun} never come to that.")

    def _later(self, span: Span, asked: int) -> Span:
        """A longer span. Raises NeverOpen at the end of time, or after decades without hours."""
        barren = not span.ends or span.ends[-1] <= asked
        looked = span.last_day - wall_of(asked, self.zone)[0]
        if span.last_day >= LAST_DAY or (barren and looked > _YEARS_TO_LOOK * 366):
            raise self._never()
        more = max(366, (span.last_day - span.first_day) // 2)
        return self.span(span.first_day, min(LAST_DAY, span.last_day + more))

    def _earlier(self, span: Span, asked: int) -> Span:
        """A longer span into the past. Raises NeverOpen as `_later` does."""
        barren = not span.starts or span.starts[0] >= asked
        looked = wall_of(asked, self.zone)[0] - span.first_day
        if span.first_day <= FIRST_DAY or (barren and looked > _YEARS_TO_LOOK * 366):
            raise self._never()
        more = max(366, (span.last_day - span.first_day) // 2)
        return self.span(max(FIRST_DAY, span.first_day - more), span.last_day)


@lru_cache(maxsize=256)
def hours_of(calendar: Calendar) -> Hours:
    """The calendar at work, compiled once and shared."""
    return Hours(calendar)


def _whole_years(first_day: int, last_day: int) -> tuple[int, int]:
    first, last = date_of(first_day), date_of(last_day)
    return day_of(first.replace(month=1, day=1)), day_of(last.replace(month=12, day=31))
