"""A time standard's answer from its measured rows: shares, quantiles, limits, groups."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from goodword.insight.engines import Columns, Engine
from goodword.insight.engines.base import MISSING
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.names import ELSE
from goodword.insight.replay.hearing import Hearing, Named
from goodword.insight.replay.measuring import (
    ENDED,
    EXCUSED,
    GONE,
    MEASURED,
    REVERSED,
    WAITING,
    Measured,
    is_compared,
    measure,
)
from goodword.insight.replay.results import Amount, Answer, Compared, Group, Share, Stop
from goodword.insight.replay.sayable import in_words, ladder, limit_in_words, rounded_up
from goodword.insight.replay.scope import about, starts
from goodword.insight.replay.verdicts import share_of, verdict
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.statistics import Int64, Measures
from goodword.rules.tree import Hold, Standard

LATER: Final = "later"
PERCENTS: Final = (80, 90, 95, 99)
_STOPS: Final = 44


def answer_time(standard: Standard, hearing: Hearing, named: Named) -> Answer:
    """Replay a time standard. Raises CantTell."""
    measured = measure(standard, hearing)
    sums = _Sums(hearing.engine, measured, at_least=isinstance(standard.target, Hold))
    answer = sums.answer(standard, hearing.facts, named)
    hearing.engine.drop(MEASURED)
    return answer


@dataclass(slots=True)
class _Sums:
    engine: Engine
    measured: Measured
    at_least: bool

    def answer(self, standard: Standard, facts: Facts, named: Named) -> Answer:
        counts = self._ask("state, kept", "", "CAST(SUM(m) AS BIGINT) AS m")
        bins = self._ask("bin, state", f"WHERE state <= {GONE}", "MIN(m) AS low, MAX(m) AS high")
        measures = _measures(bins, bins["bin"])
        by = _by_state(counts)
        stops = self._stops(measures)
        groups = self._groups(measures, [stop.amount.measure for stop in stops], facts)
        share = _share(counts)
        strength = standard.strength
        promised = None if strength.percent is None else float(strength.percent)
        ended = measures.ended.sum()
        return Answer(
            kind="time",
            key=named.key,
            sentence=named.sentence,
            subject=standard.subject.of,
            share=share,
            promised=promised,
            at_most=False,
            verdict=verdict(share, promised, aim=strength.aim, average=strength.average),
            unit=self.measured.ruler.unit,
            calendar=self.measured.ruler.calendar,
            limit=self._limit(self.measured.limit),
            ended=int(ended),
            waiting_late=by(WAITING, 0),
            waiting_open=by(WAITING, 1),
            gone_late=by(GONE, 0),
            gone_before=by(GONE, 1),
            excused=by(EXCUSED, 0) + by(EXCUSED, 1),
            reversed=by(REVERSED, 0) + by(REVERSED, 1),
            no_start=self._no_start(standard, facts),
            median=self._quantile(50, measures, bins),
            p90=self._quantile(90, measures, bins),
            p99=self._quantile(99, measures, bins),
            worst=self._worst(bins, GONE),
            worst_open=self._worst(bins, GONE) != self._worst(bins, ENDED),
            average=_average(counts),
            limits=self._limits(measures, bins),
            stops=stops,
            compared=self._compared(facts, standard),
            period=strength.per,
            segments=groups["segment"],
            weekdays=groups["weekday"],
            hours=groups["hour"],
            periods=groups.get("period", ()),
        )

    def _ask(self, by: str, where: str, more: str = "") -> Columns:
        extra = f", {more}" if more else ""
        return self.engine.ask(
            f"SELECT {by}, COUNT(*) AS n{extra} FROM {MEASURED} {where} GROUP BY {by}"
        )

    def _limit(self, measure: int | None) -> Amount | None:
        if measure is None:
            return None
        return Amount(measure=measure, words=limit_in_words(measure, self.measured.ruler))

    def _amount(self, measure: int) -> Amount:
        return Amount(measure=measure, words=in_words(measure, self.measured.ruler))

    def _quantile(self, percent: int, measures: Measures, bins: Columns) -> Amount | None:
        value = self._exact(percent, measures, bins)
        return None if value is None else self._amount(value)

    def _exact(self, percent: int, measures: Measures, bins: Columns) -> int | None:
        """The least measure that would have been kept so often, found within its bin."""
        at = measures.limit_kept(percent)
        if at is None:
            return None
        edge = int(measures.value[at])
        inside = bins["bin"] == edge
        if int(bins["low"][inside].min()) == int(bins["high"][inside].max()):
            return int(bins["low"][inside].min())
        fine = self._ask("m, state", f"WHERE state <= {GONE} AND bin = {edge}")
        return _within_bin(percent, measures, at, _measures(fine, fine["m"]))

    def _worst(self, bins: Columns, state: int) -> Amount | None:
        """The longest of what ended, or also of what has not (up to the state GONE)."""
        found = bins["high"][bins["state"] <= state]
        return self._amount(int(found.max())) if len(found) else None

    def _limits(self, measures: Measures, bins: Columns) -> tuple[tuple[int, Amount], ...]:
        ruler = self.measured.ruler
        if self.at_least:
            return ()
        found = [(percent, self._exact(percent, measures, bins)) for percent in PERCENTS]
        return tuple(
            (percent, Amount(measure=up, words=limit_in_words(up, ruler)))
            for percent, value in found
            if value is not None
            for up in [rounded_up(value, ruler)]
        )

    def _stops(self, measures: Measures) -> tuple[Stop, ...]:
        """The limits to be tried: sayable ones over what happened, and the policy's own."""
        limit, ruler = self.measured.limit, self.measured.ruler
        low, high = measures.limit_kept(2), measures.limit_kept(99)
        if limit is None or low is None or high is None or self.at_least:
            return ()
        value = measures.value
        top = max(int(value[high]), limit + limit // 2)
        bottom = min(max(int(value[low]), limit // 40), limit)
        rungs = {*ladder(ruler, bottom, top), limit} - {0}
        chosen = _thinned(sorted(rungs), limit)
        return tuple(
            Stop(amount=Amount(measure=m, words=limit_in_words(m, ruler)), kept=kept, n=n)
            for m in chosen
            for kept, n in [measures.kept_within(m)]
        )

    def _groups(
        self, measures: Measures, stops: list[int], facts: Facts
    ) -> dict[str, tuple[Group, ...]]:
        """Shares by part, and under every stop, from one more pass over the measured rows."""
        edges = np.array(stops or [0], np.int64)
        rung = np.searchsorted(edges, measures.value, side="left").astype(np.int64)
        self.engine.load("rungs", {"bin": measures.value, "rung": rung})
        rows = self.engine.ask(
            f"""SELECT segment, weekday, hour, period, rung, state, kept, COUNT(*) AS n
            FROM {MEASURED} AS m JOIN rungs ON rungs.bin = m.bin WHERE state <= {GONE}
            GROUP BY GROUPING SETS ((segment, rung, state, kept), (weekday, rung, state, kept),
                                    (hour, rung, state, kept), (period, rung, state, kept))"""
        )
        segments = facts.names.segments
        named: dict[str, Callable[[int], str]] = {
            "segment": lambda code: segments[code] if code != ELSE else "everyone else",
            "weekday": lambda day: WEEKDAYS[day],
            "hour": lambda hour: f"{hour:02}:00",
            "period": lambda at: self.measured.periods[at] if at >= 0 else LATER,
        }
        if not self.measured.periods:
            del named["period"]
        groups = {key: _parts(rows, key, name, len(stops)) for key, name in named.items()}
        if len(groups["segment"]) < 2:
            groups["segment"] = ()
        return groups

    def _no_start(self, standard: Standard, facts: Facts) -> int:
        """Rows that never came to where the clock starts."""
        start = starts(standard, facts)
        found = self.engine.ask(
            f"SELECT COUNT(*) AS n FROM {TABLE} WHERE status = 0 "
            f"AND {about(standard.subject, facts)} AND {start} IS NULL"
        )
        return int(found["n"][0])

    def _compared(self, facts: Facts, standard: Standard) -> Compared | None:
        if not is_compared(standard, facts):
            return None
        sums = [
            f"COUNT(CASE WHEN {name} {test} THEN 1 END) AS {name}_{word}"
            for name in ("due_same", "flag_by_due", "flag_same")
            for word, test in (("yes", "= 1"), ("n", ">= 0"))
        ]
        found = self.engine.ask(f"SELECT {', '.join(sums)} FROM {MEASURED}")
        n = {key: int(values[0]) for key, values in found.items()}
        return Compared(
            due_same=n["due_same_yes"],
            due_n=n["due_same_n"],
            flag_same=n["flag_same_yes"],
            flag_n=n["flag_same_n"],
            flag_by_due=n["flag_by_due_yes"],
            flag_due_n=n["flag_by_due_n"],
        )


def _measures(rows: Columns, values: Int64) -> Measures:
    """Counts by value: of what ended, and of what has not (waiting, or gone unserved)."""
    value, at = np.unique(values.astype(np.int64), return_inverse=True)
    ended = rows["state"] == ENDED
    both = [
        np.bincount(at[which], rows["n"][which], len(value)).astype(np.int64)
        for which in (ended, ~ended)
    ]
    return Measures(value=value, ended=both[0], waiting=both[1])


def _within_bin(percent: int, measures: Measures, at: int, fine: Measures) -> int:
    """The exact value in a bin, by the counts outside it."""
    kept_before = int(measures.ended[:at].sum())
    waiting_after = int(measures.waiting[at + 1 :].sum())
    kept = kept_before + fine.kept()
    longer = fine.waiting.sum() - np.cumsum(fine.waiting) + waiting_after
    enough = 100 * kept >= percent * (measures.ended.sum() + longer)
    return int(fine.value[int(np.argmax(enough))])


def _average(counts: Columns) -> float | None:
    """The mean measure of what has ended."""
    ended = counts["state"] == ENDED
    n = int(counts["n"][ended].sum())
    return int(counts["m"][ended].sum()) / n if n else None


def _by_state(counts: Columns) -> Callable[[int, int], int]:
    def count(state: int, kept: int) -> int:
        return int(counts["n"][(counts["state"] == state) & (counts["kept"] == kept)].sum())

    return count


def _share(rows: Columns) -> Share:
    """Kept of judged: all that ended, and what did not although its limit has passed."""
    ended = rows["state"] == ENDED
    late = ((rows["state"] == WAITING) | (rows["state"] == GONE)) & (rows["kept"] == 0)
    kept = int(rows["n"][ended & (rows["kept"] == 1)].sum())
    return share_of(kept, int(rows["n"][ended | late].sum()))


def _parts(rows: Columns, key: str, name: Callable[[int], str], stops: int) -> tuple[Group, ...]:
    own = rows[key] != MISSING
    others = [other for other in ("segment", "weekday", "hour", "period") if other != key]
    for other in others:
        own &= rows[other] == MISSING
    part = {column: values[own] for column, values in rows.items()}
    codes = np.unique(part[key])
    groups = (_group(part, part[key] == code, name(int(code)), stops) for code in codes)
    return tuple(group for group in groups if group.share.n)


def _group(rows: Columns, which: NDArray[np.bool_], name: str,
           stops: int) -> Group:  # fmt: skip
    own = {column: values[which] for column, values in rows.items()}
    ended = own["state"] == ENDED
    by_rung = [
        np.bincount(own["rung"][mask], own["n"][mask], stops + 1).astype(np.int64)
        for mask in (ended, ~ended)
    ]
    kept = np.cumsum(by_rung[0])[:stops]
    longer = by_rung[1].sum() - np.cumsum(by_rung[1])[:stops]
    return Group(
        name=name,
        share=_share(own),
        kept_by_stop=tuple(kept.tolist()),
        judged_by_stop=tuple((by_rung[0].sum() + longer).tolist()),
    )


def _thinned(rungs: list[int], limit: int) -> list[int]:
    """At most so many rungs, the policy's own among them."""
    if len(rungs) <= _STOPS:
        return rungs
    places = np.unique(np.linspace(0, len(rungs) - 1, _STOPS - 1).round().astype(int))
    return sorted({rungs[at] for at in places} | {limit})
