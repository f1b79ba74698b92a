"""From lines to one table of facts: codes, instants and marks, a few whole numbers a row.

Table `facts`, one row for every row that could be split into cells:

    file, row_     which file (from 0), and the row's place in the lines
    status, said   0 read; n > 0 left out by rule n; n < 0: the time or number −n can't be
                   read, and what stands there
    touchpoint, class_, segment, channel     places in Names; −1 is whatever has none
    t0, t1, …      instants of the milestones in `Facts.milestones`, NULL if not reached
    gone           when the customer went away, NULL if not; only where the map says how to tell
    due, late      what was recorded: the due instant; 1 late, 0 on time, NULL neither; as above
    k0, k1, …      0 or 1 for the marks in `Facts.marks`
    r0, r1, …      ratings in thousandths, NULL if not answered
    n0, n1, …      how often the milestones in `Mapping.counts` were reached
    p0, p1, …      for how many seconds the clock stood still, by `Mapping.pauses`
"""

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from goodword.insight.engines.base import MISSING, Engine
from goodword.insight.history.doubts import doubts, is_days_only, midnights
from goodword.insight.history.eventsql import EVENTS
from goodword.insight.history.factsql import ZONE_TABLE, FactQuery
from goodword.insight.history.happened import HAPPENED, happened
from goodword.insight.history.lines import Lines, no_rows
from goodword.insight.history.linesql import LINES, moments_of
from goodword.insight.history.mapping import TO_COME, After, Mapping
from goodword.insight.history.names import Names, names_of, same
from goodword.insight.history.places import Places, places_of
from goodword.insight.history.unread import Unread, unread_of
from goodword.rules.calendar import instant_of, moment_of, zone_of
from goodword.rules.calendar.instants import DAY
from goodword.rules.calendar.tables import zone_table
from goodword.rules.due.almanac import almanac_of
from goodword.rules.tree import Clause, Every, Policy, Standard, StopRule

TABLE: Final = "facts"
MOST_FOUND: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What has been read. `first` and `until` are the begin and end of the history as instants.

    Where a row is an event, `cases` is how many they are about, and `unnamed` are events that the
    map doesn't name, with how often they come. `days_only` are milestones of which it has the day
    and never the time of day; `midnights` those of which all times of day are 0:00.
    """

    names: Names
    mapping: Mapping
    zone: str
    zone_said: bool
    files: tuple[str, ...]
    milestones: tuple[str, ...]
    marks: tuple[str, ...]
    rows: int
    read: int
    cases: int | None
    unnamed: tuple[tuple[str, int], ...]
    left_out: tuple[tuple[str, int], ...]
    unread: tuple[Unread, ...]
    first: int | None
    until: int | None
    days_only: tuple[str, ...]
    midnights: tuple[str, ...]
    doubts: tuple[str, ...]
    places: Places

    @property
    def gone(self) -> str:
        """SQL for when a customer went away unserved."""
        return "gone" if self.mapping.gone else "CAST(NULL AS BIGINT)"


def read_facts(policy: Policy, lines: Lines) -> Facts:
    """Read lines, as a policy sees them, into the engine's table of facts. Raises Refusal."""
    mapping, engine = lines.mapping, lines.engine
    zone = mapping.zone or almanac_of(policy).zone
    _load_zone(zone, lines)
    names = _with_found(names_of(policy, mapping, lines.columns), lines)
    query = FactQuery(
        engine=engine,
        policy=policy,
        mapping=mapping,
        names=names,
        told_by=lines.told_by,
        place=lines.place,
    )
    engine.append(TABLE, query.text())
    if mapping.events is not None and any(_repeats(clause) for clause in policy.clauses()):
        engine.drop(HAPPENED)
        engine.append(HAPPENED, happened(ZONE_TABLE, engine))
    return _summary(names, lines, zone)


def _repeats(clause: Clause) -> bool:
    """Whether a clause asks for more than the first event of a name."""
    again = isinstance(clause, Standard) and isinstance(clause.target, Every)
    return again or isinstance(clause, StopRule)


def _load_zone(zone: str, lines: Lines) -> None:
    """How wall times become instants, for the days on which the history has any."""
    moments = enumerate(moments_of(lines.mapping))
    walls = [f"w{at}" for at, (_, moment) in moments if not isinstance(moment, After)]
    low, high = _ends(LINES, walls, "TRUE", lines.engine)
    table = zone_table(zone_of(zone), (low or 0) // DAY, (high or 0) // DAY)
    lines.engine.load(ZONE_TABLE, table.columns())


def _ends(
    table: str, columns: list[str], test: str, engine: Engine
) -> tuple[int | None, int | None]:
    """The least and the greatest value in some columns."""
    ends = (f"{end}({column}) AS {end}_{column}" for end in ("MIN", "MAX") for column in columns)
    found = engine.ask(f"SELECT 0 AS none_, {', '.join(ends)} FROM {table} WHERE {test}")
    there = {key: int(values[0]) for key, values in found.items() if values[0] != MISSING}
    low = [value for key, value in there.items() if key.startswith("MIN")]
    high = [value for key, value in there.items() if key.startswith("MAX")]
    return min(low, default=None), max(high, default=None)


def _with_found(names: Names, lines: Lines) -> Names:
    """The names with those that only the cells of the history say: its most frequent ones."""
    mapping = lines.mapping
    asked = {
        key: f"x{lines.told_by.index(named.column)}"
        for key, named in (("segments", mapping.segment), ("channels", mapping.channel))
        if named is not None and named.column is not None and not named.values
    }
    found = {key: _often(cell, lines.engine) for key, cell in asked.items()}
    return replace(
        names,
        segments=_more(names.segments, found.get("segments", [])),
        channels=_more(names.channels, found.get("channels", [])),
    )


def _more(known: tuple[str, ...], found: list[str]) -> tuple[str, ...]:
    return known + tuple(name for name in found if not any(same(name, k) for k in known))


def _often(cell: str, engine: Engine) -> list[str]:
    rows = engine.ask(
        f"SELECT {cell} AS said, COUNT(*) AS n FROM {LINES} WHERE {cell} IS NOT NULL "
        f"GROUP BY {cell} ORDER BY COUNT(*) DESC, {cell} LIMIT {MOST_FOUND}"
    )
    return list(rows["said"].tolist())


def _summary(names: Names, lines: Lines, zone: str) -> Facts:
    mapping, engine = lines.mapping, lines.engine
    counts = engine.ask(f"SELECT status, COUNT(*) AS n FROM {lines.rows} GROUP BY status")
    by_status = dict(zip(counts["status"].tolist(), counts["n"].tolist(), strict=True))
    if not by_status:
        raise no_rows(lines)
    places = places_of(lines, TABLE)
    unread = unread_of(lines, by_status)
    times = {f"t{at}": milestone for at, milestone in enumerate(mapping.milestones)}
    times |= {"gone": "gone"} if mapping.gone else {}
    read = f"(SELECT * FROM {TABLE} WHERE status = 0) AS read_"
    first, _ = _ends(TABLE, list(times), "status = 0", engine)
    # Appointments to come are no part of the history, nor are due times.
    past = [column for column, milestone in times.items() if milestone not in TO_COME]
    _, last = _ends(TABLE, past, "status = 0", engine)
    midnight = midnights(tuple(mapping.milestones), zone, read, engine)
    only = tuple(name for name in midnight if is_days_only(name, lines))
    if only and last is not None and _is_midnight(last, zone):
        last += DAY - 1
    return Facts(
        names=names,
        mapping=mapping,
        zone=zone,
        zone_said=mapping.zone is not None,
        files=places.files,
        milestones=tuple(mapping.milestones),
        marks=tuple(mapping.marks),
        rows=sum(by_status.values()) + len(lines.rejected),
        read=by_status.get(0, 0),
        cases=_cases(lines),
        unnamed=_unnamed(lines),
        left_out=tuple(
            (rule.why, by_status.get(at + 1, 0)) for at, rule in enumerate(mapping.leave_out)
        ),
        unread=unread,
        first=first,
        until=_until(mapping, zone, last),
        days_only=only,
        midnights=tuple(name for name in midnight if name not in only),
        doubts=() if mapping.until else tuple(doubts(past, (first, last), zone, read, engine)),
        places=places,
    )


def _cases(lines: Lines) -> int | None:
    if lines.mapping.events is None:
        return None
    return int(lines.engine.ask(f"SELECT COUNT(*) AS n FROM {LINES}")["n"][0])


def _unnamed(lines: Lines) -> tuple[tuple[str, int], ...]:
    if lines.mapping.events is None:
        return ()
    found = lines.engine.ask(
        f"SELECT COALESCE(event, '') AS event, COUNT(*) AS n FROM {EVENTS} WHERE status = 0 "
        f"AND e = 0 GROUP BY COALESCE(event, '') ORDER BY COUNT(*) DESC, 1 LIMIT {MOST_FOUND}"
    )
    return tuple(zip(found["event"].tolist(), found["n"].tolist(), strict=True))


def _is_midnight(instant: int, zone: str) -> bool:
    """Whether a history that has days without times may end with such a day, and so at its end."""
    return moment_of(instant, zone_of(zone)).time() == time.min


def _until(mapping: Mapping, zone: str, last: int | None) -> int | None:
    if mapping.until is None:
        return last
    moment = datetime.fromisoformat(mapping.until)
    return instant_of(moment if moment.tzinfo else moment.replace(tzinfo=zone_of(zone)))
