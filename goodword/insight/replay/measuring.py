"""Every interaction of one standard, measured: a query over the facts that others count.

Its columns: segment, weekday (Monday is 0) and hour of the start on the standard's own clock,
period (of the due time; 0 when the standard has none), outcome (twice the state, and 1 when it
was, or still could be, in time), m (the ruler's measure; of what has not ended, until when it was
watched), and bin (m rounded up to a step that only distributions need).

The same for the rows that broke their word, one by one: file, row_, segment, channel, start,
counted (from when; NULL where the clock stood still, as then nothing tells when it was due), stop,
state (TOO_EARLY is one more), due (NULL where it wasn't asked for) and late (by how much of the
ruler `late` a limit would have had to be longer).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.happened import CASE_KEY
from goodword.insight.replay.bins import bin_of
from goodword.insight.replay.choosing import Chosen, choose
from goodword.insight.replay.clocks import clock, due_line, dues, period_of, received
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.pausing import Pausing, not_between_updates, pausing
from goodword.insight.replay.periods import periods
from goodword.insight.replay.recorded import compared_columns, is_compared
from goodword.insight.replay.repeating import (
    LONGEST,
    broken_gaps,
    repeated_query,
    rulers,
    updates,
)
from goodword.insight.replay.rulers import Ruler, elapsed
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
from goodword.insight.replay.states import ENDED, EXCUSED, GONE, REVERSED, TOO_EARLY, WAITING
from goodword.insight.replay.timeless import check_times
from goodword.insight.replay.timelines import Timeline
from goodword.insight.sql import both, case
from goodword.rules.calendar import DAY, at_wall, zone_of
from goodword.rules.due import Almanac, Due, NoLength, UnknownWord
from goodword.rules.due.tables import limit_table
from goodword.rules.due.turns import NoTable
from goodword.rules.tree import Appointed, Every, Hold, Notice, Standard


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for: the rows counted, or the broken ones one by one, with their due times?

    Only rows that took `least` seconds are looked at, which is quick to tell.
    """

    rows: bool = False
    due: bool = False
    least: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The query for what is wanted, and how it measures.

    `late` is what broken rows are late in; `periods` are the names of its periods, in order;
    weekdays and hours are read in `zone`.
    """

    query: Callable[[Wanted], str]
    ruler: Ruler
    late: Ruler
    limit: int | None
    notices: tuple[str, ...]
    periods: tuple[str, ...]
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terms:
    """By what a standard is measured; looked up once for all queries about it."""

    standard: Standard
    hearing: Hearing
    chosen: Chosen
    zone: ZoneInfo
    ends: list[tuple[str, int]]
    pauses: Pausing

    @property
    def by_limit(self) -> bool:
        """Whether the ruler tells by how much a row is late, in the standard's own unit."""
        return self.chosen.limit is not None and not isinstance(self.standard.target, Hold)

    @property
    def paused(self) -> bool:
        return bool(self.pauses.seconds or self.pauses.stood)


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
        terms = _Terms(
            standard=standard,
            hearing=hearing,
            chosen=chosen,
            zone=zone,
            ends=_periods(standard, hearing, zone),
            pauses=pausing(standard, chosen, hearing),
        )
        query = partial(_query, terms)
        query(Wanted())
    except NoTable:
        raise CantTell("Half days have another length every day; say hours.") from None
    except (UnknownWord, NoLength) as trouble:
        raise CantTell(str(trouble)) from None
    return Measured(
        query=query,
        ruler=chosen.ruler,
        late=chosen.ruler if terms.by_limit else elapsed(),
        limit=chosen.limit,
        notices=terms.pauses.notices,
        periods=tuple(name for name, _ in terms.ends),
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

    def query(wanted: Wanted) -> str:
        more = ", key, file, row_, channel" if wanted.rows else ", key"
        touched = _touched(standard, hearing, Pausing(), wanted)
        seen = f"WITH touched AS ({touched}) {_seen(standard, hearing, more)}"
        if not wanted.rows:
            return repeated_query(standard, hearing, (first, later), seen, zone)
        # A first update in another time is due otherwise than all the others.
        due = wanted.due or every.first is not None
        return broken_gaps(standard, hearing, (first, later), seen, due=due)

    return Measured(
        query=query,
        ruler=later.ruler,
        late=later.ruler,
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
    return due_line(judged, hearing)


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


def _joins(terms: _Terms, *, due: bool) -> dict[str, str]:
    """The small tables that the rows are joined to, by name: at the start, at the stop …"""
    standard, hearing, zone = terms.standard, terms.hearing, terms.zone
    subject, ruler = standard.subject, terms.chosen.ruler
    at_start = [hearing.once(("clock", zone.key), lambda: clock(zone, *hearing.days))]
    if ruler.starts is not None:
        at_start.append(ruler.starts)
    if word := subject.received_in or subject.received_outside:
        hours = hearing.almanac.hours(word)
        at_start.append(hearing.once(("received", word), lambda: received(hours, *hearing.days)))
    joins = {"a": hearing.join("a", "start", *at_start)}
    if ruler.stops is not None:
        joins["b"] = hearing.join("b", "(stop - 1)", ruler.stops)
    if due or _needs_dues(standard, hearing, terms.chosen):
        joins["due"] = hearing.join("due", "counted", _dues(standard, hearing))
    if _has_earliest(standard):
        joins["earliest"] = hearing.join("earliest", "start", _earliest(standard, hearing))
    if ends := tuple(end for _, end in terms.ends):
        line = hearing.once(("periods", ends), lambda: period_of(ends))
        first, last = hearing.days
        near = f"GREATEST(LEAST(due_at, {last * DAY}), {first * DAY})"
        joins["p"] = hearing.join("p", near, line)
    return joins


def _period(ends: list[tuple[str, int]]) -> str:
    """SQL for the period in which it was due; what is due after the last is later than all."""
    return f"CASE WHEN due_at < {ends[-1][1]} THEN p.period ELSE -1 END" if ends else "0"


def _query(terms: _Terms, wanted: Wanted) -> str:
    """The pass over the facts."""
    standard, hearing, pauses = terms.standard, terms.hearing, terms.pauses
    joins = _joins(terms, due=wanted.due)
    to_periods = joins.pop("p", "")
    compared = not wanted.rows and is_compared(standard, hearing.facts)
    shown = ", recorded_due, recorded_late" if compared else ""
    shown += ", file, row_, channel" if wanted.rows else ""
    more = shown + (", paused" if pauses.seconds else ", key" if pauses.stood else "")
    columns = _columns(terms, joins)
    kept = _kept(standard, terms.chosen, columns, paused=terms.paused)
    told = f"""
        WITH touched AS ({_touched(standard, hearing, pauses, wanted)}),
        seen AS ({_seen(standard, hearing, more)}), {_standing(pauses, hearing)}
        judged AS (
            SELECT segment, {", ".join(f"{sql} AS {name}" for name, sql in columns.items())}{shown}
            FROM {"held" if pauses.stood else "seen"} {" ".join(joins.values())}
            WHERE {both(_among(standard))}
        ), told AS (
            SELECT *, CASE WHEN {kept} THEN 1 ELSE 0 END AS kept FROM judged
        )"""
    if wanted.rows:
        return f"{told} {_rows(terms, columns)}"
    return f"""{told}
        SELECT segment, weekday, hour, {_period(terms.ends)} AS period,
               2 * state + kept AS outcome, m, {bin_of(terms.chosen.ruler)} AS bin
               {compared_columns() if compared else ""}
        FROM told {to_periods}"""


def _columns(terms: _Terms, joins: dict[str, str]) -> dict[str, str]:
    """What is told of each row, by name."""
    measure = terms.chosen.ruler.measure
    columns = {"state": "state", "start": "start", "stop": "stop", "counted_": "counted"}
    if terms.paused:
        measure = f"GREATEST({measure} - COALESCE(paused, 0), 0)"
        columns["counted_"] = case([("COALESCE(paused, 0) > 0", "NULL")], "counted")
    columns |= {"m": measure, "weekday": "a.weekday", "hour": "a.hour"}
    columns |= {
        f"{name}_at": f"{name}.base + {name}.rate * {instant}"
        for name, instant in (("due", "counted"), ("earliest", "start"))
        if name in joins
    }
    if isinstance(terms.standard.target, Hold):
        # What was still held when its time was up has kept its word, whatever comes after.
        held = f"state IN ({WAITING}, {GONE}) AND stop >= {columns['due_at']}"
        columns["state"] = case([(held, str(ENDED))], "state")
    return columns


def _among(standard: Standard) -> list[str]:
    """Tests for which of the rows are meant."""
    subject = standard.subject
    if subject.received_in or subject.received_outside:
        return [f"a.received = {1 if subject.received_in else 0}"]
    return []


def _rows(terms: _Terms, columns: dict[str, str]) -> str:
    """The rows that broke their word, by how far they were from it."""
    due, early = columns.get("due_at") and "due_at", "FALSE"
    if isinstance(terms.standard.target, Hold):
        early = "TRUE"
    elif "earliest_at" in columns:
        due, early = case([("stop < earliest_at", "earliest_at")], "due_at"), "stop < earliest_at"
    late = case([(early, f"{due} - stop")], f"stop - {due}")
    state = case([(f"state = {ENDED} AND {early}", str(TOO_EARLY))], "state")
    if terms.by_limit:
        late, state = f"m - {terms.chosen.limit}", "state"
    due = case([("counted_ IS NULL", "NULL")], due) if due else "CAST(NULL AS BIGINT)"
    # In one test, so that it isn't made of every row before it is seen which took long enough.
    broken = f"2 * state + kept IN ({2 * ENDED}, {2 * WAITING}, {2 * GONE})"
    return f"""
        SELECT file, row_, segment, channel, start, counted_ AS counted, stop, {state} AS state,
               {due} AS due, {late} AS late
        FROM told WHERE {broken}"""


def _standing(pauses: Pausing, hearing: Hearing) -> str:
    """What was seen with how long its clock stood still, where events tell it."""
    if pauses.stood is None:
        return ""
    return f"""
        held AS (
            SELECT seen.*, stood.paused FROM seen
            LEFT JOIN ({pauses.stood.query(hearing)}) AS stood ON stood.key = seen.key
        ),"""


def _touched(standard: Standard, hearing: Hearing, pauses: Pausing, wanted: Wanted) -> str:
    """The rows that the standard is about, by what matters to it."""
    target, facts = standard.target, hearing.facts
    tests = [about(standard.subject, facts), not_replaced(standard, hearing.standards, facts)]
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
    if wanted.rows:
        columns |= {name: name for name in ("file", "row_", "channel")}
    if pauses.stood or isinstance(target, Every):
        columns["key"] = CASE_KEY
    if wanted.least is not None:
        watched = _watched(columns["stopped"], columns["gone"], facts)
        tests.append(f"{watched} - ({columns['start']}) >= {wanted.least}")
    listed = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    return f"SELECT segment, {listed} FROM {TABLE} WHERE status = 0 AND {both(tests)}"


def _watched(stopped: str, gone: str, facts: Facts) -> str:
    """SQL for until when a row was watched."""
    return f"COALESCE({case([(_by_then(stopped, facts), stopped)], 'NULL')}, {gone}, {facts.until})"


def _by_then(stopped: str, facts: Facts) -> str:
    """SQL for whether the clock had stopped by the end of the history, if it did at all."""
    # Without a said end of the history, its end is the last time in it.
    return "TRUE" if facts.mapping.until is None else f"{stopped} <= {facts.until}"


def _seen(standard: Standard, hearing: Hearing, more: str) -> str:
    """Until when each was watched, and what had become of it by then."""
    facts = hearing.facts
    there = f"stopped IS NOT NULL AND {_by_then('stopped', facts)}"
    unordered = isinstance(standard.target, Appointed | Notice)
    ended = str(ENDED) if unordered else case([("stopped < start", str(REVERSED))], str(ENDED))
    return f"""
        SELECT segment, start, COALESCE(window_end, start) AS counted,
               {_watched("stopped", "gone", facts)} AS stop,
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
        return f"stop >= due_at OR state IN ({WAITING}, {GONE})"  # it may still be kept
    if "due_at" not in columns or paused:
        return f"m <= {chosen.limit}"
    return both(["stop <= due_at", *(["stop >= earliest_at"] if "earliest_at" in columns else [])])
