"""What was read and yet looks wrong: days without a time, and times that are slips of the pen."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from goodword.insight.engines.base import Engine, Source
from goodword.insight.history.lines import Lines
from goodword.insight.history.mapping import Moment, Stamp
from goodword.insight.sql import name
from goodword.rules.calendar import moment_of, zone_of

_MONTH: Final = 2_592_000
_YEAR: Final = 12
_FEW: Final = 0.001
_A_DAY: Final = len("2026-06-01")
_LOOKED_AT: Final = 10_000
_LONG_AGO: Final = 315_532_800  # 1980
_MIDNIGHTS: Final = 4  # by the clock of UTC: zones have few offsets


def midnights(milestones: Sequence[str], zone: str, facts: str, engine: Engine) -> tuple[str, ...]:
    """The milestones of which every time in some facts is a midnight."""
    uneven = ", ".join(
        f"COUNT(t{at}) AS n{at}, COUNT(CASE WHEN t{at} % 900 <> 0 THEN 1 END) AS u{at}"
        for at in range(len(milestones))
    )
    if not uneven:
        return ()
    found = engine.ask(f"SELECT {uneven} FROM {facts}")
    even = [at for at in range(len(milestones)) if found[f"n{at}"][0] and not found[f"u{at}"][0]]
    return tuple(milestones[at] for at in even if _all_midnight(f"t{at}", zone, facts, engine))


def _all_midnight(column: str, zone: str, facts: str, engine: Engine) -> bool:
    found = engine.ask(
        f"SELECT MIN({column}) AS low, MAX({column}) AS high FROM {facts} "
        f"WHERE {column} IS NOT NULL GROUP BY {column} % 86400"
    )
    ends = [*found["low"].tolist(), *found["high"].tolist()]
    times = {moment_of(at, zone_of(zone)).time().isoformat() for at in ends}
    return len(found["low"]) <= _MIDNIGHTS and times == {"00:00:00"}


def is_days_only(milestone: str, lines: Lines) -> bool:
    """Whether no way to a time says the time of day, by its format or by its first texts."""
    events = lines.mapping.events
    ways = lines.mapping.milestones[milestone] if events is None else (events.time,)
    return all(_has_no_clock(moment, lines) for moment in ways)


def _has_no_clock(moment: Moment, lines: Lines) -> bool:
    if not isinstance(moment, Stamp) or moment.time is not None:
        return False
    if formats := moment.formats or lines.mapping.formats:
        return not any(re.search("%[HI]|epoch", form) for form in formats)
    return all(_longest(moment.column, source, lines.engine) <= _A_DAY for source in lines.sources)


def _longest(column: str, source: Source, engine: Engine) -> int:
    """The length of the longest among the first texts."""
    found = engine.ask(
        f"SELECT MAX(LENGTH(TRIM({name(column)}))) AS n FROM (SELECT {name(column)} "
        f"FROM {engine.history(source)} LIMIT {_LOOKED_AT}) AS first_"
    )
    engine.rejected(source)
    return max(0, int(found["n"][0]))


def doubts(
    columns: Sequence[str],
    ends: tuple[int | None, int | None],
    zone: str,
    facts: str,
    engine: Engine,
) -> Iterator[str]:
    """Sentences about when a history lies, for its reader to judge."""
    first, last = ends
    if first is None or last is None:
        return
    if last < _LONG_AGO:
        yield f"All times lie before {_day(last + 86400, zone)}. Is their unit the right one?"
    if last - first < _YEAR * _MONTH:
        return
    yield from _strays(columns, zone, facts, engine)


def _strays(columns: Sequence[str], zone: str, facts: str, engine: Engine) -> Iterator[str]:
    """Few times at the end, a year and more after all others."""
    times = " UNION ALL ".join(f"SELECT {column} AS t FROM {facts}" for column in columns)
    found = engine.ask(
        f"SELECT t // {_MONTH} AS month, COUNT(*) AS n, MIN(t) AS low, MAX(t) AS high "
        f"FROM ({times}) AS times WHERE t IS NOT NULL GROUP BY t // {_MONTH}"
    )
    rows = sorted(zip(*(found[key].tolist() for key in ("month", "n", "low", "high")), strict=True))
    total, late = sum(n for _, n, _, _ in rows), 0
    for before, after in zip(reversed(rows[:-1]), reversed(rows), strict=True):
        late += after[1]
        if late > max(1, _FEW * total):
            return
        if after[0] - before[0] > _YEAR:
            yield (
                f"{late:,} of {total:,} times lie a year and more after all others, from "
                f"{_day(after[2], zone)} on. If they are slips of the pen, write "
                f'until = "{moment_of(before[3], zone_of(zone)):%Y-%m-%d %H:%M:%S}" in the map: '
                "now what has not ended counts as waiting until they come."
            )
            return


def _day(instant: int, zone: str) -> str:
    return f"{moment_of(instant, zone_of(zone)):%Y-%m-%d}"
