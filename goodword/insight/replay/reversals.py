"""Rows whose dates stand the wrong way round: listed, and outside every count."""

from collections.abc import Sequence

from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.results import Answer
from goodword.insight.replay.scope import CantTell, starts, stops
from goodword.insight.sql import either
from goodword.rules.tree import Appointed, Notice


def reversed_rows(answers: Sequence[Answer], hearing: Hearing) -> tuple[tuple[str, int], ...]:
    """The first rows, as (file, row), in which some standard's end lies before its start."""
    if not any(answer.reversed for answer in answers):
        return ()
    pairs = set()
    for standard in hearing.standards:
        if isinstance(standard.target, Appointed | Notice):
            continue
        try:
            pairs.add((stops(standard, hearing.facts), starts(standard, hearing.facts)))
        except CantTell:
            continue
    test = either(f"{stop} < {start}" for stop, start in sorted(pairs))
    rows = hearing.facts.places.where(f"status = 0 AND ({test})")
    return tuple((file, row) for file, row, _ in rows)
