"""What we do when we fail."""

from dataclasses import dataclass
from decimal import Decimal

from goodword.rules.text.build.amounts import duration_of
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import role_of
from goodword.rules.text.findings import Context
from goodword.rules.tree import (
    Duration,
    Give,
    GiveBack,
    Limit,
    Money,
    Pay,
    Redress,
    RedressAct,
    Speak,
    Tier,
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """', on claim within 3 months'."""

    within: Duration


@dataclass(frozen=True, slots=True)
class Plus:
    """', plus £5 for every further 3 hours'; without money, the same amount again."""

    money: Money | None
    every: Duration


@dataclass(frozen=True, slots=True)
class Ceiling:
    """', at most £60'."""

    money: Money


@dataclass(frozen=True, slots=True)
class Soon:
    """'within 1 shop day', or the same day without a duration."""

    within: Duration | None


@dataclass(frozen=True, slots=True)
class PaidWithin:
    """'within 10 shop days'."""

    length: Duration


@rule("redress")
def redress(parts: Parts, context: Context) -> Redress:
    return parts.need(Redress)


@rule("owed")
def owed(parts: Parts, context: Context) -> Redress:
    claimed, choice = parts.one(Claimed), parts.said(", or")
    chosen = choice or parts.said(", as the customer chooses")
    if chosen and parts.said("and"):
        context.find(
            "GW106", None, what="'and' and 'or'", why="say what is done, or make two clauses"
        )
    return Redress(
        acts=tuple(c for c in parts.children if isinstance(c, RedressAct)),
        choice=choice,
        once=parts.said(", once"),
        claim=claimed.within if claimed else None,
    )


@rule("claimed")
def claimed(parts: Parts, context: Context) -> Claimed:
    return Claimed(parts.need(Duration))


@rule("pay")
def pay(parts: Parts, context: Context) -> Pay | GiveBack:
    return _paid(parts, context)


def _paid(parts: Parts, context: Context) -> Pay | GiveBack:
    plus, cap = parts.one(Plus), parts.one(Ceiling)
    given = parts.need(Limit)
    if parts.said("back") and given.percent and given.base and not given.money:
        return GiveBack(verb="refund", what=given.base, percent=given.percent)
    if plus is not None and cap is None:
        context.find("GW207", None)
    return Pay(
        amount=given,
        to=parts.value("SEGMENT"),
        further=parts.said("a further"),
        step=(plus.money or given.money) if plus else None,
        step_every=plus.every if plus else None,
        tiers=tuple(parts.all(Tier)),
        cap=cap.money if cap else None,
        within=_paid_within(parts),
    )


@rule("pay_too")
def pay_too(parts: Parts, context: Context) -> Pay | GiveBack:
    """'… and business customers £150': what is added behind may be meant for both."""
    if parts.one(Plus) or parts.one(Ceiling) or parts.all(Tier):
        why = "say it for each: 'pay business customers £150, plus £35 for every further 12 hours'"
        context.find("GW106", parts.token("SEGMENT"), what="an amount for one or for both", why=why)
    return _paid(parts, context)


@rule("pay_them")
def pay_them(parts: Parts, context: Context) -> Pay:
    """'and £150 to business customers'."""
    return Pay(amount=Limit(money=parts.value("MONEY")), to=parts.value("SEGMENT"))


def _paid_within(parts: Parts) -> Duration | None:
    soon = parts.one(PaidWithin)
    return soon.length if soon else None


@rule("pay_steps")
def pay_steps(parts: Parts, context: Context) -> Pay:
    cap = parts.one(Ceiling)
    if cap is None:
        context.find("GW207", None)
    return Pay(
        to=parts.value("SEGMENT"),
        step=parts.value("MONEY"),
        step_every=parts.need(Duration),
        cap=cap.money if cap else None,
        within=_paid_within(parts),
    )


@rule("tier")
def tier(parts: Parts, context: Context) -> Tier:
    return Tier(amount=parts.need(Limit), after=parts.need(Duration))


@rule("paid_within")
def paid_within(parts: Parts, context: Context) -> PaidWithin:
    return PaidWithin(parts.need(Duration))


@rule("pay_costs")
def pay_costs(parts: Parts, context: Context) -> Pay:
    cap = parts.one(Ceiling)
    if cap is None:
        context.find("GW207", None)
    return Pay(costs=True, cap=cap.money if cap else None)


@rule("give_all")
def give_all(parts: Parts, context: Context) -> GiveBack:
    """'refund you in full'."""
    return GiveBack(verb=parts.value("GIVING"), what="price")


@rule("money_back")
def money_back(parts: Parts, context: Context) -> GiveBack:
    return GiveBack(verb="refund", what="price")


@rule("give_part")
def give_part(parts: Parts, context: Context) -> GiveBack:
    return GiveBack(
        verb=parts.value("GIVING"), what=parts.value("BASE"), percent=parts.value("PERCENT")
    )


@rule("give_back")
def give_back(parts: Parts, context: Context) -> GiveBack:
    return GiveBack(verb=parts.value("GIVING"), what=parts.value("THING"))


@rule("not_charged")
def not_charged(parts: Parts, context: Context) -> GiveBack:
    """'or you don't pay for the first night'."""
    return GiveBack(verb="refund", what=parts.value("THING"))


@rule("get_back")
def get_back(parts: Parts, context: Context) -> GiveBack:
    return GiveBack(verb="refund", what=parts.value("BASE"))


@rule("speak")
def speak(parts: Parts, context: Context) -> Speak:
    soon = parts.one(Soon)
    return Speak(
        verb=parts.value("SPEAKING"),
        by=role_of(parts, context) if parts.token("ROLE") else None,
        within=soon.within if soon else None,
        same_day=soon is not None and soon.within is None,
    )


@rule("soon")
def soon(parts: Parts, context: Context) -> Soon:
    return Soon(parts.one(Duration))


@rule("plus")
def plus(parts: Parts, context: Context) -> Plus:
    return Plus(parts.value("MONEY"), parts.need(Duration))


@rule("step")
def step(parts: Parts, context: Context) -> Duration:
    return parts.one(Duration) or duration_of(Decimal(1), parts, to_the_minute=False)


@rule("cap")
def cap(parts: Parts, context: Context) -> Ceiling:
    return Ceiling(parts.value("MONEY"))


@rule("give")
def give(parts: Parts, context: Context) -> Give:
    return Give(words=parts.value("QUOTED"))
