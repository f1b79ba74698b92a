"""What a row of a history is: a touchpoint of the policy, by a column or by the names of all."""

from collections.abc import Iterator, Sequence

from goodword.insight.guess.known import Known, best_named, named_cells
from goodword.insight.guess.looks import Column, plain
from goodword.insight.guess.times import by_cells, in_a_line, quoted
from goodword.insight.guess.words import KINDS, ROLES, SIGNS, THINGS, has
from goodword.insight.history.names import same


def kinds(columns: Sequence[Column], file: str, known: Known) -> list[str]:
    """The touchpoints and classes of a policy that rows are, as far as that can be seen."""
    column = _told_by(columns, known)
    if column is not None:
        return list(dict.fromkeys(named_cells(column, known.kinds).values()))
    if len(known.touchpoints) == 1:
        return [known.touchpoints[0].name]
    thing = _thing(columns, file)
    return [kind for kind in known.kinds if thing and same(kind, thing)][:1]


def kind_lines(columns: Sequence[Column], file: str, known: Known | None) -> Iterator[str]:
    """What a row is, by the name of a touchpoint in the policy."""
    yield "# What a row is, by the name of a touchpoint in the policy."
    if known is None:
        yield from _one(_thing(columns, file), "Its own name for it, such as order or call.")
        yield from _types(columns)
        return
    column = _told_by(columns, known)
    if column is None:
        found = kinds(columns, file, known)
        yield from _one(next(iter(found), None), f"It has: {', '.join(known.kinds)}.")
        yield from _types(columns)
        return
    cells = named_cells(column, known.kinds)
    yield f"# Guessed from the cells of {in_a_line(column.name)!r}."
    yield f"touchpoint = {by_cells(column, cells)}"
    others = ", ".join(in_a_line(cell) for cell in column.values if cell not in cells)
    if others:
        yield f"# No touchpoint of the policy, so counted apart: {others}"


def _one(thing: str | None, names: str) -> Iterator[str]:
    if thing is None:
        yield f'# touchpoint = "…"   # {names}'
    else:
        yield f"touchpoint = {quoted(thing)}"


def _types(columns: Sequence[Column]) -> Iterator[str]:
    """A column that may tell kinds of contact apart, where rows are taken for one kind."""
    column = next(iter(type_like(columns)), None)
    if column is not None:
        cells = ", ".join(map(in_a_line, column.values[:6]))
        yield f"# {in_a_line(column.name)!r} has several values: {cells}."
        yield "# If these are different kinds of contact, write them by the policy's names:"
        yield f"# touchpoint = {by_cells(column, dict.fromkeys(column.values[:6], '…'))}"


def type_like(columns: Sequence[Column]) -> list[Column]:
    """The columns that tell types of something, of which there are several."""
    return [
        column
        for column in columns
        if column.kind == "names" and len(column.values) > 1 and has(column, *ROLES["type"])
    ]


def _told_by(columns: Sequence[Column], known: Known) -> Column | None:
    """The column whose cells are touchpoints: of several kinds, or by its name of the only one."""
    column = best_named(columns, known.kinds)
    if column is None:
        return None
    several = len(named_cells(column, known.kinds)) > 1
    return column if several or has(column, *KINDS) else None


def _thing(columns: Sequence[Column], file: str) -> str | None:
    """What a row seems to be, by the names of the first columns, of the file, or of the others."""
    titles = [" ".join(plain(column.name) for column in columns[:3]), plain(file)]
    for title in titles:
        words = {word.removesuffix("s") for word in title.split()}
        if thing := next((thing for thing in THINGS if thing in words), None):
            return thing
    said = {word for column in columns for word in plain(column.name).split()}
    return next((thing for thing, signs in SIGNS.items() if said & set(signs)), None)
