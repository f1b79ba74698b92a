"""What a sentence is read as: tokens, and the tree of the grammar's rules above them."""

from collections.abc import Callable, Iterator
from typing import Any, Generic, Self, TypeVar

Leaf = TypeVar("Leaf")


class Token(str):
    """Some words of a sentence, read as one terminal with a value."""

    __slots__ = ("end_pos", "start_pos", "type", "value")

    type: str
    value: Any
    start_pos: int
    end_pos: int

    def __new__(cls, terminal: str, said: str, start_pos: int = 0, end_pos: int = 0) -> Self:
        token = super().__new__(cls, said)
        token.type, token.value = terminal, said
        token.start_pos, token.end_pos = start_pos, end_pos
        return token


class Tree(Generic[Leaf]):
    """A rule of the grammar by its name, with what it is made of."""

    __slots__ = ("children", "data")

    def __init__(self, data: str, children: "list[Leaf | Tree[Leaf]]") -> None:
        self.data, self.children = data, children

    def scan_values(self, wanted: Callable[[Any], bool]) -> Iterator[Leaf]:
        """The leaves that are wanted, from left to right."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.scan_values(wanted)
            elif wanted(child):
                yield child
