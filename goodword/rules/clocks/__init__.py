"""Clocks as pure state: terms and events in, state, due time, verdict and reasons out."""

from goodword.rules.clocks.events import (
    Done,
    Event,
    Excused,
    Given,
    Noticed,
    Paused,
    Restarted,
    Resumed,
)
from goodword.rules.clocks.run import OutOfTurn, after_event, clock_of_notice, run, start
from goodword.rules.clocks.state import Clock, Pause, Terms, Verdict
from goodword.rules.clocks.verdict import due_of, verdict
from goodword.rules.clocks.warning import Warn, warns_at
from goodword.rules.clocks.words import why

__all__ = [
    "Clock",
    "Done",
    "Event",
    "Excused",
    "Given",
    "Noticed",
    "OutOfTurn",
    "Pause",
    "Paused",
    "Restarted",
    "Resumed",
    "Terms",
    "Verdict",
    "Warn",
    "after_event",
    "clock_of_notice",
    "due_of",
    "run",
    "start",
    "verdict",
    "warns_at",
    "why",
]
