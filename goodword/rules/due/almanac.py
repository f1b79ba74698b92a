"""What a policy's words of time mean: its calendars, its own units, its zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from goodword.rules.calendar import Hours, hours_of
from goodword.rules.tree import Calendar, Policy, Unit


class UnknownWord(ValueError):
    """A sentence names a calendar or a unit that the policy does not declare."""


@dataclass(frozen=True, slots=True)
class Almanac:
    """Calendars by their word ('shop'), units by their name ('ring'), and the policy's zone.

    Bare days and times of day are read in `zone`, an IANA name.
    """

    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    units: Mapping[str, Unit] = field(default_factory=dict)
    zone: str = "UTC"

    def hours(self, word: str) -> Hours:
        """The calendar of a word, at work. Raises UnknownWord."""
        if word not in self.calendars:
            raise UnknownWord(_unknown("calendar", word, self.calendars))
        return hours_of(self.calendars[word])

    def unit(self, name: str) -> Unit:
        """A unit that the policy declares. Raises UnknownWord."""
        if name not in self.units:
            raise UnknownWord(_unknown("unit", name, self.units))
        return self.units[name]


def almanac_of(policy: Policy, zone: str | None = None) -> Almanac:
    """The almanac of a policy.

    Its zone is the one given, else the policy's own, else its first calendar's, else UTC.
    """
    calendars = [clause for clause in policy.clauses() if isinstance(clause, Calendar)]
    units = [clause for clause in policy.clauses() if isinstance(clause, Unit)]
    own = policy.zone or next((calendar.zone for calendar in calendars), "UTC")
    return Almanac(
        calendars={calendar.word: calendar for calendar in calendars},
        units={unit.name: unit for unit in units},
        zone=zone or own,
    )


def _unknown(what: str, word: str, known: Mapping[str, object]) -> str:
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    advice = f" Did you mean {near[0]!r}?" if near else ""
    return f"The policy declares no {what} {word!r}.{advice}"
