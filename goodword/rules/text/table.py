"""The grammar's table: what may stand after what was read so far, and what is complete with it.

Lark makes it of `grammar.lark`, which takes most of a second; so it is kept as bytes between runs,
and reading needs nothing of Lark.
"""

import marshal
from dataclasses import dataclass
from pkgutil import get_data
from typing import TYPE_CHECKING, Any, Final

from goodword.rules.text.syntax import Token, Tree

if TYPE_CHECKING:
    from lark import Lark

STARTS: Final = (
    "duration", "redress", "measured", "opinion", "expectation", "stop_rule",
    "latitude", "approval", "right", "offer", "never", "claim", "few", "many", "at_spread",
    "safety", "ask_when", "survey_every", "meet", "cooldown", "training", "award", "reward",
    "objective", "budget", "decided", "calendar", "unit", "segment", "class_", "reach",
    "excuse", "script_for", "course_for", "quiz", "survey_question",
)  # fmt: skip
END: Final = "$END"
_FORM: Final = "goodword table 1"


@dataclass(frozen=True, slots=True)
class Rule:
    """`size` parts make an `origin`. In the tree it is called `name`, or is its only part if it is
    `single`; the parts of those at `spread` stand in their place.
    """

    origin: str
    size: int
    name: str
    single: bool
    spread: tuple[int, ...]

    def tree(self, parts: list[Any]) -> Any:  # noqa: ANN401 - a token or a tree
        """The tree of these parts."""
        if self.spread:
            within = set(self.spread)
            parts = [
                child
                for at, part in enumerate(parts)
                for child in (part.children if at in within else (part,))
            ]
        return parts[0] if self.single and len(parts) == 1 else Tree(self.name, parts)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """For each state what may stand there: the state after it, or the complement of the place in
    `rules` of what is complete. `starts` are the first and the last state of each start rule, and
    `said` the phrases of the grammar by their terminals.
    """

    rows: tuple[dict[str, int], ...]
    rules: tuple[Rule, ...]
    starts: dict[str, tuple[int, int]]
    said: dict[str, str]

    def reduce(self, states: list[int], rule: Rule) -> None:
        """Put the state after a complete rule in the place of those of its parts."""
        if rule.size:
            del states[-rule.size :]
        states.append(self.rows[states[-1]][rule.origin])

    def tree(self, start: str, path: list[Token]) -> Any:  # noqa: ANN401 - a token or a tree
        """The tree of tokens that the table allows from a start rule to its end."""
        first, last = self.starts[start]
        states, made = [first], list[Any]()
        for token in [*path, Token(END, "")]:
            while (action := self.rows[states[-1]][token.type]) < 0:
                rule = self.rules[~action]
                parts = made[len(made) - rule.size :]
                del made[len(made) - rule.size :]
                made.append(rule.tree(parts))
                self.reduce(states, rule)
                if token.type == END and states[-1] == last:
                    return made[0]
            states.append(action)
            made.append(token)
        return made[0]


def lark() -> "Lark":
    """The grammar as Lark's parser."""
    from lark import Lark  # noqa: PLC0415  # only to make the table

    return Lark(
        grammar_text(), parser="lalr", lexer="basic", start=list(STARTS),
        maybe_placeholders=False, keep_all_tokens=True,
    )  # fmt: skip


def grammar_text() -> str:
    """The grammar as it is written."""
    return (get_data(__package__, "grammar.lark") or b"").decode()


def make_table() -> Table:
    """Make the table of the grammar."""
    parser = lark()
    states: Any = parser.parse_interactive(start=STARTS[0]).parser_state.parse_conf.parse_table
    place = {rule: at for at, rule in enumerate(parser.rules)}
    rows = tuple(
        {
            name: to if action.name == "Shift" else ~place[to]
            for name, (action, to) in states.states[state].items()
        }
        for state in range(len(states.states))
    )
    return Table(
        rows=rows,
        rules=tuple(map(_rule, parser.rules)),
        starts={start: (states.start_states[start], states.end_states[start]) for start in STARTS},
        said={t.name: t.pattern.value for t in parser.terminals if t.pattern.type == "str"},
    )


def _rule(rule: Any) -> Rule:  # noqa: ANN401 - as Lark leaves it, untyped
    """What begins with _ is spread where it stands; what begins with ? may be its only part."""
    parts = enumerate(rule.expansion)
    return Rule(
        origin=str(rule.origin.name),
        size=len(rule.expansion),
        name=str(rule.alias or rule.options.template_source or rule.origin.name),
        single=bool(rule.options.expand1 and not rule.alias),
        spread=tuple(at for at, part in parts if not part.is_term and part.name.startswith("_")),
    )


def as_bytes(table: Table) -> bytes:
    """A table as it is kept, with the grammar that it is of."""
    rules = [(r.origin, r.size, r.name, r.single, r.spread) for r in table.rules]
    return marshal.dumps((_FORM, grammar_text(), table.rows, rules, table.starts, table.said))


def from_bytes(raw: bytes) -> Table | None:
    """The table that was kept; None if it is of another grammar, or none."""
    try:
        form, text, rows, rules, starts, said = marshal.loads(raw)  # noqa: S302  # our own bytes, as with compiled modules
        if form != _FORM or text != grammar_text():
            return None
        return Table(rows, tuple(Rule(*rule) for rule in rules), starts, said)
    except (EOFError, TypeError, ValueError):
        return None
