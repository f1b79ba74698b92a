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


@pytest.mark.parametrize("said", ["under", "less than", "in fewer than"])
def test_a_limit_that_leaves_out_its_end_is_read_with_it_and_says_so(said: str) -> None:
    token = Token("WITHIN", said, start_pos=0, end_pos=len(said))
    context = Context(Vocabulary(), {"WITHIN": "within"}, said)
    build(token, context)
    assert [(f.code, f.facts) for f in context.findings] == [
        ("GW216", {"said": said, "read": "within"})
    ]


@pytest.mark.parametrize("said", ["within", "no more than", "in at most"])
def test_a_limit_with_its_end_says_nothing(said: str) -> None:
    context = Context(Vocabulary(), {"WITHIN": "within"}, said)
    build(Token("WITHIN", said), context)
    assert context.findings == []


def test_a_rule_of_the_grammar_is_built_by_one_function() -> None:
    with pytest.raises(LookupError, match="two functions build 'duration'"):
        rule("duration")(RULES["duration"])
