"""Time on the business's calendars: hours, days, holidays and zones.

`hours_of(calendar)` answers for one instant; `tables` and `many` need NumPy and answer for
columns, so that importing this package stays light.
"""

from goodword.rules.calendar.dates import DayHours, hours_on
from goodword.rules.calendar.hours import Hours, NeverOpen, hours_of
from goodword.rules.calendar.instants import (
    DAY,
    OutOfRange,
    UnknownZone,
    at_wall,
    date_of,
    day_of,
    day_start,
    instant_of,
    is_zone,
    moment_of,
    wall_of,
    zone_of,
)
from goodword.rules.calendar.regions import UnknownRegion, check_region, holidays_in, knows_holidays

__all__ = [
    "DAY",
    "DayHours",
    "Hours",
    "NeverOpen",
    "OutOfRange",
    "UnknownRegion",
    "UnknownZone",
    "at_wall",
    "check_region",
    "date_of",
    "day_of",
    "day_start",
    "holidays_in",
    "knows_holidays",
    "hours_of",
    "hours_on",
    "instant_of",
    "is_zone",
    "moment_of",
    "wall_of",
    "zone_of",
]
