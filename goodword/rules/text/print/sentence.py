"""One clause as its sentence. Keys and bullets are the document's business."""

from collections.abc import Callable
from typing import Any, Final

from goodword.rules.text.print import definitions as d
from goodword.rules.text.print import powers as p
from goodword.rules.text.print import standards as s
from goodword.rules.tree import Clause, Expectation

_PRINTERS: Final[dict[str, Callable[[Any], str]]] = {
    "term": d.term, "calendar": d.calendar, "unit": d.unit, "roles": d.roles, "reach": d.reach,
    "segment": d.segment, "touchpoint": d.touchpoint, "class": d.contact_class, "excuse": d.excuse,
    "decided": d.decided, "time standard": s.standard, "rate standard": s.rate,
    "count standard": s.count, "training": p.training,
    "opinion standard": s.opinion, "stop rule": s.stop_rule, "latitude": p.latitude,
    "approval": p.approval, "right": p.right, "offer": p.offer, "claim": p.claim, "never": p.never,
    "few": p.few, "many": p.many, "at spread": p.at_spread, "safety": p.safety,
    "ask when": p.ask_when, "survey every": p.survey_every, "meet": p.meet, "cooldown": p.cooldown,
    "award": p.award, "reward": p.reward, "objective": p.objective, "budget": p.budget,
}  # fmt: skip


def sentence(clause: Clause | Expectation) -> str:
    """The canonical sentence of a clause, without its key."""
    if isinstance(clause, Expectation):
        return s.expectation(clause)
    return _PRINTERS[clause.kind](clause)
