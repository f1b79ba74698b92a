"""'Order (while buying, by clerks): placed, processed, shipped.': a touchpoint's definition."""

import re
from typing import Any

from goodword.rules.text.findings import Context
from goodword.rules.text.markdown import collapse
from goodword.rules.text.words import singular
from goodword.rules.tree import Roles, Touchpoint

_STAGES = {
    "before": "before buying", "before buying": "before buying", "while": "while buying",
    "while buying": "while buying", "during": "while buying", "after": "after buying",
    "after buying": "after buying",
}  # fmt: skip
_HEAD = re.compile(r"^(?P<name>[^()]+?)\s*(?:\((?P<notes>[^()]*)\))?$")
_NAMES = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")
_STEP = re.compile(r"\s*(?:[,;]|→|[-–]>)\s*(?:and\s+)?|\s+and\s+(?=[\w-]+ed\b)")
_THEN = re.compile(r"^(?:(?:and|then|finally|next|last|is|are|gets|get) )+")


def roles(body: str) -> tuple[Roles, ...]:
    """'owner, shift lead, clerk': the roles from the top."""
    said = (name.casefold().removeprefix("and ") for name in _listed(_NAMES, body))
    return (Roles(names=tuple(singular(name.removeprefix("the ")) for name in said)),)


def _listed(by: re.Pattern[str], said: str) -> list[str]:
    return [name for name in by.split(collapse(said).rstrip(".")) if name]


def touchpoint(head: str, body: str, context: Context) -> tuple[Touchpoint, ...]:
    """The touchpoint that a head and its list of milestones define."""
    match = _HEAD.match(collapse(head))
    if match is None:
        context.find(
            "GW101", None, word=head, expected="Say: 'Order (while buying): placed, shipped.'"
        )
        return ()
    steps = (step.casefold() for step in _listed(_STEP, body))
    milestones = tuple(_THEN.sub("", step) for step in steps)
    stage: Any = None
    hidden, by = False, list[str]()
    for note in re.split(r"\s*,\s*", match["notes"] or ""):
        plain = note.casefold()
        if plain in _STAGES:
            stage = _STAGES[plain]
        elif plain == "behind the scenes":
            hidden = True
        elif plain.startswith("by ") or by:
            said = re.split(r"\s+and\s+", plain.removeprefix("by ").removeprefix("and "))
            by += [singular(role.removeprefix("the ")) for role in said]
        elif plain:
            why = "brackets hold the stage ('while buying'), 'behind the scenes' and 'by clerks'"
            context.find("GW106", None, what=note, why=why)
    return (
        Touchpoint(
            name=singular(match["name"].casefold()), milestones=milestones, stage=stage,
            hidden=hidden, by=tuple(by),
        ),
    )  # fmt: skip
