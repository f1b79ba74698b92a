"""Cells of a history as SQL: cleaned text, tests, and times as seconds."""

from dataclasses import dataclass, field
from typing import Final

from goodword.insight.engines.base import Engine, Source
from goodword.insight.history.mapping import PARTS, SECONDS, After, Mapping, Stamp, Trait
from goodword.insight.history.tables import meant
from goodword.insight.refusal import Refusal
from goodword.insight.sql import both, case, either, name, texts

_EPOCHS: Final = {"epoch": 1, "epoch ms": 1000}
_SHAPES: Final = (
    "____-__-__ __:__:__", "____-__-__T__:__:__",
    "____-__-__ __:__", "____-__-__T__:__", "____-__-__",
)  # fmt: skip


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
        number = number_in(cell, self.engine)
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
        walls = [form for form in formats if form not in _EPOCHS and "%z" not in form]
        tries = [self.engine.wall(said, form) for form in walls]
        if not formats:
            wall = self.engine.wall(said, None)
            tries = [case([(_is_plain(said), wall), (_is_wall(said), wall)], "NULL")]
        return f"COALESCE({', '.join([*tries, 'CAST(NULL AS BIGINT)'])})"

    def instant(self, said: str, stamp: Stamp) -> str:
        """Epoch seconds of a stamp's text that needs no zone, NULL if it needs one."""
        formats = stamp.formats or self.mapping.formats
        if not formats:
            instant = self.engine.instant(_spelled(said))
            return case([(_is_plain(said), "NULL"), (_names_zone(said), instant)], "NULL")
        tries = [
            whole(f"FLOOR({number_in(said, self.engine)} / {_EPOCHS[form]})")
            if form in _EPOCHS
            else self.engine.wall(said, form)
            for form in formats
            if form in _EPOCHS or "%z" in form
        ]
        return f"COALESCE({', '.join([*tries, 'CAST(NULL AS BIGINT)'])})"

    def seconds_after(self, after: After) -> str:
        """The whole seconds of a duration's cell, NULL where none is meant."""
        return case([(self.means_length(after), self.seconds_in(after.column, after.unit))], "NULL")

    def seconds_in(self, column: str, unit: str) -> str:
        """The whole seconds of a column's length of time."""
        return whole(f"ROUND({self._seconds(self.cell(column), unit)})")

    def means_length(self, after: After) -> str:
        """Whether a row's cell, if it is there, should hold a duration."""
        tests = [self.all_pass(after.only)] if after.only else []
        if after.missing:
            tests.append(f"{self.cell(after.column)} NOT IN ({texts(after.missing)})")
        return both(tests)

    def _seconds(self, cell: str, unit: str) -> str:
        if unit not in PARTS:
            return f"{number_in(cell, self.engine)} * {SECONDS[unit]}"
        parts = PARTS[unit]
        split = [f"SPLIT_PART({cell}, ':', {at + 1})" for at in range(len(parts))]
        total = " + ".join(
            f"{number_in(part, self.engine)} * {seconds}"
            for part, seconds in zip(split, parts, strict=True)
        )
        odd = ["-%", "%.%:%", "%:" * len(parts) + "%"]
        return case([(either(f"{cell} LIKE '{shape}'" for shape in odd), "NULL")], total)


def number_in(cell: str, engine: Engine) -> str:
    """The number in a cell as a double: digits, not 'inf', '1_000' or '1d'."""
    plain = f"RIGHT({cell}, 1) BETWEEN '.' AND '9' AND STRPOS({cell}, '_') = 0"
    return case([(plain, engine.number(cell))], "NULL")


def whole(number: str) -> str:
    """A double as a whole number; NULL where it is beyond all reason."""
    return f"CAST(CASE WHEN ABS({number}) < 1e13 THEN {number} END AS BIGINT)"


def _is_plain(said: str) -> str:
    """Whether a text is as long as 2026-06-01 10:00:00: quicker to see than that it has no zone."""
    return f"LENGTH({said}) = 19 AND SUBSTR({said}, 17, 1) = ':'"


def _is_wall(said: str) -> str:
    """Whether a text has the shape of a wall time and no word behind, which engines skip."""
    shapes = [f"{said} LIKE '{shape}'" for shape in _SHAPES]
    parts = [f"{said} LIKE '{shape}.%'" for shape in _SHAPES[:2]]
    plain = f"({either(parts)}) AND {said} NOT LIKE '%.% %' AND NOT ({_names_zone(said)})"
    return either([*shapes, plain])


def _names_zone(said: str) -> str:
    """Whether a time says its own zone or offset: Z, UTC, Europe/Paris, +02, -0330, +05:30.

    Letters such as EST or IST are several zones.
    """
    signs = [
        f"RIGHT({said}, {len(digits) + 1}) LIKE '{sign}{digits}'"
        for digits in ("__", "____", "__:__")
        for sign in "+-"
    ]
    named = f"RIGHT({said}, 1) = 'Z' OR RIGHT({said}, 4) IN (' UTC', ' GMT') OR {said} LIKE '%/%'"
    shape = f"{said} LIKE '____-__-__ __:__%' OR {said} LIKE '____-__-__T__:__%'"
    return f"({shape}) AND SUBSTR({said}, 12, 2) < '24' AND ({either([named, *signs])})"


def _spelled(said: str) -> str:
    """A time with its zone as all engines read it: with seconds, no blank before an offset."""
    zoned = f"REPLACE(REPLACE({said}, ' UTC', 'Z'), ' GMT', 'Z')"
    close = f"REPLACE(REPLACE({zoned}, ' +', '+'), ' -', '-')"
    split = f"SUBSTR({close}, 1, 16) || ':00' || SUBSTR({close}, 17)"
    return case([(f"SUBSTR({close}, 17, 1) = ':'", close)], split)
