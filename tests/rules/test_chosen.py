from goodword.rules.chosen import dues
from goodword.rules.diagnostics.fix import Fix
from tests.rules.text.advice.cast import SHOP, fixes, policy


def test_where_readings_are_due_at_different_times_it_is_shown() -> None:
    said = "Orders are shipped within 2 banking days."
    found = fixes(said, declared=SHOP)
    assert [fix.reading for fix in found] == [
        "Orders are shipped within 2 banking days.",
        "Orders are shipped within 2 shop days.",
        "Orders are shipped within 2 working days.",
    ]
    assert [words.rpartition(": ")[2] for words in dues(found, policy(said, declared=SHOP))] == [
        "due Thursday 17:00, at closing (America/Halifax)",
        "due Thursday 18:00, at closing (America/Halifax)",
        "due Friday 00:00, at closing (America/Halifax)",
    ]


def test_where_all_are_due_alike_nothing_is_added() -> None:
    said = "We respond to complaints within 2 hours."
    assert dues(fixes(said, declared=SHOP), policy(said, declared=SHOP)) == ()


def test_one_way_is_no_choice() -> None:
    assert dues([Fix("Say", (0, 1), "x")], "x") == ()
