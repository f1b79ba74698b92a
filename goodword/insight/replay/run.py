"""A policy over a history: every standard that it can answer, the others with their reason."""

from collections.abc import Callable, Sequence
from pathlib import Path

from goodword.insight.engines import Engine
from goodword.insight.history.facts import Facts, Tell, read_facts
from goodword.insight.history.mapping import Mapping
from goodword.insight.replay.hearing import Hearing, Named
from goodword.insight.replay.opinions import answer_opinion
from goodword.insight.replay.rates import answer_count, answer_rate
from goodword.insight.replay.results import Answer, Replay, Unanswered
from goodword.insight.replay.scope import CantTell
from goodword.insight.replay.times import answer_time
from goodword.rules.due import almanac_of
from goodword.rules.tree import Measured, Opinion, Policy, Rate, Standard

Say = Callable[[Measured], str]


def replay(
    policy: Policy, mapping: Mapping, files: Sequence[Path], engine: Engine, say: Say, tell: Tell
) -> Replay:
    """Replay a policy. `say` prints a clause, `tell` reports progress. Raises Refusal."""
    facts = read_facts(policy, mapping, files, engine, tell)
    clauses = [c for c in policy.clauses() if isinstance(c, Measured)]
    standards = tuple(clause for clause in clauses if isinstance(clause, Standard))
    almanac = almanac_of(policy)
    hearing = Hearing(facts=facts, almanac=almanac, engine=engine, standards=standards)
    answers: list[Answer] = []
    unanswered: list[Unanswered] = []
    for at, clause in enumerate(clauses):
        named = Named(sentence=say(clause), key=clause.key or f"standard-{at + 1}")
        tell(f"Standard {at + 1} of {len(clauses)}: {named.sentence}")
        try:
            answers.append(_answer(clause, hearing, named))
        except CantTell as reason:
            why = Unanswered(key=named.key, sentence=named.sentence, reason=str(reason))
            unanswered.append(why)
    return Replay(
        policy=policy.name,
        facts=facts,
        answers=tuple(answers),
        unanswered=tuple(unanswered),
        notices=_notices(facts),
    )


def _answer(clause: Measured, hearing: Hearing, named: Named) -> Answer:
    if isinstance(clause, Standard):
        return answer_time(clause, hearing, named)
    if isinstance(clause, Rate):
        return answer_rate(clause, hearing, named)
    if isinstance(clause, Opinion):
        return answer_opinion(clause, hearing, named)
    return answer_count(clause, hearing, named)


def _notices(facts: Facts) -> tuple[str, ...]:
    out = []
    if not facts.zone_said:
        out.append(f'The map names no zone; times were read as {facts.zone}. Write zone = "…".')
    known = {m for touchpoint in facts.names.touchpoints for m in touchpoint.milestones}
    strange = [name for name in facts.milestones if name not in known]
    if strange:
        out.append(
            f"In no touchpoint of the policy: {', '.join(strange)} (a milestone of the map)."
        )
    return tuple(out)
