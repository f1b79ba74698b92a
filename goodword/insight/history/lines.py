"""The files of a history, each read once, as lines that any version of a policy can judge."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from goodword.insight.engines.base import Engine, Rejected, Source
from goodword.insight.history.eventsql import EVENTS, as_rows, cases, event_columns
from goodword.insight.history.files import look_at
from goodword.insight.history.linesql import LINES, LineQuery, figures_of
from goodword.insight.history.mapping import Mapping
from goodword.insight.history.names import names_of
from goodword.insight.history.packed import check_gzip
from goodword.insight.history.sorting import amounts, told_by
from goodword.insight.refusal import Refusal
from goodword.rules.tree import Policy

LISTED: Final = 100

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lines:
    """What has been read. `columns` are those that all files have, `told_by` those that sort,
    `figures` those that must hold numbers.
    """

    engine: Engine
    mapping: Mapping
    sources: tuple[Source, ...]
    rejected: tuple[Rejected, ...]
    columns: frozenset[str]
    told_by: tuple[str, ...]
    figures: tuple[str, ...]

    @property
    def rows(self) -> str:
        """The table that has a row for each of the files' rows."""
        return LINES if self.mapping.events is None else EVENTS

    @property
    def row_mapping(self) -> Mapping:
        """How a row of that table was read."""
        return as_rows(self.mapping)

    @property
    def place(self) -> str:
        """SQL for the place that a line has among the rows."""
        return self.engine.place if self.mapping.events is None else "row_"

    @property
    def needed(self) -> tuple[str, ...]:
        """The columns that may not be empty."""
        return () if self.mapping.events is None else (self.mapping.events.case,)

    def close(self) -> None:
        """Forget the tables."""
        self.engine.drop(LINES)
        self.engine.drop(EVENTS)


def read_lines(
    policies: Iterable[Policy], mapping: Mapping, files: Sequence[Path], engine: Engine, tell: Tell
) -> Lines:
    """Read a history into the engine's table of lines, for these policies. Raises Refusal."""
    sources = [
        look_at(path, engine, mapping.delimiter, mapping.encoding, mapping.quote) for path in files
    ]
    columns = frozenset.intersection(*(frozenset(source.columns) for source in sources))
    named = [(policy, names_of(policy, mapping, columns), mapping) for policy in policies]
    told = tuple(dict.fromkeys(column for each in named for column in told_by(*each)))
    sums = dict.fromkeys(column for each in named for column in amounts(*each))
    figures = figures_of(as_rows(mapping), sums)
    needed = () if mapping.events is None else (mapping.events.case,)
    rejected: list[Rejected] = []
    for at, source in enumerate(sources):
        tell(f"Reading {source.path}")
        query = LineQuery(
            engine=engine,
            mapping=as_rows(mapping),
            source=source,
            told_by=told,
            figures=figures,
            needed=needed,
        )
        more = event_columns(mapping, query.cells)
        engine.append(EVENTS if mapping.events else LINES, query.text(at, more))
        rejected += engine.rejected(source)
    if mapping.events is not None:
        tell("Gathering the events of each case")
        engine.append(LINES, cases(mapping, told, engine))
    lines = Lines(
        engine=engine,
        mapping=mapping,
        sources=tuple(sources),
        rejected=tuple(rejected),
        columns=columns,
        told_by=told,
        figures=figures,
    )
    _check_whole(lines)
    return lines


def _check_whole(lines: Lines) -> None:
    """What can't be read in a packed file may be damage, of which not all is seen: then refuse it.

    Raises Refusal.
    """
    query = f"SELECT file FROM {lines.rows} WHERE status < 0 GROUP BY file"
    strange = {lines.sources[at].path for at in lines.engine.ask(query)["file"].tolist()}
    strange |= {line.path for line in lines.rejected}
    for source in lines.sources:
        if source.packed == "gzip" and source.path in strange:
            check_gzip(source.path)


def no_rows(lines: Lines) -> Refusal:
    """Why a history without a single row is none."""
    why = next((line.reason for line in lines.rejected), None)
    told = f"No line is a row: {why}" if why else "There are no rows under the header."
    return Refusal(f"{lines.sources[0].path}: {told}")
