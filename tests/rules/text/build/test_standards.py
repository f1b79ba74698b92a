from decimal import Decimal

import pytest

from goodword.rules.tree import CountStandard, Rate, Standard, Strength
from tests.rules.text.trees import codes, parsed, tree


@pytest.mark.parametrize(
    "said, meant",
    [
        ("Orders are shipped within 3 hours.", Strength()),
        ("We aim: orders are shipped within 3 hours.", Strength(aim=True)),
        ("Orders are shipped within 3 hours, always.", Strength(always=True)),
        ("We always ship orders within 3 hours.", Strength(always=True)),
        ("Orders will always be shipped within 3 hours.", Strength(always=True)),
        ("100% of orders are shipped within 3 hours.", Strength(always=True)),
        ("95% of orders are shipped within 3 hours.", Strength(percent=Decimal(95))),
        ("Orders are shipped within 3 hours, on average.", Strength(average=True)),
        (
            "Orders are shipped within 3 hours, 95% of the time in each calendar month.",
            Strength(percent=Decimal(95), per="month"),
        ),
    ],
)
def test_a_promise_is_meant_as_strongly_as_it_is_said(said: str, meant: Strength) -> None:
    standard = tree(said)
    assert isinstance(standard, Standard)
    assert standard.strength == meant


def test_two_promises_in_one_sentence_are_two_clauses() -> None:
    said = "Complaints are acknowledged within 1 hour and resolved within 9 hours."
    clauses = parsed(said).policy.sections[-1].clauses
    assert [c.milestone for c in clauses if isinstance(c, Standard)] == ["acknowledged", "resolved"]
    assert codes(said) == ["GW108"]


def test_a_deadline_said_last_holds_for_both() -> None:
    first, second = (
        parsed("Complaints are acknowledged and answered within 1 hour.")
        .policy.sections[-1]
        .clauses
    )
    assert isinstance(first, Standard)
    assert isinstance(second, Standard)
    assert first.target == second.target


def test_without_a_deadline_it_is_a_rate() -> None:
    rate = tree("At least 70% of enquiries are resolved at the first contact.")
    assert isinstance(rate, Rate)
    assert (rate.milestone, rate.first_contact) == ("resolved", True)


def test_with_a_number_of_times_it_is_a_count() -> None:
    count = tree("Calls are transferred at most once, 95% of the time.")
    assert isinstance(count, CountStandard)
    assert (count.most, count.strength) == (1, Strength(percent=Decimal(95)))


@pytest.mark.parametrize(
    "said", ["Orders are shipped.", "We ship orders.", "Orders are always shipped."]
)
def test_without_any_number_it_is_an_error(said: str) -> None:
    assert codes(said) == ["GW201"]


def test_a_deadline_at_most_so_often_is_an_error() -> None:
    assert codes("At most 5% of calls are answered within 60 seconds.") == ["GW106"]


@pytest.mark.parametrize(
    "said, start",
    [
        ("Orders are shipped the same shop day when placed before 14:00.", ()),
        ("Orders are shipped the same shop day of being placed when placed before 14:00.", ()),
        ("Orders are shipped the same shop day when confirmed before 14:00.", ("confirmed",)),
        ("Orders confirmed before 14:00 are shipped the same shop day.", ("confirmed",)),
        (
            "Orders are shipped the same shop day of being processed when placed before 14:00.",
            ("processed",),
        ),
    ],
)
def test_the_same_day_is_that_of_the_moment_that_has_the_cut_off(
    said: str, start: tuple[str, ...]
) -> None:
    standard = tree(said)
    assert isinstance(standard, Standard)
    assert standard.start == start
