from pathlib import Path

import pytest

from goodword.rules.text import parse
from tests.insight.trial import MAP, counts, only, policy, replayed

WITHIN = "Orders are processed within 3 shop hours, 95% of the time."


def test_what_is_done_in_time_is_kept_and_what_is_late_is_broken(tmp_path: Path) -> None:
    rows = """placed,processed
2026-06-01 10:00,2026-06-01 13:00
2026-06-01 10:00,2026-06-01 13:00:01
2026-06-05 17:20,2026-06-08 11:20
2026-06-05 17:20,2026-06-08 11:21
2026-06-30 17:00,2026-07-02 11:00
"""
    answer = only(replayed(tmp_path, WITHIN, rows))
    assert counts(answer) == (3, 5)
    assert answer.verdict == "broken"


def test_a_limit_used_up_at_closing_is_not_kept_by_a_stop_in_the_night(tmp_path: Path) -> None:
    rows = (
        "placed,processed\n2026-06-01 15:00,2026-06-01 18:00\n2026-06-01 15:00,2026-06-01 22:00\n"
    )
    assert counts(only(replayed(tmp_path, WITHIN, rows))) == (1, 2)


def test_what_has_not_ended_is_broken_once_its_limit_has_passed(tmp_path: Path) -> None:
    rows = """placed,processed
2026-06-01 10:00,
2026-06-03 09:30,
2026-06-03 09:00,2026-06-03 11:00
"""
    answer = only(replayed(tmp_path, WITHIN, rows))
    assert counts(answer) == (1, 2)
    assert (answer.waiting_late, answer.waiting_open) == (1, 1)
    assert answer.worst_open


def test_the_end_of_the_history_may_be_said(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,\n2026-06-01 10:00,2026-06-05 11:00\n"
    mapping = MAP | {"until": "2026-06-01 12:00"}
    answer = only(replayed(tmp_path, WITHIN, rows, mapping))
    assert (answer.share.n, answer.waiting_open) == (0, 2)


def test_whoever_went_away_is_counted_apart(tmp_path: Path) -> None:
    rows = """received,answered,left
2026-06-01 10:00:00,2026-06-01 10:00:20,
2026-06-01 10:00:00,,2026-06-01 10:00:10
2026-06-01 10:00:00,,2026-06-01 10:00:30
"""
    mapping = {
        "zone": "UTC",
        "touchpoint": "call",
        "milestones": {"received": "received", "answered": "answered"},
        "gone": "left",
    }
    answer = only(replayed(tmp_path, "Calls are answered within 20 seconds.", rows, mapping))
    assert counts(answer) == (1, 2)
    assert (answer.gone_late, answer.gone_before) == (1, 1)


def test_an_end_before_its_start_is_listed_and_stands_outside(tmp_path: Path) -> None:
    rows = (
        "placed,processed\n2026-06-02 10:00,2026-06-02 11:00\n2026-06-02 10:00,2026-06-01 11:00\n"
    )
    found = replayed(tmp_path, WITHIN, rows)
    assert (counts(only(found)), only(found).reversed) == ((1, 1), 1)
    assert [row for _, row in found.reversed_rows] == [2]


def test_a_row_that_never_came_to_the_start_is_counted_apart(tmp_path: Path) -> None:
    rows = "placed,processed\n,2026-06-02 11:00\n2026-06-02 10:00,2026-06-02 11:00\n"
    answer = only(replayed(tmp_path, WITHIN, rows))
    assert (counts(answer), answer.no_start) == ((1, 1), 1)


def test_the_specific_standard_takes_its_interactions_from_the_general(tmp_path: Path) -> None:
    rows = """placed,processed,size,tag
2026-06-01 10:00,2026-06-01 12:00,S,
2026-06-01 10:00,2026-06-01 12:00,L,
2026-06-01 10:00,2026-06-01 12:00,S,trade
"""
    promises = """Orders are processed within 3 shop hours.
Large orders are processed within 1 shop hour.
Orders from trade customers are processed within 1 hour."""
    mapping = MAP | {"marks": {"trade": {"column": "tag", "is": "trade"}}}
    found = replayed(tmp_path, promises, rows, mapping)
    assert [counts(answer) for answer in found.answers] == [(1, 1), (0, 1), (0, 1)]


def test_rates_are_counted_from_times_and_marks(tmp_path: Path) -> None:
    rows = "placed,returned,bad\n2026-06-01,2026-06-03,\n2026-06-01,,\n2026-06-01,,yes\n"
    promises = "At most 20% of orders are returned."
    by_time = MAP | {"milestones": {"placed": "placed", "returned": "returned"}}
    by_mark = MAP | {
        "milestones": {"placed": "placed"},
        "marks": {"returned": {"column": "bad", "is": "yes"}},
    }
    for mapping in (by_time, by_mark):
        answer = only(replayed(tmp_path, promises, rows, mapping))
        assert (counts(answer), answer.verdict) == ((1, 3), "broken")


def test_opinions_are_counted_among_those_who_answered(tmp_path: Path) -> None:
    rows = "placed,stars\n2026-06-01,5\n2026-06-01,4\n2026-06-01,3\n2026-06-01,\n"
    mapping = MAP | {
        "milestones": {"placed": "placed"},
        "ratings": [{"column": "stars", "out_of": 5}],
        "marks": {"trade": {"column": "stars", "is": "none"}},
    }
    promise = "At least 60% of home customers rate orders 4 of 5 or better."
    answer = only(replayed(tmp_path, promise, rows, mapping))
    assert (counts(answer), answer.average, answer.verdict) == ((2, 3), 4.0, "kept")


def test_how_often_something_happened_is_counted(tmp_path: Path) -> None:
    rows = "received,moves\n2026-06-01,0\n2026-06-01,1\n2026-06-01,2\n"
    mapping = {
        "touchpoint": "call",
        "milestones": {"received": "received"},
        "counts": {"transferred": "moves"},
    }
    promise = "Calls are transferred at most once, 60% of the time."
    assert counts(only(replayed(tmp_path, promise, rows, mapping))) == (2, 3)


def test_a_period_is_that_of_the_due_time(tmp_path: Path) -> None:
    rows = (
        "placed,processed\n2026-06-30 17:30,2026-07-02 09:00\n2026-06-01 10:00,2026-06-01 11:00\n"
    )
    promise = "Orders are processed within 3 shop hours, 95% of the time in each calendar month."
    answer = only(replayed(tmp_path, promise, rows))
    assert [(p.name, p.share.n) for p in answer.periods] == [("2026-06", 1), ("2026-07", 1)]


def test_what_history_can_not_tell_is_listed_with_its_reason(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 11:00\n"
    promises = "Orders are shipped within 1 shop day.\nOrders are processed within 3 shop hours."
    found = replayed(tmp_path, promises, rows)
    assert [one.reason for one in found.unanswered] == ["The map has no time for 'shipped'."]
    assert len(found.answers) == 1


def test_each_version_judges_what_began_while_it_was_in_force(tmp_path: Path) -> None:
    old = policy("Orders are processed within 1 hour.", front="In force from 1 January 2026.")
    new = policy("Orders are processed within 5 hours.", front="In force from 1 June 2026.")
    rows = """placed,processed
2026-05-31 23:59,2026-06-01 02:00
2026-06-01 00:00,2026-06-01 02:00
"""
    found = replayed(tmp_path, [new, old], rows)
    told = [(answer.in_force, counts(answer)) for answer in found.answers]
    assert told == [("1 January 2026", (0, 1)), ("1 June 2026", (1, 1))]


def test_what_was_recorded_is_compared(tmp_path: Path) -> None:
    rows = """placed,processed,due,flag
2026-06-01 10:00,2026-06-01 11:00,2026-06-01 13:10,ok
2026-06-01 10:00,2026-06-01 13:05,2026-06-01 13:10,ok
2026-06-01 10:00,2026-06-01 16:00,2026-06-01 15:00,late
2026-06-01 10:00,,2026-06-01 13:00,
"""
    recorded = {
        "milestone": "processed",
        "due": "due",
        "late": {"column": "flag", "is": "late"},
        "on_time": {"column": "flag", "is": "ok"},
    }
    compared = replayed(tmp_path, WITHIN, rows, MAP | {"recorded": recorded}).compared
    assert compared is not None
    assert (compared.due_same, compared.due_n) == (3, 4)
    assert (compared.flag_by_due, compared.flag_same, compared.flag_n) == (3, 2, 3)


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 8])
def test_the_stop_at_the_limit_says_what_the_verdict_says(limit: int, tmp_path: Path) -> None:
    lines = [f"2026-06-0{d} {h:02}:{h}0,2026-06-0{d + h % 3} {h + 4:02}:00" for d in (1, 2, 3)
             for h in range(1, 6)]  # fmt: skip
    rows = "\n".join(["placed,processed", *lines, "2026-06-04 09:00,"]) + "\n"
    answer = only(replayed(tmp_path, f"Orders are processed within {limit} hours.", rows))
    own = [stop for stop in answer.stops if stop.amount == answer.limit]
    assert [(stop.kept, stop.n) for stop in own] == [counts(answer)]
    assert sum(group.share.n for group in answer.hours) == answer.share.n
    assert sum(group.share.kept for group in answer.weekdays) == answer.share.kept


def test_quantiles_are_exact_however_long_it_took(tmp_path: Path) -> None:
    took = [7, 1800, 86_399, 123_457, 5_000_001]
    lines = [f"0,{seconds}" for seconds in took]
    mapping = {
        "zone": "UTC",
        "touchpoint": "order",
        "milestones": {
            "placed": "a",
            "processed": {"after": "placed", "column": "b"},
        },
    }
    rows = "\n".join(["a,b", *lines]).replace("0,", "2026-01-01 00:00,") + "\n"
    answer = only(replayed(tmp_path, "Orders are processed within 2 hours.", rows, mapping))
    found = [amount.measure for amount in (answer.median, answer.p90, answer.p99) if amount]
    assert found == [86_399, 5_000_001, 5_000_001]


def test_times_that_targets_ask_for_are_no_strange_milestones(tmp_path: Path) -> None:
    mapping = MAP | {"milestones": {"placed": "placed", "processed": "processed", "told": "told",
                                    "the appointed time": "at", "baked": "baked"}}  # fmt: skip
    rows = "placed,processed,told,at,baked\n2026-06-01 10:00,2026-06-01 11:00,,,\n"
    found = replayed(tmp_path, "Orders are processed within 3 shop hours.", rows, mapping)
    assert found.notices == ("The map has milestones that no touchpoint of the policy has: baked.",)


def test_rows_from_before_the_oldest_version_are_judged_by_it_and_told(tmp_path: Path) -> None:
    old = policy("Orders are processed within 1 hour.", front="In force from 1 June 2026.")
    new = policy("Orders are processed within 5 hours.", front="In force from 1 July 2026.")
    rows = (
        "placed,processed\n2026-05-31 10:00,2026-05-31 12:00\n2026-07-02 10:00,2026-07-02 12:00\n"
    )
    found = replayed(tmp_path, [new, old], rows)
    assert [counts(answer) for answer in found.answers] == [(0, 1), (1, 1)]
    assert found.notices == (
        "Began before 1 June 2026, and judged by the version of that day: 1 rows.",
    )


def test_years_whose_holidays_nobody_knows_are_told(tmp_path: Path) -> None:
    tried = parse(
        "# P\n\n## Hours and words\n\n- Shop hours: Monday to Friday 09:00–18:00, in Asia/Kolkata, "
        "closed on public holidays in IN-MH.\n\n## Customers and contacts\n\n"
        "- Order: placed, processed.\n\n## What we promise\n\n"
        "- Orders are processed within 3 shop hours.\n"
    ).policy
    rows = (
        "placed,processed\n2035-12-03 10:00,2035-12-03 11:00\n2036-02-01 10:00,2036-02-01 11:00\n"
    )
    found = replayed(tmp_path, tried, rows, MAP | {"zone": "Asia/Kolkata"})
    assert found.notices == ("Not all public holidays in IN-MH are known for 2036.",)
