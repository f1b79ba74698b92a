"""A derivation in words: 'placed Friday 17:20; 40 minutes until closing; Saturday 10:00 to 12:20:
due Saturday 12:20 (America/Halifax)'.
"""

from zoneinfo import ZoneInfo

from goodword.rules.calendar import date_of, moment_of, wall_of
from goodword.rules.due.steps import (
    Began,
    Counted,
    CutOff,
    Dated,
    Derivation,
    Elapsed,
    Fact,
    Limit,
    Moved,
    Part,
    Passed,
    Ran,
    Shut,
)


def words(derivation: Derivation, began: str = "started") -> str:
    """The derivation as one line; `began` is the milestone that started it ('placed').

    A day is told by its weekday alone within six days of the start, else with its date.
    """
    told = _Told(derivation.due.start, derivation.zone, began)
    facts = [told.fact(step) for step in derivation.steps if not isinstance(step, Limit)]
    limits = [told.limit(step) for step in derivation.steps if isinstance(step, Limit)]
    return f"{'; '.join(facts)}: {', '.join(limits)} ({derivation.zone.key})"


def length_words(seconds: int) -> str:
    """'2 hours 20 minutes', '40 seconds'."""
    parts = [(seconds // 3600, "hour"), (seconds // 60 % 60, "minute"), (seconds % 60, "second")]
    told = [count(number, noun) for number, noun in parts if number]
    return " ".join(told) or "no time"


def count(number: int, noun: str) -> str:
    """'1 day', '2 days'."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def time_words(second: int) -> str:
    """A second of the day as '17:20', or '17:20:05' when it is no whole minute."""
    text = f"{second // 3600:02}:{second // 60 % 60:02}"
    return text if second % 60 == 0 else f"{text}:{second % 60:02}"


class _Told:
    """Times told to somebody who knows when it began."""

    def __init__(self, start: int, zone: ZoneInfo, began: str) -> None:
        self.zone = zone
        self.began = began
        self.first_day, _ = wall_of(start, zone)

    def fact(self, step: Fact) -> str:
        match step:
            case Began():
                return f"{self.began} {self.at(step.at)}"
            case Moved():
                return f"closed then, so counted from {self.at(step.to)}"
            case Ran():
                return self._ran(step)
            case Passed():
                return f"{length_words(step.seconds)} of open time between"
            case Shut():
                return _shut(step)
            case Elapsed():
                return f"{length_words(step.seconds)}, day and night"
            case Counted():
                return self._counted(step)
            case Part():
                return f"then {step.fraction:f} of its time"
            case CutOff():
                return _cut_off(step)
            case _:
                return self._dated(step)

    def limit(self, limit: Limit) -> str:
        if limit.ends == "midnight":
            return f"{limit.side} {self.day(wall_of(limit.at - 1, self.zone)[0])} 24:00"
        closing = ", at closing" if limit.ends == "closing" else ""
        return f"{limit.side} {self.at(limit.at)}{closing}"

    def at(self, instant: int) -> str:
        """'Friday 17:20'; which of two, when the clocks go back."""
        day, second = wall_of(instant, self.zone)
        again = " (the second)" if moment_of(instant, self.zone).fold else ""
        return f"{self.day(day)} {time_words(second)}{again}"

    def day(self, day: int) -> str:
        return f"{date_of(day):%A}" if abs(day - self.first_day) < 7 else _full_day(day)

    def _ran(self, ran: Ran) -> str:
        same_day = wall_of(ran.since, self.zone)[0] == self.first_day
        if ran.closes and same_day:
            return f"{length_words(ran.until - ran.since)} until closing"
        until = wall_of(ran.until, self.zone)
        end = time_words(until[1]) if until[1] else "24:00"
        return f"{self.at(ran.since)} to {end}"

    def _counted(self, counted: Counted) -> str:
        what = f"{counted.of} day" if counted.of else "calendar day"
        if counted.days < 0:
            return f"{count(-counted.days, what)} earlier is {self.day(counted.to)}"
        if counted.days == 0:
            return f"the same {what} is {self.day(counted.to)}"
        return f"{count(counted.days, what)} later is {self.day(counted.to)}"

    def _dated(self, dated: Dated) -> str:
        told = f"the date is {_full_day(dated.day)}"
        if dated.to == dated.day:
            return told
        return f"{told}, closed, so {_full_day(dated.to)}"


def _shut(shut: Shut) -> str:
    told = f"{_full_day(shut.day)} is closed"
    return f"{told}: {shut.name}" if shut.name else told


def _cut_off(cut: CutOff) -> str:
    side = "at or after" if cut.after else "before"
    zone = f" {cut.zone}" if cut.zone else ""
    return f"{side} the cut-off of {time_words(cut.second)}{zone}"


def _full_day(day: int) -> str:
    on = date_of(day)
    return f"{on:%A} {on.day} {on:%B}"
