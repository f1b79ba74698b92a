"""The words that exports use for what a policy speaks of."""

import re
from typing import Final

from goodword.insight.guess.looks import Column, plain

# What begins, stands between and ends: each milestone with the words of columns.
MILESTONES: Final = {
    "answered": ("first response", "first reply", "initial response", "first responded",
                 "first agent reply", "connected to agent", "responded", "answered", "answer"),
    "opened": ("opened", "open"),
    "placed": ("placed", "ordered", "order date"),
    "created": ("created", "creation", "create"),
    "received": ("received", "arrived", "initiation"),
    "submitted": ("submitted",),
    "reported": ("reported",),
    "requested": ("requested",),
    "started": ("started", "start", "begin", "began"),
    "queued": ("enqueue", "enqueued", "queued", "q start"),
    "taken off the queue": ("dequeue", "dequeued"),
    "acknowledged": ("acknowledged",),
    "assigned": ("assigned",),
    "paid": ("paid",),
    "processed": ("processed",),
    "packed": ("packed",),
    "fulfilled": ("fulfilled",),
    "shipped": ("shipped", "dispatched"),
    "delivered": ("delivered",),
    "resolved": ("resolved", "resolution"),
    "solved": ("solved",),
    "completed": ("completed",),
    "finished": ("finished",),
    "closed": ("closed", "close"),
    "ended": ("ended", "end", "disconnect", "disconnected", "hang up"),
}  # fmt: skip
STARTS: Final = frozenset(
    {"opened", "placed", "created", "received", "submitted", "reported", "requested", "started"}
)
ENDS: Final = frozenset({"resolved", "solved", "completed", "finished", "closed", "ended"})
KINDS: Final = ("type", "kind", "category", "touchpoint")
ROLES: Final = {
    "channel": ("channel", "media type", "contact type", "contact method", "source", "medium",
                "via", "origin"),
    "segment": ("segment", "customer group", "customer type", "tier", "plan", "neighborhood",
                "neighbourhood", "region", "country"),
    "type": ("request type", "issue type", "ticket type", "type", "category", "reason", "kind",
             "subject", "topic", "queue"),
    "rating": ("rating", "score", "csat", "satisfaction", "stars"),
    "flag": ("on time", "ontime", "made sla", "resolution status", "sla status", "late",
             "breached", "overdue", "sla"),
    "event": ("event", "action", "activity", "status", "state", "step"),
}  # fmt: skip
THINGS: Final = ("order", "call", "ticket", "case", "incident", "issue", "conversation",
                 "complaint", "enquiry", "request", "contact", "appointment", "booking",
                 "chat")  # fmt: skip
SIGNS: Final = {
    "order": ("shipping", "lineitem", "fulfillment", "discount", "payment"),
    "call": ("talk", "acw", "ani", "voice"),
    "ticket": ("requester", "assignee", "agent"),
}
_DUE: Final = ("target", "due", "deadline", "promised", "sla")
_IDLE: Final = ("updated", "update", "modified", "last", "exported", "birth", "cancelled",
                "canceled", "result", "reopened", "viewed")  # fmt: skip
_GONE: Final = re.compile(r"\b(hang|hung|abandon|gave up)", re.IGNORECASE)
FATES: Final = ("outcome", "result", "disposition", "status", "state", "disconnect", "abandoned")
_LATE: Final = re.compile("over|late|breach|violat|miss|fail", re.IGNORECASE)
_YES: Final = re.compile("^(true|yes|y|1)$", re.IGNORECASE)
_NO: Final = re.compile("^(false|no|n|0)$", re.IGNORECASE)
_BAD_FLAG: Final = ("late", "breached", "overdue")
_LENGTHS: Final = ("duration", "wait", "talk", "hold", "handle", "elapsed", "response time",
                   "reply time", "resolution time", "time to", "seconds", "minutes", "hours",
                   "hrs")  # fmt: skip
_BUSINESS: Final = ("business", "working", "calendar", "paused", "hold", "requester", "talk",
                    "interaction", "acw", "customer hold")  # fmt: skip
_UNITS: Final = {
    "milliseconds": ("ms", "millisecond", "milliseconds", "msec"),
    "seconds": ("s", "sec", "secs", "second", "seconds"),
    "minutes": ("m", "min", "mins", "minute", "minutes"),
    "hours": ("h", "hr", "hrs", "hour", "hours"),
    "days": ("d", "day", "days"),
}
_FILLING: Final = {"dt", "date", "time", "at", "on", "ts", "timestamp", "datetime", "utc", "the"}
_LENGTH_MEANS: Final = {
    "answered": ("first response", "first reply", "wait", "speed of answer", "q time", "queue"),
    "resolved": ("resolution", "time to resolve"),
    "ended": ("duration",),
}


def has(column: Column, *words: str) -> bool:
    """Whether a column's name has one of these words."""
    spaced = f" {plain(column.name)} "
    return any(f" {word} " in spaced for word in words)


def milestone_of(column: Column) -> str:
    """The milestone that a column's name means, else its own name without 'date' and 'time'."""
    said = [(word, name) for name, words in MILESTONES.items() for word in words]
    found = [(len(word), name) for word, name in said if has(column, word)]
    return max(found, key=lambda pair: pair[0])[1] if found else own_name(column)


def own_name(column: Column) -> str:
    """A column's name as a milestone's."""
    words = [word for word in plain(column.name).split() if word not in _FILLING]
    return " ".join(words) or plain(column.name) or column.name


def is_due(column: Column) -> bool:
    return has(column, *_DUE)


def is_idle(column: Column) -> bool:
    """Whether a time says nothing of how a customer was served."""
    return has(column, *_IDLE)


def is_length(column: Column) -> bool:
    """Whether a number or a clock is rather a length of time."""
    return column.kind == "length" or has(column, *_LENGTHS)


def unit_of(column: Column) -> str | None:
    """The unit of a length of time, by its cells or its name."""
    if column.kind in {"length", "clock"}:
        return column.format if column.kind == "length" else "h:m:s"
    words = plain(column.name).split()
    return next((unit for unit, said in _UNITS.items() if set(said) & set(words)), None)


def ends_with(column: Column) -> str | None:
    """The milestone at the end of a length of time; None where it is not all of the time."""
    if has(column, *_BUSINESS):
        return None
    return next((m for m, words in _LENGTH_MEANS.items() if has(column, *words)), None)


def zone_in(title: str) -> str | None:
    """The zone that a column's name says: 'Started at (Europe/Paris)'."""
    found = re.search(r"\b([A-Z][A-Za-z_]+/[A-Z][A-Za-z_/]+|UTC)\b", title)
    return found[1] if found else None


def late_cell(flag: Column) -> str:
    """Which cell of a flag means that it was late."""
    sign = _YES if has(flag, *_BAD_FLAG) else _NO
    found = [value for shape in (_LATE, sign) for value in flag.values if shape.search(value)]
    return (found or ["late"])[0]


def gone_cell(column: Column) -> str | None:
    """The cell that says that a customer went away."""
    if not has(column, *FATES):
        return None
    sign = _YES if _GONE.search(column.name) else _GONE
    return next((value for value in column.values if sign.search(value)), None)
