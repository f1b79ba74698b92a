"""What a standard's clock shows: weekday and hour, whether in hours, when due, in which period."""

from zoneinfo import ZoneInfo

import numpy as np

from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import count, wall_bends
from goodword.insight.replay.timelines import Timeline
from goodword.rules.calendar import DAY, Hours
from goodword.rules.calendar.many import wall_many
from goodword.rules.calendar.tables import Int64, day_table, local_table
from goodword.rules.due.tables import DueTable, due_table
from goodword.rules.tree import Target

_HOUR = 3600


def clock(zone: ZoneInfo, first_day: int, last_day: int) -> Timeline:
    """The weekday (Monday is 0) and the hour on the wall."""
    table = local_table(zone, first_day, last_day)

    def at(instants: Int64) -> dict[str, Int64]:
        wall = wall_many(table, instants)
        return {"weekday": (wall // DAY + 3) % 7, "hour": wall % DAY // _HOUR}

    hours = np.arange(first_day * DAY, (last_day + 1) * DAY, _HOUR)
    offsets = np.unique(np.concatenate([table.before, table.after]) % _HOUR)
    on_the_hour = (hours - offset for offset in offsets)
    return Timeline(at, np.concatenate([*on_the_hour, wall_bends(table, zone)]))


def received(hours: Hours, first_day: int, last_day: int) -> Timeline:
    """Whether a calendar is open: 1, else 0."""
    table = day_table(hours, first_day, last_day)
    begins, ends = table.starts.ravel(), table.ends.ravel()
    there = begins < ends
    begins, ends = np.sort(begins[there]), np.sort(ends[there])
    return Timeline(
        lambda instants: {"received": count(begins, instants) - count(ends, instants)},
        np.concatenate([begins, ends]),
    )


def period_of(ends: tuple[int, ...]) -> Timeline:
    """In which of some periods an instant lies, by their ends."""
    edges = np.array(ends, np.int64)
    return Timeline(
        lambda instants: {"period": np.minimum(count(edges, instants), len(edges) - 1)}, edges
    )


def due_line(target: Target, hearing: Hearing) -> Timeline:
    """When a target is due, over the days of a history."""
    days = hearing.days
    return hearing.once(target, lambda: dues(due_table(target, hearing.almanac, *days)))


def dues(table: DueTable) -> Timeline:
    """The due instants of a table."""

    def at(instants: Int64) -> dict[str, Int64]:
        row = np.searchsorted(table.start, instants, side="right") - 1
        rate = table.slope[row]
        return {"rate": rate, "base": table.at[row] - rate * table.start[row]}

    return Timeline(at, table.start)
