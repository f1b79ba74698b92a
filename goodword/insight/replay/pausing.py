"""Time in which a clock stood still, taken off what was measured: 'while we wait for the customer'.

A pause is taken off where it is told in what the standard measures: time by the clock for plain
time, open time of its calendar for hours of that calendar. What ran before is then exact: a pause
that began after the limit was used up takes nothing off what was over it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from goodword.insight.history.eventsql import numbers_of
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.mapping import Mapping, Paused, Stretch
from goodword.insight.history.names import same
from goodword.insight.replay.choosing import Chosen
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.rulers import BY_DAY, Ruler
from goodword.insight.replay.stretches import Stood
from goodword.rules.due import Almanac, Length, length_of
from goodword.rules.match import touchpoint_of
from goodword.rules.text.words import plural
from goodword.rules.tree import Appointed, Duration, Hold, Notice, Standard, StopRule

NOT_TOLD: Final = "The history tells pauses in another time, so they count."
NO_CAP: Final = "Pauses count without their cap."


@dataclass(frozen=True, slots=True, kw_only=True)
class Pausing:
    """What to take off: a column of seconds, or what events tell. Neither where there is nothing.

    `notices` are what a reader must know of it.
    """

    seconds: str | None = None
    stood: Stood | None = None
    notices: tuple[str, ...] = ()


def pausing(standard: Standard, chosen: Chosen, hearing: Hearing) -> Pausing:
    """What stop rules take off a standard's measure, as far as the history tells."""
    if isinstance(standard.target, Appointed | Notice):
        return Pausing()
    ruler = None if isinstance(standard.target, Hold) or chosen.limit is None else chosen.ruler
    rules = list(_rules(standard, hearing))
    if hearing.facts.mapping.events is not None:
        return _stood(rules, ruler, chosen, hearing)
    found = [_taken(rule, ruler, hearing) for rule in rules]
    seconds = [one.seconds for one in found if one.seconds]
    return Pausing(
        seconds=" + ".join(seconds) or None,
        notices=tuple(dict.fromkeys(notice for one in found for notice in one.notices)),
    )


def not_between_updates(standard: Standard, hearing: Hearing) -> tuple[str, ...]:
    """What a reader must know of a standard that repeats: no pause is taken off its intervals."""
    told = (_stretches(rule, hearing.facts.mapping) for rule in _rules(standard, hearing))
    return ("Pauses count as time without an update.",) if any(told) else ()


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
    pauses = enumerate(facts.mapping.pauses.values())
    told = [pause for at, pause in pauses if at in places and isinstance(pause, Paused)]
    if not told:
        return Pausing()
    if (
        ruler is None
        or ruler.unit != "second"
        or any(pause.calendar != ruler.calendar for pause in told)
    ):
        return Pausing(notices=(NOT_TOLD,))
    total = " + ".join(f"GREATEST(COALESCE(p{place}, 0), 0)" for place in places)
    if rule.cap is None:
        return Pausing(seconds=total)
    most = _cap(rule.cap, told, hearing.almanac)
    if most is None:
        return Pausing(seconds=total, notices=(NO_CAP,))
    return Pausing(seconds=f"LEAST({total}, {most})")


def _stood(rules: list[StopRule], ruler: Ruler | None, chosen: Chosen, hearing: Hearing) -> Pausing:
    """What events tell of the rules about a standard; of several only the first can be taken."""
    mapping = hearing.facts.mapping
    told = [(rule, stretches) for rule in rules if (stretches := _stretches(rule, mapping))]
    if not told:
        return Pausing()
    rule, stretches = told[0]
    measurable = ruler is not None and (ruler.unit == "second" or ruler.measure == BY_DAY)
    if ruler is None or not measurable or not chosen.limit or len(told) > 1:
        return Pausing(notices=(NOT_TOLD,))
    cap = length_of(rule.cap, hearing.almanac) if rule.cap else None
    fits = cap is None or (cap.kind == "days" and not cap.fraction) or _is_plain(cap)
    stood = Stood(
        begins=tuple(numbers_of(stretch.begins, mapping) for stretch in stretches),
        ends=tuple(numbers_of(stretch.ends, mapping) for stretch in stretches),
        ruler=ruler,
        cap=cap if fits else None,
    )
    return Pausing(stood=stood, notices=() if fits else (NO_CAP,))


def _is_plain(cap: Length) -> bool:
    return cap.kind == "seconds" and cap.hours is None


def _stretches(rule: StopRule, mapping: Mapping) -> list[Stretch]:
    return [
        stretch
        for name, stretch in mapping.pauses.items()
        if isinstance(stretch, Stretch) and any(same(name, state) for state in rule.states)
    ]


def _cap(cap: Duration, told: list[Paused], almanac: Almanac) -> int | None:
    """The most that pauses take off, where it is of the same time as they are."""
    length = length_of(cap, almanac)
    calendar = length.hours.calendar.word if length.hours else None
    fits = length.kind == "seconds" and all(pause.calendar == calendar for pause in told)
    return length.seconds if fits else None


def _place(state: str, facts: Facts) -> int | None:
    names = enumerate(facts.mapping.pauses)
    return next((at for at, name in names if same(name, state)), None)
