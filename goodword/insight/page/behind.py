"""The rows behind what was broken, closed until somebody opens them: the furthest from their word.

A file is named without its folder, where that tells it; no cell of a row stands here.
"""

from collections.abc import Iterator
from html import escape
from pathlib import PurePath
from zoneinfo import ZoneInfo

from goodword.insight.history.facts import Facts
from goodword.insight.replay.results import Answer, BrokenRow
from goodword.rules.calendar import moment_of, zone_of

_HEAD = "".join(
    f'<th scope="col">{name}</th>' for name in ("Row", "Began", "Due", "Ended", "Late by")
)


def behind(answer: Answer, facts: Facts, most: int) -> Iterator[str]:
    """A table of at most so many rows."""
    rows = answer.furthest[:most]
    if not rows:
        return
    whom = any(_whom(row) for row in rows)
    head = _HEAD + ('<th scope="col">From</th>' if whom else "")
    yield f'<details class="behind"><summary>{label(answer, len(rows))}</summary>'
    yield f'<table class="figures"><thead><tr>{head}</tr></thead><tbody>'
    named, zone = _names(facts.files), zone_of(facts.zone)
    for row in rows:
        file = named[row.file] if len(named) > 1 else ""
        yield f"<tr>{''.join(_cells(row, file, zone))}{_of(row) if whom else ''}</tr>"
    yield f'</tbody></table><p class="note">{_note(answer, named)}</p></details>'


def label(answer: Answer, shown: int) -> str:
    """'The 10 latest of 143 broken'."""
    if shown == answer.broken:
        return "The one that was broken" if shown == 1 else f"All {shown} broken"
    early = any(row.state == "too early" for row in answer.furthest)
    return f"The {shown} {'furthest' if early else 'latest'} of {answer.broken:,} broken"


def _names(files: tuple[str, ...]) -> dict[str, str]:
    """Files by their names alone, or as they were given where two have the same."""
    bare = {file: PurePath(file).name for file in files}
    return bare if len(set(bare.values())) == len(bare) else {file: file for file in files}


def _cells(row: BrokenRow, file: str, zone: ZoneInfo) -> Iterator[str]:
    small = f'<br><span class="small">{escape(file)}</span>' if file else ""
    yield f'<th scope="row">{row.row:,}{small}</th>'
    yield f"<td>{_at(row.start, zone)}</td>"
    yield f"<td>{'clock stood still' if row.due is None else _at(row.due, zone)}</td>"
    gone = '<br><span class="small">went away</span>' if row.state == "went away" else ""
    yield f"<td>{'not ended' if row.end is None else _at(row.end, zone)}{gone}</td>"
    early = " too early" if row.state == "too early" else ""
    yield f"<td>{escape(row.late.words)}{early}</td>"


def _at(instant: int, zone: ZoneInfo) -> str:
    moment = moment_of(instant, zone)
    clock = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    return f"{moment.day} {moment:%b %Y}, {clock}"


def _whom(row: BrokenRow) -> str:
    return ", ".join(name for name in (row.segment, row.channel) if name)


def _of(row: BrokenRow) -> str:
    return f"<td>{escape(_whom(row)) or '–'}</td>"


def _note(answer: Answer, named: dict[str, str]) -> str:
    """How rows are counted, and what else a reader must know."""
    where = f" in {escape(next(iter(named.values())))}" if len(named) == 1 else ""
    rows = f"Rows{where} are counted from 1, the header not counted."
    waiting = any(row.end is None for row in answer.furthest)
    return f"{rows} What has not ended is late as of the history's end." if waiting else rows
