import dataclasses

import pytest

from goodword.rules.clocks import Paused
from tests.rules.due.cast import at


def test_what_happened_can_not_be_changed() -> None:
    event = Paused(at=at("2026-11-20 10:00"), by="Ana", why="we wait for the customer")
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.at = 0  # type: ignore[misc]  # that it fails is the point
