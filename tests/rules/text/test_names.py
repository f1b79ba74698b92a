import pytest

from goodword.rules.text import parse
from tests.rules.text.trees import codes


@pytest.mark.parametrize(
    "said, found",
    [
        ("Orders are shipped within 3 hours.", []),
        ("Deliveries are dispatched within 3 hours.", ["GW306"]),
        ("Orders are answered within 3 hours.", ["GW302"]),
        ("Urgent complaints are resolved within 3 hours.", []),
        ("Urgent complaints are shipped within 3 hours.", ["GW302"]),
        ("Orders are shipped within 3 hours of being answered.", ["GW302"]),
        ("Orders are shipped within 3 hours, or are answered.", ["GW302"]),
    ],
)
def test_a_moment_must_be_the_touchpoints_own(said: str, found: list[str]) -> None:
    assert codes(said) == found


def policy(touchpoints: str, said: str) -> list[str]:
    """The codes of what there is to say about a promise in a policy with these touchpoints."""
    head = f"# P\n\n## Customers and contacts\n\n{touchpoints}\n\n## What we promise\n\n"
    found = parse(f"{head}- {said}\n").findings
    return [one.code for one in found if one.start >= len(head)]


def test_people_are_read_as_what_alone_has_what_is_done_and_it_is_said() -> None:
    assert policy("- Counter visit: arrived, served.", "Customers are served in 5 minutes.") == [
        "GW316"
    ]


def test_callers_are_those_who_call() -> None:
    assert policy("- Call: received, answered.", "Callers are answered within 20 seconds.") == []


def test_patients_are_not_only_the_urgent_ones() -> None:
    urgent = "- Urgent patient: arrived, seen."
    assert policy(urgent, "Patients are seen within 20 minutes.") == ["GW313"]
    assert policy(urgent, "Urgent patients are seen within 20 minutes.") == []
