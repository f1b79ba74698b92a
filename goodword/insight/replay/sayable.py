"""Lengths as a person would say them, and limits rounded up to such."""

from collections.abc import Iterator
from typing import Final

from goodword.insight.replay.rulers import Ruler

_ROUND: Final = (
    *((1, 20), (5, 60), (10, 300), (60, 20 * 60), (300, 90 * 60)),
    *((1800, 6 * 3600), (3600, 100 * 3600)),
)
_LADDER: Final = (
    *(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50),
    *(60, 70, 80, 90, 105, 120, 150, 180, 210, 240, 270),
    *(60 * m for m in (5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50)),
    *(1800 * h for h in range(2, 8)),
    *(3600 * h for h in (4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 27, 30, 36, 42, 48)),
    *(3600 * h for h in (54, 60, 72, 84, 96, 108, 120, 144, 168, 192, 216, 240, 288, 336, 408)),
    *(3600 * h for h in (480, 600, 720, 960, 1200, 1440, 1800, 2160, 2880, 3600, 4320, 5760)),
    *(3600 * h for h in (7200, 8760, 13140, 17520, 26280, 43800, 87600)),
)


def in_words(measure: int, ruler: Ruler) -> str:
    """A measure in the ruler's own unit: '3 h 20 min', '4 shop days', '2 months'."""
    if ruler.unit == "day" and measure == 0:
        return f"the same {ruler.calendar} day" if ruler.calendar else "the same day"
    if ruler.unit != "second":
        return _counted(measure, ruler.unit, ruler.calendar)
    if ruler.calendar and measure <= 1:
        return f"no {ruler.calendar} time"
    words = _time(measure)
    return f"{words} of {ruler.calendar} time" if ruler.calendar else words


def limit_in_words(measure: int, ruler: Ruler) -> str:
    """A measure as a limit in a policy: '3 shop hours', '20 minutes'."""
    if ruler.unit != "second":
        return _counted(measure, ruler.unit, ruler.calendar)
    for unit, seconds in (("hour", 3600), ("minute", 60)):
        halves, rest = divmod(2 * measure, seconds)
        if halves >= 2 and not rest:
            return _counted(halves / 2, unit, ruler.calendar)
    return _counted(measure, "second", ruler.calendar)


def _counted(amount: float, unit: str, calendar: str | None) -> str:
    """'1 shop hour', '3.5 shop hours', '1,200 days'; a unit is named in the singular."""
    plural = unit if amount == 1 else f"{unit}s"
    number = f"{amount:,.1f}".removesuffix(".0")
    return " ".join([number, *([calendar] if calendar else []), plural])


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
