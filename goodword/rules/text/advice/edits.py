"""What an editor does to apply a fix: stretches of the text with what takes their place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from goodword.rules.diagnostics.fix import Addition, Fix
from goodword.rules.text.markdown import Block, blocks
from goodword.rules.text.sections import KNOWN, section_of

_BULLET: Final = re.compile(r"[ \t]*(?:[-*+•]|\d+[.)])[ \t]+\Z")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """The text from `start` to `end` becomes `text`."""

    start: int
    end: int
    text: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with these edits, made from its end to its beginning."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def edits_of(fix: Fix, text: str) -> tuple[Edit, ...]:
    """All that a fix changes, from the top."""
    found = [*additions(fix.additions, text)]
    if fix.reading and not fix.stands:
        found.append(Edit(*fix.place, fix.reading))
    if fix.drops is not None:
        found.append(Edit(*_with_its_bullet(text, *fix.drops), ""))
    return tuple(sorted(found))


def _with_its_bullet(text: str, start: int, end: int) -> tuple[int, int]:
    """A sentence, with the whole of its line where nothing else stands there."""
    begin = text.rfind("\n", 0, start) + 1
    close = text.find("\n", end) + 1 or len(text)
    alone = _BULLET.match(text[begin:start]) and not text[end:close].strip()
    return (begin, close) if alone else (start, end)


def additions(of: Sequence[Addition], text: str) -> Iterator[Edit]:
    """Lines that take the place of others, and new ones at the end of their section."""
    yield from (Edit(*one.replaces, one.line) for one in of if one.replaces)
    ends = _section_ends(text)
    missing = []
    for section in KNOWN:
        lines = [f"- {one.line}" for one in of if one.section == section and not one.replaces]
        if lines and section in ends:
            yield Edit(ends[section], ends[section], "\n" + "\n".join(lines))
        elif lines:
            missing.append(f"## {section}\n\n" + "\n".join(lines) + "\n\n")
    if missing:
        at = min((start for start in _section_starts(text)), default=len(text))
        yield Edit(at, at, "".join(missing))


def _section_starts(text: str) -> Iterator[int]:
    """Where the lines of headings begin that open a section of a policy."""
    for heading in _headings(text):
        if section_of(text[heading.start : heading.end]):
            yield text.rfind("\n", 0, heading.start) + 1


def _headings(text: str) -> list[Block]:
    return [block for block in blocks(text) if block.kind == "heading" and block.level == 2]


def _section_ends(text: str) -> dict[str, int]:
    """Where the last bullet of each section ends; a section without one ends at its heading."""
    ends: dict[str, int] = {}
    section: str | None = None
    for block in blocks(text):
        if block.kind == "heading" and block.level == 2:
            section = section_of(text[block.start : block.end])
        last = max([block.end, *(child.end for child in block.children)])
        if section is not None and block.kind in ("bullet", "item"):
            ends[section] = last
        elif section is not None and block.kind == "heading" and block.level == 2:
            ends.setdefault(section, last)
    return ends
