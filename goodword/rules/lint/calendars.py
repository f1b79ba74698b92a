"""Calendars that open some day."""

from collections.abc import Iterator
from datetime import time

from goodword.rules.lint.view import View, found, word
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Calendar


def calendars(view: View) -> Iterator[Placed]:
    """Hours that are said twice, that end before they begin, or that never come."""
    for calendar, place in view.all(Calendar):
        yield from _week(calendar, view, place)
        if not any(hours.weekdays and hours.openings for hours in calendar.week) and not any(
            special.openings for special in calendar.special
        ):
            yield found("GW514", word(view, place, calendar.word), word=calendar.word)


def _week(calendar: Calendar, view: View, place: tuple[int, int]) -> Iterator[Placed]:
    """A weekday has its hours once, and morning hours don't end before they begin."""
    plain = [day for hours in calendar.week if hours.season is None for day in hours.weekdays]
    for day in dict.fromkeys(d for d in plain if plain.count(d) > 1):
        why = "say all hours of a day at once"
        yield found("GW106", word(view, place, calendar.word), what=f"{day} twice", why=why)
    for opening in (opening for hours in calendar.week for opening in hours.openings):
        if time(5) <= opening.start < time(12) and time(0) < opening.end <= time(8):
            said = f"{opening.start:%H:%M}–{opening.end:%H:%M}"
            why = "it would end the next morning; say the afternoon as 17:00 or 5 pm"
            yield found("GW106", word(view, place, calendar.word), what=said, why=why)
