"""The parts of a parse tree, and how each grammar rule becomes a piece of the policy's tree."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from goodword.rules.text.findings import Context
from goodword.rules.text.syntax import Token, Tree

T = TypeVar("T")


class Parts:
    """The built children of one grammar rule, asked for by what they are."""

    def __init__(self, children: list[Any], context: Context) -> None:
        self.children, self.context = children, context

    def token(self, terminal: str) -> Token | None:
        """The first word read as this terminal."""
        return next(iter(self.tokens(terminal)), None)

    def tokens(self, terminal: str) -> list[Token]:
        """All words read as this terminal, in order."""
        return [c for c in self.children if isinstance(c, Token) and c.type == terminal]

    def word(self, terminal: str) -> Token:
        """The first word read as this terminal, which the grammar guarantees."""
        token = self.token(terminal)
        if token is None:
            raise LookupError(f"the grammar promised a {terminal}")
        return token

    def value(self, terminal: str) -> Any:  # noqa: ANN401 - a terminal's value has its own type
        """The value of the first such word, or None."""
        token = self.token(terminal)
        return None if token is None else token.value

    def values(self, terminal: str) -> list[Any]:
        """The values of all such words."""
        return [token.value for token in self.tokens(terminal)]

    def said(self, phrase: str) -> bool:
        """Whether this phrase of the grammar stands here."""
        return self.phrase(phrase) is not None

    def phrase(self, phrase: str) -> Token | None:
        """The first words read as this phrase of the grammar."""
        said = self.context.said
        tokens = (c for c in self.children if isinstance(c, Token))
        return next((token for token in tokens if said.get(token.type) == phrase), None)

    def first(self) -> Token:
        """The first word of all, for pointing at."""
        return next(c for c in self.children if isinstance(c, Token))

    def one(self, kind: type[T]) -> T | None:
        """The first built child of this type."""
        return next(iter(self.all(kind)), None)

    def all(self, kind: type[T]) -> list[T]:
        """All built children of this type, in order."""
        return [c for c in self.children if isinstance(c, kind) and not isinstance(c, Token)]

    def need(self, kind: type[T]) -> T:
        """The one child of this type that the grammar guarantees."""
        found = self.one(kind)
        if found is None:
            raise LookupError(f"the grammar promised a {kind.__name__}")
        return found


Rule = Callable[[Parts, Context], Any]
RULES: Final[dict[str, Rule]] = {}


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Register a function that builds these grammar rules."""

    def register(function: Rule) -> Rule:
        for name in names:
            if name in RULES:
                raise LookupError(f"two functions build '{name}'")
            RULES[name] = function
        return function

    return register


def build(tree: Tree[Token] | Token, context: Context) -> Any:  # noqa: ANN401 - what the rule makes
    """Build a parse tree bottom up."""
    if isinstance(tree, Token):
        _inclusive(tree, context)
        return tree
    children = [build(child, context) for child in tree.children]
    return RULES[str(tree.data)](Parts(children, context), context)


_INCLUSIVE: Final = {"within": ("under", "less than", "fewer than")}


def _inclusive(token: Token, context: Context) -> None:
    """'In less than 3 hours' is read as 'within': say that just 3 hours are in time too."""
    phrase = context.said.get(token.type, "")
    if phrase in _INCLUSIVE and str(token.value).endswith(_INCLUSIVE[phrase]):
        said = context.sentence[token.start_pos : token.end_pos]
        context.find("GW216", token, said=said, read=phrase)
