"""What mends a finding: lines to add, and the sentence to put in the place of what was written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Addition:
    """A definition to add to a section; `replaces` has the place of the line that it takes."""

    section: str
    line: str
    replaces: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a sentence; of several, a person chooses.

    `reading` is what the sentence is read as once the additions are there. It takes the place of
    what was written at `place`, unless that `stands` as it is; what is at `drops` goes.
    """

    title: str
    place: tuple[int, int]
    reading: str = ""
    additions: tuple[Addition, ...] = ()
    stands: bool = False
    drops: tuple[int, int] | None = None


def lines_of(fix: Fix) -> list[str]:
    """A way to mend a sentence in words, a line each."""
    added = [
        f"Complete the line: {a.line}" if a.replaces else f"Add under '{a.section}': {a.line}"
        for a in fix.additions
    ]
    title = "Then it reads" if fix.stands else fix.title
    said = fix.reading if '"' in fix.reading else f'"{fix.reading}"'
    return [*added, f"{title}: {said}"] if fix.reading else added


def told(fixes: tuple[Fix, ...]) -> str:
    """All of it on one line, what must be chosen joined by 'or'."""
    if (
        len(fixes) > 1
        and len({fix.title for fix in fixes}) == 1
        and not any(fix.additions for fix in fixes)
    ):
        return f"{fixes[0].title}: " + " or ".join(f'"{fix.reading}"' for fix in fixes)
    return " Or: ".join(" ".join(lines_of(fix)) for fix in fixes)
