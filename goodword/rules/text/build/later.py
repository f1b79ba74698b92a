"""'… those placed later the next day': an act that only says what else holds behind a cut-off."""

from dataclasses import replace
from typing import Final

from goodword.rules.text.build.targets import Otherwise
from goodword.rules.text.build.whom import Spoken
from goodword.rules.text.findings import Context
from goodword.rules.tree import OnDay

_WHY: Final = "say both at once: 'the same shop day when placed before 14:00, otherwise the next'"


def with_later(spoken: list[Spoken], context: Context) -> list[Spoken]:
    """Each act about what came in after a time of day, joined to the act before it."""
    found: list[Spoken] = []
    for one in spoken:
        after = one.named.after
        if after is None:
            found.append(one)
            continue
        joined = _joined(found[-1], one) if found else None
        if joined is None:
            context.find("GW106", after.token, what=str(after.token), why=_WHY)
        else:
            found[-1] = joined
    return found


def _joined(before: Spoken, one: Spoken) -> Spoken | None:
    """The act with its 'otherwise', if both say the same of the same but the day."""
    after, target, cut_off = one.named.after, one.act.said.target, before.named.before
    same = before.named.subject == one.named.subject and before.milestone == one.milestone
    alike = replace(before.act.said, target=None) == replace(one.act.said, target=None)
    if after is None or cut_off is None or not same or not alike:
        return None
    if after.time not in (None, cut_off.time) or not isinstance(target, OnDay) or target.cutoff:
        return None
    running = target.calendar or "calendar"
    other = Otherwise(target.day, target.by, target.unit, running, after.token)
    return replace(before, act=replace(before.act, said=replace(before.act.said, otherwise=other)))
