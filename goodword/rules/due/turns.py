"""The instants of starts at which due times may jump or bend; some that do not, none missing."""

from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

from goodword.rules.calendar import DAY, Hours, NeverOpen, at_wall, wall_of, zone_of
from goodword.rules.calendar.tables import ZoneTable, local_table, zone_table
from goodword.rules.due.almanac import Almanac
from goodword.rules.due.backward import first_day
from goodword.rules.due.forward import away, last_day
from goodword.rules.due.lengths import Length, length_of
from goodword.rules.due.onday import DayRule, day_rule, due_day, moment_on, second_of
from goodword.rules.tree import Appointed, Between, Every, Hold, Notice, OnDay, Target, Within


class NoTable(ValueError):
    """Half a day has another length every day; reckon such a target start by start."""


def turns(target: Target, almanac: Almanac, since: int, until: int) -> set[int]:
    """Candidates from `since` to before `until`, and some beyond. Raises NoTable."""
    match target:
        case OnDay():
            return set(_around(_on_day(day_rule(target, almanac), since, until)))
        case Notice():
            return _length(length_of(target.least, almanac), since, until, back=True)
        case Appointed():
            return _appointed(target, almanac, since, until)
        case Within():
            limit = target.limit
        case Between():
            limit = target.high
        case Every():
            limit = target.first or target.interval
        case Hold():
            limit = target.least
    return _length(length_of(limit, almanac), since, until, back=False)


def _around(instants: Iterable[int]) -> Iterator[int]:
    """Each instant and its neighbours: a bend may belong to the second before or after."""
    for at in instants:
        yield from (at - 1, at, at + 1)


def _appointed(target: Appointed, almanac: Almanac, since: int, until: int) -> set[int]:
    found: set[int] = set()
    for tolerance, back in ((target.early, True), (target.late, False)):
        if tolerance:
            found |= _length(length_of(tolerance, almanac), since, until, back=back)
    if target.what == "date":
        found |= set(_around(_midnights(zone_of(almanac.zone), since, until)))
    return found


def _length(length: Length, since: int, until: int, *, back: bool) -> set[int]:
    hours = length.hours
    if length.kind == "seconds":
        return (
            set(_around(_run(hours, length.seconds, since, until, back=back))) if hours else set()
        )
    if length.fraction:
        raise NoTable("Half a day has another length every day; reckon it start by start.")
    found = set(_midnights(length.zone, since, until))
    if hours:
        found |= set(_nights(hours, since, until))
    if hours and (length.keeps_time or not length.days):
        found |= set(_bounds(hours, since, until))
    if length.keeps_time:
        found |= set(_kept_times(length, since, until, back=back))
    return set(_around(found))


def _on_day(rule: DayRule, since: int, until: int) -> Iterator[int]:
    """Midnights, nights' ends, cut-offs, and the moments after which a day is over."""
    where = rule.cutoff_zone or rule.zone
    yield from _midnights(rule.zone, since, until)
    yield from _midnights(where, since, until)
    cutoff = rule.target.cutoff
    for day in _days(rule.zone, since, until):
        if rule.hours:
            yield rule.hours.night_end(day)
        for by in (rule.target.by, rule.target.otherwise_by):
            yield moment_on(rule, due_day(rule, day, 0), by)
        if cutoff is not None:
            yield at_wall(day, second_of(cutoff), where)


def _run(hours: Hours, seconds: int, since: int, until: int, *, back: bool) -> Iterator[int]:
    """Openings and closings, and the starts from which one is reached in so much open time."""
    yield from _bounds(hours, since, until)
    try:
        reach = hours.due_before(since, seconds) if back else hours.due(until, seconds)
    except NeverOpen:
        return
    for bound in _bounds(hours, min(since, reach), max(until, reach)):
        try:
            yield hours.due(bound, seconds) if back else hours.due_before(bound, seconds)
        except NeverOpen:
            continue


def _bounds(hours: Hours, since: int, until: int) -> Iterator[int]:
    for day in _days(hours.zone, since, until):
        for opening, closing in hours.slots(day):
            yield from (opening, closing)


def _nights(hours: Hours, since: int, until: int) -> Iterator[int]:
    for day in _days(hours.zone, since, until):
        yield hours.night_end(day)


def _midnights(zone: ZoneInfo, since: int, until: int) -> Iterator[int]:
    """Each midnight, and each switch of the zone, at which a date may come twice."""
    for day in _days(zone, since, until):
        yield at_wall(day, 0, zone)
    yield from _switches(zone, since, until)
    for switch in _switches(zone, since, until):
        day, second = wall_of(switch, zone)
        # Clocks put back over midnight come to it a second time.
        if second > DAY // 2:
            yield switch + DAY - second


def _switches(zone: ZoneInfo, since: int, until: int) -> Iterator[int]:
    table = local_table(zone, since // DAY, until // DAY)
    for row in (table.before != table.after).nonzero()[0]:
        yield int(table.day[row] * DAY + table.switch[row])


def _kept_times(length: Length, since: int, until: int, *, back: bool) -> Iterator[int]:
    """The starts whose time of day is an opening, closing or switch on the day it leads to."""
    leads = list(_leads(length, since, until, back=back))
    ends = [day for lead in leads for day in lead]
    table = zone_table(length.zone, min(ends, default=1) - 1, max(ends, default=1) + 2)
    for day, to in leads:
        for second in _marks(length.hours, to, table):
            for offset in _offsets(table, day):
                yield day * DAY + second - offset


def _leads(length: Length, since: int, until: int, *, back: bool) -> Iterator[tuple[int, int]]:
    """Each day on which time of day counts, and the day to which a start on it leads."""
    sign, hours = (-1 if back else 1), length.hours
    for day in _days(length.zone, since, until):
        if hours is None:
            yield day, away(day, length, sign)
        elif hours.opens(day):
            start = hours.opening(day)
            yield day, first_day(length, start) if back else last_day(length, start)


def _marks(hours: Hours | None, day: int, table: ZoneTable) -> Iterator[int]:
    """Seconds of the wall clock of a day at which it opens, closes or is put forward or back."""
    offsets = _offsets(table, day)
    bounds = {bound for slot in (hours.slots(day) if hours else ()) for bound in slot}
    for on in (day, day + 1):
        row = on - int(table.day[0])
        old, new = int(table.before[row]), int(table.after[row])
        if old != new:
            bounds.add(on * DAY + int(table.switch[row]) - max(old, new))
    for bound in bounds:
        for offset in offsets:
            yield bound + offset - day * DAY


def _offsets(table: ZoneTable, day: int) -> set[int]:
    row = day - int(table.day[0])
    rows = slice(row, row + 2)
    return {int(offset) for column in (table.before, table.after) for offset in column[rows]}


def _days(zone: ZoneInfo, since: int, until: int) -> range:
    return range(wall_of(since, zone)[0] - 1, wall_of(until, zone)[0] + 2)
