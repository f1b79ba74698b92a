"""Asking, meeting, training, recognising; objectives and money; scripts, courses and surveys."""

from typing import Any

from hypothesis import strategies as st

from goodword.rules.tree import (
    AskWhen,
    Award,
    Budget,
    Choice,
    Cooldown,
    Course,
    HadAHand,
    Meet,
    Objective,
    Plain,
    PraisedByName,
    QuizQuestion,
    Reward,
    Scale,
    Script,
    Survey,
    SurveyEvery,
    SurveyQuestion,
    Training,
)
from tests.strategies import words
from tests.strategies.promises import opinions, rates
from tests.strategies.quantities import counts, durations, moneys, numbers, periods
from tests.strategies.worlds import World, dates, some


@st.composite
def ask_whens(draw: Any, world: World) -> AskWhen:
    of = draw(st.sampled_from(sorted(world.nouns)))
    return AskWhen(
        of=of,
        milestone=draw(st.sampled_from(world.nouns[of].milestones)),
        survey=draw(words.quotes),
        after=draw(st.one_of(st.none(), durations(world))),
    )


def survey_everys(world: World) -> st.SearchStrategy[SurveyEvery]:
    who = st.sampled_from((None, *world.segments))
    return st.builds(SurveyEvery, segment=who, every=durations(world), survey=words.quotes)


def meets(world: World) -> st.SearchStrategy[Meet]:
    kinds = ("visit", "call", "customer briefing", "focus group", "interview", "360")
    return st.builds(
        Meet,
        what=st.sampled_from(kinds),
        every=durations(world),
        segment=st.sampled_from((None, *world.segments)),
    )


def cooldowns(world: World) -> st.SearchStrategy[Cooldown]:
    return st.builds(Cooldown, times=st.integers(1, 20), period=durations(world))


@st.composite
def awards(draw: Any, world: World) -> Award:
    out_of = draw(st.integers(2, 100))
    scores = numbers.filter(lambda score: score <= out_of)
    nouns = st.sampled_from(sorted(world.nouns))
    hand = st.builds(HadAHand, of=nouns, score=scores, out_of=st.just(out_of))
    return Award(deed=draw(st.one_of(st.just(PraisedByName()), hand)), points=draw(counts))


def rewards(_: World) -> st.SearchStrategy[Reward]:
    return st.builds(Reward, points=counts.filter(lambda n: n > 1), what=words.free("WORDS"))


def objectives(world: World) -> st.SearchStrategy[Objective]:
    measure = st.one_of(rates(world, goal=True), opinions(world, goal=True))
    return st.builds(
        Objective, word=words.free("THING"), measure=measure, by=dates, now=st.booleans()
    )


def budgets(_: World) -> st.SearchStrategy[Budget]:
    return st.builds(Budget, money=moneys, per=periods, purpose=words.free("WORDS"))


@st.composite
def trainings(draw: Any, world: World) -> Training:
    return Training(
        roles=draw(st.one_of(st.just(("anyone",)), some(world.roles, 1, 2))),
        course=draw(words.quotes),
        within=draw(durations(world)),
        again=draw(st.one_of(st.none(), durations(world))),
    )


@st.composite
def scripts(draw: Any, world: World) -> Script:
    return Script(
        title=draw(words.names),
        serves=draw(some(tuple(sorted(world.nouns)), 1, 2)),
        steps=tuple(draw(st.lists(words.prose, min_size=1, max_size=4))),
        cause=draw(st.one_of(st.none(), words.free("CAUSE"))),
        prose=draw(st.one_of(st.just(""), words.prose)),
    )


@st.composite
def courses(draw: Any, world: World) -> Course:
    question = st.builds(
        QuizQuestion,
        asks=words.quotes,
        right=words.quotes,
        wrong=st.lists(words.quotes, max_size=3).map(tuple),
    )
    return Course(
        title=draw(words.names),
        roles=draw(st.one_of(st.just(("anyone",)), some(world.roles, 1, 2))),
        lasts=draw(durations(world)),
        within=draw(st.one_of(st.none(), durations(world))),
        lesson=draw(st.one_of(st.just(""), words.prose)),
        questions=tuple(draw(st.lists(question, max_size=2))),
    )


@st.composite
def surveys(draw: Any, _: World) -> Survey:
    ends = draw(st.lists(st.integers(0, 20), min_size=2, max_size=2, unique=True))
    low, high = sorted(ends)
    scale = st.builds(
        Scale, low=st.just(low), high=st.just(high), best=st.sampled_from(ends), pair=st.booleans()
    )
    choice = st.builds(Choice, options=st.lists(words.quotes, min_size=2, max_size=4).map(tuple))
    plain = st.sampled_from(
        (Plain(kind="yes or no"), Plain(kind="likelihood"), Plain(kind="words"))
    )
    question = st.builds(SurveyQuestion, asks=words.quotes, answer=st.one_of(scale, choice, plain))
    questions = draw(st.lists(question, min_size=1, max_size=4))
    prose = draw(st.one_of(st.just(""), words.prose))
    return Survey(title=draw(words.names), questions=tuple(questions), prose=prose)
