"""Load a policy for a command: its text, what it says, and what there is to say of it."""

import re
from dataclasses import dataclass
from pathlib import Path

from goodword.cli.files import Refusal, cache_file, read_text
from goodword.rules.diagnostics import Diagnostic, diagnose
from goodword.rules.inherit import whole
from goodword.rules.text import Parsed, Placed, parse
from goodword.rules.tree import Policy

_EXTENDS = re.compile(r"^\s*Extends the policy of (.+?)\.?\s*$", re.MULTILINE)
_FRONT = 4000  # characters: the front of a policy is short


@dataclass(frozen=True, slots=True)
class Loaded:
    """A policy as it was read from a file; `whole` has what it inherits too."""

    path: str
    text: str
    parsed: Parsed
    diagnostics: tuple[Diagnostic, ...]
    whole: Policy

    @property
    def errors(self) -> int:
        """How many errors stop it from being published."""
        return self.count("error")

    def count(self, severity: str) -> int:
        """How many diagnostics have this severity."""
        return sum(d.severity == severity for d in self.diagnostics)


def load(path: str, *, extends: str | None = None, advise: bool = True) -> Loaded:
    """Read, parse and check the policy in a file.

    With `advise`, everything the lint has to say is among the diagnostics; without it, only what
    could not be read.
    """
    text = read_text(path)
    parent = _parent(path, text, extends)
    parsed = parse(text, parent=parent, cached_at=cache_file())
    found = [*parsed.findings, *(_advice(parsed, text, parent) if advise else ())]
    said = diagnose([(f.code, f.start, f.end, f.facts) for f in found], text)
    return Loaded(path, text, parsed, said, whole(parsed.policy, parent))


def sound(path: str, *, extends: str | None = None, inherited: bool = True) -> Policy:
    """The policy in a file, for a command that runs it, with what it inherits or without.

    Raises Refusal if it has errors.
    """
    loaded = load(path, extends=extends, advise=False)
    wrong = [d for d in loaded.diagnostics if d.severity == "error"]
    if wrong:
        first = wrong[0]
        more = f" and {len(wrong) - 1} more" if len(wrong) > 1 else ""
        raise Refusal(
            f"{path}:{first.place.line}:{first.place.column}: {first.code} {first.message}\n"
            f"The policy has this error{more}. See them all: goodword check {path}"
        )
    return loaded.whole if inherited else loaded.parsed.policy


def _advice(parsed: Parsed, text: str, parent: Policy | None) -> tuple[Placed, ...]:
    from goodword.rules.lint import lint

    return lint(parsed, text, parent=parent)


def _parent(path: str, text: str, extends: str | None) -> Policy | None:
    """The policy that this one extends: the file that is named, or one beside it of that name."""
    if extends is not None:
        return load(extends, advise=False).parsed.policy
    said = _EXTENDS.search(text[:_FRONT])
    wanted = said[1] if said else ""
    if not wanted or path == "-":
        return None
    for other in sorted(Path(path).parent.glob("*.md")):
        if other != Path(path) and wanted in other.read_text("utf-8", errors="ignore")[:400]:
            return parse(read_text(str(other)), cached_at=cache_file()).policy
    raise Refusal(
        f"{path}: it extends the policy of {wanted}, which is in no file beside it. "
        "Name it: --extends FILE"
    )
