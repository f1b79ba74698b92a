"""Nothing that a sentence says may be lost: what has no place in the tree is reported."""

from goodword.rules.text.build.amounts import Quota
from goodword.rules.text.build.parts import Parts
from goodword.rules.text.build.subjects import NamedSubject
from goodword.rules.text.build.tails import Excused, OrReached, Share
from goodword.rules.text.build.targets import Timing
from goodword.rules.text.findings import Context
from goodword.rules.tree import Agreed, Every, Target, Told

_ONE = "a promise has one of them; make two clauses"


def said_twice(
    timing: Timing | None, quota: Quota | None, share: Share, parts: Parts, context: Context
) -> None:
    """Two deadlines, shares or alternatives in one promise."""
    shares = [s.strength.percent for s in parts.all(Share) if s.strength.percent is not None]
    always = share.strength.always and bool(shares or quota)
    front = parts.one(Timing)
    for count, what in (
        (2 if front and front is not timing else 1, "two deadlines"),
        (len(shares) + (quota is not None), "two shares"),
        (1 + always, "a share and always"),
        (len(_alternatives(parts)), "two alternatives"),
    ):
        if count > 1:
            context.find("GW106", None, what=what, why=_ONE)


def once_a_period(target: Target, context: Context) -> None:
    """'90% of promises are kept each month': once a month, or 90% in each month?"""
    if not isinstance(target, Every) or target.first or target.until or target.interval.calendar:
        return
    unit = target.interval.unit
    if target.interval.amount == 1 and unit in ("day", "week", "month", "year"):
        why = f"beside a share it may be the period; say 'in each calendar {unit}' if it is"
        context.find("GW106", None, what=f"every {unit}", why=why)


def said_before_the_alternative(parts: Parts, context: Context) -> None:
    """'95% of the time, or the customer is told': the share of the one, or of both together?"""
    alternative = _alternatives(parts)
    if not alternative:
        return
    before = parts.children[: parts.children.index(alternative[0])]
    for tail in before[_first_tail(before) :]:
        if isinstance(tail, Excused) or (isinstance(tail, Share) and tail.strength.percent):
            context.find(
                "GW217", None, what="the exception" if isinstance(tail, Excused) else "the share"
            )


def _first_tail(children: list[object]) -> int:
    """Behind what is done: what stands before it is about the whole sentence."""
    done = (NamedSubject, list, Timing)
    return max((k for k, child in enumerate(children) if isinstance(child, done)), default=0)


def said_in_vain(by: str | None, parts: Parts, context: Context) -> None:
    """What only a promise with a deadline can hold."""
    average = any(s.strength.average for s in parts.all(Share))
    for found, what in (
        (by, f"by {by}"),
        (_alternatives(parts), "an alternative"),
        (parts.all(Excused), "an exception"),
        (average, "on average"),
    ):
        if found:
            why = "only a promise with a deadline can say so; add 'within …'"
            context.find("GW106", None, what=what, why=why)


def first_contact_in_vain(share: Share, context: Context) -> None:
    """Beside a deadline or a count, the first contact would be a second measure."""
    if share.first_contact:
        why = "a deadline or a count is measured by itself; make two clauses"
        context.find("GW106", None, what="at the first contact", why=why)


def cut_off_in_vain(named: NamedSubject, context: Context) -> None:
    """'orders placed before 14:00' where no day hangs on it."""
    if named.before is not None:
        why = "a time of day goes with 'the same shop day' or 'the next shop day'"
        context.find("GW106", named.before.token, what=str(named.before.token), why=why)


def _alternatives(parts: Parts) -> list[Told | Agreed | OrReached]:
    return [c for c in parts.children if isinstance(c, Told | Agreed | OrReached)]
