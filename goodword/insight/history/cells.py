"""Cells of a history as SQL: cleaned text, tests, and times as seconds."""

from dataclasses import dataclass, field

from goodword.insight.engines.base import Engine, Source
from goodword.insight.history.mapping import SECONDS, After, Mapping, Stamp, Trait
from goodword.insight.history.tables import meant
from goodword.insight.refusal import Refusal
from goodword.insight.sql import both, case, either, name, text, texts


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

    def select(self) -> str:
        """The cleaned cells as a list for SELECT."""
        return ", ".join(f"{self._clean(column)} AS {cell}" for column, cell in self.used.items())

    def _clean(self, column: str) -> str:
        bare = f"TRIM({name(column)})"
        return f"CASE WHEN {bare} IN ({texts(self.mapping.missing)}) THEN NULL ELSE {bare} END"

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
            tries = [case([(self._has_offset(said), "NULL")], self.engine.wall(said, None))]
        return tries[0] if len(tries) == 1 else f"COALESCE({', '.join(tries)})"

    def instant(self, said: str, stamp: Stamp) -> str:
        """Epoch seconds of a stamp's text that needs no zone, NULL if it needs one."""
        formats = stamp.formats or self.mapping.formats
        if not formats:
            return case([(self._has_offset(said), self.engine.instant(said))], "NULL")
        epochs = {"epoch": 1, "epoch ms": 1000}
        tries = [
            f"CAST(FLOOR({self.engine.number(said)} / {epochs[pattern]}) AS BIGINT)"
            for pattern in formats
            if pattern in epochs
        ]
        return f"COALESCE({', '.join([*tries, 'NULL'])})"

    def _in_format(self, said: str, pattern: str) -> str:
        if pattern in {"epoch", "epoch ms"}:
            return "CAST(NULL AS BIGINT)"
        return self.engine.wall(said, pattern)

    def _has_offset(self, said: str) -> str:
        signs = (f"RIGHT({said}, 6) LIKE '{sign}__:__'" for sign in "+-")
        short = (f"RIGHT({said}, 5) LIKE '{sign}____'" for sign in "+-")
        hours = (f"RIGHT({said}, 3) LIKE '{sign}__'" for sign in "+-")
        ends = either([f"RIGHT({said}, 1) = 'Z'", *signs, *short, *hours])
        return f"LENGTH({said}) > 19 AND ({ends})"

    def seconds_after(self, after: After) -> str:
        """The whole seconds of a duration's cell."""
        cell = self.cell(after.column)
        gone = [f"{cell} IN ({texts(after.missing)})"] if after.missing else []
        if after.only:
            gone.append(f"NOT ({self.all_pass(after.only)})")
        number = f"CAST(ROUND({self.engine.number(cell)} * {SECONDS[after.unit]}) AS BIGINT)"
        return case([(either(gone), "NULL")] if gone else [], number)


def as_text(value: str | None) -> str:
    return "NULL" if value is None else text(value)
