"""A rate standard's answer: which share of a touchpoint's interactions came to something."""

from goodword.insight.engines import Columns
from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.names import ELSE
from goodword.insight.replay.hearing import Hearing, Named
from goodword.insight.replay.results import Answer, Group, Share
from goodword.insight.replay.scope import CantTell, about, began, counted, marked, reached
from goodword.insight.replay.verdicts import share_of, verdict
from goodword.insight.sql import both
from goodword.rules.tree import CountStandard, Rate, Subject

FIRST_CONTACT = "at the first contact"


def answer_rate(rate: Rate, hearing: Hearing, named: Named) -> Answer:
    """Replay a rate standard. Raises CantTell."""
    facts = hearing.facts
    at_most, percent = rate.bound == "at most", float(rate.percent)
    parts = _parts(rate.subject, _reached(rate, facts), hearing)
    share = _whole(parts)
    return Answer(
        kind="rate",
        key=named.key,
        sentence=named.sentence,
        subject=rate.subject.of,
        share=share,
        promised=percent,
        at_most=at_most,
        verdict=verdict(share, percent, aim=rate.aim, at_most=at_most),
        segments=parts if len(parts) > 1 else (),
    )


def answer_count(count: CountStandard, hearing: Hearing, named: Named) -> Answer:
    """Replay a standard of how often something may happen, by its counts. Raises CantTell."""
    column = counted(count.milestone, hearing.facts)
    if column is None:
        raise CantTell(f"The map has no count of {count.milestone!r}.")
    few = f"CASE WHEN COALESCE({column}, 0) <= {count.most} THEN 1 ELSE 0 END"
    parts = _parts(count.subject, few, hearing)
    share, strength = _whole(parts), count.strength
    percent = None if strength.percent is None else float(strength.percent)
    return Answer(
        kind="rate",
        key=named.key,
        sentence=named.sentence,
        subject=count.subject.of,
        share=share,
        promised=percent,
        at_most=False,
        verdict=verdict(share, percent, aim=strength.aim, average=strength.average),
        segments=parts if len(parts) > 1 else (),
    )


def _parts(subject: Subject, kept: str, hearing: Hearing) -> tuple[Group, ...]:
    """The share by segment of the rows for which `kept` is 1."""
    facts, engine = hearing.facts, hearing.engine
    tests = ["status = 0", about(subject, facts)]
    start = began(subject, facts)
    tests += [hearing.holds(start)] if start else []
    rows = engine.ask(
        f"SELECT segment, {kept} AS kept, COUNT(*) AS n FROM {TABLE} "
        f"WHERE {both(tests)} GROUP BY segment, {kept}"
    )
    names = facts.names.segments
    return tuple(
        Group(name=names[at] if at != ELSE else "everyone else", share=_share(rows, at))
        for at in sorted(set(rows["segment"].tolist()))
    )


def _share(rows: Columns, segment: int) -> Share:
    own = rows["segment"] == segment
    kept = own & (rows["kept"] == 1)
    return share_of(int(rows["n"][kept].sum()), int(rows["n"][own].sum()))


def _whole(parts: tuple[Group, ...]) -> Share:
    return share_of(sum(p.share.kept for p in parts), sum(p.share.n for p in parts))


def _reached(rate: Rate, facts: Facts) -> str:
    """SQL for 1 where it came to that, 0 where not."""
    column = reached(rate.milestone, facts)
    if rate.first_contact:
        mark = marked(FIRST_CONTACT, facts)
        if mark is None:
            raise CantTell(f"The map has no mark {FIRST_CONTACT!r}.")
        return mark if column is None else f"CASE WHEN {column} IS NULL THEN 0 ELSE {mark} END"
    if column is not None:
        return f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END"
    mark = marked(rate.milestone, facts)
    if mark is None:
        raise CantTell(f"The map has neither a time nor a mark for {rate.milestone!r}.")
    return mark
