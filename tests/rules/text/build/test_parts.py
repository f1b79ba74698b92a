import pytest

from goodword.rules.text import build as every_rule
from goodword.rules.text.build.parts import RULES, Parts, build, rule
from goodword.rules.text.findings import Context
from goodword.rules.text.reader import grammar
from goodword.rules.text.syntax import Token, Tree
from goodword.rules.text.vocabulary import Vocabulary

CONTEXT = Context(Vocabulary(), {"IN": "in each"}, "")


def parts() -> Parts:
    one, two = Token("NUMBER", "1"), Token("NUMBER", "2")
    return Parts([one, Token("IN", "during"), 3.5, two], CONTEXT)


def test_every_rule_of_the_grammar_is_built() -> None:
    assert every_rule.RULES is RULES
    named = {rule.name for rule in grammar().table.rules if not rule.name.startswith("_")}
    assert named - set(RULES) == set()


def test_parts_are_asked_for_by_what_they_are() -> None:
    assert parts().value("NUMBER") == "1"
    assert parts().values("NUMBER") == ["1", "2"]
    assert parts().value("UNIT") is None
    assert parts().one(float) == 3.5
    assert parts().one(dict) is None
    assert parts().said("in each")
    assert not parts().said("always")


def test_what_the_grammar_guarantees_must_be_there() -> None:
    assert parts().word("IN") == "during"
    assert parts().need(float) == 3.5
    with pytest.raises(LookupError, match="the grammar promised a UNIT"):
        parts().word("UNIT")
    with pytest.raises(LookupError, match="the grammar promised a dict"):
        parts().need(dict)


def count(parts: Parts, _: Context) -> int:
    return len(parts.children)


def listed(parts: Parts, _: Context) -> list[object]:
    return [*parts.children]


def test_a_tree_is_built_bottom_up() -> None:
    rule("inner of a test")(count)
    rule("outer of a test")(listed)
    inner = Tree("inner of a test", [Token("A", "a"), Token("B", "b")])
    try:
        assert build(Tree("outer of a test", [inner, Token("C", "c")]), CONTEXT) == [2, "c"]
    finally:
        del RULES["inner of a test"], RULES["outer of a test"]
