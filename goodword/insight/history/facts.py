"""From files to one table of facts: codes, instants and marks, a few whole numbers a row.

Table `facts`, one row for every row that could be split into cells:

    file           which file (from 0)
    status         0 read; n > 0 left out by rule n; n < 0: the time in moment −n can't be read
    touchpoint, class_, segment, channel     places in Names; −1 is whatever has none
    t0, t1, …      instants of the milestones in `Facts.milestones`, NULL if not reached
    gone           when the customer went away, NULL if not
    due, late      what was recorded: the due instant; 1 late, 0 on time, NULL neither
    k0, k1, …      0 or 1 for the marks in `Facts.marks`
    r0, r1, …      ratings in thousandths, NULL if not answered
    n0, n1, …      how often the milestones in `Mapping.counts` were reached
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from goodword.insight.engines.base import MISSING, Engine, Rejected, Source
from goodword.insight.history.cells import Cells
from goodword.insight.history.factsql import FIRST, LAST, ZONE_TABLE, FactQuery, Reader
from goodword.insight.history.files import look_at
from goodword.insight.history.mapping import After, Mapping, Moment, Stamp
from goodword.insight.history.names import Names, names_of, same
from goodword.insight.history.packed import check_gzip
from goodword.insight.refusal import Refusal
from goodword.insight.sql import name
from goodword.rules.calendar import instant_of, zone_of
from goodword.rules.calendar.instants import DAY
from goodword.rules.calendar.tables import zone_table
from goodword.rules.due.almanac import almanac_of
from goodword.rules.tree import Policy

TABLE: Final = "facts"
LISTED: Final = 100

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """Rows that can't be read for one reason: how many, and the first as (file, row, cell)."""

    reason: str
    count: int
    rows: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What has been read. `first` and `until` are the begin and end of the history as instants."""

    names: Names
    mapping: Mapping
    zone: str
    zone_said: bool
    files: tuple[str, ...]
    milestones: tuple[str, ...]
    marks: tuple[str, ...]
    rows: int
    read: int
    left_out: tuple[tuple[str, int], ...]
    unread: tuple[Unread, ...]
    first: int | None
    until: int | None
    reader: Reader
    sources: tuple[Source, ...]


def rows_of(facts: Facts, test: str) -> tuple[tuple[str, int], ...]:
    """The first rows, as (file, row), whose facts pass a test."""
    places = rows_where(facts.reader, facts.sources, test)
    return tuple((str(facts.sources[file].path), row) for file, row in places)


def read_facts(
    policy: Policy, mapping: Mapping, files: Sequence[Path], engine: Engine, tell: Tell
) -> Facts:
    """Read a history into the engine's table of facts. Raises Refusal."""
    sources = [
        look_at(path, engine, mapping.delimiter, mapping.encoding, mapping.quote) for path in files
    ]
    zone = mapping.zone or almanac_of(policy).zone
    engine.load(ZONE_TABLE, zone_table(zone_of(zone), FIRST // DAY, LAST // DAY).columns())
    common = set.intersection(*(set(source.columns) for source in sources))
    names = names_of(policy, mapping, common)
    names = _with_found(names, mapping, sources, engine)
    reader = Reader(engine=engine, policy=policy, mapping=mapping, names=names)
    rejected: list[Rejected] = []
    for at, source in enumerate(sources):
        tell(f"Reading {source.path}")
        engine.append(TABLE, FactQuery(reader, source).text(at))
        rejected += engine.rejected(source)
    _check_whole(engine, sources, rejected)
    return _summary(reader, sources, rejected, zone)


def _check_whole(engine: Engine, sources: Sequence[Source], rejected: Sequence[Rejected]) -> None:
    """What can't be read in a packed file may be damage, of which not all is seen: then refuse it.

    Raises Refusal.
    """
    found = engine.ask(f"SELECT file FROM {TABLE} WHERE status < 0 GROUP BY file")
    strange = {sources[at].path for at in found["file"].tolist()}
    strange |= {line.path for line in rejected}
    for source in sources:
        if source.packed == "gzip" and source.path in strange:
            check_gzip(source.path)


def _with_found(names: Names, mapping: Mapping, sources: Sequence[Source], engine: Engine) -> Names:
    """The names with those that only the cells of the history say: its most frequent ones."""
    asked = {
        key: named.column
        for key, named in (("segments", mapping.segment), ("channels", mapping.channel))
        if named is not None and named.column is not None and not named.values
    }
    counts: dict[str, Counter[str]] = {key: Counter() for key in asked}
    for source in sources if asked else ():
        for key, found in _said(asked, mapping, source, engine).items():
            counts[key].update(found)
    often = {key: _often(counted) for key, counted in counts.items()}
    return replace(
        names,
        segments=_more(names.segments, often.get("segments", [])),
        channels=_more(names.channels, often.get("channels", [])),
    )


def _more(known: tuple[str, ...], found: list[str]) -> tuple[str, ...]:
    return known + tuple(name for name in found if not any(same(name, k) for k in known))


def _often(counted: Counter[str]) -> list[str]:
    return sorted(counted, key=lambda said: (-counted[said], said))[:MOST_FOUND]


def _said(
    asked: dict[str, str], mapping: Mapping, source: Source, engine: Engine
) -> dict[str, dict[str, int]]:
    """How often each cell of some columns comes in a file, in one pass over it."""
    cells = Cells(engine, mapping, source)
    columns = {key: cells.cell(column) for key, column in asked.items()}
    listed = ", ".join(f"{cell} AS {key}" for key, cell in columns.items())
    sets = ", ".join(f"({key})" for key in columns)
    rows = engine.ask(
        f"SELECT {', '.join(columns)}, COUNT(*) AS n FROM (SELECT {listed} FROM (SELECT "
        f"{cells.select()} FROM {engine.history(source)}) AS rows_) AS said "
        f"GROUP BY GROUPING SETS ({sets})"
    )
    engine.rejected(source)
    return {
        key: {
            said: n
            for said, n in zip(rows[key].tolist(), rows["n"].tolist(), strict=True)
            if said is not None
        }
        for key in columns
    }


MOST_FOUND: Final = 30


def _summary(
    reader: Reader, sources: Sequence[Source], rejected: list[Rejected], zone: str
) -> Facts:
    mapping, engine = reader.mapping, reader.engine
    counts = engine.ask(f"SELECT status, COUNT(*) AS n FROM {TABLE} GROUP BY status")
    by_status = dict(zip(counts["status"].tolist(), counts["n"].tolist(), strict=True))
    if not by_status:
        why = next((line.reason for line in rejected), None)
        told = f"No line is a row: {why}" if why else "There are no rows under the header."
        raise Refusal(f"{sources[0].path}: {told}")
    first, last = _ends(reader)
    return Facts(
        names=reader.names,
        mapping=mapping,
        zone=zone,
        zone_said=mapping.zone is not None,
        files=tuple(str(source.path) for source in sources),
        milestones=tuple(mapping.milestones),
        marks=tuple(mapping.marks),
        rows=sum(by_status.values()) + len(rejected),
        read=by_status.get(0, 0),
        left_out=tuple(
            (rule.why, by_status.get(at + 1, 0)) for at, rule in enumerate(mapping.leave_out)
        ),
        unread=(*_broken_lines(rejected), *_bad_cells(reader, sources, by_status)),
        first=first,
        until=_until(mapping, zone, last),
        reader=reader,
        sources=tuple(sources),
    )


def _ends(reader: Reader) -> tuple[int | None, int | None]:
    """The earliest and latest time in the history. Due times to come are no part of it."""
    columns = [f"t{at}" for at in range(len(reader.mapping.milestones))] + ["gone"]
    lows = ", ".join(f"MIN({column}) AS low_{column}" for column in columns)
    highs = ", ".join(f"MAX({column}) AS high_{column}" for column in columns)
    found = reader.engine.ask(f"SELECT {lows}, {highs} FROM {TABLE} WHERE status = 0")
    ends = {key: int(values[0]) for key, values in found.items() if values[0] != MISSING}
    low = [value for key, value in ends.items() if key.startswith("low")]
    high = [value for key, value in ends.items() if key.startswith("high")]
    return min(low, default=None), max(high, default=None)


def _until(mapping: Mapping, zone: str, last: int | None) -> int | None:
    if mapping.until is None:
        return last
    moment = datetime.fromisoformat(mapping.until)
    return instant_of(moment if moment.tzinfo else moment.replace(tzinfo=zone_of(zone)))


def _broken_lines(rejected: list[Rejected]) -> list[Unread]:
    by_reason: dict[str, list[Rejected]] = {}
    for line in rejected:
        by_reason.setdefault(line.reason, []).append(line)
    return [
        Unread(
            reason=f"The line is no row: {reason}",
            count=len(lines),
            rows=tuple((str(line.path), line.line - 1, "") for line in lines[:LISTED]),
        )
        for reason, lines in by_reason.items()
    ]


def _bad_cells(
    reader: Reader, sources: Sequence[Source], by_status: dict[int, int]
) -> list[Unread]:
    out = []
    for at, (milestone, moment) in enumerate(reader.moments):
        if count := by_status.get(-at - 1, 0):
            places = rows_where(reader, sources, f"status = {-at - 1}")
            said = _cells_at(reader, sources, places, moment)
            rows = tuple((str(sources[f].path), row, said.get((f, row), "")) for f, row in places)
            out.append(Unread(reason=_reason(milestone, moment), count=count, rows=rows))
    return out


def rows_where(reader: Reader, sources: Sequence[Source], test: str) -> list[tuple[int, int]]:
    """The first rows of a history that pass a test on their facts, as (file, row).

    Files are read again for it, with their rows numbered, until enough are found.
    """
    places: list[tuple[int, int]] = []
    counts = reader.engine.ask(
        f"SELECT file, COUNT(*) AS n FROM {TABLE} WHERE {test} GROUP BY file"
    )
    for file in sorted(counts["file"].tolist()):
        if len(places) >= LISTED:
            break
        rows = FactQuery(reader, sources[file]).text(file, numbered=True)
        found = reader.engine.ask(
            f"SELECT row_ FROM ({rows}) AS numbered WHERE {test} LIMIT {LISTED - len(places)}"
        )
        reader.engine.rejected(sources[file])
        places += [(file, row) for row in sorted(found["row_"].tolist())]
    return places


def _cells_at(
    reader: Reader, sources: Sequence[Source], places: list[tuple[int, int]], moment: Moment
) -> dict[tuple[int, int], str]:
    """What stands in the cells that can't be read; only the files that have such are read again."""
    said: dict[tuple[int, int], str] = {}
    for file in sorted({file for file, _ in places}):
        rows = ", ".join(str(row) for other, row in places if other == file)
        columns = [
            moment.column,
            *([moment.time] if isinstance(moment, Stamp) and moment.time else []),
        ]
        cells = " || ' ' || ".join(f"COALESCE({name(column)}, '')" for column in columns)
        source = sources[file]
        found = reader.engine.ask(
            f"SELECT row_, said FROM (SELECT ROW_NUMBER() OVER () AS row_, {cells} AS said "
            f"FROM {reader.engine.history(source)}) AS rows_ WHERE row_ IN ({rows})"
        )
        reader.engine.rejected(source)
        pairs = zip(found["row_"].tolist(), found["said"].tolist(), strict=True)
        said |= {(file, row): text for row, text in pairs}
    return said


def _reason(milestone: str, moment: Moment) -> str:
    if isinstance(moment, After):
        return f"{moment.column} ({milestone}) is no number"
    columns = f"{moment.column} and {moment.time}" if moment.time else moment.column
    formats = " or ".join(moment.formats)
    return f"{columns} ({milestone}) is no time" + (f" as {formats}" if formats else "")


__all__ = ["Facts", "Refusal", "TABLE", "Unread", "read_facts"]
