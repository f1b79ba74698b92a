"""A policy over a history: every standard that it can answer, the others with their reason."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from goodword.insight.engines import Engine
from goodword.insight.history.facts import TABLE, Facts, read_facts
from goodword.insight.history.lines import Tell, read_lines
from goodword.insight.history.mapping import Mapping
from goodword.insight.refusal import Refusal
from goodword.insight.replay.hearing import FOREVER, Hearing, Named
from goodword.insight.replay.listing import Listing
from goodword.insight.replay.notices import began_before, notices, too_early
from goodword.insight.replay.one_kind import one_kind
from goodword.insight.replay.opinions import answer_opinion
from goodword.insight.replay.pausing import untold_pauses
from goodword.insight.replay.rates import answer_count, answer_rate
from goodword.insight.replay.recorded import compared_over_all
from goodword.insight.replay.results import Answer, Replay, Unanswered
from goodword.insight.replay.reversals import reversed_rows
from goodword.insight.replay.scope import CantTell
from goodword.insight.replay.times import answer_time
from goodword.insight.replay.uncovered import summed, uncovered_rows
from goodword.rules.calendar import day_of, day_start, zone_of
from goodword.rules.due import almanac_of
from goodword.rules.tree import CountStandard, Measured, Opinion, Policy, Rate, Standard, StopRule

Say = Callable[[Measured], str]


def replay(
    policies: Sequence[Policy],
    mapping: Mapping,
    files: Sequence[Path],
    engine: Engine,
    say: Say,
    tell: Tell,
    *,
    listing: Listing | None = None,
) -> Replay:
    """Replay a policy over the files of a history. Raises Refusal.

    One policy is tried on all that is recorded, also on what began before it was in force. Of
    several versions each judges what began while it was. `say` prints a clause, `tell` reports
    progress; all rows that broke their word are added to a `listing`.
    """
    parts: list[Replay] = []
    versions = _in_turn(policies)
    lines = read_lines(policies, mapping, files, engine, tell)
    for policy, since, before in versions:
        engine.drop(TABLE)
        tell("Sorting what was read")
        hearing = _hearing(policy, read_facts(policy, lines), engine, since, before)
        lone = uncovered_rows(hearing, lines)
        if policy is versions[-1][0]:
            lines.close()
        part = replace(_version(policy, hearing, (say, tell), listing), uncovered=lone)
        since_when = None if len(policies) == 1 else _since(policy)
        parts.append(_dated(part, since_when))
    last, oldest = parts[-1], versions[0][0]
    kinds = tuple(one_kind(policies, lines))
    early = began_before(_instant(oldest), last.facts, engine) if len(versions) > 1 else 0
    answers = tuple(answer for part in parts for answer in part.answers)
    return replace(
        last,
        answers=answers,
        unanswered=tuple(u for part in parts for u in part.unanswered),
        reversed_rows=tuple(dict.fromkeys(r for part in parts for r in part.reversed_rows)),
        uncovered=summed(part.uncovered for part in parts),
        compared=compared_over_all(answers, last.facts, engine),
        notices=(*last.notices, *kinds, *([too_early(early, _since(oldest))] if early else [])),
    )


def _in_turn(policies: Sequence[Policy]) -> list[tuple[Policy, int, int]]:
    """Each version with the instants from and before which it judges, the oldest first: that one
    also what began before it was in force.
    """
    if len(policies) == 1:
        return [(policies[0], 0, FOREVER)]
    dated = sorted(policies, key=lambda policy: policy.in_force_from or date.min)
    _, *later = [_instant(policy) for policy in dated]
    return list(zip(dated, [0, *later], [*later, FOREVER], strict=True))


def _instant(policy: Policy) -> int:
    if policy.in_force_from is None:
        raise Refusal(
            f"{policy.title}: Of several versions each must say since when it is in force. "
            "Write: In force from 1 December 2026."
        )
    return day_start(day_of(policy.in_force_from), zone_of(almanac_of(policy).zone))


def _since(policy: Policy) -> str:
    on = policy.in_force_from
    return f"{on.day} {on:%B %Y}" if on else ""


def _dated(part: Replay, since: str | None) -> Replay:
    return replace(
        part,
        answers=tuple(replace(answer, in_force=since) for answer in part.answers),
        unanswered=tuple(replace(one, in_force=since) for one in part.unanswered),
    )


def _hearing(policy: Policy, facts: Facts, engine: Engine, since: int, before: int) -> Hearing:
    """What every standard of a version is judged with."""
    return Hearing(
        facts=facts,
        almanac=almanac_of(policy),
        engine=engine,
        standards=tuple(clause for clause in policy.clauses() if isinstance(clause, Standard)),
        stop_rules=tuple(clause for clause in policy.clauses() if isinstance(clause, StopRule)),
        since=since,
        before=before,
    )


def _version(
    policy: Policy, hearing: Hearing, voices: tuple[Say, Tell], listing: Listing | None
) -> Replay:
    """One version of a policy over the facts."""
    say, tell = voices
    clauses = [clause for clause in policy.clauses() if isinstance(clause, Measured)]
    answers: list[Answer] = []
    unanswered: list[Unanswered] = []
    for at, clause in enumerate(clauses):
        named = Named(sentence=say(clause), key=clause.key or f"standard-{at + 1}")
        tell(f"Standard {at + 1} of {len(clauses)}: {named.sentence}")
        try:
            answers.append(_answer(clause, hearing, named, listing))
        except CantTell as why:
            one = Unanswered(key=named.key, sentence=named.sentence, reason=str(why))
            unanswered.append(replace(one, aim=_is_aim(clause)))
    return Replay(
        policy=policy.name,
        facts=hearing.facts,
        answers=tuple(answers),
        unanswered=tuple(unanswered),
        reversed_rows=reversed_rows(answers, hearing),
        notices=(*notices(hearing.facts, hearing.almanac), *untold_pauses(hearing)),
    )


def _is_aim(clause: Measured) -> bool:
    return clause.strength.aim if isinstance(clause, Standard | CountStandard) else clause.aim


def _answer(clause: Measured, hearing: Hearing, named: Named, listing: Listing | None) -> Answer:
    if isinstance(clause, Standard):
        return answer_time(clause, hearing, named, listing)
    if isinstance(clause, Rate):
        return answer_rate(clause, hearing, named)
    if isinstance(clause, Opinion):
        return answer_opinion(clause, hearing, named)
    return answer_count(clause, hearing, named)
