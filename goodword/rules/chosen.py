"""Where a person must choose between readings: what is due in each, so that the choice is seen."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from goodword.rules.diagnostics.fix import Fix
from goodword.rules.due import almanac_of
from goodword.rules.text import parse, sentence
from goodword.rules.text.advice.edits import applied, edits_of
from goodword.rules.tree import ContactClass, Policy, Standard, Touchpoint
from goodword.rules.worked import Worked, worked

_IF_NO_DATE: Final = date(2026, 12, 1)


def dues(fixes: Sequence[Fix], text: str, *, parent: Policy | None = None) -> tuple[str, ...]:
    """An ordinary case of each reading in words; none where all are due alike."""
    cases = [_case(fix, text, parent) for fix in fixes]
    known = [case.due for case in cases if case is not None]
    if len(cases) < 2 or len(known) < len(cases) or all(due == known[0] for due in known):
        return ()
    return tuple(case.words for case in cases if case is not None)


def _case(fix: Fix, text: str, parent: Policy | None) -> Worked | None:
    """The first case of what the policy would promise with this reading."""
    policy = parse(applied(text, edits_of(fix, text)), parent=parent).policy
    of = {c.name: c.touchpoint for c in policy.clauses() if isinstance(c, ContactClass)}
    touchpoints = {c.name: c for c in policy.clauses() if isinstance(c, Touchpoint)}
    for clause in reversed(policy.clauses()):
        if isinstance(clause, Standard) and sentence(clause) in fix.reading:
            touchpoint = touchpoints.get(of.get(clause.subject.of, clause.subject.of))
            since = policy.in_force_from or _IF_NO_DATE
            return next(iter(worked(clause, almanac_of(policy), touchpoint, since)), None)
    return None
