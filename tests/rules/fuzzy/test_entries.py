from collections.abc import Iterable

import pytest

from goodword.rules.fuzzy.entries import ANY, Entry, Group, Index, entries_of
from goodword.rules.fuzzy.words import GROUPS, RECALLS, TERMS


def said(notation: str) -> list[Entry]:
    return list(entries_of(Group("?", notation)))


@pytest.mark.parametrize(
    "notation, phrases",
    [
        ("promptly", [["promptly"]]),
        ("promptly; soon", [["promptly"], ["soon"]]),
        ("(very|) soon", [["very", "soon"], ["soon"]]),
        ("hassle-free", [["hassle-free"], ["hassle", "free"]]),
        ("if (need be|so)", [["if", "so"], ["if", "need", "be"]]),
        ("well *1 done", [["well", "done"], ["well", "*", "done"]]),
    ],
)
def test_the_notation_stands_for_phrases(notation: str, phrases: list[list[str]]) -> None:
    assert [[next(iter(slot)) for slot in entry.slots] for entry in said(notation)] == phrases


def test_alternatives_of_one_word_share_an_entry() -> None:
    (entry,) = said("(best|utmost) efforts")
    assert entry.slots == (frozenset({"best", "utmost"}), frozenset({"efforts"}))


def test_marks_say_what_must_stand_around() -> None:
    (entry,) = said("most <-at,the +people -of <we")
    assert entry.not_preceded == frozenset({"at", "the"})
    assert entry.followed == frozenset({"people"})
    assert entry.not_followed == frozenset({"of"})
    assert entry.preceded == frozenset({"we"})


def test_a_mark_may_go_on_in_the_next_line_and_forbid_words_within() -> None:
    (entry,) = said("if * allows !law,\n    act -by")
    assert entry.without == frozenset({"law", "act"})
    assert entry.not_followed == frozenset({"by"})


def test_a_group_of_words_in_capitals_may_stand_at_a_place() -> None:
    (entry,) = said("if (FORCE|luck) permits")
    assert {"weather", "workload", "luck"} <= entry.slots[1]


def test_a_group_of_nouns_is_named_in_capitals() -> None:
    (entry,) = said("prompt ~SPEED,SAID")
    assert {"reply", "replies", "SAID"} <= entry.nouns


def test_an_entry_is_found_by_its_most_telling_word() -> None:
    table = Index([Group("?", "as * as possible; to the utmost")])
    words = ("as", "possible", "to", "the", "utmost")
    anchors = {word: [anchor for anchor, _ in table.get(word)] for word in words}
    assert anchors == {"as": [], "possible": [3], "to": [], "the": [], "utmost": [2]}
    assert said("as * as possible")[0].slots[1] == ANY


@pytest.mark.parametrize("groups", [GROUPS, RECALLS, [TERMS]], ids=["groups", "recalls", "terms"])
def test_every_entry_is_found_by_every_word_at_its_anchor(groups: Iterable[Group]) -> None:
    known: dict[str, list[tuple[int, Entry]]] = {}
    words = {"prompt", "nothing of the kind"}
    for group in groups:
        for entry in entries_of(group):
            words |= {word for slot in entry.slots for word in slot}
            for word in entry.slots[entry.anchor]:
                known.setdefault(word, []).append((entry.anchor, entry))
    table = Index(groups)
    for word in words:
        longest = sorted(known.get(word, ()), key=lambda pair: -len(pair[1].slots))
        assert list(table.get(word)) == longest, word
