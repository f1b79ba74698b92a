"""Run every check over a policy: advice where it is unwise, refusal where it can't be decided."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from goodword.rules.lint.awards import asked_for
from goodword.rules.lint.calendars import calendars
from goodword.rules.lint.checklist import checklist
from goodword.rules.lint.coverage import contested, idle_roles, standardless, unkept_claims
from goodword.rules.lint.extends import loosened
from goodword.rules.lint.names import jargon, references, twice, unnamed_excuses
from goodword.rules.lint.order import backward, overtaken, ranges
from goodword.rules.lint.powers import powers
from goodword.rules.lint.reach import shadowed, unreachable
from goodword.rules.lint.standards import absolutes, beside, unlikely_shares
from goodword.rules.lint.view import View, view
from goodword.rules.lint.wording import wording
from goodword.rules.text.document import LARGEST, Parsed
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Policy

_ENOUGH: Final = 1000  # vague words; whoever has mended those will check again


def enough_wording(seen: View) -> Iterator[Placed]:
    """Vague words, the first thousand of them."""
    return islice(wording(seen), _ENOUGH)


CHECKS: Final[tuple[Callable[[View], Iterator[Placed]], ...]] = (
    enough_wording,
    checklist,
    standardless,
    idle_roles,
    unkept_claims,
    contested,
    unreachable,
    shadowed,
    backward,
    overtaken,
    ranges,
    beside,
    unlikely_shares,
    absolutes,
    powers,
    twice,
    references,
    unnamed_excuses,
    jargon,
    calendars,
    asked_for,
    loosened,
)


def lint(parsed: Parsed, text: str, *, parent: Policy | None = None) -> tuple[Placed, ...]:
    """What there is to say of a policy beyond what its reader found, in the order of the text.

    `parent` is the policy that this one extends: what it has is not missing here.
    """
    if len(text) > LARGEST:
        return ()
    seen = view(parsed, text, parent)
    said = [placed for check in CHECKS for placed in check(seen)]
    known = {(placed.code, placed.start, placed.end) for placed in parsed.findings}
    fresh = [placed for placed in said if (placed.code, placed.start, placed.end) not in known]
    return tuple(sorted(fresh, key=lambda placed: (placed.start, placed.end, placed.code)))
