"""What every standard of a replay is judged with."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from goodword.insight.engines import Engine
from goodword.insight.history.facts import Facts
from goodword.insight.replay.timelines import Steps, Timeline, steps_of
from goodword.rules.due import Almanac
from goodword.rules.tree import Standard, StopRule

T = TypeVar("T")
FOREVER: Final = 2**40


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """The facts, the calendars, the engine that holds the facts, all the time standards and
    what stops their clocks.

    What began from `since` to before `before` is judged: the time in which the policy held.
    """

    facts: Facts
    almanac: Almanac
    engine: Engine
    standards: tuple[Standard, ...]
    stop_rules: tuple[StopRule, ...] = ()
    since: int = 0
    before: int = FOREVER
    known: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made before under this key, or what is made now: tables serve many standards."""
        if key not in self.known:
            self.known[key] = make()
        made: T = self.known[key]
        return made

    def join(self, alias: str, instant: str, *timelines: Timeline) -> str:
        """SQL that joins what timelines say at an instant, whose table is loaded once."""
        steps, table = self.once(timelines, lambda: self._loaded(*timelines))
        return steps.join(table, alias, instant)

    def _loaded(self, *timelines: Timeline) -> tuple[Steps, str]:
        steps, table = steps_of(timelines, *self.days), f"steps{len(self.known)}"
        self.engine.load(table, steps.columns)
        return steps, table

    def holds(self, start: str) -> str:
        """SQL for whether the policy was in force at an instant and the history had not ended."""
        last = min(self.before - 1, FOREVER if self.facts.until is None else self.facts.until)
        return f"{start} >= {self.since} AND {start} <= {last}"

    @property
    def days(self) -> tuple[int, int]:
        """The first and last UTC day that tables must cover, with some to spare."""
        first, until = self.facts.first or 0, self.facts.until or 0
        return first // 86400 - 2, until // 86400 + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """How a clause is shown: its sentence and its key."""

    sentence: str
    key: str
