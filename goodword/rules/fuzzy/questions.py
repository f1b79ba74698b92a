"""The questions in the policy's own calendar: 'within 3 office hours' where there are no shops."""

from collections.abc import Iterable
from typing import Final

_WRITTEN_FOR: Final = "shop "


def asked(question: str, calendars: Iterable[str]) -> str:
    """The question with the first calendar that the policy has, or with none."""
    own = next(iter(calendars), "")
    return question.replace(_WRITTEN_FOR, f"{own} " if own else "")
