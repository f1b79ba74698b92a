import pytest

from goodword.rules.clocks import (
    Clock,
    Done,
    Event,
    Excused,
    Given,
    Noticed,
    Paused,
    Verdict,
    due_of,
    run,
    verdict,
)
from goodword.rules.clocks.verdict import promised_of
from goodword.rules.tree import Agreed, Alternative, Every, Hold, Notice, Reached, Target, Told
from tests.rules.clocks.cast import clock, hours
from tests.rules.due.cast import ALMANAC, at, length

START = "2026-11-20 09:00"
NEVER = "2030-01-01 00:00"


def done(text: str) -> Done:
    return Done(at=at(text), by="Bo")


def judge(
    target: Target,
    *events: Event,
    now: str = NEVER,
    alternative: Alternative | None = None,
) -> Verdict:
    running = clock(target, START, alternative=alternative)
    return verdict(run(running, events, ALMANAC), ALMANAC, at(now))


def test_what_is_done_by_the_due_time_is_kept_and_after_it_late() -> None:
    assert judge(hours(3), done("2026-11-20 12:00")) == "kept"
    assert judge(hours(3), done("2026-11-20 12:01")) == "late"


def test_the_verdict_is_the_same_whenever_somebody_looks() -> None:
    looks = ["2026-11-20 12:00", "2026-11-20 18:00", NEVER]
    assert {judge(hours(3), done("2026-11-20 11:00"), now=now) for now in looks} == {"kept"}


def test_what_has_not_happened_runs_until_it_is_late() -> None:
    assert judge(hours(3), now="2026-11-20 12:00") == "running"
    assert judge(hours(3), now="2026-11-20 12:01") == "late"


def test_what_happened_after_now_has_not_happened() -> None:
    assert judge(hours(3), done("2026-11-20 11:00"), now="2026-11-20 10:00") == "running"


def test_a_clock_without_a_start_has_not_started() -> None:
    asleep = Clock(terms=clock(hours(3), START).terms)
    assert verdict(asleep, ALMANAC, at(NEVER)) == "not started"
    assert (due_of(asleep, ALMANAC), promised_of(asleep, ALMANAC)) == (None, None)


def test_a_standing_clock_runs_on_for_ever_and_keeps_what_is_done() -> None:
    pause = Paused(at=at("2026-11-20 10:00"), by="Ana", why="we wait")
    assert judge(hours(3), pause) == "running"
    assert judge(hours(3), pause, done("2026-12-20 10:00")) == "kept"


def test_an_excuse_is_neither_kept_nor_late() -> None:
    excuse = Excused(at=at("2026-11-20 10:00"), by="Ana", why="the weather makes it unsafe")
    assert judge(hours(3), excuse, done("2026-12-20 10:00")) == "excused"


@pytest.mark.parametrize(
    "alternative, at_, until, expected",
    [
        (Told(), "2026-11-20 12:00", "2026-11-27 10:00", "kept by notice"),
        (Told(), "2026-11-20 12:01", "2026-11-27 10:00", "late"),
        (Told(), "2026-11-20 12:00", None, "late"),
        (Told(by_when=False), "2026-11-20 12:00", None, "kept by notice"),
        (Told(at_most=length(5, "day")), "2026-11-20 12:00", "2026-11-27 10:00", "late"),
        (Told(at_most=length(9, "day")), "2026-11-20 12:00", "2026-11-27 10:00", "kept by notice"),
        (Agreed(), "2026-11-20 12:00", "2026-11-27 10:00", "kept by notice"),
        (Reached(milestone="acknowledged"), "2026-11-20 12:00", None, "kept by notice"),
        (None, "2026-11-20 12:00", None, "late"),
    ],
)
def test_notice_in_time_keeps_it_where_the_policy_says_so(
    alternative: Alternative | None, at_: str, until: str | None, expected: str
) -> None:
    notice = Noticed(at=at(at_), by="Bo", until=at(until) if until else None)
    assert judge(hours(3), notice, alternative=alternative) == expected


def test_an_answer_in_time_is_more_than_notice() -> None:
    notice = Noticed(at=at("2026-11-20 10:00"), by="Bo", until=at("2026-11-27 10:00"))
    assert judge(hours(3), notice, done("2026-11-20 11:00"), alternative=Told()) == "kept"


def test_a_hold_is_kept_by_waiting_and_broken_by_haste() -> None:
    hold = Hold(least=length(2, "hour"))
    assert judge(hold, done("2026-11-20 10:59")) == "early"
    assert judge(hold, done("2026-11-20 11:00")) == "kept"
    assert judge(hold, now="2026-11-20 10:00") == "running"
    assert judge(hold, now="2026-11-20 11:00") == "kept"


def test_notice_that_was_not_needed_is_not_judged() -> None:
    notice = Notice(least=length(2, "hour"))
    assert judge(notice) == "not started"
    assert judge(notice, done("2026-11-20 07:00")) == "kept"
    assert judge(notice, done("2026-11-20 07:01")) == "late"


UPDATES = Every(interval=length(20, "minute"), first=length(10, "minute"), until="answered")


@pytest.mark.parametrize(
    "given, ended, expected",
    [
        (["09:10", "09:30"], "09:50", "kept"),
        (["09:11", "09:30"], "09:50", "late"),
        (["09:10", "09:31"], "09:40", "late"),
        (["09:05"], "09:25", "kept"),
        (["09:05"], "09:26", "late"),
        ([], "09:10", "kept"),
        (["09:10", "09:55"], "09:30", "kept"),
    ],
)
def test_each_update_is_counted_from_the_last_until_the_milestone(
    given: list[str], ended: str, expected: str
) -> None:
    events = [Given(at=at(f"2026-11-20 {text}"), by="Bo") for text in given]
    assert judge(UPDATES, *events, done(f"2026-11-20 {ended}")) == expected


def test_the_next_update_is_due_after_the_last() -> None:
    running = clock(UPDATES, START)
    once = run(running, [Given(at=at("2026-11-20 09:05"), by="Bo")], ALMANAC)
    dues = [found.at for state in (running, once) if (found := due_of(state, ALMANAC))]
    assert dues == [at("2026-11-20 09:10"), at("2026-11-20 09:25")]
