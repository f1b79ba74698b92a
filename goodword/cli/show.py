"""Diagnostics for people and for programs."""

from collections.abc import Iterable
from itertools import zip_longest

import click

from goodword.cli.policies import Loaded
from goodword.rules.diagnostics import Diagnostic, Place, place_of
from goodword.rules.diagnostics.diagnostic import line_starts
from goodword.rules.diagnostics.fix import Fix, lines_of
from goodword.rules.text import sentence
from goodword.rules.text.advice.draft import block, draft
from goodword.rules.text.advice.edits import edits_of
from goodword.rules.text.print.document import print_front

_COLOURS = {"error": "red", "warning": "yellow", "notice": "cyan"}


_FEW = 2  # lines that are seen at a glance where they are needed
_MISSING = frozenset({"GW401", "GW402", "GW403", "GW404", "GW405", "GW412", "GW413"})
"""What is said of the policy as a whole, and of no line of it."""


def show(loaded: Loaded) -> None:
    """Each diagnostic with its line and the words underlined; then how many there are."""
    lines = loaded.text.splitlines()
    missing = [d for d in loaded.diagnostics if d.code in _MISSING]
    for diagnostic in loaded.diagnostics:
        if diagnostic.code not in _MISSING:
            click.echo("\n".join(_shown(loaded, diagnostic, lines)) + "\n")
    if missing:
        click.echo("Not there yet, for a policy that is whole:")
        click.echo("\n".join(f"  {_code(d)} {d.message}" for d in missing) + "\n")
    if shown := _to_paste(loaded):
        click.echo(shown)
    click.echo(_summary(loaded))


def _to_paste(loaded: Loaded) -> str:
    """A charter as a policy to begin with, or the lines that many sentences need."""
    fixes = [fix for diagnostic in loaded.diagnostics for fix in diagnostic.fixes]
    lines = list(dict.fromkeys(addition for fix in fixes for addition in fix.additions))
    if loaded.parsed.charter:
        return f"As a policy it may begin so; put in your own moments and hours:\n\n{first(loaded)}"
    if len(lines) < _FEW:
        return ""
    return f"Add these lines, with your own moments, hours and lengths:\n\n{block(lines)}"


def first(loaded: Loaded) -> str:
    """A bare charter as a policy; '' for what is a policy."""
    parsed = loaded.parsed
    if not parsed.charter:
        return ""
    fixes = [fix for diagnostic in loaded.diagnostics for fix in diagnostic.fixes]
    begins = (start for start, _ in parsed.places)
    read = [(at, sentence(c)) for at, c in zip(begins, parsed.policy.clauses(), strict=True)]
    front = print_front(parsed.policy)
    return draft(parsed.policy.title, parsed.charter, read, fixes, loaded.text, front)


def _code(said: Diagnostic) -> str:
    return click.style(f"{said.code} {said.severity}", fg=_COLOURS[said.severity], bold=True)


def _ways(said: Diagnostic, loaded: Loaded) -> Iterable[str]:
    """The ways to mend it, line by line; where one must be chosen, with what is due in each."""
    due: tuple[str, ...] = ()
    if len(said.fixes) > 1:
        from goodword.rules.chosen import dues

        due = dues(said.fixes, loaded.text, parent=loaded.parent)
    for fix, case in zip_longest(said.fixes, due):
        yield from lines_of(fix)
        yield from [f"    {case}"] if case else []


def _shown(loaded: Loaded, said: Diagnostic, lines: list[str]) -> Iterable[str]:
    where = f"{loaded.path}:{said.place.line}:{said.place.column}"
    colour = _COLOURS[said.severity]
    yield f"{where} {_code(said)} {said.message}"
    line = lines[said.place.line - 1] if said.place.line <= len(lines) else ""
    start = said.place.column - 1
    end = said.place.end_column - 1 if said.place.end_line == said.place.line else len(line)
    line, start, end = _windowed(line.replace("\t", " "), start, max(end, start + 1))
    number = str(said.place.line)
    yield f"  {number} │ {line}"
    marks = " " * start + click.style("^" * max(1, min(end, len(line)) - start), fg=colour)
    yield f"  {' ' * len(number)} │ {marks}"
    better = [*_ways(said, loaded)] or [said.sentence]
    for k, words in enumerate(better if better[0] else ()):
        mark = "└" if k == len(better) - 1 else "├"
        yield f"  {' ' * len(number)} {mark} {click.style(words, fg='green')}"


def _windowed(line: str, start: int, end: int, width: int = 110) -> tuple[str, int, int]:
    """A long line cut to what can be seen around the words."""
    if len(line) <= width:
        return line, start, end
    left = max(0, min(start - 30, len(line) - width))
    cut = line[left : left + width]
    prefix = "…" if left else ""
    suffix = "…" if left + width < len(line) else ""
    return prefix + cut + suffix, start - left + len(prefix), min(end - left, width) + len(prefix)


def _summary(loaded: Loaded) -> str:
    policy = loaded.parsed.policy
    counts = [
        _count(loaded.count(severity), severity) for severity in ("error", "warning", "notice")
    ]
    said = [count for count in counts if count]
    clauses = len(policy.clauses())
    measured = sum(c.kind.endswith("standard") for c in policy.clauses())
    found = ", ".join(said) if said else "nothing to say"
    return f"{loaded.path}: {_count(clauses, 'clause')}, {measured} measured; {found}."


def _count(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}" if n or noun == "clause" else ""


def as_json(loaded: Loaded) -> str:
    """All of it as one JSON object."""
    import json

    return json.dumps(
        {
            "file": loaded.path,
            "errors": loaded.errors,
            "warnings": loaded.count("warning"),
            "notices": loaded.count("notice"),
            "draft": first(loaded) or None,
            "diagnostics": [_object(d, loaded.text) for d in loaded.diagnostics],
        },
        ensure_ascii=False,
        indent=2,
    )


def _object(said: Diagnostic, text: str) -> dict[str, object]:
    return {
        "code": said.code,
        "severity": said.severity,
        "message": said.message,
        "sentence": said.sentence or None,
        **_range(said.place),
        "fixes": [_fix(fix, text) for fix in said.fixes],
    }


def _range(place: Place) -> dict[str, int]:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _fix(fix: Fix, text: str) -> dict[str, object]:
    """A fix as an editor applies it: all its edits at once."""
    starts = line_starts(text)
    return {
        "title": " ".join(lines_of(fix)),
        "additions": [{"section": a.section, "line": a.line} for a in fix.additions],
        "reading": fix.reading or None,
        "edits": [
            {**_range(place_of(starts, edit.start, edit.end)), "text": edit.text}
            for edit in edits_of(fix, text)
        ],
    }
