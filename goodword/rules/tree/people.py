"""Who the customers are, who serves them, and how the two reach each other."""

from dataclasses import dataclass
from typing import Literal

from goodword.rules.tree.quantities import Duration, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedOften:
    """'ordered at least 6 times in 12 months'."""

    times: int
    period: Duration
    kind: Literal["ordered often"] = "ordered often"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """'spent at least $500 in 12 months'."""

    money: Money
    period: Duration
    kind: Literal["spent"] = "spent"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstOrdered:
    """'first ordered within the last 30 days'."""

    period: Duration
    kind: Literal["first ordered"] = "first ordered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """'tagged "key"'."""

    tag: str
    kind: Literal["tagged"] = "tagged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Internal:
    """'internal': colleagues, departments and partners, who are customers too."""

    kind: Literal["internal"] = "internal"


@dataclass(frozen=True, slots=True, kw_only=True)
class EveryoneElse:
    """'everyone else': whoever no segment above has taken."""

    kind: Literal["everyone else"] = "everyone else"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldIs:
    """'whose type is "Street lights" or "Signals"': a recorded fact has one of these values."""

    field: str
    values: tuple[str, ...]
    kind: Literal["field is"] = "field is"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldAmount:
    """'whose value is at least $500', 'whose weight is less than 2': a recorded number."""

    field: str
    compare: Literal["at least", "more than", "at most", "less than"]
    amount: Money
    kind: Literal["field amount"] = "field amount"


SegmentTest = (
    OrderedOften | Spent | FirstOrdered | Tagged | Internal | EveryoneElse | FieldIs | FieldAmount
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the business says of a segment: 'Why they buy: …'."""

    question: Literal[
        "who they are", "why they buy", "what they value", "how to reach them", "what they fear"
    ]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """'Trade customers: ordered at least 6 times in 12 months.' The first match wins."""

    name: str
    test: SegmentTest
    answers: tuple[Answer, ...] = ()
    key: str | None = None
    kind: Literal["segment"] = "segment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """'Roles, from the top: owner, shift lead, clerk.' Each may do what those below it may."""

    names: tuple[str, ...]
    key: str | None = None
    kind: Literal["roles"] = "roles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """'Reach us by phone at "+1 902 555 0100", in shop hours.'"""

    channel: str
    at: str
    calendar: str | None = None
    key: str | None = None
    kind: Literal["reach"] = "reach"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """'Decided by the owner: "we treat you with respect".' A person judges it, nothing else can."""

    by: str
    words: str
    key: str | None = None
    kind: Literal["decided"] = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """'Seamless: whoever hears of a problem owns it until …': a word as it is meant here."""

    word: str
    meaning: str
    key: str | None = None
    kind: Literal["term"] = "term"
