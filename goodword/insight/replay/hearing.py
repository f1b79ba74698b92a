"""What every standard of a replay is judged with."""

from dataclasses import dataclass

from goodword.insight.engines import Engine
from goodword.insight.history.facts import Facts
from goodword.rules.due import Almanac
from goodword.rules.tree import Standard


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """The facts, the calendars, the engine that holds the facts, and all the time standards."""

    facts: Facts
    almanac: Almanac
    engine: Engine
    standards: tuple[Standard, ...]

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
