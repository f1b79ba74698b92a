"""Every update is judged as the clocks of the rules judge it, where rows are events."""

import random
from pathlib import Path
from typing import Any

import pytest

from goodword.insight.replay import Replay
from goodword.insight.replay.repeating import LONGEST
from goodword.rules.clocks import Done, Event, Given, Terms, run, start, verdict
from goodword.rules.due import almanac_of
from goodword.rules.text import parse
from goodword.rules.tree import Policy, Standard
from tests.insight.trial import MAP, counts, only, replayed

BASE = 1_780_318_800  # 2026-06-01 10:00 in Halifax
DAY = 86_400
Cases = list[tuple[int, list[int], int | None]]
EVENTS: dict[str, Any] = {
    "zone": "America/Halifax",
    "events": {"case": "id", "name": "what", "time": {"column": "at", "format": "epoch"}},
    "milestones": {"received": "in", "updated": ["word", "call"], "resolved": "done"},
    "touchpoint": "complaint",
}


def rules(promise: str) -> Policy:
    parsed = parse(
        "# Trial\n\n## Hours and words\n\n- Shop hours: Monday to Friday 09:00–18:00, in "
        "America/Halifax, closed on 1 July.\n\n## Customers and contacts\n\n"
        "- Complaint: received, updated, resolved.\n\n"
        f"## What we promise\n\n- Complaints are updated {promise} until resolved.\n"
    )
    assert parsed.findings == ()
    return parsed.policy


def tried(folder: Path, promise: str, cases: Cases, end: int = 0) -> Replay:
    """Cases of a start, updates and an end; `end` is when the history ends."""
    rows = [(f"{at}", begun, "in") for at, (begun, _, _) in enumerate(cases)]
    rows += [(f"{at}", given, ("word", "call")[given % 2]) for at, (_, own, _) in enumerate(cases)
             for given in own]  # fmt: skip
    rows += [(f"{at}", done, "done") for at, (_, _, done) in enumerate(cases) if done is not None]
    rows += [("end", end, "note")] if end else []
    text = "".join(f"{case},{at},{what}\n" for case, at, what in sorted(rows, key=lambda r: r[1]))
    return replayed(folder, rules(promise), f"id,at,what\n{text}", EVENTS)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "promise",
    [
        "every 10 hours",
        "every 5 shop hours",
        "every 2 shop days",
        "every 1 calendar day",
        "first within 1 hour, then every 12 hours",
        "first within 3 shop hours, then every 10 shop hours",
    ],
)
def test_it_is_what_the_clocks_say(promise: str, seed: int, tmp_path: Path) -> None:
    policy = rules(promise)
    almanac = almanac_of(policy)
    standard = next(c for c in policy.clauses() if isinstance(c, Standard))
    terms = Terms(clause="x", version="1", target=standard.target)
    dice, kept = random.Random(seed), 0
    cases: Cases = []
    for _ in range(100):
        begun, given, done = _case(dice)
        events: list[Event] = [Given(at=at, by="x") for at in given]
        events.append(Done(at=done, by="x"))
        kept += verdict(run(start(terms, begun), events, almanac), almanac, done) == "kept"
        cases.append((begun, given, done))
    answer = only(tried(tmp_path, promise, cases))
    assert (counts(answer), answer.notices) == ((kept, 100), (LONGEST,))


def _case(dice: random.Random) -> tuple[int, list[int], int]:
    begun = BASE + dice.randrange(30 * DAY)
    given, at = [], begun
    for _ in range(dice.randrange(5)):
        at += dice.randrange(1, dice.choice([3600, 12 * 3600, 2 * DAY]))
        given.append(at)
    return begun, given, at + dice.randrange(dice.choice([3600, DAY, 3 * DAY]))


def test_who_still_waits_for_word_is_counted_when_it_is_late(tmp_path: Path) -> None:
    cases: Cases = [
        (BASE, [BASE + 3600], None),
        (BASE, [BASE + 3600, BASE + 19 * 3600], None),
        (BASE, [], None),
    ]
    answer = only(tried(tmp_path, "every 20 hours", cases, end=BASE + 30 * 3600))
    assert (counts(answer), answer.waiting_late, answer.waiting_open) == ((0, 2), 2, 1)


def test_updates_after_the_end_are_none(tmp_path: Path) -> None:
    cases: Cases = [(BASE, [BASE + 3600, BASE + 90 * 3600], BASE + 30 * 3600)]
    answer = only(tried(tmp_path, "every 20 hours", cases))
    assert (counts(answer), answer.worst and answer.worst.words) == ((0, 1), "29 h")


def test_without_events_it_can_not_be_told(tmp_path: Path) -> None:
    mapping = MAP | {"touchpoint": "complaint", "milestones": {"received": "a", "resolved": "b"}}
    rows = "a,b\n2026-06-01 10:00,2026-06-02 10:00\n"
    found = replayed(tmp_path, rules("every 20 hours"), rows, mapping)
    assert [one.reason for one in found.unanswered] == [
        "It is about every update, and a row holds one time of each milestone."
    ]


def test_a_first_update_in_another_time_can_not_be_told(tmp_path: Path) -> None:
    promise = "first within 1 hour, then every 2 shop hours"
    found = tried(tmp_path, promise, [(BASE, [], BASE + 3600)])
    assert [one.reason for one in found.unanswered] == [
        "Its first update is counted in another time than the later ones."
    ]
