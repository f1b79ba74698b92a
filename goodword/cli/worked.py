"""Worked cases below each clause, for `goodword check --echo`."""

from datetime import date

import click

from goodword.rules.due import almanac_of
from goodword.rules.text import sentence
from goodword.rules.tree import ContactClass, Policy, Standard, Touchpoint
from goodword.rules.worked import worked

_IF_NO_DATE = date(2026, 12, 1)


def show_worked(policy: Policy, own: Policy) -> None:
    """Every time standard of its `own` with three cases, from the day it comes into force.

    `policy` is the whole of it, with the calendars that it inherits.
    """
    almanac = almanac_of(policy)
    classes = {c.name: c.touchpoint for c in policy.clauses() if isinstance(c, ContactClass)}
    touchpoints = {c.name: c for c in policy.clauses() if isinstance(c, Touchpoint)}
    for clause in own.clauses():
        if isinstance(clause, Standard):
            of = classes.get(clause.subject.of, clause.subject.of)
            click.echo(sentence(clause))
            since = policy.in_force_from or _IF_NO_DATE
            for case in worked(clause, almanac, touchpoints.get(of), since):
                click.echo(f"    {click.style(case.label, dim=True)}: {case.words}")
            click.echo()
