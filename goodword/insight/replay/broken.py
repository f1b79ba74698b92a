"""The rows behind what was broken: those furthest from their word."""

from collections.abc import Callable
from typing import Final

from goodword.insight.engines import Columns
from goodword.insight.engines.base import MISSING
from goodword.insight.history.names import ELSE
from goodword.insight.replay.bins import begin
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.measuring import Measured, Wanted
from goodword.insight.replay.results import Amount, BrokenRow, State
from goodword.insight.replay.sayable import in_words
from goodword.insight.replay.states import ENDED, GONE, TOO_EARLY, WAITING
from goodword.insight.replay.tallies import Tally
from goodword.rules.due.targets import reckoning
from goodword.rules.tree import Hold, Standard

FURTHEST: Final = 10
STATES: Final[dict[int, State]] = {
    ENDED: "ended",
    WAITING: "not ended",
    GONE: "went away",
    TOO_EARLY: "too early",
}


def furthest(
    standard: Standard, measured: Measured, tally: Tally, hearing: Hearing
) -> tuple[BrokenRow, ...]:
    """The rows that were furthest from their word, of one whole tally."""
    last = tally.furthest(FURTHEST)
    if last is None:
        return ()
    least = None
    if measured.limit is not None and not isinstance(standard.target, Hold):
        # They are those that took longest.
        least = measured.ruler.least(begin(last, measured.ruler) + 1)
    rows = measured.query(Wanted(rows=True, least=least))
    found = hearing.engine.ask(
        f"SELECT * FROM ({rows}) AS broken ORDER BY late DESC, stop - start DESC, file, row_ "
        f"LIMIT {FURTHEST}"
    )
    return _told(found, measured, _due(standard, hearing), hearing)


def _due(standard: Standard, hearing: Hearing) -> Callable[[int], int]:
    """When it is due, one by one: for a few rows a table would cost more."""
    reckon = reckoning(standard.target, hearing.almanac)
    return lambda counted: reckon(counted, None).at


def _told(
    found: Columns, measured: Measured, due: Callable[[int], int], hearing: Hearing
) -> tuple[BrokenRow, ...]:
    facts = hearing.facts
    found["row"] = facts.places.rows(found["file"], found["row_"])
    rows = [
        dict(zip(found, values, strict=True))
        for values in zip(*(column.tolist() for column in found.values()), strict=True)
    ]
    return tuple(
        BrokenRow(
            file=facts.files[row["file"]],
            row=row["row"],
            start=row["start"],
            due=_when(row["due"], row["counted"], due),
            end=None if row["state"] == WAITING else row["stop"],
            state=STATES[row["state"]],
            late=Amount(measure=row["late"], words=in_words(row["late"], measured.late)),
            segment=_name(row["segment"], facts.names.segments),
            channel=_name(row["channel"], facts.names.channels),
        )
        for row in rows
    )


def _when(known: int, counted: int, due: Callable[[int], int]) -> int | None:
    if known != MISSING:
        return known
    return None if counted == MISSING else due(counted)


def _name(code: int, names: tuple[str, ...]) -> str | None:
    return None if code == ELSE else names[code]
