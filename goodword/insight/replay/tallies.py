"""The rows of a measured standard, counted in one pass by part and bin, and finer where asked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goodword.insight.engines import Engine
from goodword.insight.engines.base import MISSING
from goodword.insight.replay.bins import begin, edge
from goodword.insight.replay.measuring import Measured, Wanted
from goodword.insight.replay.results import Group, Share
from goodword.insight.replay.states import ENDED, GONE
from goodword.insight.replay.verdicts import share_of
from goodword.insight.sql import either
from goodword.rules.statistics import Int64, Measures

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tally:
    """Counts: `n` rows of a part's `code`, in a `state`, kept or not, of a measure; `total` is the
    sum of what they measured exactly. All of shape (k,).
    """

    code: Int64
    state: Int64
    kept: Bools
    measure: Int64
    n: Int64
    total: Int64

    @property
    def ended(self) -> Bools:
        ended: Bools = self.state == ENDED
        return ended

    @property
    def judged(self) -> Bools:
        """All that ended, and what did not although its limit has passed."""
        return self.ended | ((self.state <= GONE) & ~self.kept)

    def of_state(self, state: int, *, kept: bool | None = None) -> int:
        """How many are in a state, and were kept or not if that is asked."""
        which: Bools = self.state == state
        return self._count(which if kept is None else which & (self.kept == kept))

    def share(self) -> Share:
        """Kept of judged."""
        return share_of(self._count(self.ended & self.kept), self._count(self.judged))

    def average(self) -> float | None:
        """The mean measure of what has ended."""
        n = self._count(self.ended)
        return int(self.total[self.ended].sum()) / n if n else None

    def furthest(self, count: int) -> int | None:
        """The bin in which the last of so many lies of what was broken and took longest."""
        broken = self.judged & ~(self.ended & self.kept)
        order = np.argsort(-self.measure[broken], kind="stable")
        so_far = np.cumsum(self.n[broken][order])
        if not len(so_far):
            return None
        last = min(int(np.searchsorted(so_far, count)), len(order) - 1)
        return int(self.measure[broken][order][last])

    def measures(self) -> Measures:
        """Counts by measure: of what ended, and of what has not (waiting, or gone unserved)."""
        seen = self.state <= GONE
        return _measures(self.measure[seen], self.ended[seen], self.n[seen])

    def _count(self, which: Bools) -> int:
        return int(self.n[which].sum())


def tallies(measured: Measured, engine: Engine, *, at_least: bool) -> dict[str, Tally]:
    """By segment, weekday, hour and, where the standard has some, period."""
    parts = ["segment", "weekday", "hour", *(["period"] if measured.periods else [])]
    sets = ", ".join(f"({part}, outcome, bin)" for part in parts)
    rows = engine.ask(
        f"SELECT {', '.join(parts)}, outcome, bin, COUNT(*) AS n, CAST(SUM(m) AS BIGINT) AS total "
        f"FROM ({measured.query(Wanted())}) AS told GROUP BY GROUPING SETS ({sets})"
    )
    kept, measure = rows["outcome"] % 2 == 1, rows["bin"].astype(np.int64)
    if measured.limit is not None and not at_least:
        # The limit lies within a bin; what kept it was not longer.
        measure = np.where(kept, np.minimum(measure, measured.limit), measure)
    columns = {
        "state": rows["outcome"] // 2,
        "kept": kept,
        "measure": measure,
        "n": rows["n"],
        "total": rows["total"],
    }
    return {
        part: Tally(code=rows[part][own], **{key: values[own] for key, values in columns.items()})
        for part in parts
        for own in [rows[part] != MISSING]
    }


def finer(
    measures: Measures, values: Iterable[int], measured: Measured, engine: Engine
) -> Measures:
    """The same with exact measures in the bins of some values, from one more pass."""
    ruler = measured.ruler
    bins = sorted({edge(value, ruler) for value in values})
    ranges = [(low, high) for high in bins for low in [begin(high, ruler)] if high - low > 1]
    if not ranges:
        return measures
    least = measured.ruler.least(min(low for low, _ in ranges) + 1)
    where = either(f"m > {low} AND m <= {high}" for low, high in ranges)
    rows = engine.ask(
        f"SELECT m, outcome, COUNT(*) AS n FROM ({measured.query(Wanted(least=least))}) AS told "
        f"WHERE outcome < {2 * GONE + 2} AND ({where}) GROUP BY m, outcome"
    )
    exact = _measures(rows["m"].astype(np.int64), rows["outcome"] // 2 == ENDED, rows["n"])
    coarse = np.ones(len(measures.value), np.bool_)
    for low, high in ranges:
        coarse &= (measures.value <= low) | (measures.value > high)
    both = [
        np.concatenate([column[coarse], more])
        for column, more in (
            (measures.value, exact.value),
            (measures.ended, exact.ended),
            (measures.waiting, exact.waiting),
        )
    ]
    order = np.argsort(both[0])
    return Measures(*(column[order] for column in both))


def groups(tally: Tally, name: Callable[[int], str], stops: Int64) -> tuple[Group, ...]:
    """The share of each part, and how many of it kept each stop."""
    codes, at = np.unique(tally.code, return_inverse=True)
    width = len(stops) + 1
    cell = at * width + np.searchsorted(stops, tally.measure, side="left")

    def counts(which: Bools, where: Int64, length: int) -> Int64:
        return np.bincount(where[which], tally.n[which], length).astype(np.int64)

    seen = tally.state <= GONE
    ended, waiting = (
        counts(which, cell, len(codes) * width).reshape(-1, width)
        for which in (tally.ended, seen & ~tally.ended)
    )
    within = np.cumsum(ended, axis=1)[:, :-1]
    past = waiting.sum(axis=1, keepdims=True) - np.cumsum(waiting, axis=1)[:, :-1]
    judged = ended.sum(axis=1, keepdims=True) + past
    kept = counts(tally.ended & tally.kept, at, len(codes))
    all_ = counts(seen, at, len(codes))
    of = counts(tally.judged, at, len(codes))
    return tuple(
        Group(
            name=name(int(code)),
            share=share_of(int(kept[row]), int(of[row])),
            kept_by_stop=tuple(within[row].tolist()),
            judged_by_stop=tuple(judged[row].tolist()),
            seen=int(all_[row]),
        )
        for row, code in enumerate(codes.tolist())
        if of[row]
    )


def _measures(values: Int64, ended: Bools, n: Int64) -> Measures:
    value, at = np.unique(values, return_inverse=True)
    both = [
        np.bincount(at[which], n[which], len(value)).astype(np.int64) for which in (ended, ~ended)
    ]
    return Measures(value=value, ended=both[0], waiting=both[1])
