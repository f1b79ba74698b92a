"""Which standards stand over an interaction: the specific one replaces the general one.

Two standards compete when they are about the same touchpoint, milestone and start. One is more
specific when it holds for a part of what the other holds for: it names a slot (class, segment,
channel, hours of receipt) that the other leaves open, or fewer values of it, and is nowhere wider.
Of two that are incomparable both run.
"""

from collections.abc import Iterable

from goodword.rules.tree import ContactClass, Standard, Subject, Touchpoint

Slots = tuple[frozenset[str], ...]


def touchpoint_of(subject: Subject, classes: Iterable[ContactClass]) -> str:
    """The touchpoint that a subject is about, by itself or through a class of contact."""
    return next((c.touchpoint for c in classes if c.name == subject.of), subject.of)


def slots(subject: Subject, touchpoint: str) -> Slots:
    """Class, segments, channels and hours of receipt; an empty set is a slot left open."""
    return (
        frozenset() if subject.of == touchpoint else frozenset({subject.of}),
        frozenset(subject.segments),
        frozenset(subject.channels),
        _received(subject),
    )


def _received(subject: Subject) -> frozenset[str]:
    inside = {f"in {subject.received_in}"} if subject.received_in else set()
    outside = {f"outside {subject.received_outside}"} if subject.received_outside else set()
    return frozenset(inside | outside)


def narrower(one: Slots, other: Slots) -> bool:
    """Whether everything that `one` holds for is held for by `other`, and not the reverse."""
    return one != other and all(_within(a, b) for a, b in zip(one, other, strict=True))


def _within(inner: frozenset[str], outer: frozenset[str]) -> bool:
    return not outer or bool(inner and inner <= outer)


def replaced_by(
    standard: Standard,
    standards: Iterable[Standard],
    classes: Iterable[ContactClass],
    touchpoints: Iterable[Touchpoint],
) -> tuple[Standard, ...]:
    """The standards that take their interactions away from this one, in their own order."""
    sorts, first = tuple(classes), {t.name: t.milestones[:1] for t in touchpoints}
    about = touchpoint_of(standard.subject, sorts)
    own = slots(standard.subject, about)
    return tuple(
        other
        for other in standards
        if touchpoint_of(other.subject, sorts) == about
        and other.milestone == standard.milestone
        and (other.start or first.get(about)) == (standard.start or first.get(about))
        and narrower(slots(other.subject, about), own)
    )
