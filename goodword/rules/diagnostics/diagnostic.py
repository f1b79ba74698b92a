"""A finding with its place in the document and its words."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from goodword.rules.diagnostics.codes import CODES, Severity
from goodword.rules.diagnostics.fix import Fix
from goodword.rules.diagnostics.own import Own

_NONE: Final[Mapping[tuple[str, int, int], tuple[Fix, ...]]] = MappingProxyType({})
_SHOP: Final = Own()


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Line and column from 1, as editors count; the end is the column after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say, ready to show. `sentence` says what would be right, or ''.

    `fixes` are ways to mend it, of which a person chooses one.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    sentence: str = ""
    fixes: tuple[Fix, ...] = ()


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
    findings: Iterable[tuple[str, int, int, dict[str, str]]],
    text: str,
    fixes: Mapping[tuple[str, int, int], tuple[Fix, ...]] = _NONE,
    own: Own = _SHOP,
) -> tuple[Diagnostic, ...]:
    """Diagnostics in the order of the text, from (code, start, end, facts).

    `fixes` has what mends a finding by its code, start and end; examples are in `own` words.
    """
    starts = line_starts(text)
    said = [
        Diagnostic(
            code=code,
            severity=CODES[code].severity,
            place=place_of(starts, start, end),
            message=CODES[code].message(facts, own),
            sentence=facts.get("sentence", ""),
            fixes=fixes.get((code, start, end), ()),
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
