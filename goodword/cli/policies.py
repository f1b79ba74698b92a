"""Load a policy for a command: its text, what it says, and what there is to say of it."""

import re
from dataclasses import dataclass
from pathlib import Path

from goodword.cli.files import Refusal, read_text
from goodword.cli.kept import kept_table
from goodword.rules.diagnostics import Diagnostic, diagnose
from goodword.rules.diagnostics.own import own_words
from goodword.rules.inherit import whole
from goodword.rules.text import Parsed, Placed, parse
from goodword.rules.tree import Policy

_EXTENDS = re.compile(r"^\s*Extends the policy of (.+?)\.?\s*$", re.MULTILINE | re.IGNORECASE)
_TITLE = re.compile(r"^# +(.+?)[ #]*$", re.MULTILINE)
_FRONT = 4000  # characters: the front of a policy is short


@dataclass(frozen=True, slots=True)
class Loaded:
    """A policy as it was read from a file; `whole` has what it inherits too."""

    path: str
    text: str
    parsed: Parsed
    diagnostics: tuple[Diagnostic, ...]
    whole: Policy
    parent: Policy | None = None

    @property
    def errors(self) -> int:
        """How many errors stop it from being published."""
        return self.count("error")

    def count(self, severity: str) -> int:
        """How many diagnostics have this severity."""
        return sum(d.severity == severity for d in self.diagnostics)


def load(
    path: str, *, extends: str | None = None, advise: bool = True, below: tuple[str, ...] = ()
) -> Loaded:
    """Read, parse and check the policy in a file.

    With `advise`, everything the lint has to say is among the diagnostics; without it, only what
    could not be read. `below` are the policies that extend this one.
    """
    text = read_text(path)
    parent = _parent(path, text, extends, (*below, path))
    parsed = parse(text, parent=parent, table=kept_table())
    found = [*parsed.findings, *(_advice(parsed, text, parent) if advise else ())]
    fixes = {(f.code, f.start, f.end): f.fixes for f in found if f.fixes}
    names = parsed.vocabulary
    own = own_words(names.calendars, text, names.where)
    said = diagnose([(f.code, f.start, f.end, f.facts) for f in found], text, fixes, own)
    return Loaded(path, text, parsed, said, whole(parsed.policy, parent), parent)


def sound(path: str, *, inherited: bool = True, below: tuple[str, ...] = ()) -> Policy:
    """The policy in a file, for a command that runs it, with what it inherits or without.

    Raises Refusal if it has errors.
    """
    loaded = load(path, advise=False, below=below)
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


def _parent(path: str, text: str, extends: str | None, below: tuple[str, ...]) -> Policy | None:
    """The policy that this one extends: the file that is named, or one beside it of that name."""
    said = _EXTENDS.search(text[:_FRONT])
    if extends is None and (said is None or path == "-"):
        return None
    found = extends or (said and _beside(path, said[1]))
    if not found:
        raise Refusal(
            f"{path}: it extends the policy of {said and said[1]}, which is in no file beside it. "
            "Name it: --extends FILE"
        )
    if found in below:
        raise Refusal(f"{path}: it extends {found}, which extends it. Only one of them can.")
    return sound(found, below=below)


def _beside(path: str, name: str) -> str | None:
    """The file beside a policy that is the policy of that name."""
    others = (other for other in sorted(Path(path).parent.glob("*.md")) if other != Path(path))
    return next((str(other) for other in others if _is_titled(other, name)), None)


def _is_titled(path: Path, name: str) -> bool:
    """Whether a file is the policy of that name; what can't be read isn't."""
    try:
        with path.open(encoding="utf-8-sig", errors="ignore") as file:
            title = _TITLE.search(file.read(_FRONT))
    except OSError:
        return False
    return title is not None and title[1] in (name, f"Customer service policy of {name}")
