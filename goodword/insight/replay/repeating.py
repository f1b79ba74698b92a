"""Standards that repeat: 'every 2 shop days until resolved', from histories of events.

Each update is counted from the one before, the first from the start, and the last time from the
last update to the end. So an interaction kept its word when the longest time without an update
did. That is what is measured.
"""

from goodword.insight.history.eventsql import numbered
from goodword.insight.history.facts import Facts
from goodword.insight.history.happened import HAPPENED
from goodword.insight.history.mapping import Happened
from goodword.insight.history.names import same
from goodword.insight.replay.bins import bin_of
from goodword.insight.replay.choosing import Chosen, choose
from goodword.insight.replay.clocks import clock, due_line
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import Ruler
from goodword.insight.replay.scope import CantTell
from goodword.insight.replay.states import ENDED, GONE
from goodword.insight.sql import case
from goodword.rules.calendar import zone_of
from goodword.rules.tree import Every, Standard, Within

LONGEST = "Measured is the longest time without an update in each."


def rulers(every: Every, hearing: Hearing) -> tuple[Chosen, Chosen]:
    """How the first update is measured and how the others, in the same unit. Raises CantTell."""
    later = choose(Within(limit=every.interval), hearing)
    first = choose(Within(limit=every.first or every.interval), hearing)
    if later.limit is None or first.limit is None:
        raise CantTell("How long such an interval took can't be told in one number.")
    if (first.ruler.unit, first.ruler.calendar) != (later.ruler.unit, later.ruler.calendar):
        raise CantTell("Its first update is counted in another time than the later ones.")
    return first, later


def updates(standard: Standard, facts: Facts) -> str:
    """The numbers of the events that are updates. Raises CantTell."""
    if facts.mapping.events is None:
        raise CantTell("It is about every update, and a row holds one time of each milestone.")
    known = numbered(facts.mapping)
    names = [
        name
        for milestone, moments in facts.mapping.milestones.items()
        if same(milestone, standard.milestone)
        for moment in moments
        if isinstance(moment, Happened)
        for name in moment.names
    ]
    if not names:
        raise CantTell(f"The map has no event for {standard.milestone!r}.")
    return ", ".join(str(known[name.strip().lower()]) for name in names)


def repeated_query(
    standard: Standard, hearing: Hearing, chosen: tuple[Chosen, Chosen], seen: str, zone: str
) -> str:
    """The measured rows of a repeating standard; `seen` is the query for what was seen of each."""
    first, later = chosen
    shown = hearing.once(("clock", zone), lambda: clock(zone_of(zone), *hearing.days))
    in_time = f"m_first <= {first.limit} AND COALESCE(m_later, 0) <= {later.limit}"
    return f"""
        WITH {_measured(standard, hearing, later.ruler, seen)}, longest AS (
            SELECT key, MAX(CASE WHEN nth = 2 THEN m END) AS m_first,
                   MAX(CASE WHEN nth > 2 THEN m END) AS m_later
            FROM measured GROUP BY key
        ), judged AS (
            SELECT segment, a.weekday, a.hour, state, COALESCE(m_first, 0) AS m_first, m_later
            FROM seen LEFT JOIN longest ON longest.key = seen.key
            {hearing.join("a", "start", shown)}
        )
        SELECT segment, weekday, hour, 0 AS period,
               2 * state + {case([(in_time, "1")], "0")} AS outcome, m, {bin_of(later.ruler)} AS bin
        FROM (SELECT *, GREATEST(m_first, COALESCE(m_later, 0)) AS m FROM judged) AS told"""


def broken_gaps(
    standard: Standard, hearing: Hearing, chosen: tuple[Chosen, Chosen], seen: str, *, due: bool
) -> str:
    """Of each interaction that broke its word the time without an update that did so the most: it
    starts with the update before, and was due to end with the next.
    """
    first, later = chosen
    is_first = [("nth = 2", str(first.limit))]
    due_at, joins = _due(standard, hearing) if due else ("CAST(NULL AS BIGINT)", [])
    return f"""
        WITH {_measured(standard, hearing, later.ruler, seen)}, furthest AS (
            SELECT *, ROW_NUMBER() OVER (PARTITION BY key ORDER BY late DESC, nth) AS turn
            FROM (SELECT *, m - {case(is_first, str(later.limit))} AS late FROM measured) AS told
            WHERE late > 0
        ), one AS (
            SELECT file, row_, segment, channel, own.start AS start, own.stop AS stop, nth, late,
                   CASE WHEN own.stop < seen.stop THEN {ENDED} ELSE state END AS state
            FROM furthest AS own JOIN seen ON seen.key = own.key WHERE turn = 1 AND state <= {GONE}
        )
        SELECT file, row_, segment, channel, start, start AS counted, stop, state,
               {due_at} AS due, late
        FROM one {" ".join(joins)}"""


def _due(standard: Standard, hearing: Hearing) -> tuple[str, list[str]]:
    """SQL for when an update is due after the one before, and what it joins."""
    every = standard.target
    if not isinstance(every, Every):
        raise TypeError(every)
    lengths = {"next_": every.interval, "first_": every.first or every.interval}
    joins = [
        hearing.join(name, "start", due_line(Within(limit=length), hearing))
        for name, length in lengths.items()
    ]
    later, first = (f"{name}.base + {name}.rate * start" for name in lengths)
    return case([("nth = 2", first)], later), joins


def _measured(standard: Standard, hearing: Hearing, ruler: Ruler, seen: str) -> str:
    """Queries down to every time without an update, with what it measures."""
    joins = [hearing.join("a", "start", ruler.starts)] if ruler.starts else []
    joins += [hearing.join("b", "(stop - 1)", ruler.stops)] if ruler.stops else []
    return f"""
        seen AS ({seen}), points AS (
            SELECT key, start AS moment FROM seen
            UNION ALL SELECT key, stop AS moment FROM seen WHERE stop >= start
            UNION ALL SELECT own.key, own.moment
            FROM {HAPPENED} AS own JOIN seen ON seen.key = own.key
            WHERE e IN ({updates(standard, hearing.facts)}) AND moment > start AND moment <= stop
        ), gaps AS (
            SELECT key, moment AS stop,
                   LAG(moment) OVER (PARTITION BY key ORDER BY moment) AS start,
                   ROW_NUMBER() OVER (PARTITION BY key ORDER BY moment) AS nth
            FROM points
        ), measured AS (
            SELECT key, nth, start, stop, {ruler.measure} AS m
            FROM (SELECT * FROM gaps WHERE start IS NOT NULL) AS gap {" ".join(joins)}
        )"""
