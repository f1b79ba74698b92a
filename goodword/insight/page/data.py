"""What the page's script draws from: counts under every stop, packed small.

A list of counts is packed as its differences in base 36 with dots between them. A part has two
lists only where dragging should move it: which level of detail fits is for `whole` to find.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from goodword.insight.replay.results import Answer, Group
from goodword.insight.replay.text import open_words

_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """How much the page holds.

    `stops`, `segments` and `rows` a standard; whether parts `follow` the dragged limit; how many
    standards are `drawn`, and how many are `listed`: those with the most interactions.
    """

    stops: int
    segments: int
    rows: int
    follow: bool = False
    drawn: int = 10_000
    listed: int = 10_000


LEVELS: Final = (
    Detail(stops=44, segments=12, rows=10, follow=True),
    Detail(stops=30, segments=8, rows=10, follow=True),
    Detail(stops=30, segments=8, rows=10),
    Detail(stops=24, segments=5, rows=5),
    Detail(stops=24, segments=5, rows=3, drawn=120),
    Detail(stops=24, segments=5, rows=3, drawn=60),
    Detail(stops=20, segments=3, rows=3, drawn=30, listed=500),
    Detail(stops=12, segments=0, rows=3, drawn=10, listed=200),
)


def largest(answers: Sequence[Answer], most: int) -> list[int]:
    """The places of the standards with the most interactions, in their own order."""
    by_size = sorted(range(len(answers)), key=lambda at: -answers[at].share.n)
    return sorted(by_size[:most])


def packed(answer: Answer, detail: Detail) -> dict[str, Any]:
    """One standard for the script."""
    chosen = _chosen(answer, detail.stops)
    stops = [answer.stops[at] for at in chosen]
    document: dict[str, Any] = {"g": _parts(answer, detail, chosen)}
    if answer.start:
        document["s"] = f"{answer.start}, in {answer.zone}"
    if stops and answer.limit:
        measures = [stop.amount.measure for stop in stops]
        document |= {
            "u": answer.unit,
            "c": answer.calendar or "",
            "m": pack(measures),
            "k": pack([stop.kept for stop in stops]),
            "n": pack([stop.n for stop in stops]),
            "l": measures.index(answer.limit.measure),
            "e": answer.ended,
            "t": answer.measured,
            "o": open_words(answer),
        }
        document |= _asked(answer)
    return document


def _asked(answer: Answer) -> dict[str, Any]:
    """What was promised ('p') or is aimed at ('a'), and whether a part was not looked at."""
    if answer.verdict == "aim":
        return {} if answer.promised is None else {"a": answer.promised}
    if answer.verdict == "can't tell" and answer.share.n:
        return {}
    unseen = {"x": 1} if answer.unseen else {}
    return {"p": 100 if answer.promised is None else answer.promised} | unseen


def _chosen(answer: Answer, most: int) -> list[int]:
    """Which stops, evenly, the policy's own always among them."""
    count = len(answer.stops)
    if count <= most:
        return list(range(count))
    even = {round(at * (count - 1) / (most - 1)) for at in range(most)}
    own = [at for at, stop in enumerate(answer.stops) if stop.amount == answer.limit]
    return sorted(even | set(own))


def _parts(answer: Answer, detail: Detail, chosen: Sequence[int]) -> list[list[Any]]:
    named = (
        ("segment", _largest(answer.segments, detail.segments)),
        ("weekday", answer.weekdays),
        ("hour", answer.hours),
        (answer.period or "period", answer.periods[-24:]),
    )
    return [
        [name, [_part(group, chosen if detail.follow else ()) for group in groups]]
        for name, groups in named
        if groups
    ]


def _largest(groups: Iterable[Group], most: int) -> tuple[Group, ...]:
    return tuple(sorted(groups, key=lambda group: -group.share.n)[:most])


def _part(group: Group, chosen: Sequence[int]) -> list[Any]:
    part: list[Any] = [group.name, group.share.kept, group.share.n]
    if chosen and group.kept_by_stop:
        part.append(pack([group.kept_by_stop[at] for at in chosen]))
        part.append(pack([group.judged_by_stop[at] for at in chosen]))
        part.append(group.seen)
    return part


def pack(counts: Iterable[int]) -> str:
    """Whole numbers as their differences in base 36; a falling one has a minus sign."""
    out, last = [], 0
    for count in counts:
        out.append(_base36(count - last))
        last = count
    return ".".join(out)


def _base36(number: int) -> str:
    if number < 0:
        return f"-{_base36(-number)}"
    digits = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return _DIGITS[number] + digits
