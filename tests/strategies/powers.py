"""What people may do, claims, what must never happen; spread; people and their ways in."""

from typing import Any

from hypothesis import strategies as st

from goodword.rules.tree import (
    Approval,
    AtSpread,
    Cap,
    Claim,
    Decided,
    Excuse,
    Few,
    Latitude,
    Many,
    Never,
    Offer,
    Reach,
    Right,
    Safety,
    Scope,
    Term,
)
from tests.strategies import words
from tests.strategies.quantities import counts, durations, limits, percents
from tests.strategies.worlds import World

NOUNS = ("case", "customer", "order", "staff member", "delivery", "visit")


def scopes(world: World) -> st.SearchStrategy[Scope]:
    return st.builds(
        Scope, noun=st.sampled_from(NOUNS), period=st.one_of(st.none(), durations(world))
    )


@st.composite
def latitudes(draw: Any, world: World) -> Latitude:
    scope = st.one_of(st.none(), scopes(world))
    limited = st.builds(Cap, limit=limits(), per=scope)
    counted = st.builds(Cap, times=st.integers(1, 5), per=scopes(world))
    alone = st.builds(Cap, per=scopes(world)).map(lambda cap: [cap])
    caps = draw(st.one_of(st.lists(limited, max_size=2), alone))
    return Latitude(
        role=draw(st.sampled_from(("anyone", "nobody", *world.roles))),
        act=draw(
            st.sampled_from(("refund", "replace", "give", "waive", "offer", "upgrade", "re-send"))
        ),
        what=draw(st.one_of(st.none(), words.free("THING"))),
        caps=(*caps, *draw(st.lists(counted, max_size=2))),
        cause=draw(st.one_of(st.none(), words.free("CAUSE"))),
        excluding=draw(st.one_of(st.none(), words.free("CAUSE"))),
        after_course=draw(st.one_of(st.none(), words.quotes)),
    )


def approvals(world: World) -> st.SearchStrategy[Approval]:
    return st.builds(
        Approval,
        act=st.sampled_from(("refund", "discount", "goodwill gift", "exception to the rule")),
        threshold=limits(),
        approver=st.sampled_from(world.roles),
        inclusive=st.booleans(),
        within=st.one_of(st.none(), durations(world)),
    ) | st.builds(
        Approval, act=st.just("recall"), threshold=st.none(), approver=st.sampled_from(world.roles)
    )


def rights(world: World) -> st.SearchStrategy[Right]:
    return st.builds(
        Right,
        who=st.sampled_from(("customers", *world.segments)),
        act=words.free("DEED"),
        window=durations(world),
        start=words.free("THING"),
        choices=st.lists(words.free("THING"), max_size=3).map(tuple),
    )


def offers(world: World) -> st.SearchStrategy[Offer]:
    return st.builds(
        Offer,
        what=words.free("THING"),
        at_most=durations(world),
        about=st.sampled_from(sorted(world.nouns)),
    )


def claims(_: World) -> st.SearchStrategy[Claim]:
    kept_by = st.one_of(st.none(), st.sampled_from(("returns", "orders-processed", "x1")))
    return st.builds(Claim, words=words.quotes, places=words.free("PLACES"), kept_by=kept_by)


def nevers(_: World) -> st.SearchStrategy[Never]:
    return st.builds(Never, words=words.free("WORDS")) | st.builds(
        Never, phrases=st.lists(words.quotes, min_size=1, max_size=3).map(tuple)
    )


def fews(world: World) -> st.SearchStrategy[Few]:
    return st.builds(Few, customers=counts, period=durations(world))


def manies(world: World) -> st.SearchStrategy[Many]:
    share = st.one_of(st.none(), percents)
    return st.builds(Many, customers=counts, period=durations(world), percent=share)


def at_spreads(world: World) -> st.SearchStrategy[AtSpread]:
    return st.builds(
        AtSpread,
        level=st.sampled_from(("few", "many")),
        decider=st.sampled_from(world.roles),
        what=words.free("THING"),
        within=durations(world),
    )


def safeties(_: World) -> st.SearchStrategy[Safety]:
    return st.just(Safety())


def excuses(world: World) -> st.SearchStrategy[Excuse]:
    return st.builds(
        Excuse,
        words=words.free("STATE"),
        raised_by=st.sampled_from((None, *world.roles)),
        evidence=st.one_of(st.none(), words.quotes),
    )


def decideds(world: World) -> st.SearchStrategy[Decided]:
    return st.builds(Decided, by=st.sampled_from(world.roles), words=words.quotes)


def terms(_: World) -> st.SearchStrategy[Term]:
    said = st.sampled_from(("Seamless", "Working day", "Shop hours", "Order", "Café", "Few"))
    return st.builds(Term, word=said, meaning=words.prose)


@st.composite
def reaches(draw: Any, world: World) -> Reach:
    return Reach(
        channel=draw(st.sampled_from(words.CHANNELS)),
        at=draw(words.quotes),
        calendar=draw(st.sampled_from((None, *world.calendars))),
    )
