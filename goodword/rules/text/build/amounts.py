"""Durations, limits and shares."""

from dataclasses import dataclass
from decimal import Decimal

from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.findings import Context
from goodword.rules.text.syntax import Token
from goodword.rules.tree import Duration, Limit
from goodword.rules.tree.quantities import ELAPSED_UNITS


@dataclass(frozen=True, slots=True)
class Running:
    """On what time runs: a calendar's word, or 'calendar' or 'elapsed'."""

    word: str


@rule("running")
def running(parts: Parts, context: Context) -> Running:
    word = parts.value("RUNS_ON")
    if word is None:
        return Running("calendar" if parts.said("calendar") else "elapsed")
    return Running(word)


@rule("duration")
def duration(parts: Parts, context: Context) -> Duration:
    whole: Duration | None = parts.value("LENGTH")
    if whole is not None:
        return whole
    exact = parts.said(", to the minute")
    return duration_of(parts.value("NUMBER"), parts, to_the_minute=exact)


def duration_of(amount: Decimal, parts: Parts, *, to_the_minute: bool) -> Duration:
    """A duration with this amount and the unit and calendar that stand in the parts."""
    unit = parts.value("UNIT")
    run = parts.one(Running)
    word = None if run is None or run.word in ("calendar", "elapsed") else run.word
    if run is not None and run.word == "elapsed" and unit not in ELAPSED_UNITS:
        to_the_minute = True
    return Duration(amount=amount, unit=unit, calendar=word, to_the_minute=to_the_minute)


@rule("limit")
def limit(parts: Parts, context: Context) -> Limit:
    percent = parts.token("OR_PERCENT") or parts.token("PERCENT")
    return Limit(
        money=parts.value("MONEY"),
        percent=None if percent is None else percent.value,
        base=parts.value("BASE"),
    )


@dataclass(frozen=True, slots=True)
class Quota:
    """'at least 90% of', '5 in 1,000'; `token` is the figure, for pointing at."""

    bound: str | None
    percent: Decimal
    token: Token | None = None


@rule("quota")
def quota(parts: Parts, context: Context) -> Quota:
    ratio: Decimal | None = parts.value("RATIO")
    percent: Decimal = parts.value("PERCENT") if ratio is None else ratio
    if percent > 100:
        context.find("GW106", parts.token("PERCENT"), what=f"{percent}%", why="more than all")
    bound_includes(parts, context)
    figure = parts.token("PERCENT") or parts.word("RATIO")
    return Quota(parts.value("BOUND"), percent, figure)


def bound_includes(parts: Parts, context: Context) -> None:
    """'Fewer than 2%' is read as 'at most 2%': say that just 2% is within it too."""
    token = parts.token("BOUND")
    read = {"less than": "at most", "more than": "at least"}.get(token.value if token else "")
    if token is not None and read:
        said = context.sentence[token.start_pos : token.end_pos]
        context.find("GW216", token, said=said, read=read)


@rule("percent_or_money")
def percent_or_money(parts: Parts, context: Context) -> Limit:
    """'15% of the order or $40, whichever is less'."""
    return Limit(
        money=parts.value("OR_MONEY"), percent=parts.value("PERCENT"), base=parts.value("BASE")
    )
