"""Instants and wall times: the one rule by which a time of day becomes a moment.

An instant is a whole number of seconds since 1970-01-01T00:00Z; parts of a second are dropped.
A day is a whole number of days since 1970-01-01. A wall time is a day and a second of that day.
A wall time that does not exist moves forward by the gap; an ambiguous one is its first
occurrence. That is what `fold=0` means to zoneinfo, so no table of switches is needed here.
"""

from datetime import date, datetime, timedelta
from difflib import get_close_matches
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

MINUTE: Final = 60
HOUR: Final = 3600
DAY: Final = 86_400
FIRST_DAY: Final = 0
LAST_DAY: Final = 84_005
_EPOCH: Final = date(1970, 1, 1).toordinal()


class UnknownZone(ValueError):
    """No time zone has this name."""


class OutOfRange(ValueError):
    """The instant lies outside 1970 to 2199, where calendars are reckoned."""


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises UnknownZone with names like it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = " or ".join(_near_zones(name))
        advice = f"Did you mean {near}?" if near else "Example: America/Halifax."
        raise UnknownZone(f"{name!r} is no time zone. {advice}") from None


def is_zone(name: str) -> bool:
    """Whether there is a zone of this name; quicker than a list of all there are."""
    if name.startswith(("posix", "right/")):
        return False
    try:
        return bool(zone_of(name))
    except UnknownZone:
        return False


def _near_zones(name: str) -> list[str]:
    by_lower = {known.lower(): known for known in available_timezones()}
    by_lower |= {known.rpartition("/")[2].lower(): known for known in available_timezones()}
    asked = name.lower().replace(" ", "_")
    return [by_lower[key] for key in get_close_matches(asked, by_lower, n=2, cutoff=0.7)]


def day_of(on: date) -> int:
    """The day number of a date."""
    return on.toordinal() - _EPOCH


def date_of(day: int) -> date:
    """The date of a day number."""
    return date.fromordinal(day + _EPOCH)


def instant_of(moment: datetime) -> int:
    """The instant of an aware datetime. Raises ValueError if it has no zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no zone, so it is no instant.")
    since = moment - datetime(1970, 1, 1, tzinfo=zone_of("UTC"))
    return since // timedelta(seconds=1)


def moment_of(instant: int, zone: ZoneInfo) -> datetime:
    """The aware datetime of an instant, as clocks on the wall in `zone` show it."""
    return datetime.fromtimestamp(instant, zone)


def at_wall(day: int, second: int, zone: ZoneInfo) -> int:
    """The instant of a wall time; seconds past midnight's 86,400 run on into the next days."""
    wall = datetime.fromordinal(day + _EPOCH) + timedelta(seconds=second)
    offset = wall.replace(tzinfo=zone).utcoffset() or timedelta()
    return day * DAY + second - offset // timedelta(seconds=1)


def wall_of(instant: int, zone: ZoneInfo) -> tuple[int, int]:
    """The wall time that clocks in `zone` show at an instant: its day, its second of the day."""
    if not FIRST_DAY * DAY <= instant < (LAST_DAY + 1) * DAY:
        raise OutOfRange(f"Instant {instant} lies outside the years 1970 to 2199.")
    offset = datetime.fromtimestamp(instant, zone).utcoffset() or timedelta()
    return divmod(instant + offset // timedelta(seconds=1), DAY)


def day_start(day: int, zone: ZoneInfo) -> int:
    """The instant at which a day begins; the day before ends (24:00) at the same instant."""
    return at_wall(day, 0, zone)


def day_exists(day: int, zone: ZoneInfo) -> bool:
    """Whether a zone has a day at all: Samoa had no 30 December 2011."""
    return day_start(day, zone) < day_start(day + 1, zone)
