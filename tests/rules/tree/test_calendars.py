from goodword.rules.tree import calendars
from tests.rules.tree.parts import faults, own_parts


def test_its_parts_are_frozen_and_say_what_they_are() -> None:
    assert own_parts(calendars) != []
    assert faults(calendars) == []
