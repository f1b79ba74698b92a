"""What may follow a target: how often, or what else, and except when."""

from dataclasses import dataclass
from decimal import Decimal

from goodword.rules.text.build.amounts import bound_includes
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.findings import Context
from goodword.rules.text.syntax import Token
from goodword.rules.tree import Agreed, Duration, Strength, Told
from goodword.rules.tree.quantities import Period


@dataclass(frozen=True, slots=True)
class Excused:
    """The exceptions that were said."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """'95% of the time in each calendar month', and its relatives."""

    strength: Strength
    first_contact: bool = False


@rule("share")
def share(parts: Parts, context: Context) -> Share:
    percent = parts.value("PERCENT")
    if percent is not None and percent > 100:
        context.find("GW106", parts.token("PERCENT"), what=f"{percent}%", why="more than all")
    often: Decimal | None = parts.value("OFTEN")
    if parts.value("BOUND") in ("at most", "less than"):
        why = "a deadline is kept at least so often; say 'at least'"
        context.find("GW106", parts.token("BOUND"), what=str(parts.token("BOUND")), why=why)
    else:
        bound_includes(parts, context)
    return Share(
        Strength(
            percent=parts.value("PERCENT") if often is None else often,
            average=parts.said("on average"),
            always=parts.said("always"),
            per=period_in(parts),
        ),
        first_contact=parts.said("at the first contact"),
    )


def period_in(parts: Parts) -> Period | None:
    """The period of counting that was said, if any."""
    per = parts.one(Per)
    return per.unit if per else None


@dataclass(frozen=True, slots=True)
class Per:
    """'in each calendar month'."""

    unit: Period


@rule("period")
def period(parts: Parts, context: Context) -> Per:
    return Per(parts.value("PERIOD") or parts.value("EVERY_UNIT"))


@rule("told")
def told(parts: Parts, context: Context) -> Told:
    why, by_when = parts.value("WHY")
    once = parts.said(", once")
    return Told(why=why, by_when=by_when, once=once, at_most=parts.one(Duration))


@rule("told_why")
def told_why(parts: Parts, context: Context) -> Told:
    return Told(why=True, by_when=False, once=parts.said(", once"))


@rule("other")
def other(parts: Parts, context: Context) -> Told:
    return parts.need(Told)


@rule("agreed")
def agreed(parts: Parts, context: Context) -> Agreed:
    return Agreed(once=parts.said(", once"))


@dataclass(frozen=True, slots=True)
class OrReached:
    """', or acknowledged': the milestone's word, resolved when the subject is known."""

    token: Token
    once: bool
    loose: bool


@rule("reached")
def reached(parts: Parts, context: Context) -> OrReached:
    token = parts.word("MILESTONE")
    loose = str(parts.phrase(", or")) == "or" and not parts.said("are")
    return OrReached(token, parts.said(", once"), loose)


@rule("excuses")
def excuses(parts: Parts, context: Context) -> Excused:
    return Excused((*parts.values("AHEAD"), *parts.values("STATE")))
