"""What is shown where nothing could be read: the order of a promise, in the policy's own words."""

import pytest

from goodword.rules.text import parse
from goodword.rules.text.advice.specimen import specimen
from tests.rules.text.harbour import DECLARED

NAMES = parse(DECLARED).vocabulary


@pytest.mark.parametrize(
    "said, shown",
    [
        ("Whatever your order, how about shipped in under 3 shop days?",
         "Orders are shipped within 3 shop days."),
        ("When you call the order is shipped, then delivered.",
         "Orders are delivered within 2 hours."),
    ],
)  # fmt: skip
def test_a_promise_of_these_words_is_shown_in_its_order(said: str, shown: str) -> None:
    assert f'"{shown}"' in specimen(said, NAMES)


def test_where_nothing_is_named_it_says_what_may_be() -> None:
    assert "It may be about orders" in specimen("Good things come to those who wait.", NAMES)


def test_a_policy_without_touchpoints_has_no_example() -> None:
    assert specimen("Good things come.", parse("# A policy").vocabulary) == ""
