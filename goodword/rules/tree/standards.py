"""What is promised and measured: time, rate and opinion standards, and what we do when we fail."""

from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import Final, Literal

from goodword.rules.tree.quantities import Bound, Duration, Limit, Money, Period

APPOINTED: Final = "the appointed time"
AWARE: Final = "our learning of it"
PROMISED: Final = "the promised date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Which interactions a standard is about. `of` names a touchpoint or a class of contact."""

    of: str
    segments: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    received_in: str | None = None
    received_outside: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """'within 3 shop hours'."""

    limit: Duration
    kind: Literal["within"] = "within"


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """'in 24 to 72 hours': the longer end is judged."""

    low: Duration
    high: Duration
    kind: Literal["between"] = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDay:
    """'the same shop day when placed before 14:00, otherwise the next', 'by 17:00 …'.

    `day` counts units after the start's own (0 is the same, 1 the next). `by` is a time of day,
    else the end of the day (closing time on a calendar). A start at `cutoff` or later, read in
    `cutoff_zone` or else the calendar's zone, has `otherwise` days instead, by `otherwise_by`;
    `when` is the milestone whose time is read for that.
    """

    day: int
    unit: Literal["day", "week", "month"] = "day"
    calendar: str | None = None
    by: time | None = None
    when: str | None = None
    cutoff: time | None = None
    cutoff_zone: str | None = None
    otherwise: int | None = None
    otherwise_by: time | None = None
    kind: Literal["on day"] = "on day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """'first within 10 minutes, then every 20 minutes until answered'.

    Each is counted from the last one given; `first` is `interval` unless it is said.
    """

    interval: Duration
    first: Duration | None = None
    until: str | None = None
    kind: Literal["every"] = "every"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointed:
    """'at the appointed time, give or take 20 minutes', 'by the promised date'.

    The appointment is read from the case; moved by the customer it is not moved by us. With
    `edge` 'by', being early is as good; otherwise `early` and `late` are the tolerances, none
    meaning none at all.
    """

    what: Literal["time", "date", "window"]
    edge: Literal["at", "by"] = "at"
    early: Duration | None = None
    late: Duration | None = None
    kind: Literal["appointed"] = "appointed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """'for at least 3 shop days': not before that has passed."""

    least: Duration
    kind: Literal["hold"] = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """'at least 2 shop days before the appointed time': counted backward."""

    least: Duration
    before: str = APPOINTED
    kind: Literal["notice"] = "notice"


Target = Within | Between | OnDay | Every | Appointed | Hold | Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """How strongly it is meant: 'We aim:', nothing, '95% of the time in each calendar month',
    'on average', 'always'. An aim is measured and shown, and never broken.
    """

    aim: bool = False
    percent: Decimal | None = None
    average: bool = False
    always: bool = False
    per: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """'or the customer is told why and by when': the date told starts a clock of its own.

    `at_most` bounds the date that may be told, counted from the same start.
    """

    why: bool = True
    by_when: bool = True
    once: bool = False
    at_most: Duration | None = None
    kind: Literal["told"] = "told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """'or a new date is agreed with the customer'."""

    once: bool = False
    kind: Literal["agreed"] = "agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """'or acknowledged': another milestone, reached in the same time, keeps it too."""

    milestone: str
    once: bool = False
    kind: Literal["reached"] = "reached"


Alternative = Told | Agreed | Reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """'£60 after 12 hours': from that delay on, this amount instead of the one before."""

    amount: Limit
    after: Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """'pay £10, plus £5 for every further 3 hours, at most £60', 'pay home customers £54'.

    With `costs`, 'the customer's costs' are paid, up to `cap`; `amount` is then None, as it is
    when nothing is due before the first step. `within` is how soon it is paid.
    """

    amount: Limit | None = None
    to: str | None = None
    further: bool = False
    costs: bool = False
    step: Money | None = None
    step_every: Duration | None = None
    tiers: tuple[Tier, ...] = ()
    cap: Money | None = None
    within: Duration | None = None
    kind: Literal["pay"] = "pay"


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack:
    """'refund the delivery charge', 'refund 10% of the order', 'replace the item'."""

    verb: Literal["refund", "replace", "waive", "credit"]
    what: str
    percent: Decimal | None = None
    kind: Literal["give back"] = "give back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speak:
    """'write to the customer within 1 shop day', 'call the customer the same day'."""

    verb: Literal["write to", "call", "visit", "tell", "apologise to"]
    by: str | None = None
    within: Duration | None = None
    same_day: bool = False
    kind: Literal["speak"] = "speak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Give:
    """'give "a free coffee"': anything else, in the policy's own words."""

    words: str
    kind: Literal["give"] = "give"


RedressAct = Pay | GiveBack | Speak | Give


@dataclass(frozen=True, slots=True, kw_only=True)
class Redress:
    """What we do when we fail. With `claim`, only for those who ask within that time; with
    `choice`, the customer chooses one of the acts.
    """

    acts: tuple[RedressAct, ...]
    choice: bool = False
    once: bool = False
    claim: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """'Trade customers expect 3 shop hours and hope for 1.': their zone of tolerance."""

    segment: str
    adequate: Duration
    desired: Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """A time standard: SUBJECT are MILESTONE TARGET of START, and its tails.

    `start` holds milestones or `APPOINTED`, `AWARE`, `PROMISED`; the first one reached counts;
    empty means the touchpoint's first milestone. `by` is a role, or 'a person'.
    """

    subject: Subject
    milestone: str
    target: Target
    by: str | None = None
    start: tuple[str, ...] = ()
    alternative: Alternative | None = None
    strength: Strength = Strength()
    excuses: tuple[str, ...] = ()
    redress: Redress | None = None
    expectations: tuple[Expectation, ...] = ()
    key: str | None = None
    kind: Literal["time standard"] = "time standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """'At most 2% of orders are returned as faulty.', '… are resolved at the first contact.'"""

    bound: Bound
    percent: Decimal
    subject: Subject
    milestone: str
    first_contact: bool = False
    aim: bool = False
    per: Period | None = None
    redress: Redress | None = None
    key: str | None = None
    kind: Literal["rate standard"] = "rate standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountStandard:
    """'Calls are transferred at most once, 95% of the time.': how often a milestone may recur
    within one interaction; `most` 0 is 'never'.
    """

    subject: Subject
    milestone: str
    most: int
    strength: Strength = Strength()
    redress: Redress | None = None
    key: str | None = None
    kind: Literal["count standard"] = "count standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """'At least 90% of home customers rate deliveries 4 of 5 or better.'

    Without `percent` the mean rating is meant ('rate deliveries 4.2 of 5 on average').
    `about` is a touchpoint or class, or None for us as a whole. With fewer than
    `least_answers` answers there is no verdict.
    """

    percent: Decimal | None
    score: Decimal
    out_of: int
    segment: str | None = None
    about: str | None = None
    aim: bool = False
    per: Period | None = None
    least_answers: int | None = None
    redress: Redress | None = None
    key: str | None = None
    kind: Literal["opinion standard"] = "opinion standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopRule:
    """'The clock of complaints stops while we wait for the customer, at most 10 days.'"""

    of: str
    states: tuple[str, ...]
    cap: Duration | None = None
    key: str | None = None
    kind: Literal["stop rule"] = "stop rule"
