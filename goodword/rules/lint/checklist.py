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
    """One warning for each thing that is missing, at the title; the extended policy counts too."""
    if not view.placed:
        return
    for code, there in (
        ("GW401", _sponsored(view)),
        ("GW402", _trained(view)),
        ("GW403", bool(view.every(Latitude))),
        ("GW404", bool(view.every(Budget))),
        ("GW405", any(_yearly(survey.every) for survey in view.every(SurveyEvery))),
        ("GW412", _promises(view)),
    ):
        if not there:
            yield found(code, view.title)


def _sponsored(view: View) -> bool:
    return view.policy.sponsor is not None or bool(view.parent and view.parent.sponsor)


def _trained(view: View) -> bool:
    documents = [*view.policy.documents(), *(view.parent.documents() if view.parent else ())]
    return bool(view.every(Training)) or any(isinstance(one, Course) for one in documents)


def _yearly(every: Duration) -> bool:
    return every.unit in _DAYS and every.amount * _DAYS[every.unit] <= _YEARLY


def _promises(view: View) -> bool:
    return any(view.every(kind) for kind in (Standard, Rate, Opinion, CountStandard))
