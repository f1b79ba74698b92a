import logging
from importlib import resources

import lark
import pytest
from lark import Lark

from goodword.rules.text.reader import Stuck, grammar, read
from goodword.rules.text.syntax import Tree
from goodword.rules.text.table import STARTS
from goodword.rules.text.vocabulary import add_usual, starting_vocabulary

NAMES = starting_vocabulary()
add_usual(NAMES)


@pytest.mark.parametrize("start", STARTS)
def test_every_start_rule_reads_nothing_into_nothing(start: str) -> None:
    assert read(start, "", NAMES, grammar()) == Stuck(0, 0, stuck(start, "").expected)


def test_a_sentence_becomes_a_tree() -> None:
    tree = read("measured", "Orders are shipped within 3 hours.", NAMES, grammar())
    assert isinstance(tree, Tree)
    assert tree.data == "measured"


def test_all_that_could_stand_where_it_stops_is_expected() -> None:
    found = stuck("measured", "We ship every hardship case within 3 hours.")
    assert {"NUMBER", "NOUN"} <= found.expected  # 'every 3 hours', 'every order'


def test_a_word_is_read_as_what_can_stand_there() -> None:
    tree = read(
        "measured", "Returns are received within 3 hours of being requested", NAMES, grammar()
    )
    assert isinstance(tree, Tree)
    words = {token.type: str(token.value) for token in tree.scan_values(lambda _: True)}
    assert (words["NOUN"], words["MILESTONE"]) == ("return", "received")


def test_reading_stops_at_the_word_that_fits_nothing() -> None:
    said = "Orders are shipped within 3 blinks."
    found = stuck("measured", said)
    assert said[found.start : found.end] == "blinks"
    assert "UNIT" in found.expected
    assert "NOUN" not in found.expected


def test_a_sentence_that_ends_too_soon_is_stuck_at_its_end() -> None:
    said = "Orders are shipped within 3"
    assert (stuck("measured", said).start, stuck("measured", said).end) == (len(said), len(said))


def test_the_search_is_bounded_by_the_length_of_the_sentence() -> None:
    assert isinstance(stuck("measured", "Orders are " + "within at most up to " * 80), Stuck)


def test_the_grammar_is_built_once() -> None:
    assert grammar() is grammar()


def stuck(start: str, said: str) -> Stuck:
    found = read(start, said, NAMES, grammar())
    assert isinstance(found, Stuck)
    return found


def test_no_declared_terminal_has_the_name_of_a_phrase() -> None:
    lines = resources.files("goodword.rules.text").joinpath("grammar.lark").read_text("utf-8")
    declared = {
        name
        for line in lines.splitlines()
        if line.startswith("%declare")
        for name in line.split()[1:]
    }
    assert declared & set(grammar().said) == set()


def test_no_word_leaves_the_table_a_choice(caplog: pytest.LogCaptureFixture) -> None:
    text = resources.files("goodword.rules.text").joinpath("grammar.lark").read_text("utf-8")
    with caplog.at_level(logging.DEBUG, logger=lark.logger.name):
        Lark(text, parser="lalr", lexer="basic", start=list(STARTS), debug=True)
    assert [r.getMessage() for r in caplog.records if "conflict" in r.getMessage()] == []
