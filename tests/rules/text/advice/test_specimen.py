"""What is shown where nothing could be read: the order of a promise, in the policy's own words."""

from goodword.rules.text import parse
from goodword.rules.text.advice.specimen import specimen
from tests.rules.text.harbour import DECLARED

NAMES = parse(DECLARED).vocabulary


def test_what_is_named_is_shown_with_all_that_may_be_done() -> None:
    said = "Whatever your complaint, how about resolved in under 3 shop days?"
    assert specimen(said, NAMES).endswith(
        '"Complaints are … within …", where … is acknowledged, updated, answered or resolved.'
    )


def test_the_sentences_own_figures_are_not_put_to_another_use() -> None:
    assert "28" not in specimen("If your order is off, you hear of another in 28 days.", NAMES)


def test_a_verb_is_no_touchpoint() -> None:
    assert '"Orders are' in specimen("When you call, the order is on its way.", NAMES)


def test_where_nothing_is_named_it_says_what_may_be() -> None:
    assert "It may be about orders" in specimen("Good things come to those who wait.", NAMES)


def test_a_policy_without_touchpoints_has_no_example() -> None:
    assert specimen("Good things come.", parse("# A policy").vocabulary) == ""
