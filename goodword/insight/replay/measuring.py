"""Every interaction of one standard, measured: a query over the facts that others count.

Its columns: segment, weekday (Monday is 0) and hour of the start on the standard's own clock,
period (of the due time; 0 when the standard has none), outcome (twice the state, and 1 when it
was, or still could be, in time), m (the ruler's measure; of what has not ended, until when it was
watched), and bin (m rounded up to a step that only distributions need).
"""

from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.happened import CASE_KEY
from goodword.insight.replay.bins import bin_of
from goodword.insight.replay.choosing import Chosen, choose
from goodword.insight.replay.clocks import clock, dues, period_of, received
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.pausing import Pausing, not_between_updates, pausing
from goodword.insight.replay.periods import periods
from goodword.insight.replay.repeating import LONGEST, repeated_query, rulers, updates
from goodword.insight.replay.rulers import Ruler
from goodword.insight.replay.scope import (
    WINDOW_END,
    CantTell,
    about,
    excused,
    not_replaced,
    reached,
    starts,
    stops,
)
from goodword.insight.replay.timeless import check_times
from goodword.insight.replay.timelines import Timeline
from goodword.insight.sql import both, case
from goodword.rules.calendar import DAY, at_wall, zone_of
from goodword.rules.due import Almanac, Due, NoLength, UnknownWord
from goodword.rules.due.tables import due_table, limit_table
from goodword.rules.due.turns import NoTable
from goodword.rules.tree import Appointed, Every, Hold, Notice, Standard

ENDED: Final = 0
WAITING: Final = 1
GONE: Final = 2
REVERSED: Final = 3
EXCUSED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The query, and how it measures. `periods` are the names of its periods, in order; weekdays
    and hours are read in `zone`.
    """

    query: str
    ruler: Ruler
    limit: int | None
    notices: tuple[str, ...]
    periods: tuple[str, ...]
    zone: str


def measure(standard: Standard, hearing: Hearing) -> Measured:
    """Measure a standard; loads the small tables that its query joins. Raises CantTell."""
    if hearing.facts.first is None or hearing.facts.until is None:
        raise CantTell("No row has a time.")
    starts(standard, hearing.facts), stops(standard, hearing.facts)
    check_times(standard, hearing.facts)
    if isinstance(standard.target, Every):
        return _repeated(standard, standard.target, hearing)
    try:
        chosen = choose(standard.target, hearing)
        zone = zone_of(_zone(standard, hearing.almanac, chosen.ruler))
        ends = _periods(standard, hearing, zone)
        joins = _joins(standard, hearing, chosen, zone, tuple(end for _, end in ends))
        pauses = pausing(standard, chosen, hearing)
    except NoTable:
        raise CantTell("Half days have another length every day; say hours.") from None
    except (UnknownWord, NoLength) as trouble:
        raise CantTell(str(trouble)) from None
    return Measured(
        query=_query(standard, hearing, chosen, joins, _period(ends), pauses),
        ruler=chosen.ruler,
        limit=chosen.limit,
        notices=pauses.notices,
        periods=tuple(name for name, _ in ends),
        zone=zone.key,
    )


def _repeated(standard: Standard, every: Every, hearing: Hearing) -> Measured:
    """The same for a standard that repeats."""
    updates(standard, hearing.facts)
    try:
        first, later = rulers(every, hearing)
    except (UnknownWord, NoLength) as trouble:
        raise CantTell(str(trouble)) from None
    zone = _zone(standard, hearing.almanac, later.ruler)
    seen = f"""
        WITH touched AS ({_touched(standard, hearing, Pausing(), repeated=True)})
        {_seen(standard, hearing, ", key")}"""
    return Measured(
        query=repeated_query(standard, hearing, (first, later), seen, zone),
        ruler=later.ruler,
        limit=None if every.first else later.limit,
        notices=(LONGEST, *not_between_updates(standard, hearing)),
        periods=(),
        zone=zone,
    )


def _zone(standard: Standard, almanac: Almanac, ruler: Ruler) -> str:
    """Where weekdays, hours and periods are read: on the standard's calendar, or the policy's."""
    own = getattr(standard.target, "calendar", None)
    for word in (ruler.calendar, own, standard.subject.received_in):
        if word is not None and word in almanac.calendars:
            return almanac.calendars[word].zone
    return almanac.zone


def _dues(standard: Standard, hearing: Hearing) -> Timeline:
    """The due instant by the start, or by the end of an agreed window."""
    judged = standard.target
    if isinstance(judged, Appointed) and judged.what == "window":
        judged = Appointed(what="time", late=judged.late)
    almanac, days = hearing.almanac, hearing.days
    return hearing.once(judged, lambda: dues(due_table(judged, almanac, *days)))


def _earliest(standard: Standard, hearing: Hearing) -> Timeline:
    """From when on an appointment counts as kept."""
    target, days = standard.target, hearing.days

    def begin(found: Due) -> int:
        return found.start if found.earliest is None else found.earliest

    return hearing.once(
        ("earliest", target), lambda: dues(limit_table(target, hearing.almanac, *days, begin))
    )


def _has_earliest(standard: Standard) -> bool:
    target = standard.target
    return isinstance(target, Appointed) and (target.early is not None or target.what == "window")


def _periods(standard: Standard, hearing: Hearing, zone: ZoneInfo) -> list[tuple[str, int]]:
    """The periods that the history touches: each with its name and the instant at which it ends."""
    per = standard.strength.per
    if per is None:
        return []
    first, last = hearing.days
    return [(name, at_wall(day, 0, zone)) for name, day in periods(per, first + 2, last - 2)]


def _joins(
    standard: Standard, hearing: Hearing, chosen: Chosen, zone: ZoneInfo, ends: tuple[int, ...]
) -> dict[str, str]:
    """The small tables that the rows are joined to, by name: at the start, at the stop …"""
    subject, ruler = standard.subject, chosen.ruler
    at_start = [hearing.once(("clock", zone.key), lambda: clock(zone, *hearing.days))]
    if ruler.starts is not None:
        at_start.append(ruler.starts)
    if word := subject.received_in or subject.received_outside:
        hours = hearing.almanac.hours(word)
        at_start.append(hearing.once(("received", word), lambda: received(hours, *hearing.days)))
    joins = {"a": hearing.join("a", "start", *at_start)}
    if ruler.stops is not None:
        joins["b"] = hearing.join("b", "(stop - 1)", ruler.stops)
    if _needs_dues(standard, hearing, chosen):
        joins["due"] = hearing.join("due", "counted", _dues(standard, hearing))
    if _has_earliest(standard):
        joins["earliest"] = hearing.join("earliest", "start", _earliest(standard, hearing))
    if ends:
        line = hearing.once(("periods", ends), lambda: period_of(ends))
        first, last = hearing.days
        near = f"GREATEST(LEAST(due_at, {last * DAY}), {first * DAY})"
        joins["p"] = hearing.join("p", near, line)
    return joins


def _period(ends: list[tuple[str, int]]) -> str:
    """SQL for the period in which it was due; what is due after the last is later than all."""
    return f"CASE WHEN due_at < {ends[-1][1]} THEN p.period ELSE -1 END" if ends else "0"


def _query(
    standard: Standard,
    hearing: Hearing,
    chosen: Chosen,
    joins: dict[str, str],
    period: str,
    pauses: Pausing,
) -> str:
    """The pass over the facts."""
    facts, subject = hearing.facts, standard.subject
    compared = is_compared(standard, facts)
    more = ", recorded_due, recorded_late" if compared else ""
    shown = more
    more += ", paused" if pauses.seconds else ", key" if pauses.stood else ""
    measure, paused = chosen.ruler.measure, bool(pauses.seconds or pauses.stood)
    columns = {"state": "state", "start": "start", "stop": "stop"}
    columns["m"] = f"GREATEST({measure} - COALESCE(paused, 0), 0)" if paused else measure
    columns |= {"weekday": "a.weekday", "hour": "a.hour"}
    columns |= {
        f"{name}_at": f"{name}.base + {name}.rate * {instant}"
        for name, instant in (("due", "counted"), ("earliest", "start"))
        if name in joins
    }
    kept = _kept(standard, chosen, columns, paused=paused)
    wanted = "a.received = 1" if subject.received_in else "a.received = 0"
    among = f"WHERE {wanted}" if subject.received_in or subject.received_outside else ""
    to_periods = joins.pop("p", "")
    return f"""
        WITH touched AS ({_touched(standard, hearing, pauses)}),
        seen AS ({_seen(standard, hearing, more)}), {_standing(pauses, hearing)}
        judged AS (
            SELECT segment, {", ".join(f"{sql} AS {name}" for name, sql in columns.items())}{shown}
            FROM {"held" if pauses.stood else "seen"} {" ".join(joins.values())} {among}
        ), told AS (
            SELECT *, CASE WHEN {kept} THEN 1 ELSE 0 END AS kept FROM judged
        )
        SELECT segment, weekday, hour, {period} AS period,
               2 * state + kept AS outcome, m, {bin_of(chosen.ruler)} AS bin
               {_compared() if compared else ""}
        FROM told {to_periods}"""


def _standing(pauses: Pausing, hearing: Hearing) -> str:
    """What was seen with how long its clock stood still, where events tell it."""
    if pauses.stood is None:
        return ""
    return f"""
        held AS (
            SELECT seen.*, stood.paused FROM seen
            LEFT JOIN ({pauses.stood.query(hearing)}) AS stood ON stood.key = seen.key
        ),"""


def _touched(
    standard: Standard, hearing: Hearing, pauses: Pausing, *, repeated: bool = False
) -> str:
    """The rows that the standard is about, by what matters to it."""
    target, facts = standard.target, hearing.facts
    rows = both([about(standard.subject, facts), not_replaced(standard, hearing.standards, facts)])
    window = reached(WINDOW_END, facts) if isinstance(target, Appointed) else None
    columns = {
        "start": starts(standard, facts),
        "stopped": stops(standard, facts),
        "gone": facts.gone,
        "excused": excused(standard, facts),
        "window_end": window or "NULL",
    }
    if is_compared(standard, facts):
        columns |= {"recorded_due": "due", "recorded_late": "late"}
    if pauses.seconds:
        columns["paused"] = pauses.seconds
    if pauses.stood or repeated:
        columns["key"] = CASE_KEY
    listed = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    return f"SELECT segment, {listed} FROM {TABLE} WHERE status = 0 AND {rows}"


def _seen(standard: Standard, hearing: Hearing, more: str) -> str:
    """Until when each was watched, and what had become of it by then."""
    until = hearing.facts.until
    # Without a said end of the history, its end is the last time in it.
    by_then = "TRUE" if hearing.facts.mapping.until is None else f"stopped <= {until}"
    there = f"stopped IS NOT NULL AND {by_then}"
    unordered = isinstance(standard.target, Appointed | Notice)
    ended = str(ENDED) if unordered else case([("stopped < start", str(REVERSED))], str(ENDED))
    return f"""
        SELECT segment, start, COALESCE(window_end, start) AS counted,
               COALESCE({case([(by_then, "stopped")], "NULL")}, gone, {until}) AS stop,
               CASE WHEN excused THEN {EXCUSED} WHEN {there} THEN {ended}
                    WHEN gone < start THEN {REVERSED} WHEN gone IS NOT NULL THEN {GONE}
                    ELSE {WAITING} END AS state{more}
        FROM touched WHERE {hearing.holds("start")}"""


def _needs_dues(standard: Standard, hearing: Hearing, chosen: Chosen) -> bool:
    """Whether a due instant is asked for; a ruler alone tells what was kept, and is cheaper."""
    plain = chosen.limit is not None and not isinstance(standard.target, Hold)
    return not plain or standard.strength.per is not None or is_compared(standard, hearing.facts)


def _kept(standard: Standard, chosen: Chosen, columns: dict[str, str], *, paused: bool) -> str:
    if isinstance(standard.target, Hold):
        return "stop >= due_at"
    if "due_at" not in columns or paused:
        return f"m <= {chosen.limit}"
    return both(["stop <= due_at", *(["stop >= earliest_at"] if "earliest_at" in columns else [])])


def is_compared(standard: Standard, facts: Facts) -> bool:
    """Whether the history recorded due times or verdicts of the standard's milestone."""
    recorded = facts.mapping.recorded
    return recorded is not None and recorded.milestone == standard.milestone


def _compared() -> str:
    """Against what was recorded: 1 alike, 0 not, -1 not recorded."""
    flagged = f"state = {ENDED} AND recorded_late IS NOT NULL AND recorded_due IS NOT NULL"
    near = "recorded_due - due_at BETWEEN -900 AND 900"
    by_due = "(stop > recorded_due) = (recorded_late = 1)"
    tests = {
        "due_same": ("recorded_due IS NOT NULL", near),
        "flag_by_due": (flagged, by_due),
        "flag_same": (flagged, "kept = 1 - recorded_late"),
    }
    return "".join(
        f", CASE WHEN NOT ({there}) THEN -1 WHEN {alike} THEN 1 ELSE 0 END AS {name}"
        for name, (there, alike) in tests.items()
    )
