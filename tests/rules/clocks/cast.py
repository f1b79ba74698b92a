"""Clocks of a shop, and what happened to them."""

from goodword.rules.clocks import Clock, Terms, start
from goodword.rules.tree import Alternative, Duration, Target, Within
from tests.rules.due.cast import at, length


def clock(
    target: Target,
    began: str,
    *,
    cap: Duration | None = None,
    alternative: Alternative | None = None,
) -> Clock:
    """A clock of version 3 that an order being placed started."""
    terms = Terms(
        clause="orders-processed",
        version="3",
        target=target,
        milestone="processed",
        cap=cap,
        alternative=alternative,
    )
    return start(terms, at(began), anchor="placed")


def hours(amount: int) -> Within:
    return Within(limit=length(amount, "hour", "shop"))


def days(amount: int) -> Within:
    return Within(limit=length(amount, "day", "shop"))
