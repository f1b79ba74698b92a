"""Time told the slow way, from the wall: minute by minute, day by day, no sums and no look-ups.

Written apart from `goodword.rules.calendar` and `goodword.rules.due`, to hold them to it. All
instants are whole minutes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import count
from zoneinfo import ZoneInfo

from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.tree import Calendar, Dates, Opening, SpecialHours, WeekHours

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
Walls = tuple[tuple[int, int], ...]


@lru_cache(maxsize=200_000)
def wall(instant: int, zone: str) -> datetime:
    """What a clock on the wall shows."""
    return datetime.fromtimestamp(instant, UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@lru_cache(maxsize=200_000)
def instant(shown: datetime, zone: str) -> int:
    """The first minute at which the wall shows this; if it never does, so much later as was cut."""
    around = int(shown.replace(tzinfo=UTC).timestamp())
    minutes = range(around - 27 * 3600, around + 27 * 3600, 60)
    for at in minutes:
        if wall(at, zone) == shown:
            return at
    at = next(at for at in minutes if wall(at, zone) > shown)
    gap = wall(at, zone) - (wall(at - 60, zone) + MINUTE)
    return instant(shown + gap, zone)


@dataclass(frozen=True)
class Shop:
    """A shop by weekday (0 is Monday) and by date, in minutes since that day's midnight."""

    zone: str
    week: Mapping[int, Walls]
    dates: Mapping[date, Walls]

    def calendar(self) -> Calendar:
        """The same as a sentence of a policy would say it."""
        return Calendar(
            word="shop",
            noun="hours",
            zone=self.zone,
            week=tuple(
                WeekHours(weekdays=(WEEKDAYS[day],), openings=openings(walls))
                for day, walls in self.week.items()
            ),
            special=tuple(
                SpecialHours(days=Dates(first=day, last=day), openings=openings(walls))
                for day, walls in self.dates.items()
            ),
        )

    def slots(self, day: date) -> list[tuple[int, int]]:
        """When it opens and closes on a day; nothing on a day that the zone skipped."""
        midnight = datetime.combine(day, time())
        if instant(midnight, self.zone) == instant(midnight + DAY, self.zone):
            return []
        walls = self.dates.get(day, self.week.get(day.weekday(), ()))
        ends = [
            (
                instant(midnight + start * MINUTE, self.zone),
                instant(midnight + end * MINUTE, self.zone),
            )
            for start, end in walls
        ]
        return [(start, end) for start, end in ends if start < end]

    def near(self, at: int) -> list[date]:
        """The days whose hours may touch an instant."""
        today = wall(at, self.zone).date()
        return [today + timedelta(days=away) for away in range(-3, 3)]

    def is_open(self, at: int) -> bool:
        return any(start <= at < end for day in self.near(at) for start, end in self.slots(day))

    def elapsed(self, start: int, stop: int) -> int:
        """Seconds of open minutes."""
        return 60 * sum(self.is_open(at) for at in range(start, stop, 60))

    def due(self, start: int, minutes: int) -> int:
        left = minutes
        for at in count(start, 60):
            if self.is_open(at):
                if not left:
                    return at
                left -= 1
                if not left:
                    return at + 60
        raise AssertionError

    def due_before(self, stop: int, minutes: int) -> int:
        left = minutes
        for at in count(stop, -60):
            if self.is_open(at - 60):
                left -= 1
                if not left:
                    return at - 60
        raise AssertionError

    def day_of(self, at: int) -> date:
        """The date on the wall, or the one before while its night lasts and no own hours began."""
        today = wall(at, self.zone).date()
        own = any(start <= at for start, _ in self.slots(today))
        night = any(start <= at < end for start, end in self.slots(today - DAY))
        return today - DAY if night and not own else today

    def close_after(self, start: int, days: int) -> int:
        """The closing of the open day so many after that of the start."""
        day = self.day_of(start)
        left = days
        while left:
            day += DAY
            left -= bool(self.slots(day))
        return max(end for _, end in self.slots(day))


def openings(walls: Walls) -> tuple[Opening, ...]:
    return tuple(Opening(start=clock(start), end=clock(end)) for start, end in walls)


def clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
