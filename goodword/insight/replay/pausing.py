"""Time in which a clock stood still, taken off what was measured: 'while we wait for the customer'.

A pause is taken off where it is told in what the standard measures: time by the clock for plain
time, open time of its calendar for hours of that calendar. What ran before is then exact: a pause
that began after the limit was used up takes nothing off what was over it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.mapping import Paused
from goodword.insight.history.names import same
from goodword.insight.replay.choosing import Chosen
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import Ruler
from goodword.rules.due import Almanac, length_of
from goodword.rules.match import touchpoint_of
from goodword.rules.text.words import plural
from goodword.rules.tree import Appointed, Duration, Hold, Notice, Standard, StopRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Pausing:
    """SQL for the seconds to take off, None for none; and what a reader must know of it."""

    seconds: str | None = None
    notices: tuple[str, ...] = ()


def pausing(standard: Standard, chosen: Chosen, hearing: Hearing) -> Pausing:
    """What stop rules take off a standard's measure, as far as the history tells."""
    if isinstance(standard.target, Appointed | Notice):
        return Pausing()
    ruler = None if isinstance(standard.target, Hold) or chosen.limit is None else chosen.ruler
    found = [_taken(rule, ruler, hearing) for rule in _rules(standard, hearing)]
    seconds = [one.seconds for one in found if one.seconds]
    return Pausing(
        seconds=" + ".join(seconds) or None,
        notices=tuple(dict.fromkeys(notice for one in found for notice in one.notices)),
    )


def untold_pauses(hearing: Hearing) -> Iterator[str]:
    """Stop rules of which the history doesn't say when they held."""
    facts = hearing.facts
    rows = hearing.engine.ask(
        f"SELECT touchpoint FROM {TABLE} WHERE status = 0 GROUP BY touchpoint"
    )
    here = set(rows["touchpoint"].tolist())
    for rule in hearing.stop_rules:
        about = facts.names.touchpoint(rule.of)
        missing = [state for state in rule.states if _place(state, facts) is None]
        if missing and about in here:
            yield (
                f"The clock of {plural(rule.of)} stops while {' or while '.join(missing)}. The "
                "history doesn't say when, so that time counts."
            )


def _rules(standard: Standard, hearing: Hearing) -> Iterator[StopRule]:
    touchpoint = touchpoint_of(standard.subject, hearing.facts.names.classes)
    for rule in hearing.stop_rules:
        if any(same(rule.of, name) for name in (touchpoint, standard.subject.of)):
            yield rule


def _taken(rule: StopRule, ruler: Ruler | None, hearing: Hearing) -> Pausing:
    facts = hearing.facts
    places = [place for state in rule.states if (place := _place(state, facts)) is not None]
    told = [pause for at, pause in enumerate(facts.mapping.pauses.values()) if at in places]
    if not told:
        return Pausing()
    if (
        ruler is None
        or ruler.unit != "second"
        or any(pause.calendar != ruler.calendar for pause in told)
    ):
        return Pausing(notices=("The history tells pauses in another time, so they count.",))
    total = " + ".join(f"GREATEST(COALESCE(p{place}, 0), 0)" for place in places)
    if rule.cap is None:
        return Pausing(seconds=total)
    most = _cap(rule.cap, told, hearing.almanac)
    if most is None:
        return Pausing(seconds=total, notices=("Pauses count without their cap.",))
    return Pausing(seconds=f"LEAST({total}, {most})")


def _cap(cap: Duration, told: list[Paused], almanac: Almanac) -> int | None:
    """The most that pauses take off, where it is of the same time as they are."""
    length = length_of(cap, almanac)
    calendar = length.hours.calendar.word if length.hours else None
    fits = length.kind == "seconds" and all(pause.calendar == calendar for pause in told)
    return length.seconds if fits else None


def _place(state: str, facts: Facts) -> int | None:
    names = enumerate(facts.mapping.pauses)
    return next((at for at, name in names if same(name, state)), None)
