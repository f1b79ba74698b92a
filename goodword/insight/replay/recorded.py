"""The policy against what the history itself recorded, over all of it."""

from collections.abc import Sequence

from goodword.insight.engines import Engine
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.replay.results import Answer, Compared
from goodword.insight.replay.scope import reached


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
