"""What calendars and zones say at every instant, as tables that an engine joins by one number.

A timeline has columns that stand still, or rise by one a second, from one bend to the next. Time
is cut into steps so short that no bend lies inside one, so an instant's row is that of
`instant // step`, and what holds there needs no comparison. Where that would take too many rows,
as with bends at odd seconds, rows are hours or days cut at their bends.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from goodword.rules.calendar import DAY
from goodword.rules.calendar.tables import Int64

MOST: Final = 400_000
_HOUR: Final = 3600


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """Columns by instant; they bend only at `bends`, which need not be in order."""

    at: Callable[[Int64], Mapping[str, Int64]]
    bends: Int64


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """The rows of timelines; `tick` is an instant divided by `step`.

    When uneven, a tick has several rows, from `since` to before `before`.
    """

    step: int
    uneven: bool
    columns: Mapping[str, Int64]

    def join(self, table: str, alias: str, instant: str) -> str:
        """SQL that joins the row of an instant."""
        found = f"JOIN {table} AS {alias} ON {alias}.tick = {instant} // {self.step}"
        if not self.uneven:
            return found
        return f"{found} AND {instant} >= {alias}.since AND {instant} < {alias}.before"


def steps_of(
    timelines: Iterable[Timeline], first_day: int, last_day: int, most: int = MOST
) -> Steps:
    """The rows of several timelines over UTC days, both included; `most` of them when even."""
    each = list(timelines)
    since, until = first_day * DAY, (last_day + 1) * DAY
    bends = np.concatenate([np.array([], np.int64), *(timeline.bends for timeline in each)])
    bends = bends[(bends > since) & (bends < until)]
    step = int(np.gcd.reduce(bends % _HOUR, initial=_HOUR))
    uneven = (until - since) // step > most
    if uneven:
        step = _HOUR if (until - since) // _HOUR <= most else DAY
        begins = np.unique(np.concatenate([np.arange(since, until, step), bends]))
        ends = np.append(begins[1:], until)
        columns = {"tick": begins // step, "since": begins, "before": ends}
    else:
        begins = np.arange(since, until, step, dtype=np.int64)
        columns = {"tick": begins // step}
    for timeline in each:
        columns |= timeline.at(begins)
    return Steps(step=step, uneven=uneven, columns=columns)


def rising(values: Int64, instants: Int64, rise: Int64) -> Int64:
    """What to store of a column that rises where `rise` is 1: its value less the instant."""
    return values - rise * instants
