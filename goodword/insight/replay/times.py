"""A time standard's answer from its measured rows: shares, quantiles, limits, groups."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from goodword.insight.engines import Engine
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.names import ELSE
from goodword.insight.replay.broken import furthest
from goodword.insight.replay.hearing import Hearing, Named
from goodword.insight.replay.listing import Listing
from goodword.insight.replay.measuring import Measured, Wanted, measure
from goodword.insight.replay.recorded import is_compared
from goodword.insight.replay.redressed import cost
from goodword.insight.replay.results import Amount, Answer, Compared, Group, Reachable, Stop
from goodword.insight.replay.sayable import in_words, ladder, limit_in_words, rounded_up
from goodword.insight.replay.scope import about, anchors, starts
from goodword.insight.replay.states import ENDED, EXCUSED, GONE, REVERSED, WAITING
from goodword.insight.replay.tallies import Tally, finer, groups, tallies
from goodword.insight.replay.unseen import unseen
from goodword.insight.replay.verdicts import verdict
from goodword.rules.calendar.dates import WEEKDAYS
from goodword.rules.statistics import Int64, Measures
from goodword.rules.text.print.standards import being
from goodword.rules.tree import Hold, Standard

LATER: Final = "later"
PERCENTS: Final = (80, 90, 95, 99)
_SHOWN: Final = (50, *PERCENTS)
_STOPS: Final = 44


def answer_time(
    standard: Standard, hearing: Hearing, named: Named, listing: Listing | None
) -> Answer:
    """Replay a time standard, whose broken rows are listed where that is asked. Raises CantTell."""
    measured = measure(standard, hearing)
    sums = _Sums(hearing.engine, measured, at_least=isinstance(standard.target, Hold))
    answer = sums.answer(standard, hearing, named)
    if listing is not None:
        listing.add(measured, answer.broken)
    return answer


@dataclass(slots=True)
class _Sums:
    engine: Engine
    measured: Measured
    at_least: bool

    def answer(self, standard: Standard, hearing: Hearing, named: Named) -> Answer:
        facts, parts = hearing.facts, tallies(self.measured, self.engine, at_least=self.at_least)
        whole = parts["segment"]
        binned, exact = self._measures(whole)
        stops = self._stops(binned, exact)
        by = self._groups(parts, np.array([stop.amount.measure for stop in stops], np.int64), facts)
        share, strength, n = whole.share(), standard.strength, whole.of_state
        promised = None if strength.percent is None else float(strength.percent)
        worst = _longest(exact, exact.ended + exact.waiting)
        return Answer(
            kind="time",
            key=named.key,
            sentence=named.sentence,
            subject=standard.subject.of,
            share=share,
            promised=promised,
            at_most=False,
            verdict=verdict(share, promised, aim=strength.aim, average=strength.average),
            start=" or ".join(being(name) for name in anchors(standard, facts.names)),
            zone=self.measured.zone,
            unit=self.measured.ruler.unit,
            calendar=self.measured.ruler.calendar,
            limit=self._limit(self.measured.limit),
            ended=n(ENDED),
            waiting_late=n(WAITING, kept=False),
            waiting_open=n(WAITING, kept=True),
            gone_late=n(GONE, kept=False),
            gone_before=n(GONE, kept=True),
            excused=n(EXCUSED),
            reversed=n(REVERSED),
            no_start=self._no_start(standard, facts),
            median=self._quantile(50, exact),
            p90=self._quantile(90, exact),
            p99=self._quantile(99, exact),
            worst=self._amount(worst),
            worst_open=worst != _longest(exact, exact.ended),
            average=whole.average(),
            limits=self._limits(exact),
            stops=stops,
            compared=self._compared(facts, standard),
            period=strength.per,
            segments=by["segment"] if len(by["segment"]) > 1 else (),
            weekdays=by["weekday"],
            hours=by["hour"],
            periods=by.get("period", ()),
            unseen=tuple(unseen(standard, facts)) if share.kept < share.n else (),
            cost=cost(standard, self.measured, whole, hearing),
            furthest=furthest(standard, self.measured, whole, hearing),
            notices=self.measured.notices,
        )

    def _measures(self, whole: Tally) -> tuple[Measures, Measures]:
        """All measures in their bins, and the same exactly where quantiles and the longest lie."""
        binned = whole.measures()
        places = [at for percent in _SHOWN if (at := binned.limit_kept(percent)) is not None]
        values = [int(binned.value[at]) for at in places]
        longest = (_longest(binned, n) for n in (binned.ended, binned.waiting))
        values += [value for value in longest if value is not None]
        return binned, finer(binned, values, self.measured, self.engine)

    def _limit(self, measure: int | None) -> Amount | None:
        if measure is None:
            return None
        return Amount(measure=measure, words=limit_in_words(measure, self.measured.ruler))

    def _amount(self, measure: int | None) -> Amount | None:
        if measure is None:
            return None
        return Amount(measure=measure, words=in_words(measure, self.measured.ruler))

    def _quantile(self, percent: int, exact: Measures) -> Amount | None:
        at = exact.limit_kept(percent)
        return None if at is None else self._amount(int(exact.value[at]))

    def _limits(self, exact: Measures) -> tuple[Reachable, ...]:
        ruler, all_ = self.measured.ruler, int((exact.ended + exact.waiting).sum())
        if self.at_least:
            return ()
        found = [(percent, exact.limit_kept(percent)) for percent in PERCENTS]
        return tuple(
            Reachable(
                percent=percent,
                amount=Amount(measure=up, words=limit_in_words(up, ruler)),
                kept=kept,
                n=n,
                left_out=all_ - n,
            )
            for percent, at in found
            if at is not None
            for up in [rounded_up(int(exact.value[at]), ruler)]
            for kept, n in [exact.kept_within(up)]
        )

    def _stops(self, binned: Measures, exact: Measures) -> tuple[Stop, ...]:
        """The limits to be tried: sayable ones over what happened, and the policy's own."""
        limit, ruler = self.measured.limit, self.measured.ruler
        low, high = binned.limit_kept(2), binned.limit_kept(99)
        if limit is None or low is None or high is None or self.at_least:
            return ()
        value = binned.value
        top = max(int(value[high]), limit + limit // 2)
        bottom = min(max(int(value[low]), limit // 40), limit)
        rungs = {*ladder(ruler, bottom, top), limit} - {0}
        chosen = _thinned(sorted(rungs), limit)
        return tuple(
            Stop(amount=Amount(measure=m, words=limit_in_words(m, ruler)), kept=kept, n=n)
            for m in chosen
            for kept, n in [exact.kept_within(m)]
        )

    def _groups(
        self, parts: dict[str, Tally], stops: Int64, facts: Facts
    ) -> dict[str, tuple[Group, ...]]:
        """Shares by part, and under every stop."""
        segments, periods = facts.names.segments, self.measured.periods
        named: dict[str, Callable[[int], str]] = {
            "segment": lambda code: segments[code] if code != ELSE else "everyone else",
            "weekday": lambda day: WEEKDAYS[day],
            "hour": lambda hour: f"{hour:02}:00",
            "period": lambda at: periods[at] if at >= 0 else LATER,
        }
        return {key: groups(tally, named[key], stops) for key, tally in parts.items()}

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
        found = self.engine.ask(
            f"SELECT {', '.join(sums)} FROM ({self.measured.query(Wanted())}) AS told"
        )
        n = {key: int(values[0]) for key, values in found.items()}
        return Compared(
            due_same=n["due_same_yes"],
            due_n=n["due_same_n"],
            flag_same=n["flag_same_yes"],
            flag_n=n["flag_same_n"],
            flag_by_due=n["flag_by_due_yes"],
            flag_due_n=n["flag_by_due_n"],
        )


def _longest(measures: Measures, n: Int64) -> int | None:
    """The greatest measure of which there is one."""
    there = measures.value[n > 0]
    return int(there[-1]) if len(there) else None


def _thinned(rungs: list[int], limit: int) -> list[int]:
    """At most so many rungs, the policy's own among them."""
    if len(rungs) <= _STOPS:
        return rungs
    places = np.unique(np.linspace(0, len(rungs) - 1, _STOPS - 1).round().astype(int))
    return sorted({rungs[at] for at in places} | {limit})
