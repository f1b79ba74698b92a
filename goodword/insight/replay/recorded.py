"""The policy against what the history itself recorded, over all of it."""

from collections.abc import Sequence

from goodword.insight.engines import Engine
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.replay.results import Answer, Compared
from goodword.insight.replay.scope import reached
from goodword.insight.replay.states import ENDED
from goodword.rules.tree import Standard


def compared_over_all(answers: Sequence[Answer], facts: Facts, engine: Engine) -> Compared | None:
    """How much of all that was recorded the policy reproduces.

    Rows that no standard is about count too: what the policy doesn't say it doesn't reproduce.
    """
    recorded = facts.mapping.recorded
    stop = reached(recorded.milestone, facts) if recorded else None
    if stop is None:
        return None
    flagged = f"{stop} IS NOT NULL AND due IS NOT NULL AND late IS NOT NULL"
    by_due = f"({stop} > due) = (late = 1)"
    found = engine.ask(
        f"SELECT COUNT(due) AS dues, COUNT(CASE WHEN {flagged} THEN 1 END) AS flags, "
        f"COUNT(CASE WHEN {flagged} AND {by_due} THEN 1 END) AS by_due "
        f"FROM {TABLE} WHERE status = 0"
    )
    dues, flags, alike = (int(found[name][0]) for name in ("dues", "flags", "by_due"))
    own = [answer.compared for answer in answers if answer.compared]
    return Compared(
        due_same=sum(one.due_same for one in own),
        due_n=dues,
        flag_same=sum(one.flag_same for one in own),
        flag_n=flags,
        flag_by_due=alike,
        flag_due_n=flags,
    )


def is_compared(standard: Standard, facts: Facts) -> bool:
    """Whether the history recorded due times or verdicts of the standard's milestone."""
    recorded = facts.mapping.recorded
    return recorded is not None and recorded.milestone == standard.milestone


def compared_columns() -> str:
    """More to measure, against what was recorded: 1 alike, 0 not, -1 not recorded."""
    flagged = f"state = {ENDED} AND recorded_late IS NOT NULL AND recorded_due IS NOT NULL"
    near = "recorded_due - due_at BETWEEN -900 AND 900"
    by_due = "(stop > recorded_due) = (recorded_late = 1)"
    tests = {
        "due_same": ("recorded_due IS NOT NULL", near),
        "flag_by_due": (flagged, by_due),
        "flag_same": (flagged, "kept = 1 - recorded_late"),
    }
    return "".join(
        f", CASE WHEN NOT ({there}) THEN -1 WHEN {alike} THEN 1 ELSE 0 END AS {name}"
        for name, (there, alike) in tests.items()
    )
