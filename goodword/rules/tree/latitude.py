"""What the policy lets people do, on either side of the counter, and what must never happen."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from goodword.rules.tree.quantities import Duration, Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """'per case', 'per customer in 30 days', 'per staff member in 1 month'."""

    noun: str
    period: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """'up to $50 per case' (both ends included), or 'once per order', 'twice per order'."""

    limit: Limit | None = None
    times: int | None = None
    per: Scope | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Latitude:
    """'Anyone may refund up to $50 when an order is late or wrong.'

    `role` is a role, 'anyone' or 'nobody'. `act` is the verb, `what` its object in the policy's
    words, `cause` what must have happened, `excluding` what it never covers.
    """

    role: str
    act: str
    what: str | None = None
    caps: tuple[Cap, ...] = ()
    cause: str | None = None
    excluding: str | None = None
    after_course: str | None = None
    key: str | None = None
    kind: Literal["latitude"] = "latitude"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """'Refunds above $250 need the owner's approval, given within 2 shop hours.'

    With `inclusive` the threshold itself needs approval ('of $250 or more').
    """

    act: str
    threshold: Limit | None
    approver: str
    inclusive: bool = False
    within: Duration | None = None
    key: str | None = None
    kind: Literal["approval"] = "approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """'Customers may return an order within 30 days of delivery, for a refund or a replacement.'"""

    who: str
    act: str
    window: Duration
    start: str
    choices: tuple[str, ...] = ()
    key: str | None = None
    kind: Literal["right"] = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """'We offer windows of at most 3 hours for fittings.' What is offered; no clock runs."""

    what: str
    at_most: Duration
    about: str
    key: str | None = None
    kind: Literal["offer"] = "offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """'"Free returns for 30 days", on the website and every receipt, kept by #returns.'"""

    words: str
    places: str
    kept_by: str | None = None
    key: str | None = None
    kind: Literal["claim"] = "claim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """'Never say "calm down".' has phrases; 'Never ask a customer to repeat …' has words."""

    words: str | None = None
    phrases: tuple[str, ...] = ()
    key: str | None = None
    kind: Literal["never"] = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Few:
    """'Few: 2 customers in 30 days.'"""

    customers: int
    period: Duration
    key: str | None = None
    kind: Literal["few"] = "few"


@dataclass(frozen=True, slots=True, kw_only=True)
class Many:
    """'Many: 5 customers, or 2% of those exposed, in 30 days.'"""

    customers: int
    period: Duration
    percent: Decimal | None = None
    key: str | None = None
    kind: Literal["many"] = "many"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtSpread:
    """'At many, the owner decides on a recall within 1 shop day.'"""

    level: Literal["few", "many"]
    decider: str
    what: str
    within: Duration
    key: str | None = None
    kind: Literal["at spread"] = "at spread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """'A risk to safety is many at once.'"""

    key: str | None = None
    kind: Literal["safety"] = "safety"
