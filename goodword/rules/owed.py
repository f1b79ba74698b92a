"""What a redress comes to in money, for all the interactions in which the word was broken.

Only what a policy says in sums is told: fixed ones, a further one for each further step, and
greater ones after so long. A share of a price, the customer's costs, a choice and a thing are no
sums, so then nothing is told at all rather than a part of it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from goodword.rules.tree import Duration, Give, GiveBack, Money, Pay, Redress


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """`n` interactions of a segment that broke their word and took as long as each other: in whole
    numbers of what the standard is measured in. It matters only where a redress grows.
    """

    n: int
    segment: str | None = None
    took: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """How many are owed which amount, the least first, and all of it."""

    each: tuple[tuple[int, Money], ...]
    total: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A standard's limit and the durations of its redress, in what the standard is measured in."""

    limit: int
    lengths: Mapping[Duration, int]


def owed(redress: Redress | None, broken: Iterable[Broken], scale: Scale | None) -> Owed | None:
    """What it comes to; None where it can't be known, or is nothing.

    A step counts from the limit. After how long a greater sum is paid counts from the start, as
    the limit does; one that is no longer than the limit may be meant otherwise.
    """
    pays = _sums(redress)
    if not pays or (lengths_of(redress) and not _fits(pays, scale)):
        return None
    counts: Counter[Decimal] = Counter()
    for one in broken:
        counts[sum((_paid(pay, one, scale) for pay in pays), Decimal(0))] += one.n
    return _owed(counts, _currency(pays))


def lengths_of(redress: Redress | None) -> tuple[Duration, ...]:
    """The durations by which a redress grows; where there are none, only who is broken counts."""
    pays = [act for act in redress.acts if isinstance(act, Pay)] if redress else []
    steps = [pay.step_every for pay in pays if pay.step_every is not None]
    return (*steps, *(tier.after for pay in pays for tier in pay.tiers))


def segments_of(redress: Redress | None) -> tuple[str, ...]:
    """The segments to which a redress pays sums of their own."""
    return (
        tuple(act.to for act in redress.acts if isinstance(act, Pay) and act.to) if redress else ()
    )


def _fits(pays: Sequence[Pay], scale: Scale | None) -> bool:
    """Whether steps and tiers can be told on a scale."""
    if scale is None:
        return False
    tiers = all(scale.lengths.get(t.after, 0) > scale.limit for pay in pays for t in pay.tiers)
    return tiers and all(scale.lengths.get(p.step_every, 0) > 0 for p in pays if p.step_every)


def _sums(redress: Redress | None) -> Sequence[Pay]:
    """The payments, if a redress gives nothing whose worth in money isn't said."""
    if redress is None or redress.choice:
        return ()
    pays = [act for act in redress.acts if isinstance(act, Pay)]
    unknown = any(isinstance(act, Give | GiveBack) for act in redress.acts)
    return () if unknown or not all(map(_in_money, pays)) or not _currency(pays) else pays


def _in_money(pay: Pay) -> bool:
    limits = [*([pay.amount] if pay.amount else []), *(tier.amount for tier in pay.tiers)]
    return not pay.costs and all(limit.money and limit.percent is None for limit in limits)


def _currency(pays: Sequence[Pay]) -> str | None:
    """The only currency, None if there are several."""
    limits = [limit for pay in pays for limit in (pay.amount, *(t.amount for t in pay.tiers))]
    sums = [limit.money for limit in limits if limit is not None]
    sums += [money for pay in pays for money in (pay.step, pay.cap)]
    said = {money.currency for money in sums if money is not None}
    return said.pop() if len(said) == 1 else None


def _paid(pay: Pay, one: Broken, scale: Scale | None) -> Decimal:
    """What one interaction is paid."""
    if pay.to is not None and pay.to != one.segment:
        return Decimal(0)
    limit = pay.amount
    for tier in pay.tiers:
        if scale and one.took > scale.lengths[tier.after]:
            limit = tier.amount
    amount = limit.money.amount if limit is not None and limit.money else Decimal(0)
    if scale and pay.step is not None and pay.step_every is not None:
        amount += pay.step.amount * ((one.took - scale.limit) // scale.lengths[pay.step_every])
    return amount if pay.cap is None else min(amount, pay.cap.amount)


def _owed(counts: Counter[Decimal], currency: str | None) -> Owed | None:
    each = sorted((amount, n) for amount, n in counts.items() if amount and n)
    if not each or currency is None:
        return None
    return Owed(
        each=tuple((n, Money(amount=amount, currency=currency)) for amount, n in each),
        total=Money(amount=sum((a * n for a, n in each), Decimal(0)), currency=currency),
    )
