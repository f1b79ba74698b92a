"""The front of a policy: its title, who stands behind it, and since when it holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goodword.rules.calendar import is_zone
from goodword.rules.text.markdown import Block, collapse, verbatim
from goodword.rules.text.sentences import sentences
from goodword.rules.text.spoken import zones
from goodword.rules.text.tokens import words_of
from goodword.rules.text.values import MATCHERS, UNITS
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import Answer, Duration, Policy, Sponsor

_IT = (
    r"(?:(?:(?:this|the|our) (?:policy|charter)|it) (?:(?:is|has been|was|will be) "
    r"|(?=applies|takes|comes|starts)))?"
)
_SPONSORED = re.compile(
    rf"(?:{_IT}Sponsored by|Sponsor:|(?:policy )?(?P<o>owner):)"
    r"\s+([^,(]+?)(?:,\s*(.+?)|\s*\((.+?)\))?\.?$",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    rf"{_IT}(?:In force (?:from|since)|(?:in effect|valid|effective)(?: as of| from| since| on|:)?"
    r"(?=[^.]*\d)|(?:which |that )?(?:applies|takes effect|comes into (?:force|effect)|starts)"
    r" (?:as of|from|on)(?=[^.]*\d))\s+(.+?)\.?$",
    re.IGNORECASE,
)
_REVIEWED = re.compile(
    rf"(?:{_IT}Reviewed|we (?:will )?review (?:this policy|it))(?: at least)? every\s+(?:(\S+)\s+)?"
    r"(\w+)\.?$",
    re.IGNORECASE,
)
_REVIEWED_ONCE = re.compile(
    rf"(?:{_IT}Reviewed|we (?:will )?review (?:this policy|it))(?: at least)?"
    r" (once a year|yearly|annually|quarterly|monthly|twice a year|once a month)\.?$",
    re.IGNORECASE,
)
_MONTHS = {
    "once a year": 12, "yearly": 12, "annually": 12, "quarterly": 3, "monthly": 1,
    "twice a year": 6, "once a month": 1,
}  # fmt: skip
_EXTENDS = re.compile(r"Extends the policy of\s+(.+?)\.?$", re.IGNORECASE)
_ZONE = re.compile(
    r"(?:(?:All )?times are(?: given| shown)? in|(?:all )?times are(?= \w+ time)|time ?zone:)"
    r"\s+(\S+?(?: time)?)\.?$",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(who they are|why they buy|what they value|how to reach them|what they fear)\s*:\s*(.+)",
    re.IGNORECASE | re.DOTALL,
)

Found = tuple[str, int, int, dict[str, str]]


@dataclass(slots=True)
class Front:
    """The lines above the first section, as they are read."""

    text: str
    fields: dict[str, Any] = field(default_factory=dict)
    prose: list[str] = field(default_factory=list)
    run: list[Block] = field(default_factory=list)

    def policy(self) -> Policy:
        """A policy without sections yet."""
        self._close()
        return Policy(**{"title": "", **self.fields}, prose="\n\n".join(self.prose))

    def _close(self) -> None:
        """Blocks in which nothing was read stay as they stand."""
        if self.run:
            self.prose.append(verbatim(self.run, self.text))
            self.run.clear()

    def take(self, block: Block) -> Iterator[Found]:
        """Read one block; yields what is wrong with it."""
        raw = self.text[block.start : block.end]
        if block.kind == "heading" and block.level == 1 and "title" not in self.fields:
            self.fields["title"] = collapse(raw)
            return
        kept, all_kept = [], True
        for start, end in sentences(raw, names=True) if block.kind != "heading" else ():
            said = collapse(raw[start:end])
            found = self.line(said)
            all_kept &= found is None
            if found is None:
                kept.append(said)
            elif found:
                yield ("GW105", block.start + start, block.start + end, found)
        if all_kept:
            self.run.append(block)
        elif kept:
            self._close()
            mark = {"bullet": "- ", "item": "1. "}.get(block.kind, "")
            self.prose.append(mark + " ".join(kept))

    def line(self, said: str) -> dict[str, str] | None:
        """None if the line is prose; otherwise what is wrong with it, nothing if it is right."""
        said = collapse(said)
        if match := _SPONSORED.match(said):
            title = match[3] or match[4] or (match["o"] and "owner")
            self.fields["sponsor"] = Sponsor(name=match[2], title=title)
            return {}
        if match := _EXTENDS.match(said):
            self.fields["extends"] = match[1]
            return {}
        if match := _IN_FORCE.match(said):
            return self._in_force(match[1])
        if match := _ZONE.match(said):
            return self._zone(match[1])
        if match := _REVIEWED_ONCE.match(said):
            return self._reviewed(str(_MONTHS[match[1].casefold()]), "months")
        if match := _REVIEWED.match(said):
            return self._reviewed(match[1] or "1", match[2])
        return None

    def _in_force(self, said: str) -> dict[str, str]:
        day = date_of(said)
        if day is None:
            return {"what": said, "kind": "date", "hint": "Say 'In force from 1 December 2026.'"}
        self.fields["in_force_from"] = day
        return {}

    def _zone(self, said: str) -> dict[str, str]:
        words = words_of(said)
        by_name = (v for _, n, v in zones(words, 0, Vocabulary()) if n == len(words))
        said = next((str(zone) for zone in by_name), said)
        if not is_zone(said):
            return {"what": said, "kind": "time zone", "hint": "Say 'Times are in Europe/London.'"}
        self.fields["zone"] = said
        return {}

    def _reviewed(self, amount: str, unit: str) -> dict[str, str]:
        number: Any = next(
            (
                v
                for m in MATCHERS
                for t, n, v in m(words_of(amount), 0, Vocabulary())
                if t == "NUMBER"
            ),
            None,
        )
        if number is not None and unit.casefold() in ("quarter", "quarters"):
            number, unit = 3 * number, "months"
        if number is None or unit.casefold() not in UNITS:
            return {
                "what": f"{amount} {unit}",
                "kind": "length of time",
                "hint": "Say 'Reviewed every 3 months.'",
            }
        self.fields["reviewed_every"] = Duration(amount=number, unit=UNITS[unit.casefold()])
        return {}


def date_of(said: str) -> date | None:
    """The date that words say: '1 December 2026', '2026-12-01'."""
    words = words_of(said)
    for matcher in MATCHERS if words else ():
        for terminal, length, value in matcher(words, 0, Vocabulary()):
            if terminal == "DATE" and length == len(words) and isinstance(value, date):
                return value
    return None


def answer(words: str) -> Answer | None:
    """'Why they buy: for the advice.' as an answer about a segment."""
    match = _ANSWER.match(words.strip())
    if match is None:
        return None
    question: Any = match[1].casefold()
    return Answer(question=question, words=collapse(match[2]))
