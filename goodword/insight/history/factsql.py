"""The query that turns lines into facts: wall times into instants, cells into codes."""

from dataclasses import dataclass, field
from typing import Final

from goodword.insight.engines.base import Engine
from goodword.insight.history.linesql import LINES, moments_of
from goodword.insight.history.mapping import After, Mapping
from goodword.insight.history.names import Names
from goodword.insight.history.sorting import Sorting
from goodword.rules.calendar.instants import DAY
from goodword.rules.tree import Policy, Segment

ZONE_TABLE: Final = "wall_zone"


@dataclass(slots=True, kw_only=True)
class FactQuery:
    """Builds the query; `told_by` are the columns of the cells that sort a row."""

    engine: Engine
    policy: Policy
    mapping: Mapping
    names: Names
    told_by: tuple[str, ...]
    place: str
    sorting: Sorting = field(init=False)

    def __post_init__(self) -> None:
        self.sorting = Sorting(self.told_by, self.mapping, self.names, self.engine)

    def text(self) -> str:
        """The query. Loads the small tables that it joins, except that of the zone."""
        touchpoint, said_class = self.sorting.touchpoint(self.mapping.touchpoint)
        first_joins, self.sorting.joins = self.sorting.joins, []
        facts, place = self._facts(), f"rows_.{self.place} AS place_of_row"
        return f"""
            WITH sorted AS (
                SELECT {", ".join(["rows_.*", place, *self._placed()])},
                       {touchpoint} AS touchpoint, {said_class} AS said_class
                FROM {LINES} AS rows_ {" ".join([*self._zones(), *first_joins])}
            )
            SELECT {", ".join(facts)} FROM sorted AS rows_ {" ".join(self.sorting.joins)}"""

    def _stamps(self) -> list[int]:
        moments = enumerate(moments_of(self.mapping))
        return [at for at, (_, moment) in moments if not isinstance(moment, After)]

    def _zones(self) -> list[str]:
        return [
            f"LEFT JOIN {ZONE_TABLE} AS b{at} ON b{at}.day = rows_.w{at} // {DAY}"
            for at in self._stamps()
        ]

    def _placed(self) -> list[str]:
        """Each stamp as an instant."""
        out = []
        for at in self._stamps():
            late = f"rows_.w{at} % {DAY} < b{at}.switch"
            offset = f"CASE WHEN {late} THEN b{at}.before ELSE b{at}.after END"
            out.append(f"COALESCE(rows_.z{at}, rows_.w{at} - {offset}) AS u{at}")
        return out

    def _facts(self) -> list[str]:
        mapping = self.mapping
        own = {"k": mapping.marks, "r": mapping.ratings, "n": mapping.counts}
        if mapping.events is None:
            own["p"] = mapping.pauses
        return [
            "file",
            "place_of_row AS row_",
            "rows_.said AS said",
            "status",
            "touchpoint",
            f"{self.sorting.contact_class('said_class')} AS class_",
            f"{self._segment()} AS segment",
            f"{self.sorting.code(mapping.channel, self.names.channels)} AS channel",
            *(f"{self._instant(key)} AS t{at}" for at, key in enumerate(mapping.milestones)),
            *([f"{self._instant('gone')} AS gone"] if mapping.gone else []),
            *([f"{self._instant('due')} AS due", "late"] if mapping.recorded else []),
            *(f"{letter}{at}" for letter, of in own.items() for at in range(len(of))),
        ]

    def _segment(self) -> str:
        if self.mapping.segment is not None:
            return self.sorting.code(self.mapping.segment, self.names.segments)
        clauses = self.policy.clauses()
        return self.sorting.segment(c for c in clauses if isinstance(c, Segment))

    def _instant(self, key: str) -> str:
        """The first of a name's times that is there."""
        found = []
        for at, (name, moment) in enumerate(moments_of(self.mapping)):
            if name == key and isinstance(moment, After):
                found.append(f"({self._instant(moment.milestone)} + a{at})")
            elif name == key:
                found.append(f"u{at}")
        return f"COALESCE({', '.join([*found, 'CAST(NULL AS BIGINT)'])})"
