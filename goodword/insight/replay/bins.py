"""Measures gathered into bins that grow with them, so that a history of any length fits."""

from typing import Final

from goodword.insight.replay.rulers import Ruler
from goodword.insight.sql import case

_SECOND_STEPS: Final = ((1000, 1), (36_000, 60), (2_592_000, 900), (31_536_000, 3600))
_UNIT_STEPS: Final = ((1000, 1), (10_000, 10), (1_000_000, 1000))
_LAST: Final = 86_400


def _steps(ruler: Ruler) -> tuple[tuple[int, int], ...]:
    return _SECOND_STEPS if ruler.unit == "second" else _UNIT_STEPS


def bin_of(ruler: Ruler) -> str:
    """SQL for `m` rounded up to the edge of its bin."""
    branches = [
        (f"m <= {most}", "m" if step == 1 else f"(m + {step - 1}) // {step} * {step}")
        for most, step in _steps(ruler)
    ]
    return case(branches, f"(m + {_LAST - 1}) // {_LAST} * {_LAST}")


def edge(measure: int, ruler: Ruler) -> int:
    """The same of one measure."""
    step = width(measure, ruler)
    return -(-measure // step) * step


def width(measure: int, ruler: Ruler) -> int:
    """How many measures share a bin with this one."""
    return next((step for most, step in _steps(ruler) if measure <= most), _LAST)


def begin(high: int, ruler: Ruler) -> int:
    """The measure after which the bin with this edge begins."""
    finer = max((most for most, _ in _steps(ruler) if most < high), default=0)
    return max(high - width(high, ruler), finer)
