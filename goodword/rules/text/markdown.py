"""Cut a Markdown document into headings, paragraphs, bullets and numbered items, with places.

Only what a policy needs is known; everything else is a paragraph. Offsets are kept, so that
every diagnostic can point into the text as it was written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

_HEADING = re.compile(r"(#{1,6})\s+")
_BULLET = re.compile(r"(\s*)([-*+•])\s+")
_ITEM = re.compile(r"(\s*)\d{1,9}[.)]\s+")
_FENCE = re.compile(r"\s*(```|~~~)")


@dataclass(slots=True)
class Block:
    """A stretch of the document: its words are the document's slice from `start` to `end`.

    `begin` is where its first line begins, the mark included. `level` is a heading's number of
    marks, or a bullet's depth of indentation (0 or 1).
    """

    kind: Literal["heading", "paragraph", "bullet", "item"]
    begin: int
    start: int
    end: int
    level: int = 0
    children: list["Block"] = field(default_factory=list)


def blocks(text: str) -> list[Block]:
    """The blocks of a document in order; a nested bullet hangs on the bullet above it."""
    found: list[Block] = []
    for block in _flat(text):
        above = found[-1] if found else None
        if block.kind == "bullet" and block.level and above is not None and above.kind == "bullet":
            above.children.append(block)
        else:
            found.append(block)
    return found


def _flat(text: str) -> Iterator[Block]:
    current: Block | None = None
    fenced = commented = False
    for start, line in _lines(text):
        end = start + len(line)
        if commented and current is not None:
            current.end = end
            commented = "-->" not in line
            continue
        if _FENCE.match(line):
            fenced = not fenced
        opened = None if fenced else _opened(line, start, end)
        if line.lstrip().startswith("<!--") and not fenced:
            yield from _given(current)
            current = Block("paragraph", start, start, end)  # kept as prose, and never run
            commented = "-->" not in line
        elif not line.strip():
            yield from _given(current)
            current = None
        elif opened is not None:
            yield from _given(current)
            current = opened
            if opened.kind == "heading":
                yield opened
                current = None
        elif current is None:
            current = Block("paragraph", start, start, end)
        else:
            current.end = end
    yield from _given(current)


def _given(block: Block | None) -> Iterator[Block]:
    if block is not None and block.end > block.start:
        yield block


def _opened(line: str, start: int, end: int) -> Block | None:
    """The block that this line opens, without its mark; None if it goes on with the last."""
    stripped = len(line.rstrip())
    if match := _HEADING.match(line):
        shown = len(line.rstrip("# \t"))  # without marks that close it, but 'C#' keeps its own
        while line[shown : shown + 1] == "#":
            shown += 1
        end = start + max(shown, match.end())
        return Block("heading", start, start + match.end(), end, len(match[1]))
    if match := _BULLET.match(line):
        depth = 1 if len(match[1].expandtabs(4)) >= 2 else 0
        end = start + max(stripped, match.end())
        return Block("bullet", start, start + match.end(), end, depth)
    if match := _ITEM.match(line):
        return Block("item", start, start + match.end(), start + max(stripped, match.end()))
    return None


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = len(text) - len(text.removeprefix("\ufeff"))
    for line in text[start:].splitlines(keepends=True):
        yield start, line.rstrip("\r\n")
        start += len(line)


def verbatim(run: list[Block], text: str) -> str:
    """Blocks that follow each other as they stand in the document, marks and all."""
    end = max(block.end for block in (*run, *run[-1].children))
    return "\n".join(text[run[0].begin : end].splitlines()).rstrip()


def collapse(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(text.split())
