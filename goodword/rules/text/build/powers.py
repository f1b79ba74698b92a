"""What people may do and must never do; claims; and one, few or many."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.findings import Context
from goodword.rules.text.names import own_noun
from goodword.rules.text.syntax import Token
from goodword.rules.text.tokens import words_of
from goodword.rules.text.values import UNITS
from goodword.rules.text.words import NUMBER_WORDS, plural, singular
from goodword.rules.tree import (
    Approval,
    AtSpread,
    Cap,
    Claim,
    Decided,
    Duration,
    Few,
    Latitude,
    Limit,
    Many,
    Never,
    Offer,
    Right,
    Safety,
    Scope,
)


@dataclass(frozen=True, slots=True)
class Said:
    """Free words of one slot: 'cause', 'excluding' or 'course'."""

    slot: str
    words: str


def role_of(parts: Parts, context: Context) -> str:
    """The role that a word names; a usual one that is not listed is reported."""
    token = parts.token("ROLE") or parts.token("OWNER_S")
    return "anyone" if token is None else role_named(token, context)


def role_named(token: Token, context: Context) -> str:
    """The role that this word names, reported as above."""
    name, names = str(token.value), context.vocabulary
    if name in names.usual_roles and name not in names.roles:
        context.find("GW305", token, role=name)
    return name


@rule("latitude")
def latitude(parts: Parts, context: Context) -> Latitude:
    said = {part.slot: part.words for part in parts.all(Said)}
    if len(said) < len(parts.all(Said)):
        context.find("GW106", None, what="'when' or 'except' twice", why="say it once, with 'or'")
    act = parts.word("ACT")
    return Latitude(
        role=role_of(parts, context),
        act=str(act.value),
        what=parts.value("THING"),
        caps=_caps(parts, context),
        cause=said.get("cause"),
        excluding=said.get("excluding"),
        after_course=said.get("course"),
    )


def _caps(parts: Parts, context: Context) -> tuple[Cap, ...]:
    """A scope that stands alone belongs to the limit before it: 'up to $20, per customer'."""
    caps: list[Cap] = []
    often = parts.one(TimesIn)
    for part in parts.children:
        if isinstance(part, Cap):
            caps.append(part)
        elif isinstance(part, Scope) and often and part.period is None:
            per = Scope(noun=part.noun, period=often.period)
            caps.append(Cap(times=often.times, per=per))
            often = None
        elif isinstance(part, Scope) and caps and caps[-1].per is None:
            caps[-1] = Cap(limit=caps[-1].limit, times=caps[-1].times, per=part)
        elif isinstance(part, Scope):
            caps.append(Cap(per=part))
    if often:
        why = "for each of what? Say 'once per customer in 1 year'"
        context.find("GW106", often.token, what=str(often.token), why=why)
    return tuple(sorted(caps, key=lambda cap: cap.limit is None and cap.times is not None))


@rule("cause")
def cause(parts: Parts, context: Context) -> Said:
    return Said("cause", parts.value("CAUSE"))


@rule("excluding")
def excluding(parts: Parts, context: Context) -> Said:
    return Said("excluding", parts.value("CAUSE"))


@rule("learned", "course")
def course(parts: Parts, context: Context) -> Said:
    return Said("course", parts.value("QUOTED"))


@rule("up_to")
def up_to(parts: Parts, context: Context) -> Cap:
    return Cap(limit=parts.need(Limit))


@rule("times")
def times(parts: Parts, context: Context) -> Cap:
    base = parts.value("BASE")
    if base is None:
        return Cap(times=int(parts.value("NUMBER")), per=parts.one(Scope))
    period = parts.one(PeriodOf)
    return Cap(
        times=parts.value("TIMES_PER"),
        per=Scope(noun=base, period=period.length if period else None),
    )


@dataclass(frozen=True, slots=True)
class TimesIn:
    """'once a year': of what, comes behind, as in '… for each customer'."""

    times: int
    period: Duration
    token: Token


@rule("times_in")
def times_in(parts: Parts, context: Context) -> TimesIn:
    unit = parts.value("PERIOD")
    return TimesIn(parts.value("TIMES_PER"), one_period(unit), parts.word("TIMES_PER"))


@rule("at_once")
def at_once(parts: Parts, context: Context) -> None:
    """'on the spot', 'without asking anyone': what may be done is done so."""


@rule("scoped")
def scoped(parts: Parts, context: Context) -> Scope:
    return parts.need(Scope)


@rule("scope")
def scope(parts: Parts, context: Context) -> Scope:
    period = parts.one(PeriodOf)
    return Scope(noun=parts.value("BASE"), period=period.length if period else None)


@dataclass(frozen=True, slots=True)
class PeriodOf:
    """'in 30 days', 'a month'."""

    length: Duration


@rule("period_of")
def period_of(parts: Parts, context: Context) -> PeriodOf:
    length = parts.one(Duration)
    return PeriodOf(length or one_period(parts.value("PERIOD")))


def one_period(unit: str) -> Duration:
    """'a month', 'a quarter' as a duration."""
    if unit == "quarter":
        return Duration(amount=Decimal(3), unit="month")
    return Duration(amount=Decimal(1), unit=unit)


_DETERMINERS = frozenset("a an the all any every each".split())


@rule("approval")
def approval(parts: Parts, context: Context) -> Approval:
    said = str(parts.value("THING")).casefold()
    determiner, _, bare = said.partition(" ")
    return Approval(
        act=singular(bare if bare and determiner in _DETERMINERS else said),
        threshold=parts.one(Limit),
        approver=role_of(parts, context),
        inclusive=parts.said("or more") or parts.token("FROM_LIMIT") is not None,
        within=parts.one(Duration),
    )


@rule("right")
def right(parts: Parts, context: Context) -> Right:
    start, *choices = parts.values("THING")
    return Right(
        who=_holder(parts),
        act=parts.value("DEED"),
        window=parts.need(Duration),
        start=start,
        choices=tuple(choices),
    )


def _holder(parts: Parts) -> str:
    """Who has the right: a segment, or customers by whatever name."""
    person = parts.value("PERSON")
    return parts.value("SEGMENT") or (plural(person) if person else "customers")


@rule("offer")
def offer(parts: Parts, context: Context) -> Offer:
    token = parts.word("NOUN")
    return Offer(
        what=parts.value("THING"), at_most=parts.need(Duration), about=own_noun(token, context)
    )


def _limit_in(said: str) -> str:
    """'5 minutes', '10 working days' among other words; '' if no length of time is there."""
    words = words_of(said)
    for at, number in enumerate(words):
        if number.kind == "number" or number.lower in NUMBER_WORDS:
            for end in (at + 1, at + 2):
                if end < len(words) and words[end].lower in UNITS:
                    return said[number.start : words[end].end]
    return ""


@rule("never")
def never(parts: Parts, context: Context) -> Never:
    words = parts.value("WORDS")
    if words and (limit := _limit_in(words)):
        context.find("GW218", parts.token("WORDS"), limit=limit)
    return Never(words=words, phrases=tuple(parts.values("QUOTED")))


@rule("claim")
def claim(parts: Parts, context: Context) -> Claim:
    return Claim(
        words=parts.value("QUOTED"), places=parts.value("PLACES"), kept_by=parts.value("KEY")
    )


def _count(token: Token | None) -> int:
    value: Any = token and token.value
    return int(value)


@rule("few")
def few(parts: Parts, context: Context) -> Few:
    return Few(customers=_count(parts.token("NUMBER")), period=parts.need(Duration))


@rule("many")
def many(parts: Parts, context: Context) -> Many:
    return Many(
        customers=_count(parts.token("NUMBER")),
        period=parts.need(Duration),
        percent=parts.value("PERCENT"),
    )


@rule("at_spread")
def at_spread(parts: Parts, context: Context) -> AtSpread:
    return AtSpread(
        level=parts.value("LEVEL"),
        decider=role_of(parts, context),
        what=parts.value("THING"),
        within=parts.need(Duration),
    )


@rule("safety")
def safety(parts: Parts, context: Context) -> Safety:
    return Safety()


@rule("decided")
def decided(parts: Parts, context: Context) -> Decided:
    return Decided(by=role_of(parts, context), words="")
