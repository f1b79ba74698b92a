"""What stands behind 'Name:': calendars, segments, classes, touchpoints, roles; and units."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import one_period, role_of
from goodword.rules.text.findings import Context
from goodword.rules.text.moments import WEEKDAYS
from goodword.rules.text.names import own_noun
from goodword.rules.text.values import UNITS
from goodword.rules.text.words import plural, singular
from goodword.rules.tree import (
    AllElse,
    Calendar,
    ClassTest,
    ContactClass,
    Dates,
    DayOfYear,
    Days,
    Duration,
    EveryoneElse,
    Excuse,
    FieldAmount,
    FieldIs,
    FirstOrdered,
    Internal,
    Marked,
    Money,
    NthWeekday,
    Opening,
    OrderedOften,
    PublicHolidays,
    Reach,
    Season,
    Segment,
    SegmentTest,
    SpecialHours,
    Spent,
    Tagged,
    Unit,
    Weekday,
    WeekHours,
)


@dataclass(frozen=True, slots=True)
class Exceptional:
    """Several days with the same special hours."""

    days: tuple[Days, ...]
    openings: tuple[Opening, ...]
    weekdays: tuple[Weekday, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedWeekdays:
    """'closed on Sundays': days of the week without hours."""

    weekdays: tuple[Weekday, ...]


@rule("calendar")
def calendar(parts: Parts, context: Context) -> Calendar:
    word, noun = _named(context.head.casefold())
    said = _opened([part for some in parts.all(list) for part in some], context)
    special = tuple(
        SpecialHours(days=days, openings=group.openings)
        for group in (*(e for e in said if isinstance(e, Exceptional)), *parts.all(Exceptional))
        for days in group.days
    )
    closed = {day for group in parts.all(Exceptional) for day in group.weekdays}
    week = tuple(_but(part, closed) for part in said if isinstance(part, WeekHours))
    zone = parts.value("ZONE") or ""
    shown: Any = noun
    return Calendar(word=word, noun=shown, week=week, zone=zone, special=special)


def _named(head: str) -> tuple[str, str]:
    """'Opening times' and 'working day' as a calendar's word with 'hours' or 'days'."""
    word, _, noun = head.rpartition(" ")
    nouns = {"hours": "hours", "times": "hours", "hour": "hours", "days": "days", "day": "days"}
    return (word, nouns[noun]) if word and noun in nouns else (head, "hours")


def _but(hours: WeekHours, closed: set[Weekday]) -> WeekHours:
    """Hours of the week without the weekdays that are said to be closed."""
    return replace(hours, weekdays=tuple(day for day in hours.weekdays if day not in closed))


@rule("hours")
def hours(parts: Parts, context: Context) -> list[WeekHours | Exceptional]:
    """Hours of the week; public holidays that stand among the weekdays have the same."""
    weekdays: tuple[Any, ...] = next((c for c in parts.children if isinstance(c, tuple)), WEEKDAYS)
    openings = (*parts.values("SPAN"), *parts.values("AND_SPAN"))
    if parts.said("round the clock"):
        openings = (all_day(),)
    season = next((c for c in parts.children if isinstance(c, Season | Dates)), None)
    plain: tuple[Weekday, ...] = tuple(day for day in WEEKDAYS if day in weekdays)
    holidays = tuple(day for day in weekdays if isinstance(day, PublicHolidays))
    week = WeekHours(weekdays=plain, openings=openings, season=season)
    return [week, Exceptional(holidays, openings)] if holidays else [week]


def _opened(said: list[Any], context: Context) -> list[Any]:
    """'Saturday, and Sunday 10:00–17:00': days without hours are days of the next.

    Where no hours are said at all, they are all day; the last days may not be without theirs.
    """
    if not any(part.openings for part in said):
        return [replace(part, openings=(all_day(),)) for part in said]
    found: list[Any] = []
    for part in reversed(said):
        if part.openings:
            found.append(part)
        elif found and isinstance(part, WeekHours) and isinstance(found[-1], WeekHours):
            days = {*part.weekdays, *found[-1].weekdays}
            weekdays = tuple(day for day in WEEKDAYS if day in days)
            found[-1] = replace(
                found[-1], weekdays=weekdays, season=part.season or found[-1].season
            )
        else:
            why = "say from when to when, or 'round the clock'"
            context.find("GW106", None, what="days without hours", why=why)
    return found[::-1]


def all_day() -> Opening:
    """From midnight to midnight."""
    return Opening(start=time(0), end=time(0))


@rule("weekdays")
def weekdays(parts: Parts, context: Context) -> tuple[Any, ...]:
    named = (*parts.values("WEEKDAY"), *parts.values("AND_WEEKDAY"))
    said = {day for days in named for day in days}
    return (*(day for day in WEEKDAYS if day in said), *parts.all(PublicHolidays))


@rule("holidays")
def holidays(parts: Parts, context: Context) -> PublicHolidays:
    return PublicHolidays(region=parts.value("REGION"))


@rule("closed_weekdays")
def closed_weekdays(parts: Parts, context: Context) -> ClosedWeekdays:
    return ClosedWeekdays(parts.value("WEEKDAY"))


@rule("nth_days")
def nth_days(parts: Parts, context: Context) -> list[Days]:
    (weekday,) = parts.value("WEEKDAY")
    return [NthWeekday(nth=nth, weekday=weekday) for nth in parts.values("ORDINAL")]


@rule("season")
def season(parts: Parts, context: Context) -> Season | Dates:
    first, last = parts.values("DAY")
    return _span(first, last)


def _span(first: date | DayOfYear, last: date | DayOfYear) -> Season | Dates:
    """A span in one year, or over New Year; a year said at one end is both ends'."""
    if isinstance(first, DayOfYear):
        if isinstance(last, DayOfYear):
            return Season(first=first, last=last)
        begin = _on(last.year, first)
        return Dates(first=begin if begin <= last else _on(last.year - 1, first), last=last)
    if isinstance(last, date):
        return Dates(first=first, last=last)
    end = _on(first.year, last)
    return Dates(first=first, last=end if first <= end else _on(first.year + 1, last))


def _on(year: int, day: DayOfYear) -> date:
    """This day in a year; 29 February is the last of February in others."""
    shorter = min(day.day, monthrange(year, day.month)[1])
    return date(year, day.month, shorter)


@rule("days")
def days(parts: Parts, context: Context) -> Days:
    region = parts.value("REGION")
    if region is None and parts.said("public holidays"):
        region = ""
        why = "holidays differ by country; say whose, as 'public holidays in GB-ENG'"
        context.find("GW106", None, what="public holidays", why=why)
    if region is not None:
        return PublicHolidays(region=region)
    said = parts.values("DAY")
    if len(said) == 2:
        return _span(*said)
    only: Any = said[0]
    return only if isinstance(only, DayOfYear) else Dates(first=only, last=only)


@rule("exceptional")
def exceptional(parts: Parts, context: Context) -> Exceptional:
    said = [c if isinstance(c, list) else [c] for c in parts.children if isinstance(c, Days | list)]
    kinds = tuple(days for some in said for days in some)
    openings = (*parts.values("SPAN"), *parts.values("AND_SPAN"))
    weekdays = tuple(day for some in parts.all(ClosedWeekdays) for day in some.weekdays)
    if weekdays and openings:
        why = (
            "the weekdays' own hours stand in front: 'Monday to Friday 09:00–17:00 and Saturday …'"
        )
        context.find("GW106", None, what=f"open on {weekdays[0]}", why=why)
    return Exceptional(kinds, openings, weekdays)


@rule("unit")
def unit(parts: Parts, context: Context) -> Unit:
    name = singular(str(parts.value("UNITNAME")).casefold())
    if name.split()[-1] in UNITS:
        why = f"a length like '2 {plural(name)}' needs a calendar: '{plural(name).capitalize()}: …'"
        context.find("GW106", parts.token("UNITNAME"), what=name, why=why)
    return Unit(name=name, lasts=parts.need(Duration))


@rule("ordered_often")
def ordered_often(parts: Parts, context: Context) -> Segment:
    times = parts.value("NUMBER") or parts.value("ONCE") or parts.value("TIMES_PER")
    period = parts.one(Duration) or one_period(parts.value("PERIOD"))
    return _segment(OrderedOften(times=int(times), period=period), context)


@rule("spent")
def spent(parts: Parts, context: Context) -> Segment:
    return _segment(Spent(money=parts.value("MONEY"), period=parts.need(Duration)), context)


@rule("first_ordered")
def first_ordered(parts: Parts, context: Context) -> Segment:
    return _segment(FirstOrdered(period=parts.need(Duration)), context)


@rule("tagged")
def tagged(parts: Parts, context: Context) -> Segment:
    return _segment(Tagged(tag=parts.value("QUOTED")), context)


@rule("internal")
def internal(parts: Parts, context: Context) -> Segment:
    return _segment(Internal(), context)


@rule("everyone_else")
def everyone_else(parts: Parts, context: Context) -> Segment:
    return _segment(EveryoneElse(), context)


@rule("segment_by_field")
def segment_by_field(parts: Parts, context: Context) -> Segment:
    return _segment(
        next(c for c in parts.children if isinstance(c, FieldIs | FieldAmount)), context
    )


def _segment(test: SegmentTest, context: Context) -> Segment:
    return Segment(name=context.head.casefold(), test=test)


@rule("field_is")
def field_is(parts: Parts, context: Context) -> FieldIs:
    return FieldIs(field=parts.value("FIELD"), values=tuple(parts.values("QUOTED")))


@rule("field_amount")
def field_amount(parts: Parts, context: Context) -> FieldAmount:
    amount = parts.value("MONEY") or Money(amount=parts.value("NUMBER"), currency="")
    return FieldAmount(field=parts.value("FIELD"), compare=parts.value("BOUND"), amount=amount)


@rule("marked")
def marked(parts: Parts, context: Context) -> ContactClass:
    by = role_of(parts, context) if parts.token("ROLE") else None
    return _class(Marked(mark=parts.value("QUOTED"), by=by), parts, context)


@rule("by_field")
def by_field(parts: Parts, context: Context) -> ContactClass:
    test = next(c for c in parts.children if isinstance(c, FieldIs | FieldAmount))
    return _class(test, parts, context)


@rule("all_else", "all_other")
def all_else(parts: Parts, context: Context) -> ContactClass:
    return _class(AllElse(), parts, context)


def _class(test: ClassTest, parts: Parts, context: Context) -> ContactClass:
    name = singular(context.head.casefold())
    token = parts.token("NOUN")
    touchpoint = _sorted(name, context) if token is None else own_noun(token, context)
    return ContactClass(name=name, touchpoint=touchpoint, test=test)


def _sorted(name: str, context: Context) -> str:
    """The touchpoint that a class's own name names: 'trunk mains' are burst mains."""
    names = context.vocabulary
    words = name.split()
    for size in range(len(words), 0, -1):
        for at in range(len(words) - size + 1):
            said = singular(" ".join(words[at : at + size]))
            if said in names.touchpoints or said in names.usual:
                return said
    heads = [t for t in names.touchpoints if t.split()[-1] in map(singular, words)]
    if len(heads) == 1:
        return heads[0]
    hint = f"Say what they are: '{context.head}: calls …'."
    context.find("GW301", None, word=context.head, hint=hint)
    return words[-1]


@rule("reach")
def reach(parts: Parts, context: Context) -> Reach:
    return Reach(
        channel=parts.value("IN_PERSON") or parts.value("CHANNEL"),
        at=parts.value("QUOTED"),
        calendar=parts.value("OPENING"),
    )


@rule("excuse")
def excuse(parts: Parts, context: Context) -> Excuse:
    raised_by = role_of(parts, context) if parts.token("ROLE") else None
    return Excuse(words=parts.value("STATE"), raised_by=raised_by, evidence=parts.value("QUOTED"))
