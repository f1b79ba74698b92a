"""Seeded chance: the same seed gives the same year on every machine."""

from collections.abc import Mapping
from math import exp
from random import Random
from statistics import NormalDist
from typing import TypeVar

T = TypeVar("T")
_NORMAL = NormalDist()


class Chance:
    """Draws for one touchpoint, so that a change to one leaves the others' year as it was."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)  # noqa: S311  # a story, no secret

    def yes(self, probability: float) -> bool:
        return self._random.random() < probability

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * self._random.random()

    def about(self, median: float, spread: float = 0.6) -> float:
        """Around a median, never negative, with a long tail to the right."""
        return median * exp(spread * _NORMAL.inv_cdf(self.between(1e-6, 1 - 1e-6)))

    def until(self, mean: float) -> float:
        """A waiting time without memory."""
        return self._random.expovariate(1 / mean)

    def count(self, mean: float) -> int:
        """How often something happens that happens so often on average."""
        passed, seen = self.until(1), 0
        while passed < mean:
            seen += 1
            passed += self.until(1)
        return seen

    def pick(self, weights: Mapping[T, float]) -> T:
        return self._random.choices(list(weights), list(weights.values()))[0]
