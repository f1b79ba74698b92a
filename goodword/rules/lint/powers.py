"""Who may do what, and who decides beyond that: no gaps, no loops, no senior below a junior."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from goodword.rules.lint.view import Place, View, found, word
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Approval, Latitude, Limit

_CROWD: Final = 60
Bounded = tuple[Latitude, Place, Limit]


def powers(view: View) -> Iterator[Placed]:
    """Everything about limits and approvals."""
    ranks = view.ranks()
    given = [
        (one, place, limit)
        for one, place in view.all(Latitude)
        if (limit := _limit(one)) is not None
    ]
    acts: dict[str, list[Bounded]] = {}
    for one in given:
        acts.setdefault(one[0].act, []).append(one)
    for alike in acts.values():
        yield from _juniors(view, alike[:_CROWD], ranks)
    beyond: dict[Place, Placed] = {}
    for approval, place in view.all(Approval):
        same = acts.get(_act(approval), [])[:_CROWD]
        for finding in _beyond(view, approval, same, ranks):
            beyond.setdefault((finding.start, finding.end), finding)
        yield from _between(view, approval, place, same)
        yield from _own(view, approval, place, same, ranks)
    yield from beyond.values()


def _limit(latitude: Latitude) -> Limit | None:
    """The one limit of a latitude."""
    limits = [cap.limit for cap in latitude.caps if cap.limit is not None]
    return limits[0] if len(limits) == 1 and latitude.role != "nobody" else None


def _act(approval: Approval) -> str:
    return approval.act.split()[0] if approval.act else ""


def _amounts(one: Limit, other: Limit) -> tuple[Decimal, Decimal] | None:
    """Both amounts, if they are of one kind."""
    if one.money and other.money and one.money.currency == other.money.currency:
        return one.money.amount, other.money.amount
    if one.percent is not None and other.percent is not None and one.base == other.base:
        return one.percent, other.percent
    return None


def _juniors(view: View, given: list[Bounded], ranks: dict[str, int]) -> Iterator[Placed]:
    for senior, place, limit in given:
        for junior, _, theirs in given:
            both = _amounts(limit, theirs)
            if limit.money and theirs.money and limit.percent != theirs.percent:
                continue
            if both is None or both[0] >= both[1] or not _alike(senior, junior):
                continue
            if _above(senior.role, junior.role, ranks):
                yield found(
                    "GW504", word(view, place, senior.role), senior=senior.role, junior=junior.role
                )
                break


def _alike(one: Latitude, other: Latitude) -> bool:
    same = (one.act, one.what, one.cause, one.excluding) == (
        other.act, other.what, other.cause, other.excluding,
    )  # fmt: skip
    return same and [cap.per for cap in one.caps] == [cap.per for cap in other.caps]


def _above(one: str, other: str, ranks: dict[str, int]) -> bool:
    if other == "anyone":
        return one in ranks and one != "anyone"
    return one in ranks and other in ranks and ranks[one] < ranks[other]


def _beyond(
    view: View, approval: Approval, given: list[Bounded], ranks: dict[str, int]
) -> Iterator[Placed]:
    """A latitude that reaches over the threshold from which approval is needed."""
    for latitude, place, limit in given:
        both = _amounts(limit, approval.threshold) if approval.threshold else None
        if both is None or latitude.role == approval.approver:
            continue
        over = both[0] >= both[1] if approval.inclusive else both[0] > both[1]
        if over and not _above(latitude.role, approval.approver, ranks):
            yield found("GW505", place, role=latitude.role, approver=approval.approver)


def _between(
    view: View, approval: Approval, place: Place, given: list[Bounded]
) -> Iterator[Placed]:
    """Amounts above every latitude and below the threshold, of which nobody decides."""
    if approval.threshold is None:
        return
    pairs = [both for *_, limit in given if (both := _amounts(limit, approval.threshold))]
    if not pairs:
        return
    highest, threshold = max(amount for amount, _ in pairs), pairs[0][1]
    if highest < threshold and threshold - highest > (1 if approval.inclusive else 0):
        money = approval.threshold.money
        shown = [f"{money.currency}{n:,}" if money else f"{n}%" for n in (highest, threshold)]
        yield found("GW506", place, highest=shown[0], threshold=shown[1])


def _own(
    view: View, approval: Approval, place: Place, given: list[Bounded], ranks: dict[str, int]
) -> Iterator[Placed]:
    """An approver who is the one that asks, or the junior of one that asks."""
    for latitude, *_ in given:
        asks = latitude.role
        alone = asks == approval.approver and len([g for g in given if g[0].role != asks]) == 0
        top = ranks.get(asks) == 0
        if (alone and not top) or (asks != "anyone" and _above(asks, approval.approver, ranks)):
            where = word(view, place, approval.approver)
            yield found("GW507", where, approver=approval.approver, asks=asks)
            return
