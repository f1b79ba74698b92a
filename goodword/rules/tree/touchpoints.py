"""Every touch between customer and business, its moments, and the kinds it is sorted into."""

from dataclasses import dataclass
from typing import Literal

from goodword.rules.tree.people import FieldAmount, FieldIs

Stage = Literal["before buying", "while buying", "after buying"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint:
    """'Order (while buying, by clerks): placed, processed, shipped.'

    `name` is singular. The first milestone starts the clock. `hidden` is 'behind the scenes'.
    """

    name: str
    milestones: tuple[str, ...]
    stage: Stage | None = None
    hidden: bool = False
    by: tuple[str, ...] = ()
    key: str | None = None
    kind: Literal["touchpoint"] = "touchpoint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """'marked "complex" by a shift lead': the mark is frozen when the clock starts."""

    mark: str
    by: str | None = None
    kind: Literal["marked"] = "marked"


@dataclass(frozen=True, slots=True, kw_only=True)
class AllElse:
    """'all else': what no class of the same touchpoint above has taken."""

    kind: Literal["all else"] = "all else"


ClassTest = Marked | FieldIs | FieldAmount | AllElse


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactClass:
    """'Complex enquiries: enquiries marked "complex" by a shift lead.' The first match wins."""

    name: str
    touchpoint: str
    test: ClassTest
    key: str | None = None
    kind: Literal["class"] = "class"


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """'Excuse: the weather makes it unsafe, raised by shift leads with "a photograph".'"""

    words: str
    raised_by: str | None = None
    evidence: str | None = None
    key: str | None = None
    kind: Literal["excuse"] = "excuse"
