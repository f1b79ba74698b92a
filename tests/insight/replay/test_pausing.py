"""Time in which a clock stood still is taken off as the clocks of the rules take it off."""

import random
from pathlib import Path
from typing import Any

import pytest

from goodword.insight.replay import Replay
from goodword.rules.calendar import Hours
from goodword.rules.clocks import Done, Paused, Resumed, Terms, run, start, verdict
from goodword.rules.due import almanac_of
from goodword.rules.text import parse
from goodword.rules.tree import Policy, Standard, StopRule
from tests.insight.trial import MAP, counts, only, replayed

BASE = 1_780_318_800  # 2026-06-01 10:00 in Halifax
RULE = "The clock of orders stops while we wait for the customer"
Rows = list[tuple[int, int | None, int]]


def rules(promise: str, stop: str = RULE) -> Policy:
    parsed = parse(
        "# Trial\n\n## Hours and words\n\n- Shop hours: Monday to Friday 09:00–18:00, in "
        "America/Halifax, closed on 1 July.\n\n## Customers and contacts\n\n- Order: placed, "
        f"processed, shipped.\n\n## What we promise\n\n- {promise}\n- {stop}.\n"
    )
    assert parsed.findings == ()
    return parsed.policy


def tried(folder: Path, policy: Policy, rows: Rows, calendar: str | None) -> Replay:
    """Rows of start, stop and seconds paused."""
    text = "".join(f"{a},{'' if b is None else b},{paused}\n" for a, b, paused in rows)
    pause = {"column": "held"} | ({"calendar": calendar} if calendar else {})
    mapping: dict[str, Any] = MAP | {
        "milestones": {
            "placed": {"column": "a", "format": "epoch"},
            "processed": {"column": "b", "format": "epoch"},
        },
        "pauses": {"we wait for the customer": pause},
    }
    return replayed(folder, policy, f"a,b,held\n{text}", mapping)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "limit, stop",
    [
        ("3 hours", RULE),
        ("40 hours", RULE),
        ("3 shop hours", RULE),
        ("12 shop hours", RULE),
        ("40 hours", f"{RULE}, at most 2 hours"),
        ("12 shop hours", f"{RULE}, at most 1 shop hour"),
    ],
)
def test_it_is_what_the_clocks_say(limit: str, stop: str, seed: int, tmp_path: Path) -> None:
    policy = rules(f"Orders are processed within {limit}.", stop)
    almanac = almanac_of(policy)
    standard = next(c for c in policy.clauses() if isinstance(c, Standard))
    cap = next(c.cap for c in policy.clauses() if isinstance(c, StopRule))
    terms = Terms(clause="x", version="1", target=standard.target, cap=cap)
    calendar = "shop" if "shop" in limit else None
    hours = almanac.hours(calendar) if calendar else None
    dice, kept = random.Random(seed), 0
    rows: Rows = []
    for _ in range(120):
        begun, spans, done = _case(dice)
        clock = run(start(terms, begun), _events(spans, done), almanac)
        kept += verdict(clock, almanac, done) == "kept"
        rows.append((begun, done, sum(_ran(hours, *span) for span in spans)))
    answer = only(tried(tmp_path, policy, rows, calendar))
    assert (counts(answer), answer.notices) == ((kept, 120), ())


def _case(dice: random.Random) -> tuple[int, list[tuple[int, int]], int]:
    begun = BASE + dice.randrange(40 * 86400)
    edges = sorted({begun + dice.randrange(1, 4 * 86400) for _ in range(2 * dice.randrange(4))})
    edges = edges[: len(edges) // 2 * 2]
    last = edges[-1] if edges else begun
    return begun, list(zip(edges[::2], edges[1::2], strict=True)), last + dice.randrange(86400)


def _events(spans: list[tuple[int, int]], done: int) -> list[Paused | Resumed | Done]:
    paused = [Paused(at=since, by="x", why="we wait") for since, _ in spans]
    resumed = [Resumed(at=until, by="x") for _, until in spans]
    return [*paused, *resumed, Done(at=done, by="x")]


def _ran(hours: Hours | None, since: int, until: int) -> int:
    return hours.elapsed(since, until) if hours else until - since


@pytest.mark.parametrize(
    "promise, calendar",
    [
        ("Orders are processed within 3 shop hours.", None),
        ("Orders are processed within 3 hours.", "shop"),
        ("Orders are processed within 2 shop days.", "shop"),
        ("Orders are processed by 17:00 on the next shop day.", None),
    ],
)
def test_pauses_in_another_time_count_and_that_is_said(
    promise: str, calendar: str | None, tmp_path: Path
) -> None:
    rows: Rows = [(BASE, BASE + 8 * 86400, 8 * 86400)]
    answer = only(tried(tmp_path, rules(promise), rows, calendar))
    assert counts(answer) == (0, 1)
    assert answer.notices == ("The history tells pauses in another time, so they count.",)


def test_a_cap_of_days_is_said_not_to_hold(tmp_path: Path) -> None:
    policy = rules("Orders are processed within 3 hours.", f"{RULE}, at most 10 days")
    rows: Rows = [(BASE, BASE + 8 * 86400, 8 * 86400)]
    answer = only(tried(tmp_path, policy, rows, None))
    assert (counts(answer), answer.notices) == ((1, 1), ("Pauses count without their cap.",))


def test_a_stop_rule_that_the_history_does_not_tell_is_said(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 11:00\n"
    found = replayed(tmp_path, rules("Orders are processed within 3 hours."), rows)
    assert found.notices == (f"{RULE}. The history doesn't say when, so that time counts.",)


def test_what_still_waits_stood_still_too(tmp_path: Path) -> None:
    rows: Rows = [(BASE, None, 7200), (BASE, None, 0), (BASE + 3600, BASE + 4 * 3600, 0)]
    answer = only(tried(tmp_path, rules("Orders are processed within 3 hours."), rows, None))
    assert (answer.waiting_open, answer.waiting_late) == (1, 1)


def told(folder: Path, policy: Policy, cases: list[tuple[int, list[tuple[int, int]], int]],
         reasons: tuple[str, ...] = ("we wait for the customer",)) -> Replay:  # fmt: skip
    """The same as events: what stops a clock, and what lets it run on."""
    rows = []
    for at, (begun, spans, done) in enumerate(cases):
        rows += [(begun, at, "in"), (done, at, "done")]
        for nth, (since, until) in enumerate(spans):
            way = nth % len(reasons)
            rows += [(since, at, f"stop {way}"), (until, at, f"go {way}")]
    text = "".join(f"{case},{at},{what}\n" for at, case, what in sorted(rows))
    mapping: dict[str, Any] = {
        "zone": "America/Halifax",
        "touchpoint": "order",
        "events": {"case": "id", "name": "what", "time": {"column": "at", "format": "epoch"}},
        "milestones": {"placed": "in", "processed": "done"},
        "pauses": {
            reason: {"from": f"stop {way}", "to": f"go {way}"} for way, reason in enumerate(reasons)
        },
    }
    return replayed(folder, policy, f"id,at,what\n{text}", mapping)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "limit, cap",
    [
        ("within 3 hours", ""),
        ("within 40 hours", ""),
        ("within 12 shop hours", ""),
        ("within 2 shop days", ""),
        ("within 3 calendar days", ""),
        ("the next shop day", ""),
        ("within 40 hours", ", at most 5 hours"),
        ("within 12 shop hours", ", at most 5 hours"),
        ("within 12 shop hours", ", at most 1 calendar day"),
        ("within 2 shop days", ", at most 1 calendar day"),
        ("within 2 shop days", ", at most 2 shop days"),
        ("within 3 calendar days", ", at most 30 hours"),
    ],
)
def test_events_stop_a_clock_as_the_clocks_say(
    limit: str, cap: str, seed: int, tmp_path: Path
) -> None:
    policy = rules(f"Orders are processed {limit}.", RULE + cap)
    almanac = almanac_of(policy)
    standard = next(c for c in policy.clauses() if isinstance(c, Standard))
    most = next(c.cap for c in policy.clauses() if isinstance(c, StopRule))
    terms = Terms(clause="x", version="1", target=standard.target, cap=most)
    dice = random.Random(seed)
    cases = [_case(dice) for _ in range(120)]
    kept = sum(
        verdict(run(start(terms, begun), _events(spans, done), almanac), almanac, done) == "kept"
        for begun, spans, done in cases
    )
    answer = only(told(tmp_path, policy, cases))
    assert (counts(answer), answer.notices) == ((kept, 120), ())


def test_stops_that_overlap_are_one(tmp_path: Path) -> None:
    policy = rules("Orders are processed within 2 hours.", f"{RULE} or while nobody is at home")
    hour = 3600
    spans = [(BASE + hour, BASE + 4 * hour), (BASE + 3 * hour, BASE + 6 * hour)]
    reasons = ("we wait for the customer", "nobody is at home")
    in_time = told(tmp_path, policy, [(BASE, spans, BASE + 7 * hour)], reasons)
    late = told(tmp_path, policy, [(BASE, spans, BASE + 7 * hour + 1)], reasons)
    assert [counts(only(found)) for found in (in_time, late)] == [(1, 1), (0, 1)]


def test_what_ends_no_stop_ends_nothing_and_a_second_stop_stops_nothing(tmp_path: Path) -> None:
    policy = rules("Orders are processed within 2 hours.")
    rows = """id,at,what
1,2026-06-01 09:00,go 0
1,2026-06-01 10:00,in
1,2026-06-01 11:00,stop 0
1,2026-06-01 12:00,stop 0
1,2026-06-01 13:00,go 0
1,2026-06-01 13:30,go 0
1,2026-06-01 14:00,done
2,2026-06-01 10:00,in
2,2026-06-01 11:00,stop 0
2,2026-06-01 18:00,done
"""
    mapping = {
        "zone": "America/Halifax",
        "touchpoint": "order",
        "events": {"case": "id", "name": "what", "time": "at"},
        "milestones": {"placed": "in", "processed": "done"},
        "pauses": {"we wait for the customer": {"from": "stop 0", "to": "go 0"}},
    }
    answer = only(replayed(tmp_path, policy, rows, mapping))
    assert (counts(answer), answer.worst and answer.worst.words) == ((2, 2), "2 h")
