"""What stands where in a policy: its front, its sections, and all that they hold in order."""

from dataclasses import dataclass, field

from goodword.rules.text import sections
from goodword.rules.text.longer import is_longer
from goodword.rules.text.markdown import Block, blocks, collapse, verbatim


@dataclass(frozen=True, slots=True)
class Prose:
    """Words that are shown and never run, as they stand."""

    words: str


@dataclass(frozen=True, slots=True)
class Longer:
    """A '###' heading with all that belongs to a script, a course or a survey."""

    heading: Block
    body: list[Block]


Piece = Prose | Longer | Block
"""A block is a sub-heading, or a bullet (numbered or not) to be read as a clause."""


@dataclass(slots=True)
class Outline:
    """A section: its heading, the section that it is known as, its place, and its pieces.

    `aside` are the bullets below a heading that isn't known: they are shown with its prose.
    """

    heading: str
    known: str | None
    place: tuple[int, int]
    pieces: list[Piece] = field(default_factory=list)
    aside: list[Block] = field(default_factory=list)


def outline(text: str) -> tuple[list[Block], list[Outline]]:
    """The blocks above the first section, and the sections."""
    front: list[Block] = []
    found: list[Outline] = []
    run: list[Block] = []
    waiting = blocks(text)[::-1]
    while waiting:
        block = waiting.pop()
        if block.kind == "heading" and block.level == 2:
            _close(run, found, text)
            heading = collapse(text[block.start : block.end])
            place = (block.start, block.end)
            found.append(Outline(heading, sections.section_of(heading), place))
        elif not found:
            front.append(block)
        elif found[-1].known and (piece := _piece(block, waiting, text)) is not None:
            _close(run, found, text)
            found[-1].pieces.append(piece)
        else:
            run.append(block)
            if block.kind in ("bullet", "item") and not found[-1].known:
                found[-1].aside.append(block)
    _close(run, found, text)
    return front, found


def _piece(block: Block, waiting: list[Block], text: str) -> Piece | None:
    """What a block of a known section is, with the blocks after it that it takes; None is prose.

    A '###' heading belongs to a script, course or survey, or else stands above bullets.
    """
    if block.kind == "heading" and block.level == 3:
        body = _body(waiting)
        if is_longer(body, text):
            del waiting[len(waiting) - len(body) :]
            return Longer(block, body)
        return block
    return block if block.kind in ("bullet", "item") else None


def _body(waiting: list[Block]) -> list[Block]:
    """The blocks up to the next heading of a section or a part; the next one waits at the end."""
    body = []
    for block in reversed(waiting):
        if block.kind == "heading" and block.level <= 3:
            break
        body.append(block)
    return body


def _close(run: list[Block], found: list[Outline], text: str) -> None:
    if run:
        found[-1].pieces.append(Prose(verbatim(run, text)))
        run.clear()
