"""Every event that the map names, with its case and its instant: for what comes again.

Table `happened`: key (of the case, see `CASE_KEY`), e (which event, by `numbered`), moment (its
instant), nth (its place, which tells the order of what happened in one second).
"""

from typing import Final

from goodword.insight.engines.base import Engine
from goodword.insight.history.eventsql import EVENTS, ROWS_OF_A_FILE
from goodword.insight.history.linesql import LINES
from goodword.rules.calendar.instants import DAY

HAPPENED: Final = "happened"
CASE_KEY: Final = f"(file * {ROWS_OF_A_FILE} + row_)"
"""SQL over facts for the key of a case: the place of its first row."""


def happened(zone_table: str, engine: Engine) -> str:
    """The query; the zone's table is that by which walls become instants."""
    late = f"w0 % {DAY} < zone.switch"
    offset = f"CASE WHEN {late} THEN zone.before ELSE zone.after END"
    nth = f"file * {ROWS_OF_A_FILE} + {engine.place}"
    return f"""
        SELECT {CASE_KEY} AS key, e, COALESCE(z0, w0 - {offset}) AS moment, nth
        FROM (SELECT case_, e, w0, z0, {nth} AS nth FROM {EVENTS} WHERE status = 0 AND e <> 0)
             AS named
        JOIN (SELECT case_ AS of_case, file, row_ FROM {LINES}) AS line ON of_case = case_
        LEFT JOIN {zone_table} AS zone ON zone.day = w0 // {DAY}"""
