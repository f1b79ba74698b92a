"""Notice, word while one waits, average waits, and being late for what was agreed."""

import pytest

from goodword.rules.tree import APPOINTED, Notice, Standard
from tests.rules.text.test_charter import read as read_charter
from tests.rules.text.trees import codes, tree

LATE = "Appointments are begun within 20 minutes of the appointed time; otherwise we pay £10."


@pytest.mark.parametrize(
    "said",
    [
        "We give at least 24 hours' notice if we cancel a visit.",
        "We will give you 24 hours' notice if we have to cancel a visit.",
        "If we need to cancel a visit, we'll let you know at least 24 hours beforehand.",
        "You get at least 24 hours' notice if a visit is cancelled.",
    ],
)
def test_what_is_called_off_is_not_called_off_too_late(said: str) -> None:
    sentences, errors = read_charter(said.replace("visit", "appointment"))
    assert sentences == ("Appointments are cancelled at least 24 hours before the appointed time.",)
    assert errors == ()


def test_notice_says_of_what() -> None:
    assert codes("We give at least 24 hours' notice.") == ["GW106", "GW106"]


@pytest.mark.parametrize(
    "said, meant",
    [
        (
            "Customers hear from us every 2 hours until their incident is fixed.",
            (),
        ),
        (
            "During an incident, you hear from us every 2 hours until it is fixed.",
            ("Incidents are updated every 2 hours until fixed.",),
        ),
        (
            "Our average waiting time for calls is under 30 seconds.",
            ("Calls are answered within 30 seconds, on average.",),
        ),
        (
            "If we are more than 20 minutes late for an appointment, we pay £10.",
            (LATE,),
        ),
    ],
)
def test_what_is_meant_is_one_standard(said: str, meant: tuple[str, ...]) -> None:
    assert read_charter(said)[0] == meant


def test_notice_of_what_is_booked_is_before_its_time() -> None:
    found = tree("Orders are confirmed at least 2 shop days in advance.")
    assert isinstance(found, Standard)
    assert isinstance(found.target, Notice)
    assert found.target.before == APPOINTED
