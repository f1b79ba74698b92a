"""Cells of a history as SQL: cleaned text, tests, and times as seconds."""

from dataclasses import dataclass, field

from goodword.insight.engines.base import Engine, Source
from goodword.insight.history.mapping import SECONDS, After, Mapping, Stamp, Trait
from goodword.insight.history.tables import meant
from goodword.insight.refusal import Refusal
from goodword.insight.sql import both, case, either, name, texts


@dataclass(slots=True)
class Cells:
    """The cells that a map asks for, each cleaned once: text without blanks, or NULL if missing."""

    engine: Engine
    mapping: Mapping
    source: Source
    used: dict[str, str] = field(default_factory=dict)

    def cell(self, column: str) -> str:
        """The cleaned cell of a column. Raises Refusal when the file has no such column."""
        if column not in self.used:
            self._check(column)
            self.used[column] = f"c{len(self.used)}"
        return self.used[column]

    def _check(self, column: str) -> None:
        path, known = self.source.path, self.source.columns
        if column.lower() in self.source.repeated:
            raise Refusal(
                f"{path}: The header names the column {column!r} more than once. "
                "Give each a name of its own."
            )
        if column not in known:
            alone = " If something else parts its columns, write delimiter in the map."
            raise Refusal(
                f"{path}: There is no column {column!r}, which the map names. "
                f"{meant(column, known)}{alone if len(known) == 1 else ''}"
            )

    def bare(self) -> str:
        """The cells without blanks at their ends, as a list for SELECT."""
        cells = ((name(column), cell) for column, cell in self.used.items())
        # Trimming takes longer than all else that is done to a cell, and few need it.
        return ", ".join(
            f"CASE WHEN {raw} < '!' OR ENDS_WITH({raw}, ' ') THEN TRIM({raw}) ELSE {raw} END AS {c}"
            for raw, c in cells
        )

    def select(self) -> str:
        """The same, NULL where missing."""
        longest = max(map(len, self.mapping.missing))
        words = texts(self.mapping.missing)
        return ", ".join(
            f"CASE WHEN LENGTH({cell}) <= {longest} AND {cell} IN ({words}) THEN NULL "
            f"ELSE {cell} END AS {cell}"
            for cell in self.used.values()
        )

    def passes(self, test: Trait) -> str:
        """SQL that is true or false, never NULL."""
        cell = self.cell(test.column)
        tests = []
        if test.values:
            known = f"LOWER({cell}) IN ({texts(v.strip().lower() for v in test.values)})"
            known = f"COALESCE({known}, FALSE)"
            tests.append(f"NOT {known}" if test.negated else known)
        number = self.engine.number(cell)
        if test.below is not None:
            tests.append(f"COALESCE({number} < {test.below!r}, FALSE)")
        if test.above is not None:
            tests.append(f"COALESCE({number} > {test.above!r}, FALSE)")
        if test.missing is not None:
            tests.append(f"{cell} IS NULL" if test.missing else f"{cell} IS NOT NULL")
        return both(tests)

    def all_pass(self, tests: tuple[Trait, ...]) -> str:
        return both(self.passes(test) for test in tests)

    def stamp_text(self, stamp: Stamp) -> str:
        """The text of a stamp, NULL where there is none or it isn't meant."""
        cell = self.cell(stamp.column)
        whole = f"{cell} || ' ' || {self.cell(stamp.time)}" if stamp.time else cell
        absent = [f"{self.cell(stamp.time or stamp.column)} IN ({texts(stamp.missing)})"]
        branches = [(absent[0], "NULL")] if stamp.missing else []
        if stamp.only:
            branches.append((f"NOT ({self.all_pass(stamp.only)})", "NULL"))
        return case(branches, whole)

    def wall(self, said: str, stamp: Stamp) -> str:
        """Wall-clock seconds since 1970 of a stamp's text, NULL if it says none."""
        formats = stamp.formats or self.mapping.formats
        tries = [self._in_format(said, pattern) for pattern in formats]
        if not formats:
            wall = self.engine.wall(said, None)
            tries = [case([(_is_plain(said), wall), (_names_zone(said), "NULL")], wall)]
        return tries[0] if len(tries) == 1 else f"COALESCE({', '.join(tries)})"

    def instant(self, said: str, stamp: Stamp) -> str:
        """Epoch seconds of a stamp's text that needs no zone, NULL if it needs one."""
        formats = stamp.formats or self.mapping.formats
        if not formats:
            instant = self.engine.instant(said)
            return case([(_is_plain(said), "NULL"), (_names_zone(said), instant)], "NULL")
        epochs = {"epoch": 1, "epoch ms": 1000}
        tries = [
            f"CAST(FLOOR({self.engine.number(said)} / {epochs[pattern]}) AS BIGINT)"
            for pattern in formats
            if pattern in epochs
        ]
        return f"COALESCE({', '.join([*tries, 'CAST(NULL AS BIGINT)'])})"

    def _in_format(self, said: str, pattern: str) -> str:
        if pattern in {"epoch", "epoch ms"}:
            return "CAST(NULL AS BIGINT)"
        return self.engine.wall(said, pattern)

    def seconds_after(self, after: After) -> str:
        """The whole seconds of a duration's cell."""
        cell = self.cell(after.column)
        gone = [f"{cell} IN ({texts(after.missing)})"] if after.missing else []
        if after.only:
            gone.append(f"NOT ({self.all_pass(after.only)})")
        number = f"CAST(ROUND({self.engine.number(cell)} * {SECONDS[after.unit]}) AS BIGINT)"
        return case([(either(gone), "NULL")] if gone else [], number)


def _is_plain(said: str) -> str:
    """Whether a text is as long as 2026-06-01 10:00:00: quicker to see than that it has no zone."""
    return f"LENGTH({said}) = 19 AND SUBSTR({said}, 17, 1) = ':'"


def _names_zone(said: str) -> str:
    """Whether a time says its own zone or offset: Z, UTC, Europe/Paris, +02, -0330, +05:30."""
    signs = [
        f"RIGHT({said}, {len(digits) + 1}) LIKE '{sign}{digits}'"
        for digits in ("__", "____", "__:__")
        for sign in "+-"
    ]
    return f"RIGHT({said}, 1) > '9' OR ({said} LIKE '%:%' AND ({either(signs)}))"
