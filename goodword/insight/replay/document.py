"""A replay as JSON (all of it) and as CSV (a row a standard, and a row for each of its parts)."""

import csv
import json
from dataclasses import asdict
from io import StringIO
from typing import Any, Final
from zoneinfo import ZoneInfo

from goodword.insight.replay.results import Answer, Group, Reachable, Replay
from goodword.insight.replay.text import cost_words
from goodword.insight.replay.verdicts import summed
from goodword.rules.calendar import moment_of, zone_of

FORMAT: Final = "goodword replay 1"
_COLUMNS: Final = (
    "key", "in force from", "sentence", "kind", "part", "name", "kept", "n", "share", "low", "high",
    "promised percent", "verdict", "limit", "median", "p90", "p99", "worst", "unit",
    "not ended past limit", "not ended within limit", "gone past limit", "gone within limit",
    "excused", "reversed", "never started", "not looked at", "redress",
)  # fmt: skip


def as_json(replay: Replay) -> str:
    """Everything, for machines. Measures are in the answer's `unit`; shares are of 1."""
    return json.dumps(_document(replay), ensure_ascii=False, indent=1) + "\n"


def _document(replay: Replay) -> dict[str, Any]:
    facts = replay.facts
    zone = zone_of(facts.zone)
    return {
        "format": FORMAT,
        "policy": replay.policy,
        "history": {
            "files": facts.files,
            "zone": facts.zone,
            "rows": facts.rows,
            "read": facts.read,
            "cases": facts.cases,
            "first": _moment(facts.first, zone),
            "until": _moment(facts.until, zone),
            "left_out": [{"why": why, "count": count} for why, count in facts.left_out],
            "unread": [asdict(unread) for unread in facts.unread],
            "reversed_rows": replay.reversed_rows,
        },
        "sum": asdict(summed(replay.answers, replay.unanswered)),
        "notices": replay.notices,
        "standards": [_answer(answer, zone) for answer in replay.answers],
        "uncovered": [asdict(one) for one in replay.uncovered],
        "unanswered": [asdict(one) for one in replay.unanswered],
        "compared": None if replay.compared is None else asdict(replay.compared),
    }


def _answer(answer: Answer, zone: ZoneInfo) -> dict[str, Any]:
    document = asdict(answer)
    document["share"]["value"] = answer.share.value
    if words := cost_words(answer):
        document["cost"]["words"] = words
    document["limits"] = [_limit(limit) for limit in answer.limits]
    document["broken"] = answer.broken
    for row in document["furthest"]:
        row |= {name: _moment(row[name], zone) for name in ("start", "due", "end")}
    return document


def _limit(limit: Reachable) -> dict[str, Any]:
    named = ("percent", "kept", "n", "left_out", "sure")
    return {name: getattr(limit, name) for name in named} | asdict(limit.amount)


def _moment(instant: int | None, zone: ZoneInfo) -> str | None:
    return None if instant is None else moment_of(instant, zone).isoformat()


def as_csv(replay: Replay) -> str:
    """One table for a spreadsheet."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for answer in replay.answers:
        writer.writerow(_row(answer))
        for part, groups in _parts(answer):
            writer.writerows(_part_row(answer, part, group) for group in groups)
    return out.getvalue()


def _parts(answer: Answer) -> tuple[tuple[str, tuple[Group, ...]], ...]:
    return (
        ("segment", answer.segments),
        ("weekday", answer.weekdays),
        ("hour", answer.hours),
        (answer.period or "period", answer.periods),
    )


def _row(answer: Answer) -> list[Any]:
    share = answer.share
    amounts = (answer.limit, answer.median, answer.p90, answer.p99, answer.worst)
    return [
        answer.key, answer.in_force, safe(answer.sentence), answer.kind, "all", "",
        share.kept, share.n, share.value, share.low, share.high, answer.promised, answer.verdict,
        *(None if amount is None else amount.measure for amount in amounts), answer.unit,
        answer.waiting_late, answer.waiting_open, answer.gone_late, answer.gone_before,
        answer.excused, answer.reversed, answer.no_start, safe(" ".join(answer.unseen)),
        cost_words(answer),
    ]  # fmt: skip


def _part_row(answer: Answer, part: str, group: Group) -> list[Any]:
    share = group.share
    return [
        answer.key, answer.in_force, safe(answer.sentence), answer.kind, part, safe(group.name),
        share.kept, share.n, share.value, share.low, share.high,
    ]  # fmt: skip


def safe(words: str) -> str:
    """Words that a spreadsheet won't take for a formula."""
    return f"'{words}" if words[:1] in {"=", "+", "-", "@", "\t"} else words
