import pytest

from tests.rules.lint.checked import facts, only

GENERAL = "Orders are processed within 3 shop hours."


def test_a_segment_does_not_wait_longer_than_everybody() -> None:
    looser = "Orders from trade customers are processed within 5 shop hours."
    tighter = "Orders from trade customers are processed within 1 shop hour."
    assert only("GW503", GENERAL, looser) == ["trade customers"]
    assert only("GW503", GENERAL, tighter) == []


def test_the_same_said_twice_is_said_once() -> None:
    again = "Orders are processed within 5 shop hours."
    tiers = ("Orders are processed within 3 shop hours, 80% of the time.",
             "Orders are processed within 9 shop hours, 99% of the time.")  # fmt: skip
    assert only("GW509", GENERAL, again) == [again]
    assert only("GW509", *tiers) == []


def test_of_two_limits_the_idle_one_is_named() -> None:
    tight, loose = GENERAL, "Orders are processed within 5 shop hours."
    assert facts("GW509", tight, loose) == [
        {"which": "Line 20 has a tighter limit, which makes this one idle. Keep line 20."}
    ]
    assert facts("GW509", loose, tight) == [
        {"which": "This one makes line 20 idle, which has a looser limit. Keep this one."}
    ]


def test_two_that_are_special_in_different_ways_both_run() -> None:
    trade = "Orders from trade customers are processed within 1 shop hour."
    phone = "Orders by phone are processed within 2 shop hours."
    chat = "Orders by chat are processed within 4 shop hours."
    assert only("GW508", trade, phone) == [phone]
    assert only("GW508", phone, chat) == []
    assert only("GW508", trade, GENERAL) == []


@pytest.mark.parametrize(
    "bullets, words",
    [
        ((GENERAL, "Orders by phone are processed within 300 shop hours."),
         ["Orders by phone are processed within 300 shop hours."]),
        ((GENERAL, "Orders by phone are processed within 9 shop hours."), []),
        (("Orders are processed within 3 shop hours, 0.95% of the time.",), ["0.95%"]),
    ],
)  # fmt: skip
def test_a_number_that_looks_odd_is_asked_about(bullets: tuple[str, ...], words: list[str]) -> None:
    assert only("GW511", *bullets) == words


def test_always_says_what_we_do_when_it_fails() -> None:
    always = "Orders are processed within 3 shop hours, always"
    assert only("GW208", f"{always}.") == ["always"]
    assert only("GW208", f"{always}; otherwise we pay $5.") == []
