"""What had become of an interaction by the end of its history, as a number."""

from typing import Final

ENDED: Final = 0
WAITING: Final = 1
GONE: Final = 2
"""Up to here it is judged, if it ended or its limit has passed."""
REVERSED: Final = 3
EXCUSED: Final = 4
TOO_EARLY: Final = 5
"""Of what broke its word, told one by one: it ended, before it should have."""
