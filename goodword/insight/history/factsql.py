"""The one query that turns the rows of a file into facts."""

from dataclasses import dataclass, field
from typing import Final

from goodword.insight.engines.base import Engine, Source
from goodword.insight.history.cells import Cells
from goodword.insight.history.mapping import After, Mapping, Moment, Rating, Stamp
from goodword.insight.history.names import Names
from goodword.insight.history.sorting import Sorting
from goodword.insight.sql import case
from goodword.rules.calendar.instants import DAY, FIRST_DAY, LAST_DAY
from goodword.rules.tree import Policy, Segment

ZONE_TABLE: Final = "wall_zone"
FIRST: Final = (FIRST_DAY + 2) * DAY
LAST: Final = (LAST_DAY - 2) * DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What is the same for all files of a history."""

    engine: Engine
    policy: Policy
    mapping: Mapping
    names: Names

    @property
    def moments(self) -> tuple[tuple[str, Moment], ...]:
        """Every way to a time, with the name of what it is a time of; the status counts them."""
        mapping = self.mapping
        named = [(name, m) for name, options in mapping.milestones.items() for m in options]
        named += [("gone", moment) for moment in mapping.gone]
        if mapping.recorded and mapping.recorded.due:
            named.append(("due", mapping.recorded.due))
        return tuple(named)

    @property
    def ratings(self) -> tuple[Rating, ...]:
        return self.mapping.ratings


@dataclass(slots=True)
class FactQuery:
    """Builds the query for one file."""

    reader: Reader
    source: Source
    cells: Cells = field(init=False)
    sorting: Sorting = field(init=False)

    def __post_init__(self) -> None:
        engine, mapping = self.reader.engine, self.reader.mapping
        self.cells = Cells(engine=engine, mapping=mapping, source=self.source)
        self.sorting = Sorting(cells=self.cells, names=self.reader.names, engine=engine)

    def text(self, file: int, *, numbered: bool = False) -> str:
        """The query. Loads the small tables that it joins. Raises Refusal.

        With `numbered`, facts have the number of their row (from 1, the header not counted) as
        `row_`, which costs as much time as all else, so that it is asked for only to list rows.
        """
        number = "ROW_NUMBER() OVER ()" if numbered else "0"
        said = [self._said(), *self._texts()]
        first_joins, self.sorting.joins = self.sorting.joins, []
        walls, placed, facts = self._walls(), self._placed(), self._facts()
        return f"""
            WITH cells AS (
                SELECT {number} AS row_, {self.cells.select() or "0 AS none_"}
                FROM {self.reader.engine.history(self.source)}
            ), said AS (
                SELECT rows_.*, {", ".join(said)} FROM cells AS rows_ {" ".join(first_joins)}
            ), walled AS (
                SELECT *, {", ".join(walls)} FROM said
            ), placed AS (
                SELECT walled.*, {", ".join(placed)} FROM walled {" ".join(self._zones())}
            )
            SELECT {file} AS file, {"row_, " if numbered else ""}{", ".join(facts)}
            FROM placed AS rows_ {" ".join(self.sorting.joins)}"""

    def _said(self) -> str:
        touchpoint, said_class = self.sorting.touchpoint(self.reader.mapping.touchpoint)
        return f"{touchpoint} AS touchpoint, {said_class} AS said_class"

    def _stamps(self) -> list[tuple[int, Stamp]]:
        moments = enumerate(self.reader.moments)
        return [(at, moment) for at, (_, moment) in moments if isinstance(moment, Stamp)]

    def _texts(self) -> list[str]:
        return [f"{self.cells.stamp_text(stamp)} AS s{at}" for at, stamp in self._stamps()]

    def _walls(self) -> list[str]:
        """Each stamp as wall seconds or, where it needs no zone, as an instant."""
        out = ["0 AS nothing"]
        for at, stamp in self._stamps():
            out.append(f"{self.cells.wall(f's{at}', stamp)} AS w{at}")
            out.append(f"{self.cells.instant(f's{at}', stamp)} AS z{at}")
        return out

    def _zones(self) -> list[str]:
        return [
            f"LEFT JOIN {ZONE_TABLE} AS b{at} ON b{at}.day = w{at} // {DAY}"
            for at, _ in self._stamps()
        ]

    def _placed(self) -> list[str]:
        """Each stamp as an instant, NULL outside the years that calendars are reckoned in."""
        out = ["0 AS nought"]
        for at, _ in self._stamps():
            offset = (
                f"CASE WHEN w{at} % {DAY} < b{at}.switch THEN b{at}.before ELSE b{at}.after END"
            )
            instant = f"CASE WHEN z{at} BETWEEN {FIRST} AND {LAST} THEN z{at} END"
            out.append(f"COALESCE({instant}, w{at} - {offset}) AS u{at}")
        return out

    def _facts(self) -> list[str]:
        mapping, cells = self.reader.mapping, self.cells
        marks = [
            f"CASE WHEN {cells.all_pass(tests)} THEN 1 ELSE 0 END AS k{at}"
            for at, tests in enumerate(mapping.marks.values())
        ]
        ratings = [
            f"CAST(ROUND({self.reader.engine.number(cells.cell(rating.column))} * 1000) AS BIGINT)"
            f" AS r{at}"
            for at, rating in enumerate(self.reader.ratings)
        ]
        counts = [
            f"CAST(ROUND({self.reader.engine.number(cells.cell(column))}) AS BIGINT) AS n{at}"
            for at, column in enumerate(mapping.counts.values())
        ]
        return [
            f"{self._status()} AS status",
            "touchpoint",
            f"{self.sorting.contact_class('said_class')} AS class_",
            f"{self._segment()} AS segment",
            f"{self.sorting.code(mapping.channel, self.reader.names.channels)} AS channel",
            *(f"{self._instant(key)} AS t{at}" for at, key in enumerate(mapping.milestones)),
            f"{self._instant('gone')} AS gone",
            f"{self._instant('due')} AS due",
            f"{self._late()} AS late",
            *marks,
            *ratings,
            *counts,
        ]

    def _segment(self) -> str:
        names, named = self.reader.names, self.reader.mapping.segment
        if named is not None:
            return self.sorting.code(named, names.segments)
        clauses = self.reader.policy.clauses()
        return self.sorting.segment(c for c in clauses if isinstance(c, Segment))

    def _instant(self, key: str) -> str:
        """The first of a name's times that is there."""
        found = [
            self._one(at, moment)
            for at, (name, moment) in enumerate(self.reader.moments)
            if name == key
        ]
        return f"COALESCE({', '.join([*found, 'CAST(NULL AS BIGINT)'])})"

    def _one(self, at: int, moment: Moment) -> str:
        if isinstance(moment, After):
            return f"({self._instant(moment.milestone)} + {self.cells.seconds_after(moment)})"
        return f"u{at}"

    def _late(self) -> str:
        recorded = self.reader.mapping.recorded
        if recorded is None or not recorded.late:
            return "CAST(NULL AS BIGINT)"
        branches = [(self.cells.all_pass(recorded.late), "1")]
        if recorded.on_time:
            branches.append((self.cells.all_pass(recorded.on_time), "0"))
        return case(branches, "NULL" if recorded.on_time else "0")

    def _status(self) -> str:
        leave = [
            (self.cells.all_pass(rule.tests), str(at + 1))
            for at, rule in enumerate(self.reader.mapping.leave_out)
        ]
        bad = [
            (self._is_bad(at, moment), str(-at - 1))
            for at, (_, moment) in enumerate(self.reader.moments)
        ]
        return case([*leave, *bad], "0")

    def _is_bad(self, at: int, moment: Moment) -> str:
        if isinstance(moment, After):
            cell, seconds = self.cells.cell(moment.column), self.cells.seconds_after(moment)
            number = self.reader.engine.number(cell)
            return f"{cell} IS NOT NULL AND {number} IS NULL AND ({seconds}) IS NULL"
        return f"s{at} IS NOT NULL AND u{at} IS NULL"
