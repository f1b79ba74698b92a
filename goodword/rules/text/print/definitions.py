"""Definitions: 'Name: what it is.'"""

from itertools import groupby
from typing import assert_never

from goodword.rules.text.moments import WEEKDAYS
from goodword.rules.text.print.amounts import (
    by_time,
    capital,
    clock_time,
    day,
    duration,
    listed,
    money,
    number,
    often,
    quoted,
)
from goodword.rules.text.print.standards import a, by_channels, role
from goodword.rules.text.words import plural, plural_back
from goodword.rules.tree import (
    AllElse,
    Calendar,
    ContactClass,
    Dates,
    DayOfYear,
    Days,
    Decided,
    EveryoneElse,
    Excuse,
    FieldAmount,
    FieldIs,
    FirstOrdered,
    Internal,
    Marked,
    NthWeekday,
    Opening,
    OrderedOften,
    PublicHolidays,
    Reach,
    Roles,
    Season,
    Segment,
    Spent,
    Tagged,
    Term,
    Touchpoint,
    Unit,
    Weekday,
    WeekHours,
)


def term(clause: Term) -> str:
    return f"{clause.word}: {clause.meaning}"


def calendar(clause: Calendar) -> str:
    """'Shop hours: Monday to Friday 09:00–18:00, in America/Halifax, closed on 24 December.'"""
    alone = len(clause.week) == 1
    parts = [listed([_hours(h, alone=alone) for h in clause.week])]
    parts += [f"in {clause.zone}"] if clause.zone else []
    runs = groupby(clause.special, lambda special: special.openings)
    parts += [_special([s.days for s in alike], times) for times, alike in runs]
    return f"{capital(clause.word)} {clause.noun}: {', '.join(parts)}."


def _all_days(days: list[Days]) -> list[str]:
    """Days in words; the second and the fourth Saturday in a row are said together."""
    words = []
    for kind, some in groupby(days, key=lambda d: d.weekday if isinstance(d, NthWeekday) else None):
        if kind is None:
            words += [day_words(d) for d in some]
        else:
            nths = [_NTH[d.nth] for d in some if isinstance(d, NthWeekday)]
            words.append(f"the {listed(nths)} {kind} of the month")
    return words


def _special(alike: list[Days], times: tuple[Opening, ...]) -> str:
    """Days in the order in which they are said: of two alike, the later wins."""
    days = listed(_all_days(alike))
    return f"open on {days} {openings(times)}" if times else f"closed on {days}"


def _hours(hours: WeekHours, *, alone: bool) -> str:
    """'Monday to Friday 09:00–18:00'; bare weekdays are open all day, where no others follow."""
    times = openings(hours.openings)
    season = f" from {span(hours.season)}" if hours.season else ""
    if times == ALL_DAY and alone and hours.weekdays == WEEKDAYS and not season:
        return "round the clock"
    said = "" if times == ALL_DAY and alone else f" {times}"
    return f"{_weekdays(hours.weekdays)}{said}{season}"


ALL_DAY = "00:00–24:00"


def openings(of: tuple[Opening, ...]) -> str:
    """'09:00–12:00 and 13:00–18:00'."""
    return " and ".join(f"{clock_time(o.start)}–{by_time(o.end)}" for o in of)


def _weekdays(days: tuple[Weekday, ...]) -> str:
    if days == WEEKDAYS:
        return "every day"
    firsts = [at for at, day in enumerate(WEEKDAYS) if day in days and WEEKDAYS[at - 1] not in days]
    if len(days) > 2 and len(firsts) == 1:
        return f"{WEEKDAYS[firsts[0]]} to {WEEKDAYS[(firsts[0] + len(days) - 1) % 7]}"
    return listed(days)


_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


def span(of: Season | Dates) -> str:
    """'1 May to 30 September'."""
    return f"{day(of.first)} to {day(of.last)}"


def day_words(days: Days) -> str:
    """'24 December', 'public holidays in CA-NS', '1 May 2026 to 3 May 2026'."""
    match days:
        case PublicHolidays():
            return f"public holidays in {days.region}"
        case DayOfYear():
            return day(days)
        case NthWeekday():
            return f"the {_NTH[days.nth]} {days.weekday} of the month"
        case Dates() if days.first == days.last:
            return day(days.first)
        case Dates() | Season():
            return span(days)
        case _:
            assert_never(days)


def unit(clause: Unit) -> str:
    return f"{capital(a(clause.name))} lasts {duration(clause.lasts)}."


def roles(clause: Roles) -> str:
    return f"Roles, from the top: {', '.join(clause.names)}."


def reach(clause: Reach) -> str:
    hours = f", in {clause.calendar} hours" if clause.calendar else ""
    return f"Reach us {by_channels((clause.channel,))} at {quoted(clause.at)}{hours}."


def segment(clause: Segment) -> str:
    return f"{capital(clause.name)}: {_test(clause.test)}."


def _test(test: object) -> str:
    match test:
        case OrderedOften():
            return f"ordered at least {often(test.times)} in {duration(test.period, period=True)}"
        case Spent():
            return f"spent at least {money(test.money)} in {duration(test.period, period=True)}"
        case FirstOrdered():
            return f"first ordered within the last {duration(test.period, period=True)}"
        case Tagged():
            return f"tagged {quoted(test.tag)}"
        case Internal():
            return "internal"
        case EveryoneElse():
            return "everyone else"
        case FieldIs() | FieldAmount():
            return field_test(test)
        case _:
            raise TypeError(f"no segment is tested by {test!r}")


def field_test(test: FieldIs | FieldAmount) -> str:
    """'whose type is "a" or "b"', 'whose value is at least $500'."""
    if isinstance(test, FieldIs):
        return f"whose {test.field} is {listed([quoted(v) for v in test.values], 'or')}"
    figure = money(test.amount) if test.amount.currency else number(test.amount.amount)
    return f"whose {test.field} is {test.compare} {figure}"


def touchpoint(clause: Touchpoint) -> str:
    """'Order (while buying, behind the scenes, by clerks): placed, shipped.'"""
    notes = [str(clause.stage)] if clause.stage else []
    notes += ["behind the scenes"] if clause.hidden else []
    notes += [f"by {listed([plural_back(r) for r in clause.by])}"] if clause.by else []
    about = f" ({', '.join(notes)})" if notes else ""
    return f"{capital(clause.name)}{about}: {', '.join(clause.milestones)}."


def contact_class(clause: ContactClass) -> str:
    name, things = capital(plural_back(clause.name)), plural(clause.touchpoint)
    match clause.test:
        case Marked():
            by = f" by {role(clause.test.by)}" if clause.test.by else ""
            return f"{name}: {things} marked {quoted(clause.test.mark)}{by}."
        case FieldIs() | FieldAmount():
            return f"{name}: {things} {field_test(clause.test)}."
        case AllElse():
            return f"{name}: all other {things}."
        case _:
            assert_never(clause.test)


def excuse(clause: Excuse) -> str:
    raised = f", raised by {role(clause.raised_by)}" if clause.raised_by else ""
    evidence = f" with {quoted(clause.evidence)}" if clause.evidence else ""
    return f"Excuse: {clause.words}{raised}{evidence}."


def decided(clause: Decided) -> str:
    return f"Decided by {role(clause.by)}: {quoted(clause.words)}."
