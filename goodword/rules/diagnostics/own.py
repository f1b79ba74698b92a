"""The policy's own words in what is said of it: its calendar and its money, where it has them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_MONEY: Final = re.compile(r"[$£€¥₹](?= ?\d)")
_OF_A_ZONE: Final = {"Europe/London": "£", "Asia/Kolkata": "₹", "Asia/Tokyo": "¥"} | dict.fromkeys(
    (f"Europe/{city}" for city in (
        "Amsterdam", "Athens", "Berlin", "Brussels", "Dublin", "Helsinki", "Lisbon", "Luxembourg",
        "Madrid", "Paris", "Rome", "Vienna",
    )),
    "€",
)  # fmt: skip
_CALENDAR: Final = re.compile(r"\bshop (?=(?P<noun>hour|day|\{unit\}))")


@dataclass(frozen=True, slots=True)
class Own:
    """The word of its first calendar, or '', and the sign of its money."""

    calendar: str = "shop"
    currency: str = "$"

    def said(self, words: str) -> str:
        """Words that are written for a shop that counts in dollars, as this policy says them."""
        return _CALENDAR.sub(self._before, words).replace("$", self.currency)

    def _before(self, match: re.Match[str]) -> str:
        """Hours need no calendar; days are calendar days or those of one."""
        if self.calendar:
            return f"{self.calendar} "
        return "" if match["noun"] == "hour" else "working "


def own_words(calendars: Iterable[str], text: str, zone: str) -> Own:
    """What a policy says first of each; money of its zone where it names none."""
    money = _MONEY.search(text)
    currency = money[0] if money else _OF_A_ZONE.get(zone, "$")
    return Own(next(iter(calendars), ""), currency)
