"""Shares with their intervals, and which limit would have been kept how often.

A history gives for every interaction a measure (seconds, shop days …): what it took when it has
ended, how long it has waited when it has not. Under a limit the ended ones count, and of those
that have not ended the ones that already wait longer, as broken. So the share kept under a limit
is a function of two sets of counts by measure, and rises with the limit.
"""

from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]

Z95: Final = 1.959963984540054


def wilson(kept: int, n: int, z: float = Z95) -> tuple[float, float]:
    """The Wilson score interval of a share, by default at 95%; all is possible when n is 0."""
    if n == 0:
        return 0.0, 1.0
    share, spread = kept / n, z * z / n
    centre = share + spread / 2
    half = z * sqrt(share * (1 - share) / n + spread / (4 * n))
    low, high = (centre - half) / (1 + spread), (centre + half) / (1 + spread)
    return (0.0 if kept == 0 else low), (1.0 if kept == n else high)


@dataclass(frozen=True, slots=True, eq=False)
class Measures:
    """Counts by measure: `ended[i]` and `waiting[i]` interactions with the measure `value[i]`.

    All of shape (k,), `value` rising. A measure may stand for a bin when only its order matters.
    """

    value: Int64
    ended: Int64
    waiting: Int64

    def judged(self) -> Int64:
        """How many count under a limit of each value: the ended, and those that wait longer."""
        longer = self.waiting.sum() - np.cumsum(self.waiting)
        judged: Int64 = self.ended.sum() + longer
        return judged

    def kept(self) -> Int64:
        """How many of them keep it."""
        kept: Int64 = np.cumsum(self.ended)
        return kept

    def shares(self) -> Float64:
        """The share that keeps a limit of each value; 0 where none counts."""
        judged = self.judged()
        shares: Float64 = np.where(judged > 0, self.kept() / np.maximum(judged, 1), 0.0)
        return shares

    def kept_within(self, limit: int) -> tuple[int, int]:
        """How many kept a limit, and of how many."""
        inside = self.value <= limit
        kept = int(self.ended[inside].sum())
        return kept, int(self.ended.sum() + self.waiting[~inside].sum())

    def limit_kept(self, percent: int) -> int | None:
        """The index of the least value that is kept so often, None when nothing has ended.

        With all ended it is the nearest-rank percentile, reckoned in whole numbers.
        """
        if not self.ended.sum():
            return None
        enough = 100 * self.kept() >= percent * self.judged()
        return int(np.argmax(enough))
