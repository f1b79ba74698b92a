"""Which rows a standard is about, where it starts and stops: SQL, or why history can't tell."""

from collections.abc import Iterable

from goodword.insight.history.facts import Facts
from goodword.insight.history.names import ELSE, Names, same
from goodword.insight.sql import both, either
from goodword.rules.match import replaced_by, touchpoint_of
from goodword.rules.tree import (
    APPOINTED,
    PROMISED,
    Appointed,
    Every,
    Notice,
    Standard,
    Subject,
)

WINDOW_END = "the end of the window"


class CantTell(Exception):
    """The history doesn't hold what the standard asks for; the text says what is missing."""


def about(subject: Subject, facts: Facts) -> str:
    """SQL for the rows that a subject means, without the hours of receipt. Raises CantTell."""
    names = facts.names
    touchpoint = touchpoint_of(subject, names.classes)
    code, tests = names.touchpoint(touchpoint), []
    if code == ELSE:
        raise CantTell(f"The policy has no touchpoint {touchpoint!r}.")
    tests.append(f"touchpoint = {code}")
    for name in (subject.of, *subject.segments):
        if name in names.untold:
            raise CantTell(f"The history can't tell {name!r}: {names.untold[name]}")
    if subject.of != touchpoint:
        tests.append(f"class_ = {names.contact_class(subject.of)}")
    if subject.segments:
        codes = [_known(names.segment(name), name, "segment") for name in subject.segments]
        tests.append(f"segment IN ({', '.join(map(str, codes))})")
    if subject.channels:
        codes = [_known(names.channel(name), name, "channel") for name in subject.channels]
        tests.append(f"channel IN ({', '.join(map(str, codes))})")
    return both(tests)


def _known(code: int, name: str, what: str) -> int:
    if code == ELSE:
        raise CantTell(f"The map names no {what} {name!r}.")
    return code


def not_replaced(standard: Standard, standards: Iterable[Standard], facts: Facts) -> str:
    """SQL for the rows that no more specific standard takes away."""
    names = facts.names
    takers = replaced_by(standard, tuple(standards), names.classes, names.touchpoints)
    taken = []
    for taker in takers:
        try:
            taken.append(about(taker.subject, facts))
        except CantTell:
            continue
    return f"NOT ({either(taken)})" if taken else "TRUE"


def starts(standard: Standard, facts: Facts) -> str:
    """SQL for the instant at which the clock starts: the first of its anchors. Raises CantTell."""
    wanted = anchors(standard, facts.names)
    found = [column for name in wanted if (column := reached(name, facts)) is not None]
    if not found:
        raise CantTell(f"The map has no time for {_listed(wanted)}, where the clock starts.")
    return found[0] if len(found) == 1 else f"LEAST({', '.join(found)})"


def anchors(standard: Standard, names: Names) -> tuple[str, ...]:
    """The milestones of which the first one starts the clock."""
    if isinstance(standard.target, Appointed):
        return (PROMISED if standard.target.what == "date" else APPOINTED,)
    if isinstance(standard.target, Notice):
        return (standard.target.before,)
    return standard.start or _first_milestone(standard.subject, names)


def began(subject: Subject, facts: Facts) -> str | None:
    """The column of the touchpoint's first milestone, None if the map doesn't give it."""
    found = [column for name in _first_milestone(subject, facts.names)
             if (column := reached(name, facts)) is not None]  # fmt: skip
    return found[0] if found else None


def _first_milestone(subject: Subject, names: Names) -> tuple[str, ...]:
    touchpoint = touchpoint_of(subject, names.classes)
    return next((t.milestones[:1] for t in names.touchpoints if t.name == touchpoint), ())


def stops(standard: Standard, facts: Facts) -> str:
    """SQL for the instant at which the clock stops. Raises CantTell."""
    if isinstance(standard.target, Every):
        return _until(standard.target, facts)
    if reached(standard.milestone, facts) is None:
        raise CantTell(f"The map has no time for {standard.milestone!r}.")
    start = starts(standard, facts)
    found = [stop for name in ends(standard) if (stop := _stop(name, start, facts)) is not None]
    return found[0] if len(found) == 1 else f"LEAST({', '.join(found)})"


def _until(every: Every, facts: Facts) -> str:
    """SQL for when no more updates are owed."""
    if every.until is None:
        raise CantTell("It doesn't say until when.")
    column = reached(every.until, facts)
    if column is None:
        raise CantTell(f"The map has no time for {every.until!r}, where the clock stops.")
    return column


def ends(standard: Standard) -> tuple[str, ...]:
    """The milestones of which the first one stops the clock."""
    alternative = standard.alternative
    other = getattr(alternative, "milestone", None) or getattr(alternative, "kind", None)
    return (standard.milestone, other) if other else (standard.milestone,)


def _stop(milestone: str, start: str, facts: Facts) -> str | None:
    """A time at which the clock stops. A day without a time of day is in that day, after midnight:
    at the start if that is on the same day.
    """
    column = reached(milestone, facts)
    if column is None or not any(same(milestone, name) for name in facts.days_only):
        return column
    same_day = f"{start} > {column} AND {start} < {column} + 86400"
    return f"CASE WHEN {same_day} THEN {start} ELSE {column} + 1 END"


def reached(milestone: str, facts: Facts) -> str | None:
    """The column of a milestone's instants, None if the map doesn't give it."""
    places = [at for at, name in enumerate(facts.milestones) if same(name, milestone)]
    return f"t{places[0]}" if places else None


def marked(mark: str, facts: Facts) -> str | None:
    """The column of a mark, 0 or 1, None if the map doesn't give it."""
    places = [at for at, name in enumerate(facts.marks) if same(name, mark)]
    return f"k{places[0]}" if places else None


def counted(milestone: str, facts: Facts) -> str | None:
    """The column of how often a milestone was reached, None if the map doesn't give it."""
    places = [at for at, name in enumerate(facts.mapping.counts) if same(name, milestone)]
    return f"n{places[0]}" if places else None


def excused(standard: Standard, facts: Facts) -> str:
    """SQL for the rows that an excuse takes out of the count."""
    columns = [column for words in standard.excuses if (column := marked(words, facts))]
    return either(f"{column} = 1" for column in columns)


def _listed(names: Iterable[str]) -> str:
    return " or ".join(repr(name) for name in names)
