"""Lengths as a person would say them, and limits rounded up to such."""

from collections.abc import Iterator
from typing import Final

from goodword.insight.replay.rulers import Ruler

_SECONDS: Final = {"second": 1, "minute": 60, "hour": 3600}
_ROUND: Final = (
    *((1, 20), (5, 60), (10, 300), (60, 20 * 60), (300, 90 * 60)),
    *((1800, 6 * 3600), (3600, 100 * 3600)),
)
_LADDER: Final = (
    *(1, 2, 3, 5, 10, 15, 20, 30, 45),
    *(60 * m for m in (1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45)),
    *(3600 * h for h in (1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 30, 36, 48, 60, 72, 96, 120, 168)),
    *(
        3600 * h
        for h in (240, 336, 480, 720, 960, 1440, 2160, 2880, 4320, 5760, 8760, 17520, 43800)
    ),
)


def in_words(measure: int, ruler: Ruler) -> str:
    """A measure in the ruler's own unit: '3 h 20 min', '4 shop days', '2 months'."""
    if ruler.unit != "second":
        return _counted(measure, ruler.unit, ruler.calendar)
    words = _time(measure)
    return f"{words} of {ruler.calendar} time" if ruler.calendar else words


def limit_in_words(measure: int, ruler: Ruler) -> str:
    """A measure as a limit in a policy: '3 shop hours', '20 minutes'."""
    if ruler.unit != "second":
        return _counted(measure, ruler.unit, ruler.calendar)
    for unit in ("hour", "minute"):
        if measure >= _SECONDS[unit] and measure % _SECONDS[unit] == 0:
            return _counted(measure // _SECONDS[unit], unit, ruler.calendar)
    return _counted(measure, "second", ruler.calendar)


def _counted(amount: int, unit: str, calendar: str | None) -> str:
    plural = unit if amount == 1 else f"{unit}s"
    return " ".join([f"{amount:,}", *([calendar] if calendar else []), plural])


def _time(seconds: int) -> str:
    """The two largest parts."""
    days, rest = divmod(seconds, 86400)
    hours, rest = divmod(rest, 3600)
    minutes, left = divmod(rest, 60)
    if seconds >= 100 * 3600:
        return f"{days:,} d {hours} h" if hours else f"{days:,} d"
    hours += 24 * days
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {left} s" if left else f"{minutes} min"
    return f"{left} s"


def rounded_up(measure: int, ruler: Ruler) -> int:
    """The least sayable limit that is not shorter."""
    if ruler.unit == "second":
        return _up_in_time(measure)
    return _two_figures(measure)


def _up_in_time(seconds: int) -> int:
    for step, most in _ROUND:
        if seconds <= most:
            return max(1, -(-seconds // step)) * step
    return _two_figures(-(-seconds // 3600)) * 3600


def _two_figures(count: int) -> int:
    if count <= 20:
        return max(count, 1)
    power = 10 ** max(0, len(str(count)) - 2)
    coarse = power if count > 100 else 5
    return -(-count // coarse) * coarse


def ladder(ruler: Ruler, low: int, high: int) -> Iterator[int]:
    """Sayable limits from about `low` to just past `high`, each longer than the one before."""
    rungs = _LADDER if ruler.unit == "second" else _whole_rungs(high)
    below = [rung for rung in rungs if rung < low]
    yield from below[-1:]
    for rung in rungs:
        if rung >= low:
            yield rung
        if rung >= high:
            return


def _whole_rungs(high: int) -> tuple[int, ...]:
    rungs, rung = [], 0
    while rung < max(high, 1):
        rung = rung + 1 if rung < 20 else _two_figures(rung + max(1, rung // 12))
        rungs.append(rung)
    return tuple(rungs)
