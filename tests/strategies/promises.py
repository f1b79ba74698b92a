"""Standards of every kind, with every tail."""

from datetime import time
from typing import Any

from hypothesis import strategies as st

from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    PROMISED,
    Agreed,
    Appointed,
    Between,
    CountStandard,
    Every,
    Expectation,
    Give,
    GiveBack,
    Hold,
    Notice,
    OnDay,
    Opinion,
    Pay,
    Rate,
    Reached,
    Redress,
    Speak,
    Standard,
    StopRule,
    Strength,
    Subject,
    Target,
    Tier,
    Told,
    Within,
)
from tests.strategies import words
from tests.strategies.quantities import (
    bounds,
    counts,
    durations,
    limits,
    moneys,
    numbers,
    percents,
    periods,
)
from tests.strategies.worlds import World, some

minutes = st.integers(0, 1439).map(lambda n: time(n // 60, n % 60))


@st.composite
def subjects(draw: Any, world: World) -> Subject:
    inside = draw(st.sampled_from((None, *world.calendars)))
    outside = None if inside else draw(st.sampled_from((None, *world.calendars)))
    nouns = world.nouns
    of = draw(st.sampled_from(sorted(nouns)))
    # A later moment of that name is another than the one in which a contact comes in.
    received = nouns[of].milestones[0] == "received"
    return Subject(
        of=of,
        segments=draw(some(world.segments, 0, 2)),
        channels=tuple(sorted(draw(some(words.CHANNELS, 0, 2)), key=lambda c: c != "in person")),
        received_in=inside if received else None,
        received_outside=outside if received else None,
    )


def targets(world: World, milestones: tuple[str, ...]) -> st.SearchStrategy[Target]:
    lengths = durations(world)
    maybe = st.one_of(st.none(), lengths)
    milestone = st.sampled_from(milestones)
    starts = st.sampled_from((APPOINTED, AWARE, PROMISED, *milestones))
    return st.one_of(
        st.builds(Within, limit=lengths),
        st.builds(Between, low=lengths, high=lengths),
        on_days(world, milestones),
        st.builds(Every, interval=lengths, first=maybe, until=st.one_of(st.none(), milestone)),
        st.builds(Appointed, what=st.just("time"), early=maybe, late=maybe),
        st.builds(Appointed, what=st.just("time"), early=lengths, late=lengths).map(
            lambda at: Appointed(what="time", early=at.early, late=at.early)
        ),
        st.sampled_from(
            (
                Appointed(what="time", edge="by"),
                Appointed(what="date", edge="by"),
                Appointed(what="date"),
                Appointed(what="window"),
            )
        ),
        st.builds(Hold, least=lengths),
        st.builds(Notice, least=lengths, before=starts),
    )


@st.composite
def on_days(draw: Any, world: World, milestones: tuple[str, ...]) -> OnDay:
    cutoff = draw(st.one_of(st.none(), minutes))
    otherwise = None if cutoff is None else draw(st.one_of(st.none(), st.integers(0, 9)))
    zone = st.sampled_from((None, *words.ZONES))
    return OnDay(
        day=draw(st.integers(0, 31)),
        unit=draw(st.sampled_from(("day", "week", "month"))),
        calendar=draw(st.sampled_from((None, *world.calendars))),
        by=draw(st.one_of(st.none(), minutes)),
        when=None if cutoff is None else draw(st.sampled_from(milestones)),
        cutoff=cutoff,
        cutoff_zone=None if cutoff is None else draw(zone),
        otherwise=otherwise,
        otherwise_by=None if otherwise is None else draw(st.one_of(st.none(), minutes)),
    )


def strengths(*, average: bool = True) -> st.SearchStrategy[Strength]:
    per = st.one_of(st.none(), periods)
    return st.one_of(
        st.builds(Strength, aim=st.booleans(), per=per),
        st.builds(Strength, aim=st.booleans(), percent=percents, per=per),
        st.builds(Strength, aim=st.booleans(), average=st.just(average), per=per),
        st.builds(Strength, aim=st.booleans(), always=st.just(True), per=per),
    )


@st.composite
def pays(draw: Any, world: World) -> Pay:
    lengths = durations(world)
    cap = draw(st.one_of(st.none(), moneys))
    to = draw(st.sampled_from((None, *world.segments)))
    within = draw(st.one_of(st.none(), lengths))
    way = draw(st.sampled_from(("costs", "steps", "whole")))
    if way == "costs":
        return Pay(costs=True, cap=cap)
    if way == "steps":
        return Pay(to=to, step=draw(moneys), step_every=draw(lengths), cap=cap, within=within)
    step = draw(st.one_of(st.none(), moneys))
    return Pay(
        amount=draw(limits()),
        to=to,
        further=draw(st.booleans()),
        tiers=tuple(draw(st.lists(st.builds(Tier, amount=limits(), after=lengths), max_size=2))),
        step=step,
        step_every=draw(lengths) if step else None,
        cap=cap,
        within=within,
    )


@st.composite
def speaks(draw: Any, world: World, *, by: str | None = None) -> Speak:
    same_day = draw(st.booleans())
    within = st.one_of(st.none(), durations(world))
    return Speak(
        verb=draw(st.sampled_from(("write to", "call", "visit", "tell", "apologise to"))),
        by=by,
        same_day=same_day,
        within=None if same_day else draw(within),
    )


def give_backs() -> st.SearchStrategy[GiveBack]:
    verbs = st.sampled_from(("refund", "replace", "waive", "credit"))
    part = st.sampled_from(("refund", "replace", "waive"))  # "credit 10% of it" is to pay
    base = st.sampled_from(("order", "bill", "delivery charge"))
    return st.one_of(
        st.builds(GiveBack, verb=verbs, what=words.free("THING")),
        st.builds(GiveBack, verb=part, what=base, percent=percents),
    )


@st.composite
def redresses(draw: Any, world: World) -> Redress:
    claim = draw(st.one_of(st.none(), durations(world)))
    once = draw(st.booleans())
    if draw(st.booleans()):
        by = draw(st.sampled_from(world.roles))
        return Redress(acts=(draw(speaks(world, by=by)),), once=once, claim=claim)
    gives = st.builds(Give, words=words.quotes)
    act = st.one_of(pays(world), speaks(world), give_backs(), gives)
    acts = tuple(draw(st.lists(act, min_size=1, max_size=3)))
    return Redress(acts=acts, once=once, claim=claim, choice=len(acts) > 1 and draw(st.booleans()))


def since(target: Target, start: tuple[str, ...], milestones: tuple[str, ...]) -> tuple[str, ...]:
    """A start as it is said once: a cut-off says from when by itself."""
    when = target.when if isinstance(target, OnDay) else None
    if when is None or start not in ((), (when,)):
        return start
    return () if when == milestones[0] else (when,)


@st.composite
def standards(draw: Any, world: World) -> Standard:
    subject = draw(subjects(world))
    milestones = world.nouns[subject.of].milestones
    milestone = st.sampled_from(milestones)
    target = draw(targets(world, milestones))
    starts = (*milestones, APPOINTED, AWARE, PROMISED)
    once = st.booleans()
    alternatives = st.one_of(
        st.none(),
        st.builds(Told, why=st.just(True), by_when=st.booleans(), once=once),
        st.builds(
            Told, why=st.just(False), at_most=st.one_of(st.none(), durations(world)), once=once
        ),
        st.builds(Agreed, once=once),
        st.builds(Reached, milestone=milestone, once=once),
    )
    return Standard(
        subject=subject,
        milestone=draw(milestone),
        target=target,
        by=draw(st.sampled_from((None, "a person", *world.roles))),
        # An appointment is reckoned from itself.
        start=()
        if isinstance(target, Appointed)
        else since(target, draw(some(starts, 0, 2)), milestones),
        alternative=draw(alternatives),
        strength=draw(strengths()),
        excuses=tuple(draw(st.lists(words.free("STATE"), max_size=2))),
        redress=draw(st.one_of(st.none(), redresses(world))),
        expectations=draw(expectations(world)),
    )


@st.composite
def expectations(draw: Any, world: World) -> tuple[Expectation, ...]:
    expected = st.builds(
        Expectation,
        segment=st.sampled_from(world.segments),
        adequate=durations(world),
        desired=durations(world),
    )
    return tuple(draw(st.lists(expected, max_size=2)))


@st.composite
def rates(draw: Any, world: World, *, goal: bool = False) -> Rate:
    subject = draw(subjects(world))
    return Rate(
        bound=draw(bounds),
        percent=draw(percents),
        subject=subject,
        milestone=draw(st.sampled_from(world.nouns[subject.of].milestones)),
        first_contact=draw(st.booleans()),
        aim=not goal and draw(st.booleans()),
        per=draw(st.one_of(st.none(), periods)),
        redress=None if goal else draw(st.one_of(st.none(), redresses(world))),
    )


@st.composite
def count_standards(draw: Any, world: World) -> CountStandard:
    subject = draw(subjects(world))
    return CountStandard(
        subject=subject,
        milestone=draw(st.sampled_from(world.nouns[subject.of].milestones)),
        most=draw(st.integers(1, 9)),
        strength=draw(strengths(average=False)),
        redress=draw(st.one_of(st.none(), redresses(world))),
    )


@st.composite
def opinions(draw: Any, world: World, *, goal: bool = False) -> Opinion:
    out_of = draw(st.integers(2, 100))
    scores = numbers.filter(lambda score: score <= out_of)
    return Opinion(
        percent=draw(percents if goal else st.one_of(st.none(), percents)),
        score=draw(scores),
        out_of=out_of,
        segment=draw(st.sampled_from((None, *world.segments))),
        about=draw(st.sampled_from((None, *sorted(world.nouns)))),
        aim=not goal and draw(st.booleans()),
        per=draw(st.one_of(st.none(), periods)),
        least_answers=None if goal else draw(st.one_of(st.none(), counts)),
        redress=None if goal else draw(st.one_of(st.none(), redresses(world))),
    )


@st.composite
def stop_rules(draw: Any, world: World) -> StopRule:
    return StopRule(
        of=draw(st.sampled_from(("everything", *sorted(world.nouns)))),
        states=tuple(draw(st.lists(words.free("STATE"), min_size=1, max_size=3))),
        cap=draw(st.one_of(st.none(), durations(world))),
    )
