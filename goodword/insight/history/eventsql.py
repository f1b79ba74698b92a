"""A history in which a row is an event: the queries that make lines, one a case, of its events.

Table `events`, in the order of the files, has of each row what a line has without milestones
(`linesql`), its time as w0 or z0, and

    case_          which case it is about
    event          what happened, as it stands there
    e              the same as a number, 0 for events that the map doesn't name
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from goodword.insight.engines.base import Engine
from goodword.insight.history.cells import Cells
from goodword.insight.history.linesql import moments_of
from goodword.insight.history.mapping import LAST_EVENT, Happened, Mapping, Stretch
from goodword.insight.sql import case, text

EVENTS: Final = "events"
THE_TIME: Final = "the event"
ROWS_OF_A_FILE: Final = 2**48  # at most, and more than an engine counts


def as_rows(mapping: Mapping) -> Mapping:
    """How a row is read that is an event: its time, and what else stands there."""
    if mapping.events is None:
        return mapping
    own = {THE_TIME: (mapping.events.time,)}
    return replace(mapping, milestones=own, gone=(), counts={}, pauses={}, events=None)


def numbered(mapping: Mapping) -> dict[str, int]:
    """The number of each event that the map names, by its name in small letters."""
    names = [name for _, moment in moments_of(mapping) for name in _names(moment)]
    names += mapping.counts.values()
    for stretch in mapping.pauses.values():
        names += [*stretch.begins, *stretch.ends] if isinstance(stretch, Stretch) else []
    return {name: at + 1 for at, name in enumerate(dict.fromkeys(map(_plain, names)))}


def numbers_of(names: Iterable[str], mapping: Mapping) -> str:
    """The numbers of events, for SQL's IN."""
    known = numbered(mapping)
    return ", ".join(str(known[_plain(name)]) for name in names)


def event_columns(mapping: Mapping, cells: Cells) -> list[str]:
    """What an event has beside what a line has."""
    events = mapping.events
    if events is None:
        return []
    name = cells.cell(events.name)
    numbers = [(f"LOWER({name}) = {text(own)}", str(at)) for own, at in numbered(mapping).items()]
    return [
        f"{cells.cell(events.case)} AS case_",
        f"{name} AS event",
        f"CAST({case(numbers, '0')} AS INTEGER) AS e",
    ]


def cases(mapping: Mapping, told_by: Iterable[str], engine: Engine) -> str:
    """The query for lines, one a case, in any order; `row_` is the place of its first event."""
    order = f"(file * {ROWS_OF_A_FILE} + {engine.place})"
    times = [
        f"{end}({test} THEN {letter}0 END) AS {letter}{at}"
        for at, (key, moment) in enumerate(moments_of(mapping))
        for test in [f"CASE WHEN {_is(moment, mapping)}"]
        for end in ["MAX" if key == LAST_EVENT else "MIN"]
        for letter in "wz"
    ]
    marks = [f"MAX(k{at}) AS k{at}" for at in range(len(mapping.marks))]
    ratings = [_first(f"r{at}", order) for at in range(len(mapping.ratings))]
    counts = [
        f"COUNT(CASE WHEN e IN ({numbers_of([name], mapping)}) THEN 1 END) AS n{at}"
        for at, name in enumerate(mapping.counts.values())
    ]
    told = [_first(f"x{at}", order) for at, _ in enumerate(told_by)]
    return f"""
        SELECT MIN({order}) // {ROWS_OF_A_FILE} AS file,
               MIN({order}) % {ROWS_OF_A_FILE} AS row_,
               0 AS status, CAST(NULL AS VARCHAR) AS said, case_,
               {", ".join([*times, *marks, *ratings, *counts, *told])}
        FROM {EVENTS} WHERE status = 0 GROUP BY case_"""


def _first(column: str, order: str) -> str:
    """The first cell of a case that says anything."""
    return f"ARG_MIN({column}, CASE WHEN {column} IS NOT NULL THEN {order} END) AS {column}"


def _is(moment: object, mapping: Mapping) -> str:
    """SQL for whether an event is one of a moment's; an event of any name is the last one."""
    names = _names(moment)
    if not names:
        return "TRUE"
    return f"e IN ({numbers_of(names, mapping)})"


def _names(moment: object) -> tuple[str, ...]:
    return moment.names if isinstance(moment, Happened) else ()


def _plain(name: str) -> str:
    return name.strip().lower()
