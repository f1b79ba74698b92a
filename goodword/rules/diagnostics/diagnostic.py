"""A finding with its place in the document and its words."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goodword.rules.diagnostics.codes import CODES, Severity


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Line and column from 1, as editors count; the end is the column after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say, ready to show. `sentence` is one that would be right, or ''."""

    code: str
    severity: Severity
    place: Place
    message: str
    sentence: str = ""


def line_starts(text: str) -> list[int]:
    """The offset at which each line begins."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


def place_of(starts: Sequence[int], start: int, end: int) -> Place:
    """The place of a stretch of text, given where its lines begin."""
    line = max(1, bisect_right(starts, start))
    last = max(line, bisect_right(starts, max(start, end - 1)))
    return Place(line, start - starts[line - 1] + 1, last, end - starts[last - 1] + 1)


def diagnose(
    findings: Iterable[tuple[str, int, int, dict[str, str]]], text: str
) -> tuple[Diagnostic, ...]:
    """Diagnostics in the order of the text, from (code, start, end, facts)."""
    starts = line_starts(text)
    said = [
        Diagnostic(
            code=code,
            severity=CODES[code].severity,
            place=place_of(starts, start, end),
            message=CODES[code].message(facts),
            sentence=facts.get("sentence", ""),
        )
        for code, start, end, facts in dict.fromkeys(
            (code, start, end, _Facts(facts)) for code, start, end, facts in findings
        )
    ]
    return tuple(sorted(said, key=lambda d: (d.place, d.code)))


class _Facts(dict[str, str]):
    """Facts that can stand in a key, so that the same is not said twice."""

    def __hash__(self) -> int:  # type: ignore[override]  # dicts have no hash; these never change
        return hash(frozenset(self.items()))
