"""Whole policies, and one strategy for each kind of clause."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from hypothesis import strategies as st

from goodword.rules.tree import SECTIONS, Clause, Group, Part, Policy, Section, Sponsor
from tests.strategies import improving as i
from tests.strategies import powers as w
from tests.strategies import promises as p
from tests.strategies import words
from tests.strategies.worlds import World, dates, period, some, worlds

_CLAUSES: Final[dict[str, Callable[[World], st.SearchStrategy[Any]]]] = {
    "time standard": p.standards, "rate standard": p.rates, "count standard": p.count_standards,
    "opinion standard": p.opinions, "stop rule": p.stop_rules, "latitude": w.latitudes,
    "approval": w.approvals, "right": w.rights, "offer": w.offers, "claim": w.claims,
    "never": w.nevers, "few": w.fews, "many": w.manies, "at spread": w.at_spreads,
    "safety": w.safeties, "ask when": i.ask_whens, "survey every": i.survey_everys,
    "meet": i.meets, "cooldown": i.cooldowns, "training": i.trainings, "award": i.awards,
    "reward": i.rewards, "objective": i.objectives, "budget": i.budgets, "decided": w.decideds,
    "reach": w.reaches, "excuse": w.excuses,
}  # fmt: skip
KINDS: Final = (*_CLAUSES, "term")
MEANINGS, HOURS, CONTACTS, *OTHERS = SECTIONS


def clauses(kind: str, world: World) -> st.SearchStrategy[Clause]:
    """Clauses of one kind that use this world's names."""
    return w.terms(world) if kind == "term" else _CLAUSES[kind](world)


@st.composite
def policies(draw: Any, kinds: tuple[str, ...] = KINDS, least: int = 1, most: int = 6) -> Policy:
    """A policy with some clauses of these kinds."""
    world = draw(worlds())
    chosen = draw(st.lists(st.sampled_from(kinds), min_size=least, max_size=most))
    made = [draw(clauses(kind, world)) for kind in chosen]
    said: tuple[Clause, ...] = tuple(c for c in made if c.kind != "term")
    cut, more = sorted(draw(st.tuples(*[st.integers(0, len(said))] * 2)))
    terms = tuple(c for c in made if c.kind == "term")
    sections = (
        *([Section(heading=MEANINGS, prose=draw(words.prose), clauses=terms)] if terms else []),
        Section(heading=CONTACTS, clauses=world.declarations),
        Section(heading=draw(st.sampled_from(OTHERS)), clauses=said[:cut]),
        Section(
            heading=draw(st.sampled_from(OTHERS)),
            prose=draw(st.one_of(st.just(""), words.prose)),
            clauses=said[cut:more],
            parts=draw(parts(world, said[more:])),
        ),
    )
    front = Policy(
        title=draw(words.names),
        prose=draw(st.one_of(st.just(""), words.prose)),
        sponsor=draw(st.one_of(st.none(), sponsors)),
        in_force_from=draw(st.one_of(st.none(), dates)),
        reviewed_every=draw(st.one_of(st.none(), period)),
        extends=draw(st.one_of(st.none(), words.names)),
        zone=draw(st.sampled_from((None, *words.ZONES))),
    )
    return _with_some_keys(draw, replace(front, sections=sections))


@st.composite
def parts(draw: Any, world: World, clauses: tuple[Clause, ...]) -> tuple[Part, ...]:
    """What follows the first clauses of a section: groups of these clauses, and documents."""
    documents = st.one_of(i.scripts(world), i.courses(world), i.surveys(world))
    prose = st.one_of(st.just(""), words.prose)
    made: list[Part] = []
    for clause in clauses:
        made += draw(st.lists(documents, max_size=1))
        made.append(Group(heading=draw(words.names), prose=draw(prose), clauses=(clause,)))
        if draw(st.booleans()):  # a group without a heading begins with its prose
            made.append(Group(prose=draw(words.prose), clauses=draw(some(clauses, 0, 1))))
    return tuple(made + draw(st.lists(documents, max_size=1)))


sponsors = st.builds(
    Sponsor, name=words.names, title=st.sampled_from((None, "owner", "head of service, Leeds"))
)


def _with_some_keys(draw: Any, policy: Policy) -> Policy:
    keyed = draw(st.booleans())
    if not keyed:
        return policy
    numbers = itertools.count(1)

    def keyed_odd(clause: Clause) -> Clause:
        number = next(numbers)
        return replace(clause, key=f"key-{number}" if number % 2 else None)

    return policy.with_each(keyed_odd)
