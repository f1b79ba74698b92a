"""All rows that broke their word, gathered in the engine while standards are judged, and as CSV."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from goodword.insight.engines import Columns, Engine
from goodword.insight.engines.base import MISSING
from goodword.insight.replay.broken import STATES
from goodword.insight.replay.document import safe
from goodword.insight.replay.measuring import Measured, Wanted
from goodword.insight.replay.results import Replay
from goodword.insight.replay.rulers import Ruler
from goodword.insight.replay.states import WAITING
from goodword.rules.calendar import DAY, zone_of
from goodword.rules.calendar.many import wall_many
from goodword.rules.calendar.tables import Int64, local_table

TABLE: Final = "broken"
_COLUMNS: Final = (
    "key", "in force from", "file", "row", "start", "due", "end", "state", "late by", "unit",
    "calendar",
)  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Listing:
    """The rows of each standard in time, by its number among these; `late` is what they are
    late in.
    """

    engine: Engine
    late: list[Ruler] = field(default_factory=list)
    made: bool = False

    def add(self, measured: Measured, broken: int) -> None:
        """The next standard, of which so many rows are broken."""
        if broken:
            rows = measured.query(Wanted(rows=True, due=True))
            self.engine.append(
                TABLE,
                f"SELECT {len(self.late)} AS standard, file, row_, start, due, stop, state, late "
                f"FROM ({rows}) AS broken",
            )
            self.made = True
        self.late.append(measured.late)

    def as_csv(self, replay: Replay) -> Iterator[bytes]:
        """A table for a spreadsheet, a part after the other, in the order of standards and rows."""
        yield _lines([_COLUMNS])
        if self.made:
            order = f"SELECT * FROM {TABLE} ORDER BY standard, file, row_, start"
            for part in self.engine.each(order):
                yield _lines(self._rows(part, replay))

    def _rows(self, part: Columns, replay: Replay) -> Iterator[tuple[object, ...]]:
        facts, zone = replay.facts, zone_of(replay.facts.zone)
        answers = [answer for answer in replay.answers if answer.kind == "time"]
        ends = np.where(part["state"] == WAITING, MISSING, part["stop"])
        columns = (
            part["standard"].tolist(),
            [safe(facts.files[at]) for at in part["file"].tolist()],
            facts.places.rows(part["file"], part["row_"]).tolist(),
            *(moments(instants, zone) for instants in (part["start"], part["due"], ends)),
            [STATES[state] for state in part["state"].tolist()],
            part["late"].tolist(),
        )
        for at, *row in zip(*columns, strict=True):
            answer, late = answers[at], self.late[at]
            yield (answer.key, answer.in_force, *row, late.unit, late.calendar)


def moments(instants: Int64, zone: ZoneInfo) -> list[str]:
    """Instants as ISO 8601 with their offsets from UTC, nothing where there is none."""
    there = instants != MISSING
    texts = np.full(len(instants), "", object)
    if there.any():
        known = instants[there]
        table = local_table(zone, int(known.min()) // DAY, int(known.max()) // DAY)
        wall = wall_many(table, known)
        offsets, which = np.unique(wall - known, return_inverse=True)
        said = np.array([_offset(int(offset)) for offset in offsets])[which]
        texts[there] = np.char.add(np.datetime_as_string(wall.astype("datetime64[s]")), said)
    return list(texts.tolist())


def _offset(seconds: int) -> str:
    minutes = abs(seconds) // 60
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"


def _lines(rows: Iterator[tuple[object, ...]] | list[tuple[str, ...]]) -> bytes:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()
