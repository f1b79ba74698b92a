"""A clock: one standard running for one interaction, as the events so far have left it."""

from dataclasses import dataclass
from typing import Literal

from goodword.rules.clocks.events import Done, Excused, Given, Noticed, Paused, Restarted, Resumed
from goodword.rules.tree import Alternative, Duration, Target

Verdict = Literal["not started", "running", "kept", "kept by notice", "early", "late", "excused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What was promised, as the policy in force at the start said it; it never changes after.

    `clause` is the clause's key, `version` the policy's. `cap` is the most that stopping may add,
    all pauses together (StopRule). `milestone` words the sentence: 'answered'.
    """

    clause: str
    version: str
    target: Target
    milestone: str = "done"
    cap: Duration | None = None
    alternative: Alternative | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Time in which the clock stood still.

    `ended`: what made it run on; None while it stands. `until`: as far as the pause counts, up to
    where the cap is used up; None while it stands and nothing caps it.
    """

    began: Paused
    ended: Resumed | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """State of a clock. Instants are epoch seconds.

    `start` is None until an anchor (named by `anchor`) is reached. `end` is the end of an agreed
    window. `given` holds the updates of a repeating standard, `earlier` the starts before.
    """

    terms: Terms
    start: int | None = None
    anchor: str = "started"
    end: int | None = None
    pauses: tuple[Pause, ...] = ()
    given: tuple[Given, ...] = ()
    done: Done | None = None
    notice: Noticed | None = None
    excuse: Excused | None = None
    earlier: tuple[tuple[int, Restarted], ...] = ()

    @property
    def standing(self) -> bool:
        """Whether it stands still."""
        return bool(self.pauses) and self.pauses[-1].ended is None
