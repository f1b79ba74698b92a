"""A sentence that could not be read, with all that is known of it."""

from dataclasses import dataclass

from goodword.rules.text.findings import Finding
from goodword.rules.text.forms import Form
from goodword.rules.text.reader import Stuck


@dataclass(frozen=True, slots=True)
class Unread:
    """`said` stands at `start` in the document; `head` is the name before its colon.

    `stuck` is where reading stopped; without it, the sentence was read and `findings` say what is
    wrong with it. `above` is the sentence before it, as (start, end). `section` is where it
    stands, and `begins` where its head does. `calendars` are those that the policy has.
    """

    said: str
    start: int
    form: Form
    head: str = ""
    stuck: Stuck | None = None
    findings: tuple[Finding, ...] = ()
    above: tuple[int, int] | None = None
    section: str = ""
    begins: int = 0
    calendars: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.start + len(self.said)
