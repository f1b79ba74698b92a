"""Standards beside each other: the same twice, a looser one for some, odd numbers, no redress."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import Final

from goodword.rules.lint.lengths import limit_of, looser, seconds
from goodword.rules.lint.view import Place, View, found, word
from goodword.rules.match import narrower, slots
from goodword.rules.text.findings import Placed
from goodword.rules.text.words import plural
from goodword.rules.tree import Standard, Target

_ODD: Final = 50
_CROWD: Final = 60
Pair = tuple[Standard, Place]


def beside(view: View) -> Iterator[Placed]:
    """What standards about the same touchpoint, milestone and start say of each other."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[Pair]] = {}
    for standard, place in view.all(Standard):
        alike = (view.touchpoint(standard.subject), standard.milestone, view.starts(standard))
        groups.setdefault(alike, []).append((standard, place))
    for (touchpoint, _, _), group in groups.items():
        yield from _twice(view, group)
        for one, other in combinations(group[:_CROWD], 2):
            yield from _two(view, touchpoint, one, other)


def _twice(view: View, group: list[Pair]) -> Iterator[Placed]:
    """The same subject twice, as strongly meant: the tighter one makes the other idle."""
    seen: dict[object, Pair] = {}
    for standard, place in group:
        kind = type(standard.target)
        same = (standard.subject, kind, standard.strength, standard.by, standard.alternative)
        if same in seen:
            earlier, its_place = seen[same]
            line = view.line(its_place[0])
            yield found("GW509", place, which=_idle(standard.target, earlier.target, line))
        seen.setdefault(same, (standard, place))


def _idle(here: Target, there: Target, line: str) -> str:
    if looser(there, here):
        return f"This one makes line {line} idle, which has a looser limit. Keep this one."
    if looser(here, there):
        return f"Line {line} has a tighter limit, which makes this one idle. Keep line {line}."
    return f"Line {line} is already about the same. Keep one of them."


def _two(view: View, touchpoint: str, one: Pair, other: Pair) -> Iterator[Placed]:
    first, second = slots(one[0].subject, touchpoint), slots(other[0].subject, touchpoint)
    if narrower(first, second):
        yield from _special(view, one, other)
    elif narrower(second, first):
        yield from _special(view, other, one)
    elif first != second and _meet(first, second):
        later = max(one, other, key=lambda pair: pair[1])
        earlier = min(one, other, key=lambda pair: pair[1])
        yield found("GW508", later[1], line=view.line(earlier[1][0]))


def _meet(first: tuple[frozenset[str], ...], second: tuple[frozenset[str], ...]) -> bool:
    """Whether one interaction can be in both: no slot keeps them apart."""
    return all(not a or not b or a & b for a, b in zip(first, second, strict=True))


def _special(view: View, special: Pair, general: Pair) -> Iterator[Placed]:
    standard, place = special
    if standard.subject.segments and looser(standard.target, general[0].target):
        segment = standard.subject.segments[0]
        where = word(view, place, segment)
        yield found("GW503", where, segment=segment, line=view.line(general[1][0]))
    elif _odd(standard, general[0]):
        odd = f"The limits here and in line {view.line(general[1][0])} differ {_ODD}-fold or more."
        yield found("GW511", place, odd=odd)


def _odd(one: Standard, other: Standard) -> bool:
    first, second = limit_of(one.target), limit_of(other.target)
    if first is None or second is None or first.calendar != second.calendar:
        return False
    a, b = seconds(first), seconds(second)
    return bool(a and b) and (max(a, b) / min(a, b) >= _ODD if a and b else False)


def unlikely_shares(view: View) -> Iterator[Placed]:
    """'0.95% of the time' is 95% mistyped, or hardly a promise."""
    for standard, place in view.all(Standard):
        percent = standard.strength.percent
        if percent is not None and percent < Decimal(10):
            yield found(
                "GW511", word(view, place, f"{percent}%"), odd=f"Only {percent}% of the time."
            )


def absolutes(view: View) -> Iterator[Placed]:
    """'Always' without what we do when it fails."""
    for standard, place in view.all(Standard):
        if standard.strength.always and standard.redress is None and not standard.alternative:
            yield found("GW208", word(view, place, "always"), subject=plural(standard.subject.of))
