"""Every segment can be reached, and can have a customer in it."""

from collections.abc import Iterator

from goodword.rules.lint.view import View, found, listed, word
from goodword.rules.text.findings import Placed
from goodword.rules.tree import (
    EveryoneElse,
    Internal,
    OrderedOften,
    Reach,
    Segment,
    SegmentTest,
    Spent,
)


def unreachable(view: View) -> Iterator[Placed]:
    """Customers who are told nowhere how to reach us, and of whom nobody says how to reach them."""
    if view.every(Reach):
        return
    lost = [
        (segment, place)
        for segment, place in view.all(Segment)
        if not any(answer.question == "how to reach them" for answer in segment.answers)
        and not isinstance(segment.test, Internal)
    ]
    if lost:
        names = listed([segment.name for segment, _ in lost])
        yield found("GW409", word(view, lost[0][1], lost[0][0].name), names=names)


def shadowed(view: View) -> Iterator[Placed]:
    """The first match wins: a segment that an earlier one takes whole never has a customer."""
    above: list[Segment] = []
    for segment, place in view.all(Segment):
        taker = next((other for other in above if _takes(other.test, segment.test)), None)
        if taker is not None:
            where = word(view, place, segment.name)
            yield found("GW410", where, name=segment.name, other=taker.name)
        above.append(segment)


def _takes(first: SegmentTest, later: SegmentTest) -> bool:
    """Whether everybody who passes the later test has passed the first."""
    if isinstance(first, EveryoneElse) or first == later:
        return True
    if isinstance(first, OrderedOften) and isinstance(later, OrderedOften):
        return first.period == later.period and first.times <= later.times
    if isinstance(first, Spent) and isinstance(later, Spent):
        same = first.period == later.period and first.money.currency == later.money.currency
        return same and first.money.amount <= later.money.amount
    return False
