"""When clocks stood still, from events: 'set to pending' begins it, 'customer replied' ends it.

Who has stopped a clock stops it no second time, and what ends a stop that never began ends nothing.
Stops for several reasons at once are one. A stop counts from the start of the clock to its stop,
and no longer than the rule's cap: hours of it are used up by their time, days by the days begun.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from goodword.insight.history.happened import HAPPENED
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import Ruler, count, open_days
from goodword.insight.replay.timelines import Timeline
from goodword.rules.due import Length


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """SQL for how long each clock stood, over `seen` (key, start, stop), in a ruler's measure."""

    begins: tuple[str, ...]
    ends: tuple[str, ...]
    ruler: Ruler
    cap: Length | None

    def query(self, hearing: Hearing) -> str:
        """Rows of key and paused."""
        spans = self._clipped(self._merged())
        if self.cap is not None:
            spans = self._capped(spans, self.cap, hearing)
        amount, joins = self._amount(hearing)
        return f"""
            SELECT key, CAST(SUM({amount}) AS BIGINT) AS paused
            FROM ({spans}) AS stood {" ".join(joins)} WHERE freed > held GROUP BY key"""

    def _merged(self) -> str:
        """Stops of each reason as spans, and those that overlap as one."""
        reasons = " UNION ALL ".join(
            f"SELECT key, moment, nth, {at} AS reason, {side} AS side FROM {HAPPENED} "
            f"WHERE e IN ({codes})"
            for at, pair in enumerate(zip(self.begins, self.ends, strict=True))
            for side, codes in zip((1, 0), pair, strict=True)
        )
        by = "PARTITION BY key, reason ORDER BY moment, nth, side"
        spans = f"""
            SELECT key, moment AS held, COALESCE(next_, {2**40}) AS freed FROM (
                SELECT key, side, moment, LEAD(moment) OVER ({by}) AS next_ FROM (
                    SELECT *, LAG(side) OVER ({by}) AS before FROM ({reasons}) AS marks
                ) AS turns WHERE side = 1 AND COALESCE(before, 0) = 0 OR side = 0 AND before = 1
            ) AS sides WHERE side = 1"""
        if len(self.begins) == 1:
            return spans
        before = "PARTITION BY key ORDER BY held, freed ROWS BETWEEN UNBOUNDED PRECEDING AND"
        return f"""
            SELECT key, MIN(held) AS held, MAX(freed) AS freed FROM (
                SELECT *, SUM(apart) OVER ({before} CURRENT ROW) AS island FROM (
                    SELECT *, CASE WHEN held <= MAX(freed) OVER ({before} 1 PRECEDING)
                                   THEN 0 ELSE 1 END AS apart
                    FROM ({spans}) AS spans
                ) AS marked
            ) AS numbered GROUP BY key, island"""

    def _clipped(self, spans: str) -> str:
        return f"""
            SELECT seen.key, start, stop, GREATEST(held, start) AS held,
                   LEAST(freed, stop) AS freed
            FROM ({spans}) AS spans JOIN seen ON seen.key = spans.key
            WHERE held < stop AND freed > start"""

    def _capped(self, spans: str, cap: Length, hearing: Hearing) -> str:
        """The same, each cut where the cap is used up by it and those before."""
        before = "PARTITION BY key ORDER BY held ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING"
        if cap.kind == "seconds":
            left = f"{cap.seconds} - COALESCE(SUM(freed - held) OVER ({before}), 0)"
            return f"""
                SELECT key, start, stop, held, LEAST(freed, held + GREATEST(left_, 0)) AS freed
                FROM (SELECT *, {left} AS left_ FROM ({spans}) AS spans) AS used"""
        begins, ends = open_days(cap, *hearing.days)
        hearing.engine.load("cap_days", {"nth": np.arange(1, len(ends) + 1), "closes": ends})
        line = hearing.once(
            ("begun", cap.zone.key, cap.hours and cap.hours.calendar),
            lambda: Timeline(lambda instants: {"begun": count(begins, instants)}, begins),
        )
        begun = f"""
            SELECT stood.*, u.begun AS first_, v.begun - u.begun AS used_
            FROM ({spans}) AS stood {hearing.join("u", "held", line)}
            {hearing.join("v", "freed", line)}"""
        left = f"{cap.days} - COALESCE(SUM(used_) OVER ({before}), 0)"
        return f"""
            SELECT key, start, stop, held,
                   CASE WHEN left_ <= 0 THEN held ELSE LEAST(freed, closes) END AS freed
            FROM (SELECT *, {left} AS left_ FROM ({begun}) AS begun) AS used
            LEFT JOIN cap_days ON cap_days.nth = first_ + left_"""

    def _amount(self, hearing: Hearing) -> tuple[str, Sequence[str]]:
        """What a span takes off the measure, and the tables that it takes."""
        if self.ruler.stops is None or self.ruler.starts is None:
            return "freed - held", ()
        by_second = self.ruler.unit == "second"
        held, freed = ("held", "freed") if by_second else ("(held - 1)", "(freed - 1)")
        joins = [
            hearing.join("u", held, self.ruler.stops),
            hearing.join("v", freed, self.ruler.stops),
        ]
        if by_second:
            return "(v.done + v.rate * freed) - (u.done + u.rate * held)", joins
        joins.append(hearing.join("a", "start", self.ruler.starts))
        return "GREATEST(v.ended, a.begun) - GREATEST(u.ended, a.begun)", joins
