"""What a whole policy has: a sponsor, promises, training, latitude, money and a yearly survey."""

from collections.abc import Iterator
from typing import Final

from goodword.rules.lint.view import View, found
from goodword.rules.text.findings import Placed
from goodword.rules.tree import (
    Budget,
    CountStandard,
    Course,
    Duration,
    Latitude,
    Opinion,
    Rate,
    Standard,
    SurveyEvery,
    Training,
)

_DAYS: Final = {"day": 1, "week": 7, "month": 31, "year": 366}
_YEARLY: Final = 400


def checklist(view: View) -> Iterator[Placed]:
    """One warning for each thing that is missing, at the title; the extended policy counts too.

    What a sentence may say that isn't read yet is not called missing.
    """
    if not view.placed:
        return
    shown = {form for _, _, form in view.parsed.unread}
    if not _sponsored(view):
        yield found("GW401", view.title)
    if view.parsed.aside:
        yield found("GW413", view.title, sentences=_counted(len(view.parsed.aside)))
        return
    for code, there, forms in (
        ("GW402", _trained(view), {"training"}),
        ("GW403", bool(view.every(Latitude)), {"latitude"}),
        ("GW404", bool(view.every(Budget)), {"budget"}),
        ("GW405", _surveyed(view), {"survey every"}),
        ("GW412", _promises(view), {"standard", "opinion standard"}),
    ):
        if not there and not forms & shown:
            yield found(code, view.title)


def _counted(sentences: int) -> str:
    return "1 sentence is" if sentences == 1 else f"{sentences} sentences are"


def _sponsored(view: View) -> bool:
    return view.policy.sponsor is not None or bool(view.parent and view.parent.sponsor)


def _trained(view: View) -> bool:
    documents = [*view.policy.documents(), *(view.parent.documents() if view.parent else ())]
    return bool(view.every(Training)) or any(isinstance(one, Course) for one in documents)


def _surveyed(view: View) -> bool:
    return any(_yearly(survey.every) for survey in view.every(SurveyEvery))


def _yearly(every: Duration) -> bool:
    return every.unit in _DAYS and every.amount * _DAYS[every.unit] <= _YEARLY


def _promises(view: View) -> bool:
    return any(view.every(kind) for kind in (Standard, Rate, Opinion, CountStandard))
