"""The milestones of a first map: which column is a time of what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from goodword.insight.guess.looks import Column
from goodword.insight.guess.words import (
    ends_with,
    gone_cell,
    is_due,
    is_idle,
    is_length,
    milestone_of,
    own_name,
    unit_of,
)

_SELDOM: Final = 0.5


@dataclass(slots=True)
class Milestones:
    """The lines of the table of milestones; `names` are those that were written, in order.

    With `steps` they are those of a policy, each with its column and what of it is only a guess.
    """

    columns: Sequence[Column]
    steps: Sequence[tuple[str, Column, str | None]] | None = None
    names: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The milestones, the earliest first."""
        times = [c for c in self.columns if c.kind in {"time", "date"} and not is_due(c)]
        dates = [column for column in times if column.kind == "date"]
        clocks = [c for c in self.columns if c.kind == "clock" and not is_length(c)]
        if self.steps:
            out, free = list(self._of_policy(self.steps, times)), True
        elif clocks and dates and not any(column.kind == "time" for column in times):
            out, free = list(self._beside(dates[0], clocks)), False
        else:
            out, free = list(self._in_order(times)), True
        if not self.names:
            out.append('# opened = "…"   # No column looks like a time. Name the ones that are.')
        return [*out, *self._lengths(clocks=free), *self._gone()]

    def _of_policy(
        self, steps: Sequence[tuple[str, Column, str | None]], times: Sequence[Column]
    ) -> Iterator[str]:
        for name, column, why in steps:
            if why:
                yield f"# A guess: {column.name!r}, as {why}."
            if column.doubt:
                yield f"# {column.doubt}"
            yield f"{quoted(name)} = {stamp(column)}"
            self.names.append(name)
        used = [column for _, column, _ in steps]
        for column in sorted(times, key=lambda column: column.later):
            if not any(column is own for own in used):
                yield f"# {quoted(own_name(column))} = {stamp(column)}   # No step of the policy."

    def _in_order(self, times: Sequence[Column]) -> Iterator[str]:
        for column in sorted(times, key=lambda column: column.later):
            if is_idle(column):
                yield f"# {quoted(own_name(column))} = {stamp(column)}   # No step of the service."
                continue
            yield from (f"# {doubt}" for doubt in filter(None, (column.doubt, _sparse(column))))
            yield f"{quoted(self._name(column))} = {stamp(column)}"

    def _beside(self, date: Column, clocks: Sequence[Column]) -> Iterator[str]:
        yield f"# The date stands in {date.name!r}, the times of day beside it."
        for clock in clocks:
            form = f"{date.format or '%Y-%m-%d'} {clock.format}"
            zero = next((value for value in clock.values[:1] if set(value) <= set("0:")), None)
            missing = f", missing = [{quoted(zero)}]" if zero else ""
            if zero:
                yield f"# {zero!r} comes most often here; it was taken for 'never'."
            parts = f"date = {quoted(date.name)}, time = {quoted(clock.name)}"
            yield f"{quoted(self._name(clock))} = {{ {parts}, format = {quoted(form)}{missing} }}"

    def _name(self, column: Column) -> str:
        """A name that no milestone has yet."""
        names = (milestone_of(column), own_name(column), column.name.lower())
        name = next((name for name in names if name not in self.names), column.name)
        self.names.append(name)
        return name

    def _lengths(self, *, clocks: bool) -> Iterator[str]:
        """Lengths of time: a milestone where no column has its time, else only named."""
        spare = []
        for column in self.columns if self.names else ():
            if not self._may_be_length(column, clocks=clocks):
                continue
            unit, name = unit_of(column), ends_with(column)
            parts = f"after = {quoted(self.names[0])}, column = {quoted(column.name)}"
            line = f"{{ {parts}, unit = {quoted(unit or 'seconds')} }}"
            if unit and name and name not in self.names and self.steps is None:
                self.names.append(name)
                yield "# A guess: a length of time that begins with the first milestone."
                yield f"{quoted(name)} = {line}"
            else:
                spare.append(f"# {quoted(own_name(column))} = {line}")
        if spare:
            yield "# Lengths of time, it seems. One can make a milestone that has no time itself:"
            yield from spare

    def _may_be_length(self, column: Column, *, clocks: bool) -> bool:
        if column.kind == "clock":
            return clocks and column.format == "%H:%M:%S"
        return column.kind == "length" or (column.kind == "number" and is_length(column))

    def _gone(self) -> Iterator[str]:
        for column in self.columns:
            if column.kind == "names" and (cell := gone_cell(column)):
                only = f"only = {{ {quoted(column.name)} = {quoted(cell)} }}"
                yield f"# Did customers go away unserved where {column.name} is {cell!r}?"
                yield "# Then say when, at the top of the map:"
                yield f'# gone = {{ column = "…", {only} }}'
                return


def stamp(column: Column) -> str:
    """How a time in one column is read."""
    if column.format is None:
        return quoted(column.name)
    return f"{{ column = {quoted(column.name)}, format = {quoted(column.format)} }}"


def quoted(words: str) -> str:
    """A string of TOML."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else " " for c in escaped) + '"'


def by_cells(column: Column, cells: Mapping[str, str]) -> str:
    """A name for every row by its cell, which needs no words where it is the name itself."""
    if all(cell == name for cell, name in cells.items()):
        return f"{{ column = {quoted(column.name)} }}"
    values = ", ".join(f"{quoted(cell)} = {quoted(name)}" for cell, name in cells.items())
    return f"{{ column = {quoted(column.name)}, values = {{ {values} }} }}"


def in_a_line(words: str) -> str:
    """Words as part of a comment."""
    return "".join(c if c >= " " and c != "\x7f" else " " for c in words)[:30]


def _sparse(column: Column) -> str | None:
    if column.filled >= _SELDOM:
        return None
    return f"Only {100 * column.filled:.0f}% of the first rows have it."
