"""Opinions, expectations and stop rules; surveys and meetings; awards, objectives and money."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from goodword.rules.text.build.amounts import Quota
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import one_period, role_named
from goodword.rules.text.build.subjects import NamedSubject
from goodword.rules.text.build.tails import period_in
from goodword.rules.text.build.whole import cut_off_in_vain
from goodword.rules.text.findings import Context
from goodword.rules.text.names import milestone_of, own_noun, whose
from goodword.rules.text.words import plural
from goodword.rules.tree import (
    AskWhen,
    Award,
    Budget,
    Cooldown,
    Duration,
    Expectation,
    HadAHand,
    Meet,
    Objective,
    Opinion,
    PraisedByName,
    Rate,
    Redress,
    Reward,
    StopRule,
    Subject,
    SurveyEvery,
    Training,
)


@dataclass(frozen=True, slots=True)
class Raters:
    """Whose opinion: a segment, or every customer."""

    segment: str | None


@dataclass(frozen=True, slots=True)
class Rated:
    """What they rate: a touchpoint or class, or us as a whole."""

    about: str | None


@dataclass(frozen=True, slots=True)
class Answers:
    """A tail of an opinion: its period, or the least number of answers."""

    per: Any = None
    least: int | None = None


@rule("raters")
def raters(parts: Parts, context: Context) -> Raters:
    return Raters(parts.value("SEGMENT"))


@rule("rated")
def rated(parts: Parts, context: Context) -> Rated:
    named = parts.one(NamedSubject)
    if named is None:
        return Rated(None)
    subject = named.subject
    if not subject.of:
        why = "customers rate a touchpoint, or us as a whole"
        context.find("GW106", named.token, what=str(named.token), why=why)
    elif named.before or subject != Subject(of=subject.of):
        why = "an opinion is of all of them, or of us as a whole"
        context.find("GW106", named.token, what=f"only some {plural(subject.of)}", why=why)
    return Rated(subject.of)


@dataclass(frozen=True, slots=True)
class Score:
    """'4 of 5 or better', '4 or 5 out of 5'."""

    least: Decimal
    out_of: int


@rule("score")
def score(parts: Parts, context: Context) -> Score:
    *some, out_of = parts.values("NUMBER")
    bound = parts.value("BOUND")
    if bound not in (None, "at least"):
        why = "a score is at least so good; say '4 of 5 or better'"
        context.find("GW106", parts.token("BOUND"), what=str(parts.token("BOUND")), why=why)
    if len(some) > 1 and (some[1] != out_of or some[1] != some[0] + 1):
        why = "say '4 of 5 or better'"
        context.find("GW106", parts.token("NUMBER"), what=f"{some[0]} or {some[1]}", why=why)
    if some[0] > out_of:
        what = f"{some[0]} of {out_of}"
        context.find("GW106", parts.token("NUMBER"), what=what, why="more than all")
    return Score(some[0], int(out_of))


@rule("opinion_tail")
def opinion_tail(parts: Parts, context: Context) -> Answers:
    least = parts.value("NUMBER")
    return Answers(period_in(parts), None if least is None else int(least))


@rule("opinion")
def opinion(parts: Parts, context: Context) -> Opinion:
    found_score, raters, rated = parts.need(Score), parts.one(Raters), parts.one(Rated)
    quota = parts.one(Quota)
    mean = parts.said("on average") or parts.said("our average rating is")
    if quota is None and not mean:
        context.find("GW201", None, subject="an opinion", milestone="rated")
    _opinion_can_be(parts, context)
    if quota is not None and mean:
        context.find("GW106", None, what="a share and an average", why="say one of the two")
    found = Opinion(
        percent=quota.percent if quota and not mean else None,
        score=found_score.least,
        out_of=found_score.out_of,
        segment=raters.segment if raters else None,
        about=rated.about if rated else None,
        aim=parts.said("we aim:"),
        redress=parts.one(Redress),
    )
    for tail in parts.all(Answers):
        found = replace(
            found,
            per=tail.per or found.per,
            least_answers=tail.least or found.least_answers,
        )
    return found


def _opinion_can_be(parts: Parts, context: Context) -> None:
    """A share of good scores is one of at least so many."""
    quota = parts.one(Quota)
    if quota is not None and quota.bound in ("at most", "less than"):
        why = "an opinion is so good or better at least so often; say 'at least'"
        context.find("GW106", None, what=f"{quota.bound} {quota.percent}%", why=why)


@rule("expectation")
def expectation(parts: Parts, context: Context) -> Expectation:
    durations, number = parts.all(Duration), parts.value("NUMBER")
    desired = durations[1] if len(durations) > 1 else replace(durations[0], amount=number)
    return Expectation(segment=parts.value("SEGMENT"), adequate=durations[0], desired=desired)


@rule("stop_rule")
def stop_rule(parts: Parts, context: Context) -> StopRule:
    token = parts.token("NOUN")
    return StopRule(
        of="everything" if token is None else own_noun(token, context),
        states=(*parts.values("AHEAD"), *parts.values("STATE")),
        cap=parts.one(Duration),
    )


@rule("ask_when")
def ask_when(parts: Parts, context: Context) -> AskWhen:
    of = own_noun(parts.word("NOUN"), context)
    milestone = parts.word("MILESTONE")
    return AskWhen(
        of=of,
        milestone=milestone_of(milestone, Subject(of=of), context),
        survey=parts.value("QUOTED"),
        after=parts.one(Duration),
    )


def _every(parts: Parts) -> Duration:
    return parts.one(Duration) or one_period(parts.value("EVERY_UNIT"))


@rule("survey_every")
def survey_every(parts: Parts, context: Context) -> SurveyEvery:
    return SurveyEvery(
        segment=parts.value("SEGMENT"), every=_every(parts), survey=parts.value("QUOTED")
    )


@rule("meet")
def meet(parts: Parts, context: Context) -> Meet | tuple[Meet, ...]:
    held = parts.all(Meet)
    if held:
        return _same_unit(held)
    return Meet(what=parts.value("MEETING"), every=_every(parts), segment=parts.value("SEGMENT"))


@rule("held")
def held(parts: Parts, context: Context) -> Meet:
    bare = parts.value("NUMBER")
    every = _every(parts) if bare is None else Duration(amount=bare, unit="")
    return Meet(what=parts.value("MEETING_KIND"), every=every, segment=parts.value("SEGMENT"))


def _same_unit(held: list[Meet]) -> tuple[Meet, ...]:
    """'a briefing every 3 months, a focus group every 6': the unit said first goes on."""
    unit = next((m.every.unit for m in held if m.every.unit), "month")
    return tuple(m if m.every.unit else replace(m, every=replace(m.every, unit=unit)) for m in held)


@rule("cooldown")
def cooldown(parts: Parts, context: Context) -> Cooldown:
    times = parts.value("ONCE") or parts.value("NUMBER") or parts.value("TIMES_PER")
    period = parts.one(Duration) or one_period(parts.value("PERIOD"))
    return Cooldown(times=int(times), period=period)


@rule("training")
def training(parts: Parts, context: Context) -> Training:
    roles = dict.fromkeys(role_named(r, context) for r in parts.tokens("ROLE"))
    return Training(
        roles=tuple(roles) or ("anyone",),  # 'new starters' are everyone, once
        course=parts.value("QUOTED"),
        within=parts.need(Duration),
        again=again_every(parts),
    )


@rule("within_first")
def within_first(parts: Parts, context: Context) -> Duration:
    """'in their first two weeks'."""
    return parts.need(Duration)


def again_every(parts: Parts) -> Duration | None:
    """How often it is repeated, if at all."""
    again = parts.one(Again)
    return again.every if again else None


@dataclass(frozen=True, slots=True)
class Again:
    """', and again every 2 years'."""

    every: Duration


@rule("again")
def again(parts: Parts, context: Context) -> Again:
    return Again(_every(parts))


@rule("award_praised")
def award_praised(parts: Parts, context: Context) -> Award:
    return Award(deed=PraisedByName(), points=int(parts.value("NUMBER")))


@rule("award_hand")
def award_hand(parts: Parts, context: Context) -> Award:
    token = parts.word("NOUN")
    score, out_of, points = parts.values("NUMBER")
    deed = HadAHand(of=own_noun(token, context), score=score, out_of=int(out_of))
    return Award(deed=deed, points=int(points))


@rule("reward")
def reward(parts: Parts, context: Context) -> Reward:
    return Reward(points=int(parts.value("NUMBER")), what=parts.value("WORDS"))


@rule("objective")
def objective(parts: Parts, context: Context) -> Objective:
    return Objective(
        word=parts.value("THING"),
        measure=next(c for c in parts.children if isinstance(c, Rate | Opinion)),
        by=parts.value("DATE"),
        now=parts.said(", starting now"),
    )


@rule("goal_rate")
def goal_rate(parts: Parts, context: Context) -> Rate:
    named, quota = parts.need(NamedSubject), parts.need(Quota)
    milestone = parts.word("MILESTONE")
    subject = whose(named.subject, named.token, milestone, context)
    cut_off_in_vain(named, context)
    return Rate(
        bound="at most" if quota.bound in ("at most", "less than") else "at least",
        percent=quota.percent,
        subject=subject,
        milestone=milestone_of(milestone, subject, context),
        first_contact=parts.said("at the first contact"),
        per=period_in(parts),
    )


@rule("goal_opinion")
def goal_opinion(parts: Parts, context: Context) -> Opinion:
    found = parts.need(Score)
    _opinion_can_be(parts, context)
    return Opinion(
        percent=Decimal(parts.need(Quota).percent),
        score=found.least,
        out_of=found.out_of,
        segment=parts.need(Raters).segment,
        about=parts.need(Rated).about,
        per=period_in(parts),
    )


@rule("budget")
def budget(parts: Parts, context: Context) -> Budget:
    return Budget(
        money=parts.value("MONEY"), per=parts.value("PERIOD"), purpose=parts.value("WORDS")
    )
