"""The query that turns the rows of a file into lines: what its cells say, in numbers.

Table `lines`, in the order of the files:

    file           which file (from 0)
    status         0 read; n > 0 left out by rule n; n < 0: the time or number −n can't be read
    said           the cells that can't be read, NULL where all can
    w0, z0, …      for each stamp its wall-clock seconds, or its instant where it needs no zone
    a0, …          for each length of time its seconds
    late, k0 …, r0 …, n0 …, p0 …    as in `facts`
    x0, x1, …      the cells that touchpoint, class, segment and channel are told by
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from goodword.insight.engines.base import Engine, Source
from goodword.insight.history.cells import Cells, number_in, whole
from goodword.insight.history.mapping import After, Happened, Mapping, Moment, Paused, Stamp
from goodword.insight.sql import case
from goodword.rules.calendar.instants import DAY, FIRST_DAY, LAST_DAY

LINES: Final = "lines"
FIRST: Final = (FIRST_DAY + 2) * DAY
LAST: Final = (LAST_DAY - 2) * DAY


def moments_of(mapping: Mapping) -> tuple[tuple[str, Moment], ...]:
    """Every way to a time, with the name of what it is a time of; the status counts them."""
    named = [(name, m) for name, options in mapping.milestones.items() for m in options]
    named += [("gone", moment) for moment in mapping.gone]
    if mapping.recorded and mapping.recorded.due:
        named.append(("due", mapping.recorded.due))
    return tuple(named)


def figures_of(mapping: Mapping, amounts: Iterable[str]) -> tuple[str, ...]:
    """The columns whose cells must be numbers where there are any; the status counts them too."""
    tests = [
        *(test for rule in mapping.leave_out for test in rule.tests),
        *(test for tests in mapping.marks.values() for test in tests),
        *(
            test
            for _, moment in moments_of(mapping)
            if not isinstance(moment, Happened)
            for test in moment.only
        ),
    ]
    if mapping.recorded:
        tests += [*mapping.recorded.late, *mapping.recorded.on_time]
    compared = [test.column for test in tests if (test.below, test.above) != (None, None)]
    rated = [rating.column for rating in mapping.ratings]
    return tuple(dict.fromkeys([*compared, *rated, *mapping.counts.values(), *amounts]))


def columns_of(moment: Moment) -> tuple[str, ...]:
    """The columns that a time or a length stands in."""
    if isinstance(moment, Happened):
        return ()
    beside = moment.time if isinstance(moment, Stamp) else None
    return (moment.column, beside) if beside else (moment.column,)


@dataclass(slots=True, kw_only=True)
class LineQuery:
    """Builds the query for one file. `told_by` are the columns that sort a row; `figures` those
    that must hold numbers, `needed` those that may not be empty.

    Nothing is joined, as engines keep the order of rows only without joins.
    """

    engine: Engine
    mapping: Mapping
    source: Source
    told_by: tuple[str, ...]
    figures: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    cells: Cells = field(init=False)

    def __post_init__(self) -> None:
        self.cells = Cells(engine=self.engine, mapping=self.mapping, source=self.source)

    def text(self, file: int, more: Iterable[str] = ()) -> str:
        """The query, with more columns. Raises Refusal."""
        said, read, inside = self._said(), self._read(), self._inside()
        status, facts = self._status(), [*self._facts(), *more]
        return f"""
            WITH bare AS (
                SELECT {self.cells.bare() or "0 AS none_"}
                FROM {self.engine.history(self.source)}
            ), cells AS (
                SELECT {self.cells.select() or "0 AS none_"} FROM bare
            ), said AS (
                SELECT {", ".join(["*", *said])} FROM cells
            ), timed AS (
                SELECT {", ".join(["*", *read])} FROM said
            ), placed AS (
                SELECT {", ".join(["*", *inside])} FROM timed
            ), judged AS (
                SELECT *, {status} AS status FROM placed
            )
            SELECT {file} AS file, status, {self._unread()} AS said, {", ".join(facts)}
            FROM judged"""

    def _moments(self) -> list[tuple[int, Moment]]:
        return [(at, moment) for at, (_, moment) in enumerate(moments_of(self.mapping))]

    def _stamps(self) -> list[tuple[int, Stamp]]:
        return [(at, moment) for at, moment in self._moments() if isinstance(moment, Stamp)]

    def _said(self) -> list[str]:
        """The text of each stamp."""
        return [f"{self.cells.stamp_text(stamp)} AS s{at}" for at, stamp in self._stamps()]

    def _read(self) -> list[str]:
        """Each stamp as wall seconds or as an instant, each length of time in seconds."""
        out = []
        for at, moment in self._moments():
            if isinstance(moment, After):
                out.append(f"{self.cells.seconds_after(moment)} AS a{at}")
            elif isinstance(moment, Stamp):
                out.append(f"{self.cells.wall(f's{at}', moment)} AS v{at}")
                out.append(f"{self.cells.instant(f's{at}', moment)} AS y{at}")
        return out

    def _inside(self) -> list[str]:
        """Both, NULL outside the years that calendars are reckoned in."""
        out = []
        for at, _ in self._stamps():
            out.append(f"CASE WHEN v{at} BETWEEN {FIRST} AND {LAST} THEN v{at} END AS w{at}")
            out.append(f"CASE WHEN y{at} BETWEEN {FIRST} AND {LAST} THEN y{at} END AS z{at}")
        return out

    def _status(self) -> str:
        leave = [
            (self.cells.all_pass(rule.tests), str(at + 1))
            for at, rule in enumerate(self.mapping.leave_out)
        ]
        bad = [self._is_bad(at, moment) for at, moment in self._moments()]
        empty = [f"{self.cells.cell(column)} IS NULL" for column in self.needed]
        faults = [*bad, *self._bad_figures(), *self._bad_pauses(), *empty]
        return case([*leave, *((test, str(-at - 1)) for at, test in enumerate(faults))], "0")

    def _bad_pauses(self) -> list[str]:
        """Cells that should be lengths of a pause."""
        pairs = [
            (self.cells.cell(pause.column), self.cells.seconds_in(pause.column, pause.unit))
            for pause in self._paused()
        ]
        return [f"{cell} IS NOT NULL AND ({seconds}) IS NULL" for cell, seconds in pairs]

    def _bad_figures(self) -> list[str]:
        """Cells that should be numbers."""
        cells = [self.cells.cell(column) for column in self.figures]
        return [
            f"{cell} IS NOT NULL AND ({number_in(cell, self.engine)}) IS NULL" for cell in cells
        ]

    def _is_bad(self, at: int, moment: Moment) -> str:
        if isinstance(moment, After):
            cell = self.cells.cell(moment.column)
            return f"{cell} IS NOT NULL AND {self.cells.means_length(moment)} AND a{at} IS NULL"
        return f"w{at} IS NULL AND z{at} IS NULL AND s{at} IS NOT NULL"

    def _unread(self) -> str:
        columns = [columns_of(moment) for _, moment in self._moments()]
        columns += [(column,) for column in self.figures]
        columns += [(pause.column,) for pause in self._paused()]
        said = [(f"status = {-at - 1}", self._as_said(own)) for at, own in enumerate(columns)]
        return case(said, "NULL")

    def _as_said(self, columns: Iterable[str]) -> str:
        return " || ' ' || ".join(f"COALESCE({self.cells.cell(one)}, '')" for one in columns)

    def _facts(self) -> list[str]:
        mapping, cells = self.mapping, self.cells
        times = [
            column
            for at, moment in self._moments()
            for column in ([f"a{at}"] if isinstance(moment, After) else [f"w{at}", f"z{at}"])
        ]
        marks = [
            f"CASE WHEN {cells.all_pass(tests)} THEN 1 ELSE 0 END AS k{at}"
            for at, tests in enumerate(mapping.marks.values())
        ]
        ratings = [
            f"{self._whole(rating.column, 1000)} AS r{at}"
            for at, rating in enumerate(mapping.ratings)
        ]
        counts = [
            f"{self._whole(column, 1)} AS n{at}"
            for at, column in enumerate(mapping.counts.values())
        ]
        pauses = [
            f"{cells.seconds_in(pause.column, pause.unit)} AS p{at}"
            for at, pause in enumerate(self._paused())
        ]
        told = [f"{cells.cell(column)} AS x{at}" for at, column in enumerate(self.told_by)]
        late = [f"{self._late()} AS late"] if mapping.recorded else []
        return [*times, *late, *marks, *ratings, *counts, *pauses, *told]

    def _paused(self) -> list[Paused]:
        """The columns of pauses; those that events tell are told after."""
        return [pause for pause in self.mapping.pauses.values() if isinstance(pause, Paused)]

    def _whole(self, column: str, times: int) -> str:
        """The number in a column as a whole number of parts, so many to one."""
        return whole(f"ROUND({number_in(self.cells.cell(column), self.engine)} * {times})")

    def _late(self) -> str:
        recorded = self.mapping.recorded
        if recorded is None or not recorded.late:
            return "CAST(NULL AS BIGINT)"
        branches = [(self.cells.all_pass(recorded.late), "1")]
        if recorded.on_time:
            branches.append((self.cells.all_pass(recorded.on_time), "0"))
        return case(branches, "NULL" if recorded.on_time else "0")
