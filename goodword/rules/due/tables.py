"""Due times as a table: for any target, start → due by one join on an integer day.

As a start moves by a second, a due time stands still, moves by a second, or jumps. So each target
is a list of pieces, on each of which `due = at + slope · (t − start)` with a slope of 0 or 1. The
jumps can come only at a known few instants (midnights, openings, closings, cut-offs, switches of
the zone, and the starts from which one of these is reached); between them the pieces are measured
with the scalar, and halved wherever that says otherwise.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from goodword.rules.calendar import DAY
from goodword.rules.calendar.tables import Int64
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.forward_many import Many, reckoning_many
from goodword.rules.due.targets import Due, reckoning
from goodword.rules.due.turns import turns
from goodword.rules.tree import Target

Reckon = Callable[[int], int]
Piece = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class DueTable:
    """Pieces of due times, sorted by start, without holes; all columns int64 of shape (n,).

    `day`: the UTC epoch day of the piece. For a start `t` (epoch seconds) with
    `day = floor(t / 86400)` exactly one row of that day has `start <= t < stop`, and

        due = at + slope * (t − start)

    An equi-join on the day with that range as a further condition; most targets have one to six
    rows a day. A start outside the table has no row. What is done at `r` is in time when
    `r <= due` (for Hold, and for the earliest of Appointed, when `r >= due`).
    """

    day: Int64
    start: Int64
    stop: Int64
    at: Int64
    slope: Int64

    def columns(self) -> dict[str, Int64]:
        """The table by column: day, start, stop, at, slope."""
        return {
            "day": self.day,
            "start": self.start,
            "stop": self.stop,
            "at": self.at,
            "slope": self.slope,
        }


def due_table(target: Target, almanac: Almanac, first_day: int, last_day: int) -> DueTable:
    """The due times of starts on UTC days `first_day` to `last_day`, both included.

    The one instant of `Due.at` is meant; of Appointed, which has two, use `limit_table`.
    Raises what `due` raises.
    """
    many = reckoning_many(target, almanac, first_day, last_day)
    edges = _edges(target, almanac, first_day, last_day) if many else []
    pieces = _plain_pieces(many, np.array(edges, np.int64)) if many else None
    if pieces is None:
        return limit_table(target, almanac, first_day, last_day, lambda found: found.at)
    return _table(pieces)


def limit_table(
    target: Target,
    almanac: Almanac,
    first_day: int,
    last_day: int,
    limit: Callable[[Due], int],
) -> DueTable:
    """A table as `due_table` makes it, of the limit that is read from each Due."""
    each = reckoning(target, almanac)
    edges = _edges(target, almanac, first_day, last_day)
    return _table(_pieces(lambda start: limit(each(start, None)), edges))


def _edges(target: Target, almanac: Almanac, first_day: int, last_day: int) -> list[int]:
    """Where pieces begin, and where the last one ends."""
    since, until = first_day * DAY, (last_day + 1) * DAY
    at = {t for t in turns(target, almanac, since, until) if since <= t < until}
    return sorted(at | set(range(since, until + 1, DAY)))


def _table(pieces: Iterable[Piece]) -> DueTable:
    rows = [(piece[0] // DAY, *piece) for piece in _joined(pieces)]
    columns = np.array(rows, np.int64).reshape(-1, 5).T
    return DueTable(*(np.ascontiguousarray(column) for column in columns))


def _plain_pieces(many: Many, edges: Int64) -> Iterable[Piece] | None:
    """A piece from each edge to the next, by columns; None if one of them bends inside."""
    start, stop = edges[:-1], edges[1:]
    first, half = many(start), (stop - start) // 2
    rise = many(stop - 1) - first
    rising = (rise != 0) & (rise == stop - start - 1) & (many(start + half) == first + half)
    if not ((rise == 0) | rising).all():
        return None
    columns = (start, stop, first, rising.astype(np.int64))
    return zip(*(column.tolist() for column in columns), strict=True)


def _pieces(reckon: Reckon, edges: list[int]) -> Iterator[Piece]:
    for start, stop in pairwise(edges):
        yield from _piece(reckon, start, stop)


def _piece(reckon: Reckon, start: int, stop: int) -> Iterator[Piece]:
    """One piece from start to stop, or its halves where it bends inside."""
    length = stop - start
    first = reckon(start)
    rise = reckon(stop - 1) - first if length > 1 else 0
    if rise == 0:
        yield start, stop, first, 0
        return
    half = length // 2
    if rise == length - 1 and reckon(start + half) == first + half:
        yield start, stop, first, 1
        return
    yield from _piece(reckon, start, start + half)
    yield from _piece(reckon, start + half, stop)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Pieces that go on as the one before within the same UTC day become one with it."""
    joined: list[Piece] = []
    for start, stop, at, slope in pieces:
        if joined and start % DAY:
            begun, _, reached, rising = joined[-1]
            alike = rising == slope or stop - start == 1
            if alike and reached + rising * (start - begun) == at:
                joined[-1] = (begun, stop, reached, rising)
                continue
        joined.append((start, stop, at, slope))
    return joined
