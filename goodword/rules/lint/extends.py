"""A department's policy may tighten what the firm promises, and not loosen it."""

from collections.abc import Iterator

from goodword.rules.lint.lengths import looser
from goodword.rules.lint.view import View, found, listed
from goodword.rules.match import narrower, slots
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Standard


def loosened(view: View) -> Iterator[Placed]:
    """Our standards that are looser than the one they replace, and in which slots."""
    if view.parent is None:
        return
    above = [clause for clause in view.parent.clauses() if isinstance(clause, Standard)]
    for standard, place in view.all(Standard):
        about = view.touchpoint(standard.subject)
        own = slots(standard.subject, about)
        for other in above:
            if view.touchpoint(other.subject) != about:
                continue
            theirs = slots(other.subject, about)
            covers = own == theirs or narrower(own, theirs)
            same = other.milestone == standard.milestone and view.starts(other) == view.starts(
                standard
            )
            if covers and same and (parts := _looser(standard, other)):
                yield found("GW513", place, parts=listed(parts))
                break


def _looser(ours: Standard, theirs: Standard) -> list[str]:
    """The slots of our standard that give us more room than theirs."""
    parts = []
    if looser(ours.target, theirs.target):
        parts.append("the time")
    if _share(ours) < _share(theirs):
        parts.append("the share")
    if ours.strength.aim and not theirs.strength.aim:
        parts.append("the aim instead of a promise")
    if set(ours.excuses) - set(theirs.excuses):
        parts.append("the exceptions")
    if theirs.redress is not None and ours.redress is None:
        parts.append("the missing redress")
    return parts


def _share(standard: Standard) -> int:
    """How often it is promised; a promise without a share is meant every time."""
    percent = standard.strength.percent
    return 100 if percent is None else int(percent)
