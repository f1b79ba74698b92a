"""Latitude, rights and claims; spread; listening, recognition, objectives and money."""

from goodword.rules.text.print.amounts import (
    capital,
    day,
    duration,
    limit,
    listed,
    money,
    number,
    often,
    percent,
    quoted,
)
from goodword.rules.text.print.standards import a, opinion, rate, role
from goodword.rules.text.words import article, plural, plural_back
from goodword.rules.tree import (
    DAY_UNITS,
    Approval,
    AskWhen,
    AtSpread,
    Award,
    Budget,
    Cap,
    Claim,
    Cooldown,
    Duration,
    Few,
    HadAHand,
    Latitude,
    Many,
    Meet,
    Never,
    Objective,
    Offer,
    Opinion,
    Reward,
    Right,
    Safety,
    Scope,
    SurveyEvery,
    Training,
)


def _every(length: Duration) -> str:
    """'once a year', 'every 6 months'."""
    plain = length.amount == 1 and length.calendar is None and not length.to_the_minute
    if plain and length.unit in ("hour", *DAY_UNITS):
        return f"once {a(length.unit)}"
    return f"every {duration(length, period=True)}"


def latitude(clause: Latitude) -> str:
    """'Shift leads may refund up to $250 per case when an order is late, once per order.'"""
    who = clause.role if clause.role in ("anyone", "nobody") else plural(clause.role)
    words = f"{capital(who)} may {clause.act}"
    words += f" {clause.what}" if clause.what else ""
    words += ",".join(f" {_cap(cap)}" for cap in clause.caps if cap.limit or not cap.times)
    words += f" when {clause.cause}" if clause.cause else ""
    words += "".join(f", {_cap(cap)}" for cap in clause.caps if cap.times and not cap.limit)
    words += f", except for {clause.excluding}" if clause.excluding else ""
    words += f", after the course {quoted(clause.after_course)}" if clause.after_course else ""
    return f"{words}."


def _cap(cap: Cap) -> str:
    if cap.limit:
        comma = "," if cap.limit.money and cap.limit.percent is not None else ""
        return f"up to {limit(cap.limit)}" + (f"{comma} {_scope(cap.per)}" if cap.per else "")
    if cap.per is None:
        raise ValueError("a count of times says what it is counted by")
    return f"{often(cap.times)} {_scope(cap.per)}" if cap.times else _scope(cap.per)


def _scope(scope: Scope) -> str:
    period = f" in {duration(scope.period, period=True)}" if scope.period else ""
    return f"per {scope.noun}{period}"


def approval(clause: Approval) -> str:
    """'Refunds above $250 need the owner's approval, given within 2 shop hours.'"""
    words = capital(plural_back(clause.act))
    if clause.threshold:
        most = limit(clause.threshold)
        words += f" of {most} or more" if clause.inclusive else f" above {most}"
    need = "needs" if clause.act == "anything" else "need"
    words += f" {need} {role(clause.approver)}'s approval"
    return words + (f", given within {duration(clause.within)}." if clause.within else ".")


def right(clause: Right) -> str:
    choices = f", for {listed(clause.choices, 'or')}" if clause.choices else ""
    window = duration(clause.window, period=True)
    return f"{capital(clause.who)} may {clause.act} within {window} of {clause.start}{choices}."


def offer(clause: Offer) -> str:
    return (
        f"We offer {clause.what} of at most {duration(clause.at_most)} for {plural(clause.about)}."
    )


def claim(clause: Claim) -> str:
    kept = f", kept by #{clause.kept_by}" if clause.kept_by else ""
    return f"{quoted(clause.words)}, {clause.places}{kept}."


def never(clause: Never) -> str:
    if clause.phrases:
        return f"Never say {' or '.join(quoted(p) for p in clause.phrases)}."
    return f"Never {clause.words}."


def few(clause: Few) -> str:
    return f"Few: {clause.customers:,} customers in {duration(clause.period, period=True)}."


def many(clause: Many) -> str:
    exposed = (
        f", or {percent(clause.percent)} of those exposed," if clause.percent is not None else ""
    )
    return (
        f"Many: {clause.customers:,} customers{exposed} in {duration(clause.period, period=True)}."
    )


def at_spread(clause: AtSpread) -> str:
    within = duration(clause.within)
    return f"At {clause.level}, {role(clause.decider)} decides on {clause.what} within {within}."


def safety(clause: Safety) -> str:
    return "A risk to safety is many at once."


def ask_when(clause: AskWhen) -> str:
    when = f"{capital(duration(clause.after))} after" if clause.after else "When"
    about = f"{a(clause.of)} is {clause.milestone}"
    return f"{when} {about}, ask the customer {quoted(clause.survey)}."


def survey_every(clause: SurveyEvery) -> str:
    who = clause.segment or "every customer"
    return f"Survey {who} {_every(clause.every)} with {quoted(clause.survey)}."


def meet(clause: Meet) -> str:
    if clause.what in ("visit", "call") or (clause.what == "interview" and clause.segment):
        return (
            f"{capital(clause.what)} {clause.segment or 'every customer'} {_every(clause.every)}."
        )
    who = f" with {clause.segment}" if clause.segment else ""
    what = "a 360" if clause.what == "360" else f"{article(clause.what)} {clause.what}"
    return f"Hold {what}{who} {_every(clause.every)}."


def cooldown(clause: Cooldown) -> str:
    period = duration(clause.period, period=True)
    return f"Ask no customer more than {often(clause.times)} in {period}."


def training(clause: Training) -> str:
    roles = capital(listed([plural(name) for name in clause.roles]))
    who = "Everyone takes" if "anyone" in clause.roles else f"{roles} take"
    again = f", and again {_every(clause.again)}" if clause.again else ""
    course, within = quoted(clause.course), duration(clause.within, period=True)
    return f"{who} the course {course} within {within} of starting{again}."


def _points(points: int) -> str:
    return "1 point" if points == 1 else f"{points:,} points"


def award(clause: Award) -> str:
    if isinstance(clause.deed, HadAHand):
        rated = f"{a(clause.deed.of)} rated {number(clause.deed.score)} of {clause.deed.out_of}"
        return f"Everyone who had a hand in {rated} earns {_points(clause.points)}."
    return f"Whoever a customer praises by name earns {_points(clause.points)}."


def reward(clause: Reward) -> str:
    return f"{clause.points:,} points earn {clause.what}."


def objective(clause: Objective) -> str:
    said = opinion(clause.measure) if isinstance(clause.measure, Opinion) else rate(clause.measure)
    measure = said[:1].lower() + said[1:-1]
    now = ", starting now" if clause.now else ""
    return f"We will be {clause.word} when {measure}, by {day(clause.by)}{now}."


def budget(clause: Budget) -> str:
    return f"{money(clause.money)} a {clause.per} for {clause.purpose}."
