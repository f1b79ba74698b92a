"""The calendar days, weeks, months, quarters and years that a history touches."""

from datetime import date, timedelta

from goodword.rules.calendar import date_of, day_of
from goodword.rules.tree import Period

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def periods(per: Period, first_day: int, last_day: int) -> list[tuple[str, int]]:
    """Each period from the one of the first day to the one of the last: name, the day after it."""
    found = []
    begin = _begin(per, date_of(first_day))
    while day_of(begin) <= last_day:
        after = _after(per, begin)
        found.append((_name(per, begin), day_of(after)))
        begin = after
    return found


def _begin(per: Period, on: date) -> date:
    if per == "day":
        return on
    if per == "week":
        return on - timedelta(days=on.weekday())
    months = _MONTHS[per]
    return on.replace(month=(on.month - 1) // months * months + 1, day=1)


def _after(per: Period, begin: date) -> date:
    if per in {"day", "week"}:
        return begin + timedelta(days=1 if per == "day" else 7)
    years, month = divmod(begin.month - 1 + _MONTHS[per], 12)
    return date(begin.year + years, month + 1, 1)


def _name(per: Period, begin: date) -> str:
    match per:
        case "day":
            return f"{begin}"
        case "week":
            return f"week of {begin}"
        case "month":
            return f"{begin:%Y-%m}"
        case "quarter":
            return f"{begin.year} Q{(begin.month + 2) // 3}"
        case "year":
            return f"{begin.year}"
