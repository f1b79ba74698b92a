"""Nothing that a sentence says may be lost: what has no place in the tree is reported."""

from goodword.rules.text.build.acts import Said
from goodword.rules.text.build.subjects import NamedSubject
from goodword.rules.text.build.tails import OrReached
from goodword.rules.text.build.targets import period_meant
from goodword.rules.text.build.whom import Spoken
from goodword.rules.text.findings import Context
from goodword.rules.text.names import milestone_of
from goodword.rules.tree import Duration, Target, Within
from goodword.rules.tree.quantities import DAY_UNITS

_ONE = "a promise has one of them; make two clauses"


def said_once(spoken: Spoken, said: Said, context: Context) -> None:
    """Two deadlines, shares or alternatives in one promise; a share that is a ceiling."""
    shares = [s for s in said.shares if s.strength.percent is not None]
    quota, always = (
        spoken.quota,
        spoken.act.always or spoken.act.all or any(s.strength.always for s in said.shares),
    )
    for count, what in (
        (2 if said.early else 1, "two deadlines"),
        (len(shares) + (quota is not None), "two shares"),
        (2 if always and (shares or quota) else 1, "a share and always"),
        (len(said.others), "two alternatives"),
        (len(said.before) + (spoken.named.before is not None), "two times of day"),
        (len(dict.fromkeys(said.per)), "two periods"),
    ):
        if count > 1:
            context.find("GW106", None, what=what, why=_ONE)
    loose = next((o for o in said.others if isinstance(o, OrReached) and o.loose), None)
    if loose is not None and spoken.starts:
        why = f"say ', or are {loose.token}', or 'or of being {loose.token}'"
        context.find("GW106", loose.token, what=f"or {loose.token}", why=why)
    again = said.otherwise.again if said.otherwise else None
    if again is not None and milestone_of(again, spoken.named.subject, context) != spoken.milestone:
        why = "what comes later is done in the same way, on another day"
        context.find("GW106", again, what=str(again), why=why)
    if said.target is not None and quota is not None and said.until is None:
        _once_a_period(said.target, context)
    if said.target is not None and quota and quota.bound in ("at most", "less than"):
        why = "a deadline is kept at least so often; say 'at least'"
        context.find("GW106", None, what=f"{quota.bound} {quota.percent}%", why=why)


def _once_a_period(target: Target, context: Context) -> None:
    """'90% of promises are kept each month': once a month, or 90% in each month?"""
    if per := period_meant(target):
        why = f"beside a share it may be the period; say 'in each calendar {per.unit}' if it is"
        context.find("GW106", None, what=f"every {per.unit}", why=why)


def said_in_vain(spoken: Spoken, said: Said, by: str | None, context: Context) -> None:
    """What only a promise with a deadline can hold, and what only one without can."""
    if said.target is None or said.most is not None:
        average = any(s.strength.average for s in said.shares)
        for found, what in (
            (by, f"by {by}"),
            (said.others, "an alternative"),
            (said.excused, "an exception"),
            (average, "on average"),
        ):
            if found:
                why = "only a promise with a deadline can say so; add 'within …'"
                context.find("GW106", None, what=what, why=why)
    if said.target is None:
        cut_off_in_vain(spoken.named, context)
    if said.target is not None and said.most is not None:
        why = "how soon and how many times are two promises"
        context.find("GW106", None, what="a deadline and a count", why=why)
    first_contact = any(share.first_contact for share in said.shares)
    if first_contact and (said.target is not None or said.most is not None):
        why = "a deadline or a count is measured by itself; make two clauses"
        context.find("GW106", None, what="at the first contact", why=why)
    _hours_behind(spoken, said, context)


def cut_off_in_vain(named: NamedSubject, context: Context) -> None:
    """'orders placed before 14:00' where no day hangs on it."""
    if named.before is not None:
        why = "a time of day goes with 'the same shop day' or 'the next shop day'"
        context.find("GW106", named.before.token, what=str(named.before.token), why=why)


def _hours_behind(spoken: Spoken, said: Said, context: Context) -> None:
    """'within 2 hours during shop hours': which came in then, or of which two are counted?"""
    limit = said.target.limit if isinstance(said.target, Within) else None
    if spoken.act.said.here and limit is not None and _long(limit):
        word = spoken.act.said.here[0].value
        why = f"say 'received in {word} hours', or 'within … {word} {limit.unit}s'"
        context.find("GW106", None, what=f"{word} hours behind the deadline", why=why)


def _long(limit: Duration) -> bool:
    return limit.unit == "hour" or limit.unit in DAY_UNITS
