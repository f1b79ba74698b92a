"""Standards in the one skeleton, with every tail in its fixed order."""

from dataclasses import replace
from typing import assert_never

from goodword.rules.text.print.amounts import (
    by_time,
    capital,
    duration,
    limit,
    money,
    number,
    often,
    percent,
    quoted,
)
from goodword.rules.text.vocabulary import IN_PERSON
from goodword.rules.text.words import article, be, is_participle, plural
from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    PROMISED,
    Agreed,
    Alternative,
    Appointed,
    Between,
    CountStandard,
    Duration,
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
    RedressAct,
    Speak,
    Standard,
    StopRule,
    Strength,
    Subject,
    Target,
    Told,
    Within,
)
from goodword.rules.tree.quantities import Period

NAMED_STARTS = (APPOINTED, AWARE, PROMISED)
_WHOLE_WORLD = ("anyone", "nobody")


def role(name: str) -> str:
    """'the owner', 'a shift lead', 'a person'."""
    if name in _WHOLE_WORLD or name.startswith("a "):
        return name
    return f"the {name}"


def subject(of: Subject) -> str:
    """'orders from trade customers by phone received in shop hours'."""
    words = plural(of.of)
    if of.segments:
        words += f" from {' or '.join(of.segments)}"
    if of.channels:
        words += f" {by_channels(of.channels)}"
    if of.received_in:
        words += f" received in {of.received_in} hours"
    if of.received_outside:
        words += f" received outside {of.received_outside} hours"
    return words


def _who_are(of: Subject) -> str:
    """'orders by phone are', 'maintenance is'."""
    return f"{subject(of)} {be(of.of)}"


def by_channels(channels: tuple[str, ...]) -> str:
    """'by phone or chat', 'in person', 'in person or by phone'."""
    here = [name for name in channels if name == IN_PERSON]
    others = [name for name in channels if name != IN_PERSON]
    return " or ".join([*here, *([f"by {' or '.join(others)}"] if others else [])])


def standard(clause: Standard) -> str:
    """[We aim:] SUBJECT are MILESTONE TARGET [of START] [tails]."""
    words = f"{_who_are(clause.subject)} {clause.milestone}"
    if clause.by:
        words += f" by {role(clause.by)}"
    words += f" {target(clause.target)}{_starts(clause)}"
    if clause.alternative:
        words += f", or {alternative(clause.alternative)}"
    words += _strength(clause.strength)
    if clause.excuses:
        words += f", except when {' or when '.join(clause.excuses)}"
    if clause.redress:
        words += f"; otherwise {redress(clause.redress)}"
    return _aimed(words, aim=clause.strength.aim)


def _aimed(words: str, *, aim: bool) -> str:
    return f"We aim: {words}." if aim else f"{capital(words)}."


def _starts(clause: Standard) -> str:
    cut_off_at = clause.target.when if isinstance(clause.target, OnDay) else None
    if not clause.start or clause.start == (cut_off_at,):
        return ""
    return " of " + " or ".join(being(start) for start in clause.start)


def being(milestone: str) -> str:
    """'being placed', 'the plan being agreed'; a start with a name of its own keeps it."""
    if milestone in NAMED_STARTS:
        return milestone
    thing, space, done = milestone.rpartition(" ")
    if space and is_participle(done) and not any(map(is_participle, thing.split())):
        return f"the {thing} being {done}"
    return f"being {milestone}"


def target(of: Target) -> str:
    """The deadline in words."""
    match of:
        case Within():
            return f"within {duration(of.limit)}"
        case Between() if _same_unit(of.low, of.high):
            return f"in {number(of.low.amount)} to {duration(of.high)}"
        case Between():
            return f"in {duration(of.low)} to {duration(of.high)}"
        case OnDay():
            return _on_day(of)
        case Every():
            return _every(of)
        case Appointed():
            return _appointed(of)
        case Hold():
            return f"for at least {duration(of.least)}"
        case Notice():
            return f"at least {duration(of.least)} before {being(of.before)}"
        case _:
            assert_never(of)


def _same_unit(one: Duration, other: Duration) -> bool:
    return replace(one, amount=other.amount) == other


def _day_words(day: int, unit: str, calendar: str | None) -> str:
    running = f"{calendar} " if calendar else "calendar " if day else ""
    which = {0: "the same", 1: "the next"}.get(day, f"the {_ordinal(day)}")
    return f"{which} {running}{unit}"


def _ordinal(day: int) -> str:
    suffix = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def _on_day(of: OnDay) -> str:
    words = f"by {by_time(of.by)} on " if of.by else ""
    words += _day_words(of.day, of.unit, of.calendar)
    if of.cutoff:
        words += f" when {of.when} before {by_time(of.cutoff)}"
        words += f" {of.cutoff_zone}" if of.cutoff_zone else ""
    if of.otherwise is not None:
        by = f"by {by_time(of.otherwise_by)} on " if of.otherwise_by else ""
        words += f", otherwise {by}{_day_words(of.otherwise, of.unit, of.calendar)}"
    return words


def _every(of: Every) -> str:
    until = f" until {of.until}" if of.until else ""
    if of.first is None:
        return f"every {duration(of.interval)}{until}"
    return f"first within {duration(of.first)}, then every {duration(of.interval)}{until}"


def _appointed(of: Appointed) -> str:
    if of.what == "date":
        return f"{'by' if of.edge == 'by' else 'on'} the promised date"
    if of.edge == "by":
        return "by the appointed time"
    at = "in the agreed window" if of.what == "window" else "at the appointed time"
    if of.early and of.early == of.late:
        return f"{at}, give or take {duration(of.early)}"
    edges = [f"{duration(of.early)} early"] if of.early else []
    edges += [f"{duration(of.late)} late"] if of.late else []
    return f"{at}, at most {' and at most '.join(edges)}" if edges else at


def alternative(of: Alternative) -> str:
    """', or' what keeps it too."""
    once = ", once" if of.once else ""
    match of:
        case Told():
            says = " and ".join(w for w, said in (("why", of.why), ("by when", of.by_when)) if said)
            most = f", at most {duration(of.at_most)}" if of.at_most else ""
            return f"the customer is told {says}{most}{once}"
        case Agreed():
            return f"a new date is agreed with the customer{once}"
        case Reached():
            return f"are {of.milestone}{once}"
        case _:
            assert_never(of)


def _strength(of: Strength) -> str:
    words = f", {percent(of.percent)} of the time" if of.percent is not None else ""
    words += ", on average" if of.average else ""
    words += ", always" if of.always else ""
    if of.per:
        words += per(of.per) if words else f",{per(of.per)}"
    return words


def per(period: Period) -> str:
    """' in each calendar month'."""
    return f" in each calendar {period}"


def redress(of: Redress) -> str:
    """'we pay £30 and write to the customer, once, on claim within 3 months'."""
    first = of.acts[0]
    if isinstance(first, Speak) and first.by:
        words = _speak(first)
    else:
        between = " or " if of.choice else " and "
        words = f"we {between.join(_act(act) for act in of.acts)}"
        words += ", as the customer chooses" if of.choice else ""
    words += ", once" if of.once else ""
    return words + (f", on claim within {duration(of.claim, period=True)}" if of.claim else "")


def _act(act: RedressAct) -> str:
    match act:
        case Pay():
            return _pay(act)
        case GiveBack():
            return f"{act.verb} {_given_back(act)}"
        case Speak():
            return _speak(act)
        case Give():
            return f"give {quoted(act.words)}"
        case _:
            assert_never(act)


def _given_back(act: GiveBack) -> str:
    """'the delivery charge', '10% of the order', 'half the fare'."""
    if act.percent is not None:
        return f"{percent(act.percent)} of the {act.what}"
    return (
        act.what
        if act.what.casefold().startswith(("half ", "all ", "what "))
        else f"the {act.what}"
    )


def _pay(act: Pay) -> str:
    cap = f", at most {money(act.cap)}" if act.cap else ""
    if act.costs:
        return f"pay the customer's costs{cap}"
    words = "pay " + (f"{act.to} " if act.to else "") + ("a further " if act.further else "")
    words += limit(act.amount) if act.amount else ""
    words += "".join(
        f", {limit(t.amount)} after {duration(t.after, period=True)}" for t in act.tiers
    )
    if act.step and act.step_every:
        words += ", plus " if act.amount else ""
        words += f"{money(act.step)} for every further {_step(act.step_every)}"
    return words + cap + (f" within {duration(act.within)}" if act.within else "")


def _step(every: Duration) -> str:
    """'3 hours', 'day'."""
    words = duration(every, period=True)
    return words.removeprefix("1 ") if every.amount == 1 else words


def _speak(act: Speak) -> str:
    words = f"{_third_person(act.verb) if act.by else act.verb} the customer"
    words += " the same day" if act.same_day else ""
    words += f" within {duration(act.within)}" if act.within else ""
    return f"{role(act.by)} {words}" if act.by else words


def _third_person(verb: str) -> str:
    """'write to' → 'writes to'."""
    first, space, rest = verb.partition(" ")
    return f"{first}s{space}{rest}"


def rate(clause: Rate) -> str:
    """'At most 2% of orders are returned as faulty.'"""
    share = f"{clause.bound} {percent(clause.percent)}"
    words = f"{share} of {_who_are(clause.subject)} {clause.milestone}"
    words += " at the first contact" if clause.first_contact else ""
    words += per(clause.per) if clause.per else ""
    words += f"; otherwise {redress(clause.redress)}" if clause.redress else ""
    return _aimed(words, aim=clause.aim)


def count(clause: CountStandard) -> str:
    """'Calls are transferred at most once, 95% of the time.'"""
    words = f"{_who_are(clause.subject)} {clause.milestone} at most {often(clause.most)}"
    if clause.most == 0:
        words = f"{_who_are(clause.subject)} never {clause.milestone}"
    words += _strength(clause.strength)
    words += f"; otherwise {redress(clause.redress)}" if clause.redress else ""
    return _aimed(words, aim=clause.strength.aim)


def opinion(clause: Opinion) -> str:
    """'At least 90% of home customers rate deliveries 4 of 5 or better.'"""
    raters = clause.segment or "customers"
    quota = f"at least {percent(clause.percent)} of " if clause.percent is not None else ""
    rated = plural(clause.about) if clause.about else "us"
    end = "or better" if clause.percent is not None else "on average"
    words = f"{quota}{raters} rate {rated} {number(clause.score)} of {clause.out_of} {end}"
    words += per(clause.per) if clause.per else ""
    if clause.least_answers is not None:
        words += f", with at least {clause.least_answers:,} answers"
    words += f"; otherwise {redress(clause.redress)}" if clause.redress else ""
    return _aimed(words, aim=clause.aim)


def expectation(of: Expectation) -> str:
    """'Trade customers expect 3 shop hours and hope for 1.'"""
    same = _same_unit(of.adequate, of.desired)
    hope = number(of.desired.amount) if same else duration(of.desired)
    return f"{capital(of.segment)} expect {duration(of.adequate)} and hope for {hope}."


def stop_rule(clause: StopRule) -> str:
    """'The clock of complaints stops while we wait for the customer, at most 10 days.'"""
    of = clause.of if clause.of == "everything" else plural(clause.of)
    cap = f", at most {duration(clause.cap, period=True)}" if clause.cap else ""
    return f"The clock of {of} stops while {' or while '.join(clause.states)}{cap}."


def a(noun: str) -> str:
    """'an order'."""
    return f"{article(noun)} {noun}"
