"""Closed days that are told in a sentence of their own belong to the hours of the policy."""

import re
from typing import Final

from goodword.rules.text.advice.attempt import Sentence
from goodword.rules.text.advice.naming import holidays_in
from goodword.rules.text.markdown import collapse
from goodword.rules.text.print.sentence import sentence as printed
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import Calendar

_CLOSED: Final = re.compile(
    r"(?:we|the [\w' -]{2,30}|[\w' -]{2,30}?) (?:are|is|will be|stay|remain)s? closed "
    r"(?:on |for |over |during )?(?P<d>.+)|(?:we )?close (?:on|for|over|during) (?P<e>.+)",
    re.IGNORECASE,
)
_FEAST: Final = re.compile(
    r"(?:from |over |during )?(?:between )?christmas (?:and|to|until|through) new year(?:'s day)?"
    r"(?! eve)",
    re.IGNORECASE,
)


def with_closed_days(said: str, hours: Calendar, names: Vocabulary) -> Sentence | None:
    """The hours with the days that a sentence says are closed; None if it says none."""
    match = _CLOSED.fullmatch(collapse(said).replace("’", "'").rstrip(" .!"))
    if match is None:
        return None
    days = re.sub(r"^(?:on )|(?<=and )on (?=\w)", "", match["d"] or match["e"])
    days = holidays_in(_FEAST.sub("25 December to 1 January", days), names)
    head, _, body = printed(hours).rstrip(".").partition(": ")
    told = " and " if ", closed on" in body else ", closed on "
    return Sentence(f"{body}{told}{days}", "calendar", head)
