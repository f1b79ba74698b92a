"""A department's policy extends the firm's: what is in force for it is both, its own word first."""

from dataclasses import replace

from goodword.rules.tree import Clause, CountStandard, Policy, Standard

_Promise = tuple[object, ...]


def whole(policy: Policy, parent: Policy | None) -> Policy:
    """The policy with all that it inherits, the firm's sections before its own.

    A standard of the department about the same contacts, milestone and start takes the place of
    the firm's. Without a parent the policy is whole as it is.
    """
    if parent is None:
        return policy
    own = {_promise(clause) for clause in policy.clauses()} - {()}
    inherited = parent.with_each(lambda clause: None if _promise(clause) in own else clause)
    sections = (*inherited.sections, *policy.sections)
    return replace(policy, zone=policy.zone or parent.zone, sections=sections)


def _promise(clause: Clause) -> _Promise:
    """What a standard is about; nothing for other clauses."""
    if isinstance(clause, Standard):
        return (clause.kind, clause.subject, clause.milestone, clause.start)
    if isinstance(clause, CountStandard):
        return (clause.kind, clause.subject, clause.milestone)
    return ()
