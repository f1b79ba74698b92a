"""What a replay found: frozen, whole, and the same for terminal, JSON, CSV and page."""

from dataclasses import dataclass
from typing import Literal

from goodword.insight.history.facts import Facts

Kind = Literal["time", "rate", "opinion"]
Verdict = Literal["kept", "broken", "can't tell", "aim"]
State = Literal["ended", "not ended", "went away", "too early"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many kept it of how many, with the Wilson 95% interval."""

    kept: int
    n: int
    low: float
    high: float

    @property
    def value(self) -> float | None:
        return self.kept / self.n if self.n else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A length in words and numbers: `measure` in the ruler's unit, `words` to be read."""

    measure: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The share of a part: a segment, a weekday, an hour or a period.

    `stops` are how many of it kept each of the standard's stops, and of how many; empty where
    that isn't known. `seen` are all that were measured, also those that had not ended.
    """

    name: str
    share: Share
    median: Amount | None = None
    kept_by_stop: tuple[int, ...] = ()
    judged_by_stop: tuple[int, ...] = ()
    seen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A limit that can be tried: its words, and what would have been kept under it."""

    amount: Amount
    kept: int
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachable:
    """A limit that would have been kept so many percent of the time: `kept` of `n`.

    `left_out` had not ended and had not waited longer than the limit: nobody knows of them.
    """

    percent: int
    amount: Amount
    kept: int
    n: int
    left_out: int

    @property
    def sure(self) -> bool:
        """Whether it would have been kept so often even if none of those left out had kept it."""
        return 100 * self.kept >= self.percent * (self.n + self.left_out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Against what the history recorded itself.

    Of `due_n` recorded due times the policy's own came within 15 minutes `due_same` times; of
    `flag_n` recorded verdicts on what has ended, the recorded due time gave the same
    `flag_by_due` times of `flag_due_n`, and the policy `flag_same` times.
    """

    due_same: int
    due_n: int
    flag_same: int
    flag_n: int
    flag_by_due: int
    flag_due_n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What the `n` broken ones that are owed money would have cost by the policy's redress.

    With `grows` it rises with how late each was, so what had not ended may yet cost more.
    """

    n: int
    total: str
    currency: str
    words: str
    grows: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenRow:
    """A row that broke its word: where it stands, and how far it was from it.

    `row` counts from 1, the header not counted. `due` is None where the clock stood still, as then
    the history doesn't say when it ran out; `end` is None where it hasn't ended. `late` is how much
    longer a limit would have had to be, or by how much it was too early.
    """

    file: str
    row: int
    start: int
    due: int | None
    end: int | None
    state: State
    late: Amount
    segment: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One standard replayed. Counts outside `share.n` are said apart, each by its reason.

    `in_force` says since when its policy held, where several versions of it were replayed.
    Weekdays and hours are those of `start` ('being placed') in `zone`. `worst` is the longest,
    also of what has not ended (`worst_open`). `unseen` are sentences about parts of the standard
    that were not looked at, by which what is broken may have been kept. `furthest`
    are the rows that were furthest from their word.
    """

    kind: Kind
    key: str
    sentence: str
    subject: str
    share: Share
    promised: float | None
    at_most: bool
    verdict: Verdict
    in_force: str | None = None
    start: str = ""
    zone: str = ""
    unit: str = ""
    calendar: str | None = None
    limit: Amount | None = None
    ended: int = 0
    waiting_late: int = 0
    waiting_open: int = 0
    gone_late: int = 0
    gone_before: int = 0
    excused: int = 0
    reversed: int = 0
    no_start: int = 0
    median: Amount | None = None
    p90: Amount | None = None
    p99: Amount | None = None
    worst: Amount | None = None
    worst_open: bool = False
    average: float | None = None
    limits: tuple[Reachable, ...] = ()
    stops: tuple[Stop, ...] = ()
    segments: tuple[Group, ...] = ()
    weekdays: tuple[Group, ...] = ()
    hours: tuple[Group, ...] = ()
    periods: tuple[Group, ...] = ()
    period: str | None = None
    compared: Compared | None = None
    furthest: tuple[BrokenRow, ...] = ()
    unseen: tuple[str, ...] = ()
    cost: Cost | None = None
    notices: tuple[str, ...] = ()

    @property
    def gone(self) -> int:
        """How many customers went away unserved."""
        return self.gone_late + self.gone_before

    @property
    def waiting(self) -> int:
        """How many had not ended by the end of the history."""
        return self.waiting_late + self.waiting_open

    @property
    def measured(self) -> int:
        """All that were measured: a time, or for how long there was none."""
        return self.ended + self.waiting + self.gone

    @property
    def broken(self) -> int:
        """How many rows broke their word: of a bound from above, those that came to it."""
        return self.share.kept if self.at_most else self.share.n - self.share.kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A standard that this history can't answer, and why."""

    key: str
    sentence: str
    reason: str
    aim: bool = False
    in_force: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncovered:
    """What no standard is about, and how many rows of it there are."""

    what: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A whole policy over a whole history; `compared` is over all that the history recorded."""

    policy: str
    facts: Facts
    answers: tuple[Answer, ...]
    unanswered: tuple[Unanswered, ...]
    reversed_rows: tuple[tuple[str, int], ...] = ()
    compared: Compared | None = None
    uncovered: tuple[Uncovered, ...] = ()
    notices: tuple[str, ...] = ()
