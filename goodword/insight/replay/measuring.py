"""Every interaction of one standard measured once, in one pass over the facts.

Table `measured`: segment, weekday (Monday is 0) and hour of the start on the standard's own clock,
period (of the due time; 0 when the standard has none), state, kept (1 when it was, or still could
be, in time), m (the ruler's measure; of what has not ended, until when it was watched), and bin
(m rounded up to a step that only distributions need).
"""

from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from goodword.insight.engines import Columns
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.replay.choosing import Chosen, choose
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.periods import periods
from goodword.insight.replay.rulers import Ruler, wall, zone_columns
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
from goodword.insight.sql import both, case, either
from goodword.rules.calendar import DAY, at_wall, zone_of
from goodword.rules.calendar.tables import day_table
from goodword.rules.due import Almanac, Due, NoLength, UnknownWord
from goodword.rules.due.tables import DueTable, due_table, limit_table
from goodword.rules.due.turns import NoTable
from goodword.rules.tree import Appointed, Hold, Notice, Standard

MEASURED: Final = "measured"
_SECOND_STEPS: Final = ((1000, 1), (36_000, 60), (2_592_000, 900), (31_536_000, 3600))
_UNIT_STEPS: Final = ((1000, 1), (10_000, 10), (1_000_000, 1000))
ENDED: Final = 0
WAITING: Final = 1
GONE: Final = 2
REVERSED: Final = 3
EXCUSED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How the table was measured. `periods` are the names of its periods, in order."""

    ruler: Ruler
    limit: int | None
    periods: tuple[str, ...]
    zone: str


def measure(standard: Standard, hearing: Hearing) -> Measured:
    """Measure a standard into the engine's table. Raises CantTell."""
    if hearing.facts.first is None or hearing.facts.until is None:
        raise CantTell("No row has a time.")
    starts(standard, hearing.facts), stops(standard, hearing.facts)
    try:
        chosen = choose(standard.target, hearing)
        if _needs_dues(standard, hearing, chosen):
            _load_dues(standard, hearing)
        received = _received(standard, hearing)
    except NoTable:
        raise CantTell("Half days have another length every day; say hours.") from None
    except (UnknownWord, NoLength) as trouble:
        raise CantTell(str(trouble)) from None
    zone = zone_of(_zone(standard, hearing.almanac, chosen.ruler))
    walls = hearing.once(("zone", zone.key), lambda: zone_columns(zone, *hearing.days))
    hearing.engine.load("clock", walls | dict(chosen.ruler.columns))
    ends = _periods(standard, hearing, zone)
    hearing.engine.drop(MEASURED)
    hearing.engine.append(MEASURED, _query(standard, hearing, chosen, received, ends))
    names = tuple(name for name, _ in ends)
    return Measured(ruler=chosen.ruler, limit=chosen.limit, periods=names, zone=zone.key)


def _zone(standard: Standard, almanac: Almanac, ruler: Ruler) -> str:
    """Where weekdays, hours and periods are read: on the standard's calendar, or the policy's."""
    own = getattr(standard.target, "calendar", None)
    for word in (ruler.calendar, own, standard.subject.received_in):
        if word is not None and word in almanac.calendars:
            return almanac.calendars[word].zone
    return almanac.zone


def _load_dues(standard: Standard, hearing: Hearing) -> None:
    target, (first, last) = standard.target, hearing.days
    almanac, engine = hearing.almanac, hearing.engine
    judged = target
    if isinstance(target, Appointed) and target.what == "window":
        judged = Appointed(what="time", late=target.late)
    dues = hearing.once(judged, lambda: _named(due_table(judged, almanac, first, last)))
    engine.load("due", dues)
    if _has_earliest(standard):
        engine.load("earliest", _named(limit_table(target, almanac, first, last, _earliest)))


def _named(table: DueTable) -> Columns:
    """The table's columns by names that don't hide those of the rows."""
    columns = table.columns()
    columns["since"], columns["before"] = columns.pop("start"), columns.pop("stop")
    return dict(columns)


def _has_earliest(standard: Standard) -> bool:
    target = standard.target
    return isinstance(target, Appointed) and (target.early is not None or target.what == "window")


def _earliest(found: Due) -> int:
    return found.start if found.earliest is None else found.earliest


def _received(standard: Standard, hearing: Hearing) -> str | None:
    """Load the calendar of the hours of receipt; SQL for whether a start lies in them."""
    subject = standard.subject
    word = subject.received_in or subject.received_outside
    if word is None:
        return None
    hours = hearing.almanac.hours(word)
    table = day_table(hours, *hearing.days)
    hearing.engine.load("received", table.columns())
    slots = range(len(table.starts))
    inside = either(f"start >= received.s{k} AND start < received.e{k}" for k in slots)
    return inside if subject.received_in else f"NOT ({inside})"


def _periods(standard: Standard, hearing: Hearing, zone: ZoneInfo) -> list[tuple[str, int]]:
    """The periods that the history touches: each with its name and the instant at which it ends."""
    per = standard.strength.per
    if per is None:
        return []
    first, last = hearing.days
    return [(name, at_wall(day, 0, zone)) for name, day in periods(per, first + 2, last - 2)]


def _query(
    standard: Standard,
    hearing: Hearing,
    chosen: Chosen,
    received: str | None,
    ends: list[tuple[str, int]],
) -> str:
    """The pass over the facts."""
    target, facts = standard.target, hearing.facts
    rows = both([about(standard.subject, facts), not_replaced(standard, hearing.standards, facts)])
    window = reached(WINDOW_END, facts) if isinstance(target, Appointed) else None
    columns, joins = _joined(standard, hearing, chosen, received)
    compared = is_compared(standard, facts)
    more = ", recorded_due, recorded_late" if compared else ""
    recorded = "due AS recorded_due, late AS recorded_late" if compared else "0 AS none_"
    unordered = isinstance(target, Appointed | Notice)
    ended = str(ENDED) if unordered else case([("stopped < start", str(REVERSED))], str(ENDED))
    return f"""
        WITH touched AS (
            SELECT segment, {starts(standard, facts)} AS start,
                   {stops(standard, facts)} AS stopped, {facts.gone} AS gone,
                   {excused(standard, facts)} AS excused, {window or "NULL"} AS window_end,
                   {recorded}
            FROM {TABLE} WHERE status = 0 AND {rows}
        ), seen AS (
            SELECT segment, start, COALESCE(window_end, start) AS counted,
                   COALESCE(CASE WHEN stopped <= {facts.until} THEN stopped END, gone,
                            {facts.until}) AS stop,
                   CASE WHEN excused THEN {EXCUSED} WHEN stopped <= {facts.until} THEN {ended}
                        WHEN gone < start THEN {REVERSED} WHEN gone IS NOT NULL THEN {GONE}
                        ELSE {WAITING} END AS state{more}
            FROM touched WHERE {hearing.holds("start")}
        ), judged AS (
            SELECT segment, {", ".join(f"{sql} AS {name}" for name, sql in columns.items())}{more}
            FROM seen {" ".join(joins)}
        ), told AS (
            SELECT *, CASE WHEN {_kept(standard, chosen, columns)} THEN 1 ELSE 0 END AS kept
            FROM judged
        )
        SELECT CAST(segment AS SMALLINT) AS segment,
               CAST((local_start // {DAY} + 3) % 7 AS TINYINT) AS weekday,
               CAST(local_start % {DAY} // 3600 AS TINYINT) AS hour,
               CAST(state AS TINYINT) AS state, CAST(kept AS TINYINT) AS kept, m,
               {_bin(chosen)} AS bin, CAST({_period(ends)} AS SMALLINT) AS period
               {_compared() if compared else ""}
        FROM told"""


def _joined(
    standard: Standard, hearing: Hearing, chosen: Chosen, received: str | None
) -> tuple[dict[str, str], list[str]]:
    """What is reckoned for each interaction, and the small tables that it takes."""
    columns = {"state": "state", "m": chosen.ruler.measure, "start": "start", "stop": "stop"}
    columns["local_start"] = wall("a", "start")
    joins = [f"JOIN clock AS a ON a.day = start // {DAY}"]
    if "b." in chosen.ruler.measure:
        joins.append(f"JOIN clock AS b ON b.day = (stop - 1) // {DAY}")
    if _needs_dues(standard, hearing, chosen):
        joins.append(_due_join("due", "counted"))
        columns["due_at"] = "due.at + due.slope * (counted - due.since)"
    if _has_earliest(standard):
        joins.append(_due_join("earliest", "start"))
        columns["earliest_at"] = "earliest.at + earliest.slope * (start - earliest.since)"
    if received:
        joins.append(f"JOIN received ON received.day = start // {DAY} AND ({received})")
    return columns, joins


def _needs_dues(standard: Standard, hearing: Hearing, chosen: Chosen) -> bool:
    """Whether a due instant is asked for; a ruler alone tells what was kept, and is cheaper."""
    plain = chosen.limit is not None and not isinstance(standard.target, Hold)
    return not plain or standard.strength.per is not None or is_compared(standard, hearing.facts)


def _kept(standard: Standard, chosen: Chosen, columns: dict[str, str]) -> str:
    if isinstance(standard.target, Hold):
        return "stop >= due_at"
    if "due_at" not in columns:
        return f"m <= {chosen.limit}"
    return both(["stop <= due_at", *(["stop >= earliest_at"] if "earliest_at" in columns else [])])


def is_compared(standard: Standard, facts: Facts) -> bool:
    """Whether the history recorded due times or verdicts of the standard's milestone."""
    recorded = facts.mapping.recorded
    return recorded is not None and recorded.milestone == standard.milestone


def _due_join(table: str, start: str) -> str:
    return (
        f"JOIN {table} ON {table}.day = {start} // {DAY} "
        f"AND {start} >= {table}.since AND {start} < {table}.before"
    )


def _period(ends: list[tuple[str, int]]) -> str:
    """The place of the period in which it was due; one due after the last counts to the last."""
    if not ends:
        return "0"
    return case([(f"due_at < {end}", str(at)) for at, (_, end) in enumerate(ends)], "-1")


def _bin(chosen: Chosen) -> str:
    """The measure rounded up to a step that grows with it; never over the limit from below it."""
    steps = _SECOND_STEPS if chosen.ruler.unit == "second" else _UNIT_STEPS
    branches = [(f"m <= {most}", f"(m + {step - 1}) // {step} * {step}") for most, step in steps]
    coarse = case(branches, "(m + 86399) // 86400 * 86400")
    if chosen.limit is None:
        return coarse
    return f"CASE WHEN m <= {chosen.limit} THEN LEAST({coarse}, {chosen.limit}) ELSE {coarse} END"


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
        f", CAST(CASE WHEN NOT ({there}) THEN -1 WHEN {alike} THEN 1 ELSE 0 END AS TINYINT) "
        f"AS {name}"
        for name, (there, alike) in tests.items()
    )
