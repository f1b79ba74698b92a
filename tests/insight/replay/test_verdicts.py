from dataclasses import replace
from pathlib import Path

from goodword.insight.replay.verdicts import in_sum
from tests.insight.trial import replayed


def test_the_sum_counts_what_was_judged_and_no_aims(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,2026-06-01 11:00\n"
    promises = "Orders are processed within 3 shop hours."
    one = replayed(tmp_path, promises, rows).answers[0]
    broken, aim = replace(one, verdict="broken"), replace(one, verdict="aim")
    assert in_sum([one, broken, aim]) == "1 of 2 promises would have been kept."
    assert in_sum([broken]) == "The one promise judged would have been broken."
    assert in_sum([aim]) == "No promise could be judged."
