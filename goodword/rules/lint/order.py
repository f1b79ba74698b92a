"""Clocks that can't be: an end that comes before its start, or before what it follows."""

from collections.abc import Iterator
from itertools import pairwise

from goodword.rules.lint.lengths import limit_of, longer
from goodword.rules.lint.view import Place, View, found, word
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Between, Hold, Notice, Standard


def backward(view: View) -> Iterator[Placed]:
    """A standard whose milestone comes before the one that starts its clock, or is that one."""
    for standard, place in view.all(Standard):
        if isinstance(standard.target, Hold | Notice):
            continue
        name = view.touchpoint(standard.subject)
        order = view.milestones(name)
        known = [start for start in view.starts(standard) if start in order]
        if standard.milestone not in order or not known or len(known) < len(view.starts(standard)):
            continue
        at = order.index(standard.milestone)
        if at <= min(order.index(start) for start in known):
            where = word(view, place, standard.milestone)
            yield found(
                "GW501", where, milestone=standard.milestone, start=known[0], touchpoint=name,
                has=", ".join(order),
            )  # fmt: skip


def ranges(view: View) -> Iterator[Placed]:
    """'In 72 to 24 hours': a range that goes backward."""
    for standard, place in view.all(Standard):
        if isinstance(standard.target, Between) and longer(
            standard.target.low, standard.target.high
        ):
            low, high = standard.target.low.amount, standard.target.high.amount
            yield found("GW202", word(view, place, str(low)), what=f"{low} to {high}")


def overtaken(view: View) -> Iterator[Placed]:
    """A milestone that is due before one that comes earlier, counted from the same start."""
    above: dict[object, list[tuple[Standard, Place]]] = {}
    for standard, place in view.all(Standard):
        if limit_of(standard.target) is not None:
            alike = (standard.subject, view.starts(standard))
            above.setdefault(alike, []).append((standard, place))
    for group in above.values():
        yield from _overtaken(view, group)


def _overtaken(view: View, group: list[tuple[Standard, Place]]) -> Iterator[Placed]:
    order = view.milestones(view.touchpoint(group[0][0].subject))
    known = [(s, p) for s, p in group if s.milestone in order]
    known.sort(key=lambda pair: order.index(pair[0].milestone))
    for (earlier, _), (later, place) in pairwise(known):
        first, second = limit_of(earlier.target), limit_of(later.target)
        if earlier.milestone == later.milestone or first is None or second is None:
            continue
        if longer(first, second):
            yield found(
                "GW502", word(view, place, later.milestone), later=later.milestone,
                earlier=earlier.milestone,
            )  # fmt: skip
