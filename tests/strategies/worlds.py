"""The names that a policy declares, drawn before the sentences that use them."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from goodword.rules.diagnostics import CODES
from goodword.rules.text import parse, print_policy
from goodword.rules.text.moments import WEEKDAYS
from goodword.rules.tree import (
    AllElse,
    Answer,
    Calendar,
    ContactClass,
    Dates,
    DayOfYear,
    Declaration,
    Duration,
    EveryoneElse,
    FieldAmount,
    FieldIs,
    FirstOrdered,
    Internal,
    Marked,
    Money,
    NthWeekday,
    Opening,
    OrderedOften,
    Policy,
    PublicHolidays,
    Roles,
    Season,
    Section,
    Segment,
    SpecialHours,
    Spent,
    Tagged,
    Touchpoint,
    Unit,
    WeekHours,
)
from tests.strategies import names, words

T = TypeVar("T")


@dataclass(frozen=True)
class World:
    """What the sentences of one policy may refer to."""

    declarations: tuple[Declaration, ...]

    def _named(self, kind: type) -> tuple[Any, ...]:
        return tuple(d for d in self.declarations if isinstance(d, kind))

    @property
    def calendars(self) -> tuple[str, ...]:
        return tuple(c.word for c in self._named(Calendar))

    @property
    def units(self) -> tuple[str, ...]:
        return tuple(u.name for u in self._named(Unit))

    @property
    def roles(self) -> tuple[str, ...]:
        return tuple(name for roles in self._named(Roles) for name in roles.names)

    @property
    def segments(self) -> tuple[str, ...]:
        return tuple(s.name for s in self._named(Segment))

    @property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        return self._named(Touchpoint)

    @property
    def nouns(self) -> dict[str, Touchpoint]:
        """Touchpoints and classes, each with the touchpoint that has its milestones."""
        by_name = {t.name: t for t in self.touchpoints}
        return by_name | {c.name: by_name[c.touchpoint] for c in self._named(ContactClass)}


def worlds() -> st.SearchStrategy[World]:
    """Names that may stand together: what the reader refuses of them, no policy can declare."""
    return any_worlds().filter(can_be_declared)


def can_be_declared(world: World) -> bool:
    declared = Policy(
        title="", sections=(Section(heading="Customers", clauses=world.declarations),)
    )
    found = parse(print_policy(declared)).findings
    return not any(CODES[f.code].severity == "error" for f in found)


@st.composite
def any_worlds(draw: Any) -> World:
    calendars = draw(several("calendar", 1, 3))
    units = draw(several("unit", 0, 2))
    roles = draw(several("role", 1, 4))
    touchpoints = [draw(touchpoint(name, roles)) for name in draw(several("touchpoint", 1, 4))]
    segments = [draw(segment(name)) for name in draw(several("segment", 1, 3))]
    classes = [
        draw(contact_class(f"{word} {t.name}", t.name, roles))
        for t in touchpoints
        for word in draw(some(("urgent", "complex", "late", "other", "first"), 0, 2))
    ]
    return World(
        (
            *[draw(calendar(word)) for word in calendars],
            *[Unit(name=name, lasts=draw(lasting)) for name in units],
            Roles(names=roles),
            *touchpoints,
            *classes,
            *segments,
        )
    )


def some(of: tuple[T, ...], least: int, most: int) -> st.SearchStrategy[tuple[T, ...]]:
    """Several different ones."""
    chosen = st.lists(st.sampled_from(of), min_size=least, max_size=most, unique=True)
    return chosen.map(tuple)


def several(kind: names.Kind, least: int, most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Several different names of a kind."""
    some = st.lists(names.names(kind), min_size=least, max_size=most, unique=True)
    return some.map(tuple)


lasting = st.builds(
    Duration,
    amount=st.integers(1, 90).map(Decimal),
    unit=st.sampled_from(("second", "minute", "hour")),
)
period = st.builds(
    Duration,
    amount=st.integers(1, 36).map(Decimal),
    unit=st.sampled_from(("day", "week", "month", "year")),
)


@st.composite
def touchpoint(draw: Any, name: str, roles: tuple[str, ...]) -> Touchpoint:
    return Touchpoint(
        name=name,
        milestones=draw(several("milestone", 2, 6)),
        stage=draw(st.sampled_from((None, "before buying", "while buying", "after buying"))),
        hidden=draw(st.booleans()),
        by=draw(some(roles, 0, 2)),
    )


def field_tests() -> st.SearchStrategy[FieldIs | FieldAmount]:
    fields = st.sampled_from(("type", "request type", "café table", "value", "order value"))
    compare = st.sampled_from(("at least", "more than", "at most", "less than"))
    bare = st.builds(Money, amount=st.integers(0, 9999).map(Decimal), currency=st.just(""))
    money = st.builds(Money, amount=st.decimals("0.01", "9999", places=2), currency=st.just("£"))
    return st.one_of(
        st.builds(
            FieldIs, field=fields, values=st.lists(words.quotes, min_size=1, max_size=3).map(tuple)
        ),
        st.builds(FieldAmount, field=fields, compare=compare, amount=st.one_of(bare, money)),
    )


@st.composite
def contact_class(draw: Any, name: str, of: str, roles: tuple[str, ...]) -> ContactClass:
    by = st.sampled_from((None, *roles))
    marked = st.builds(Marked, mark=words.quotes, by=by)
    return ContactClass(
        name=name, touchpoint=of, test=draw(st.one_of(marked, field_tests(), st.just(AllElse())))
    )


@st.composite
def segment(draw: Any, name: str) -> Segment:
    money = st.builds(Money, amount=st.integers(1, 9000).map(Decimal), currency=st.just("$"))
    tests = st.one_of(
        st.builds(OrderedOften, times=st.integers(1, 200), period=period),
        st.builds(Spent, money=money, period=period),
        st.builds(FirstOrdered, period=period),
        st.builds(Tagged, tag=words.quotes),
        st.just(Internal()),
        st.just(EveryoneElse()),
        field_tests(),
    )
    questions = (
        "who they are", "why they buy", "what they value", "how to reach them", "what they fear",
    )  # fmt: skip
    answers = st.lists(
        st.builds(Answer, question=st.sampled_from(questions), words=words.prose), max_size=2
    )
    return Segment(name=name, test=draw(tests), answers=tuple(draw(answers)))


quarters = st.integers(0, 95).map(lambda n: time(n // 4, n % 4 * 15))
openings = st.lists(st.builds(Opening, start=quarters, end=quarters), min_size=1, max_size=3).map(
    tuple
)
days_of_year = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(
    lambda on: DayOfYear(month=on.month, day=on.day)
)
dates = st.dates(date(1999, 1, 1), date(2099, 12, 31))
spans = st.builds(
    lambda first, more: Dates(first=first, last=first + timedelta(days=more)),
    dates,
    st.integers(0, 400),
)
seasons = st.builds(Season, first=days_of_year, last=days_of_year)
days = st.one_of(
    days_of_year,
    spans,
    seasons,
    st.builds(PublicHolidays, region=st.sampled_from(("DE", "CA-NS", "US-MA", "GB-ENG"))),
    st.builds(
        NthWeekday, nth=st.sampled_from((1, 2, 3, 4, 5, -1)), weekday=st.sampled_from(WEEKDAYS)
    ),
)


@st.composite
def calendar(draw: Any, word: str) -> Calendar:
    weekdays = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7, unique=True).map(
        lambda drawn: tuple(day for day in WEEKDAYS if day in drawn)
    )
    season = st.one_of(st.none(), seasons, spans)
    week = st.builds(WeekHours, weekdays=weekdays, openings=openings, season=season)
    closed = st.builds(SpecialHours, days=days)
    opened = st.builds(SpecialHours, days=days, openings=openings)
    return Calendar(
        word=word,
        noun=draw(st.sampled_from(("hours", "days"))),
        week=tuple(draw(st.lists(week, min_size=1, max_size=3))),
        zone=draw(st.sampled_from(words.ZONES)),
        special=tuple(draw(st.lists(st.one_of(closed, opened), max_size=4))),
    )
