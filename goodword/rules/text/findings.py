"""What reading a sentence needs at hand, and the list of what it finds."""

from dataclasses import dataclass, field

from goodword.rules.diagnostics.fix import Fix
from goodword.rules.text.syntax import Token
from goodword.rules.text.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to say about a stretch of a sentence: a code, its place, its words' facts."""

    code: str
    start: int
    end: int
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with its offsets in the document, and what may mend it."""

    code: str
    start: int
    end: int
    facts: dict[str, str]
    fixes: tuple[Fix, ...] = ()


@dataclass(slots=True)
class Context:
    """What building needs beside the sentence: names, the grammar's phrases, a list to fill."""

    vocabulary: Vocabulary
    said: dict[str, str]
    sentence: str
    head: str = ""
    findings: list[Finding] = field(default_factory=list)

    def find(self, code: str, token: Token | None, **facts: str) -> None:
        """Note a finding at a word, or at the whole sentence without one."""
        start = getattr(token, "start_pos", None)
        end = getattr(token, "end_pos", None)
        self.findings.append(
            Finding(code, start or 0, len(self.sentence) if end is None else end, facts)
        )
