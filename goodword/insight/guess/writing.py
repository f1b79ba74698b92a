"""The map itself, in TOML with a comment for each guess."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from goodword.insight.guess.looks import Column

# Each role with the words that columns use for it, the surest first.
_BEGINS: Final = ("opened", "open", "placed", "created", "received", "submitted", "reported",
                  "requested", "asked", "entry", "start", "begin", "ordered", "in")  # fmt: skip
_ENDS: Final = ("closed", "close", "resolved", "completed", "solved", "finished", "delivered",
                "ended", "end", "exit", "done")  # fmt: skip
_BETWEEN: Final = ("acknowledged", "answered", "assigned", "first response", "responded",
                   "processed", "packed", "shipped", "paid", "queued", "q start", "q exit",
                   "vru entry", "vru exit", "ser start", "ser exit")  # fmt: skip
_DUE: Final = ("target", "due", "deadline", "sla")
_ROLES: Final = {
    "channel": ("channel", "source", "medium", "via", "origin"),
    "segment": ("segment", "customer group", "tier", "neighborhood", "neighbourhood", "region",
                "category of customer"),
    "type": ("type", "category", "reason", "kind", "subject", "topic"),
    "rating": ("rating", "score", "csat", "satisfaction", "stars"),
    "flag": ("on time", "ontime", "late", "breached", "overdue"),
}  # fmt: skip
_LATE: Final = re.compile("over|late|breach|^n|false", re.IGNORECASE)
_LENGTHS: Final = ("time", "duration", "seconds", "minutes", "wait", "elapsed")


def first_map(columns: Sequence[Column], file: str) -> str:
    """A commented map for the columns of a file; whatever is a guess says so."""
    return "\n".join(_lines(columns, file)) + "\n"


def _lines(columns: Sequence[Column], file: str) -> Iterator[str]:
    yield f"# How {file} is read: a first guess, by looking at its columns. Check each line."
    yield ""
    yield "# The zone of the times below. The history doesn't say it: write the right one."
    yield 'zone = "UTC"'
    yield ""
    yield "# What a row is, by the name of a touchpoint in the policy."
    yield 'touchpoint = "request"'
    yield from _named("channel", columns)
    yield from _named("segment", columns)
    yield from _milestones(columns)
    yield from _fields(columns)
    yield from _recorded(columns)
    yield from _others(columns)


def _named(role: str, columns: Sequence[Column]) -> Iterator[str]:
    column = _first(columns, _ROLES[role], {"names", "text"})
    yield ""
    if column is None:
        yield f'# {role} = {{ column = "…" }}   # No column looks like a {role}.'
        return
    yield f"# Guessed from the name of the column. Its cells: {_cells(column)}"
    yield f"{role} = {{ column = {_quoted(column.name)} }}"


def _milestones(columns: Sequence[Column]) -> Iterator[str]:
    yield ""
    yield "# When what was reached, by the touchpoint's milestones: the first starts the clock."
    yield "[milestones]"
    times = [column for column in columns if column.kind in {"time", "date"}]
    dates = [column for column in columns if column.kind == "date"]
    clocks = [column for column in columns if column.kind == "clock"]
    if clocks and dates:
        yield from _split_times(dates[0], clocks)
        return
    found = False
    for column in times:
        if _matches(column, _DUE):
            continue
        found = True
        for doubt in filter(None, (column.doubt, _sparse(column))):
            yield f"# {doubt}"
        yield f"{_quoted(_milestone(column))} = {_stamp(column)}"
    if not found:
        yield '# opened = "…"   # No column looks like a time. Name the ones that are.'
    yield from _durations(columns)


def _split_times(date: Column, clocks: Sequence[Column]) -> Iterator[str]:
    yield f"# The date stands in {date.name!r}, the times of day beside it."
    for clock in clocks:
        form = f"{date.format or '%Y-%m-%d'} {clock.format}"
        zero = next((value for value in clock.values[:1] if set(value) <= set("0:")), None)
        missing = f", missing = [{_quoted(zero)}]" if zero else ""
        if zero:
            yield f"# {zero!r} comes most often here; it was taken for 'never'."
        parts = f"date = {_quoted(date.name)}, time = {_quoted(clock.name)}"
        yield f"{_quoted(_milestone(clock))} = {{ {parts}, format = {_quoted(form)}{missing} }}"


def _stamp(column: Column) -> str:
    if column.format is None:
        return _quoted(column.name)
    return f"{{ column = {_quoted(column.name)}, format = {_quoted(column.format)} }}"


def _durations(columns: Sequence[Column]) -> Iterator[str]:
    for column in columns:
        if column.kind == "number" and _matches(column, _LENGTHS):
            yield (
                f'# ended = {{ after = "opened", column = {_quoted(column.name)}, '
                'unit = "seconds" }   # If this is a length of time.'
            )


def _fields(columns: Sequence[Column]) -> Iterator[str]:
    yield ""
    yield "# What the policy calls a field ('requests whose type is …'), and its column."
    yield "[fields]"
    column = _first(columns, _ROLES["type"], {"names", "text"})
    if column is not None:
        yield f"# Its cells: {_cells(column)}"
        yield f"type = {_quoted(column.name)}"


def _recorded(columns: Sequence[Column]) -> Iterator[str]:
    due = _first(columns, _DUE, {"time", "date"})
    flag = _first(columns, _ROLES["flag"], {"names"})
    if due is None and flag is None:
        return
    ends = [column for column in columns if column.kind == "time" and _matches(column, _ENDS)]
    yield ""
    yield "# What the history says itself of what was due and on time, to compare with."
    yield "[recorded]"
    yield f"milestone = {_quoted(_milestone(ends[-1]) if ends else 'closed')}"
    if due is not None:
        yield f"due = {_stamp(due)}"
    if flag is not None:
        late = [
            value
            for value in flag.values
            if re.search("over|late|breach|^n|false", value, re.IGNORECASE)
        ]
        yield f"# Its cells: {_cells(flag)}"
        yield f"late = {{ column = {_quoted(flag.name)}, is = {_quoted((late or ['late'])[0])} }}"


def _others(columns: Sequence[Column]) -> Iterator[str]:
    rating = _first(columns, _ROLES["rating"], {"names", "number"})
    if rating is not None:
        yield ""
        yield "# A guess: customers' answers. Write the best possible answer as out_of."
        yield "[[ratings]]"
        yield f"column = {_quoted(rating.name)}"
        yield "out_of = 5"
    yield ""
    yield "# Rows that are no touch of a customer can be left out, and are counted:"
    yield "# [[leave_out]]"
    yield '# why = "test orders"'
    yield '# column = "…"'
    yield '# is = "…"'


def _first(columns: Sequence[Column], words: Sequence[str], kinds: set[str]) -> Column | None:
    for word in words:
        for column in columns:
            if column.kind in kinds and _has(column, word):
                return column
    return None


def _matches(column: Column, words: Sequence[str]) -> bool:
    return any(_has(column, word) for word in words)


def _has(column: Column, word: str) -> bool:
    plain = f" {_plain(column.name)} "
    return f" {word} " in plain


def _plain(title: str) -> str:
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title)
    return re.sub(r"[\W_]+", " ", parted).strip().lower()


def _milestone(column: Column) -> str:
    """The milestone that a column's name means, else its own name without 'date' and 'time'."""
    if _matches(column, _BETWEEN):
        return next(_past(word) for word in _BETWEEN if _has(column, word))
    for word in (*_BEGINS, *_ENDS):
        if _has(column, word):
            return _past(word)
    words = [
        w for w in _plain(column.name).split() if w not in {"dt", "date", "time", "at", "on", "ts"}
    ]
    return " ".join(words) or column.name


def _past(word: str) -> str:
    return {"open": "opened", "close": "closed", "end": "ended", "start": "started",
            "begin": "begun", "first response": "answered", "responded": "answered",
            "in": "received", "q start": "queued"}.get(word, word)  # fmt: skip


def _sparse(column: Column) -> str | None:
    if column.filled >= 0.5:
        return None
    return f"Only {100 * column.filled:.0f}% of the first rows have it."


def _cells(column: Column) -> str:
    shown = ", ".join(value.replace("\n", " ")[:30] for value in column.values[:6])
    return shown + (" …" if len(column.values) > 6 else "")


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", " ", escaped) + '"'
