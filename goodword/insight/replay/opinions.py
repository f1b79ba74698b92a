"""An opinion standard's answer: how many of those who answered rated it so well."""

from dataclasses import replace

from goodword.insight.history.facts import TABLE, Facts
from goodword.insight.history.mapping import Rating
from goodword.insight.history.names import same
from goodword.insight.replay.hearing import Hearing, Named
from goodword.insight.replay.results import Answer
from goodword.insight.replay.scope import CantTell, about, began
from goodword.insight.replay.verdicts import share_of, verdict
from goodword.insight.sql import both
from goodword.rules.tree import Opinion, Subject


def answer_opinion(opinion: Opinion, hearing: Hearing, named: Named) -> Answer:
    """Replay an opinion standard. Raises CantTell."""
    facts, engine = hearing.facts, hearing.engine
    column = _column(opinion, facts)
    tests = ["status = 0", f"{column} IS NOT NULL", _who(opinion, facts)]
    start = began(Subject(of=opinion.about), facts) if opinion.about else None
    tests += [hearing.holds(start)] if start else []
    score = int(opinion.score * 1000)
    found = engine.ask(
        f"SELECT COUNT(*) AS n, COUNT(CASE WHEN {column} >= {score} THEN 1 END) AS good, "
        f"CAST(COALESCE(SUM({column}), 0) AS BIGINT) AS total FROM {TABLE} WHERE {both(tests)}"
    )
    n, good, total = (int(found[name][0]) for name in ("n", "good", "total"))
    share = share_of(good, n)
    mean = total / n / 1000 if n else None
    percent = None if opinion.percent is None else float(opinion.percent)
    given = verdict(share, percent, aim=opinion.aim)
    if opinion.percent is None and mean is not None and not opinion.aim:
        given = "kept" if total >= n * score else "broken"
    few = opinion.least_answers is not None and n < opinion.least_answers
    answer = Answer(
        kind="opinion",
        key=named.key,
        sentence=named.sentence,
        subject=opinion.about or "us",
        share=share,
        promised=percent,
        at_most=False,
        verdict=given,
        average=mean,
    )
    if few:
        needs = f"Only {n:,} answers; {opinion.least_answers:,} are needed for a verdict."
        return replace(answer, verdict="can't tell", notices=(needs,))
    return answer


def _column(opinion: Opinion, facts: Facts) -> str:
    ratings = facts.mapping.ratings
    own = [at for at, rating in enumerate(ratings) if _about(rating, opinion)]
    if not own:
        raise CantTell("The map has no ratings of that.")
    rating = ratings[own[0]]
    if rating.out_of != opinion.out_of:
        raise CantTell(f"The answers are out of {rating.out_of}, the standard's {opinion.out_of}.")
    return f"r{own[0]}"


def _about(rating: Rating, opinion: Opinion) -> bool:
    if rating.about is None or opinion.about is None:
        return rating.about is None or opinion.about is None
    return same(rating.about, opinion.about)


def _who(opinion: Opinion, facts: Facts) -> str:
    segments = (opinion.segment,) if opinion.segment else ()
    if opinion.about is not None:
        return about(Subject(of=opinion.about, segments=segments), facts)
    if not segments:
        return "TRUE"
    code = facts.names.segment(segments[0])
    return f"segment = {code}"
