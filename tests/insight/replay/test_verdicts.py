from dataclasses import replace
from pathlib import Path

from goodword.insight.replay.verdicts import Sum, in_sum, summed
from tests.insight.trial import replayed


def test_the_sum_counts_what_was_judged_and_no_aims(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 11:00\n"
    promises = "Orders are processed within 3 shop hours."
    one = replayed(tmp_path, promises, rows).answers[0]
    broken, aim = replace(one, verdict="broken"), replace(one, verdict="aim")
    assert in_sum([one, broken, aim]) == "1 of 2 promises would have been kept."
    assert in_sum([broken]) == "The one promise judged would have been broken."
    assert in_sum([aim]) == "No promise could be judged."


def test_the_sum_says_how_many_promises_a_history_cant_answer(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 15:00\n"
    promises = """Orders are processed within 3 shop hours.
Orders are shipped within 1 calendar day.
We aim: orders are shipped within 3 shop hours."""
    found = replayed(tmp_path, promises, rows)
    assert in_sum(found.answers, found.unanswered) == (
        "1 of 2 promises can be answered from this history; it would have been broken."
    )
    broken = replace(found.answers[0], unseen=("Not looked at.",))
    assert in_sum([found.answers[0], broken], found.unanswered) == (
        "2 of 3 promises can be answered from this history; 0 of them would have been kept. "
        "Of the broken 1 may have been kept in a way that was not looked at."
    )
    assert summed(found.answers, found.unanswered) == Sum(promises=2, answered=1, kept=0, unseen=0)
