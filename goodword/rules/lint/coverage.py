"""Every touchpoint has a standard, every role its work, every claim what keeps it."""

from collections.abc import Iterator

from goodword.rules.lint.view import View, found, listed, word
from goodword.rules.text.findings import Placed
from goodword.rules.text.words import plural, singular
from goodword.rules.tree import (
    Approval,
    AtSpread,
    Claim,
    CountStandard,
    Decided,
    Excuse,
    Latitude,
    Opinion,
    Rate,
    Roles,
    Standard,
    StopRule,
    Touchpoint,
)


def standardless(view: View) -> Iterator[Placed]:
    """Touchpoints that customers meet and nothing is promised of: one warning for all.

    What a person judges, or a sentence says that isn't read yet, is not nothing.
    """
    subjects = [standard.subject for standard in view.every(Standard)]
    subjects += [rate.subject for rate in view.every(Rate)]
    subjects += [count.subject for count in view.every(CountStandard)]
    measured = {view.touchpoint(subject) for subject in subjects}
    measured |= {view.touchpoint(clause.about) for clause in view.every(Opinion) if clause.about}
    said = [clause.words for clause in view.every(Decided)]
    said += [view.text[start:end] for start, end, _ in view.parsed.unread]
    said += [view.text[start:end] for start, end in view.parsed.aside]
    judged = " ".join(said).casefold()
    bare = [
        (touchpoint, place)
        for touchpoint, place in view.all(Touchpoint)
        if touchpoint.name not in measured
        and not touchpoint.hidden
        and not _named(judged, touchpoint.name)
    ]
    if bare and measured:
        names = listed([plural(touchpoint.name) for touchpoint, _ in bare])
        first, place = bare[0]
        line = f"{plural(first.name).capitalize()} are {first.milestones[-1]} within 1 day."
        yield found("GW406", word(view, place, first.name), names=names, line=line)


def _named(words: str, name: str) -> bool:
    return name in words or plural(name) in words


def idle_roles(view: View) -> Iterator[Placed]:
    """Roles of the list that serve no touchpoint and may do nothing: one warning for all."""
    at_work = {name for touchpoint in view.every(Touchpoint) for name in touchpoint.by}
    at_work |= {latitude.role for latitude in view.every(Latitude)}
    at_work |= {approval.approver for approval in view.every(Approval)}
    at_work |= {spread.decider for spread in view.every(AtSpread)}
    at_work |= {clause.by for clause in view.every(Standard) if clause.by}
    at_work |= {clause.by for clause in view.every(Decided)}
    at_work |= {clause.raised_by for clause in view.every(Excuse) if clause.raised_by}
    for roles, place in view.all(Roles):
        idle = [
            name for name in roles.names if singular(name) not in at_work and name not in at_work
        ]
        if idle and len(idle) < len(roles.names) and "anyone" not in at_work:
            yield found("GW407", word(view, place, idle[0]), names=listed(idle), name=idle[0])


def unkept_claims(view: View) -> Iterator[Placed]:
    """Public claims that no clause keeps."""
    keys = {clause.key for clause in view.policy.clauses() if clause.key}
    keys |= {clause.key for clause in (view.parent.clauses() if view.parent else ()) if clause.key}
    for claim, place in view.all(Claim):
        if claim.kept_by is None:
            yield found("GW408", word(view, place, claim.words), words=claim.words)
        elif claim.kept_by not in keys:
            where = word(view, place, f"#{claim.kept_by}")
            yield found(
                "GW310", where, kind="clause", name=f"#{claim.kept_by}",
                hint="A clause gets its key behind it: {#its-key}.",
            )  # fmt: skip


def contested(view: View) -> Iterator[Placed]:
    """A promise to resolve without a rule of when its clock stands still: one notice for all."""
    stopped = {view.touchpoint(rule.of) for rule in view.every(StopRule)}
    running = [
        (view.touchpoint(standard.subject), place)
        for standard, place in view.all(Standard)
        if standard.milestone in {"resolved", "solved", "closed", "completed"}
    ]
    open_ = [(name, place) for name, place in running if name not in stopped]
    if open_ and not stopped & {"everything"}:
        names = listed([plural(name) for name in dict.fromkeys(name for name, _ in open_)])
        yield found("GW411", open_[0][1], names=names)
