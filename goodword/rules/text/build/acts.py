"""What a promise does to its subject: each act with what is said of it alone."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from goodword.rules.text.build.amounts import Quota
from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import role_of
from goodword.rules.text.build.subjects import After, Before, NamedSubject, Slot, narrowed
from goodword.rules.text.build.tails import Excused, OrReached, Per, Share
from goodword.rules.text.build.targets import Late, Otherwise, Starts, Until
from goodword.rules.text.findings import Context
from goodword.rules.text.spoken import hundredths
from goodword.rules.text.syntax import Token
from goodword.rules.text.words import plural
from goodword.rules.tree import (
    APPOINTED,
    Agreed,
    Appointed,
    Between,
    Duration,
    Subject,
    Target,
    Told,
    Within,
)

_ALTERNATIVES: Final = (Told, Agreed, OrReached)
ONE_START: Final = "a clock starts once; make two clauses of it"


@dataclass(frozen=True, slots=True)
class Said:
    """How soon, how often, except when, or what else: what stands before or behind an act.

    `early` is a deadline before the subject, beside the one behind the act.
    """

    target: Target | None = None
    early: Target | None = None
    starts: tuple[Token | str, ...] = ()
    bare: Token | None = None
    shares: tuple[Share, ...] = ()
    others: tuple[Told | Agreed | OrReached, ...] = ()
    excused: tuple[str, ...] = ()
    here: tuple[Slot, ...] = ()
    per: tuple[Per, ...] = ()
    until: Until | None = None
    before: tuple[Before, ...] = ()
    otherwise: Otherwise | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to be done: a milestone, by whom, about what, and what is said of it.

    `point` is a word of it, for pointing at. `given` is 'customers get their order', whose
    milestone follows from what they get; `noticed` is notice of what stands in front; `rest` is
    the word of 'and the rest'; `all` is 'and all of them', `again` one more deadline for the same.
    """

    point: Token
    milestone: Token | None = None
    by: str | None = None
    always: bool = False
    about: tuple[NamedSubject, ...] = ()
    quota: Quota | None = None
    said: Said = field(default_factory=Said)
    given: bool = False
    rest: Token | None = None
    again: bool = False
    all: bool = False
    noticed: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """'nine calls in ten': a quota around its subject."""

    named: NamedSubject
    quota: Quota


@dataclass(frozen=True, slots=True)
class ForWhom:
    """'for trade customers', 'for complex enquiries', before or behind an act."""

    named: NamedSubject


@dataclass(frozen=True, slots=True)
class Beside:
    """'letters and e-mails are answered …': one more subject of all that follows."""

    named: NamedSubject


@rule("beside")
def beside(parts: Parts, context: Context) -> Beside:
    return Beside(parts.need(NamedSubject))


@rule("for_whom")
def for_whom(parts: Parts, context: Context) -> ForWhom:
    return ForWhom(parts.need(NamedSubject))


@rule("around")
def around(parts: Parts, context: Context) -> Around:
    """'nine calls in ten'."""
    some, of_all = parts.values("NUMBER")
    if not 0 < some <= of_all:
        what = f"{some} in {of_all}"
        context.find("GW106", parts.token("NUMBER"), what=what, why="more than all")
        of_all = some or Decimal(1)
    percent = hundredths(Decimal(100) * some / of_all)
    return Around(parts.need(NamedSubject), Quota(parts.value("BOUND"), percent))


def said_in(parts: Parts) -> Said:
    """All that is said in these parts of how soon, how often, except when, or what else."""
    late, since = parts.one(Late), parts.all(Starts)
    if len(since) > 1:
        parts.context.find("GW106", None, what="two starts", why=ONE_START)
    return Said(
        target=Within(limit=late.limit) if late else parts.one(Target),  # type: ignore[arg-type]  # a union is no type
        starts=since[0].said if since else (APPOINTED,) if late else (),
        bare=parts.token("BARE"),
        shares=tuple(parts.all(Share)),
        others=tuple(c for c in parts.children if isinstance(c, _ALTERNATIVES)),
        excused=tuple(word for excused in parts.all(Excused) for word in excused.words),
        here=tuple(s for s in parts.all(Slot) if s.name.startswith("received")),
        per=tuple(parts.all(Per)),
        until=parts.one(Until),
        before=tuple(parts.all(Before)),
        otherwise=parts.one(Otherwise),
        most=parts.one(int),
    )


def counted_in(parts: Parts) -> tuple[tuple[NamedSubject, ...], Quota | None]:
    """All subjects in these parts, and what share of them is meant."""
    found, quota = list[NamedSubject](), parts.one(Quota)
    if quota is not None and (one := parts.one(NamedSubject)):
        _of_many(one, parts)
    for child in parts.children:
        if isinstance(child, Around):
            found.append(child.named)
            quota = child.quota
        elif isinstance(child, NamedSubject):
            found.append(child)
        elif isinstance(child, ForWhom):
            found.append(child.named)
    return tuple(found), quota


def _of_many(named: NamedSubject, parts: Parts) -> None:
    """'half the refund' is no share of refunds."""
    token, name = named.token, str(named.token.value)
    said = parts.context.sentence[token.start_pos : token.end_pos]
    if said.casefold() == name != plural(name):
        why = f"a share is one of many: say 'of {plural(name)}'"
        parts.context.find("GW106", named.token, what=said, why=why)


@rule("act", "act_of", "active")
def act(parts: Parts, context: Context) -> Act:
    """'answered by a person within 3 days', 'a reply to your complaint', 'answer complaints'."""
    token = parts.token("MILESTONE") or parts.token("VERB") or parts.word("DONE")
    about, quota = counted_in(parts)
    _before_the_alternative(parts, context)
    by = role_of(parts, context) if parts.token("ROLE") else None
    always = parts.said("always") and not any(s.strength.always for s in parts.all(Share))
    said = said_in(parts)
    if parts.said("are") and token.type == "DONE" and not parts.said("sent") and said == Said():
        why = "say what is done and how soon: 'a reply is sent within …'"
        context.find("GW106", token, what=str(token), why=why)
    return Act(token, token, by, always, about, quota, said)


def _before_the_alternative(parts: Parts, context: Context) -> None:
    """'95% of the time, or the customer is told': the share of the one, or of both together?"""
    tails = [c for c in parts.children if isinstance(c, (Share, Excused, *_ALTERNATIVES))]
    other = next((k for k, c in enumerate(tails) if isinstance(c, _ALTERNATIVES)), 0)
    for tail in tails[:other]:
        if isinstance(tail, Excused) or (isinstance(tail, Share) and tail.strength.percent):
            what = "the exception" if isinstance(tail, Excused) else "the share"
            context.find("GW217", None, what=what)


@rule("not_more")
def not_more(parts: Parts, context: Context) -> Act:
    """'not transferred more than once', 'never transferred'."""
    said = said_in(parts)
    most = parts.one(Over)
    return Act(
        parts.word("MILESTONE"), parts.word("MILESTONE"), about=counted_in(parts)[0],
        said=replace(said, most=most.times if most else 0),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Over:
    """'more than once'."""

    times: int


@rule("over")
def over(parts: Parts, context: Context) -> Over:
    return Over(_times(parts))


@rule("count")
def count(parts: Parts, context: Context) -> int:
    return _times(parts)


def _times(parts: Parts) -> int:
    times: Decimal | int | None = parts.value("ONCE")
    return int(parts.value("NUMBER") if times is None else times)


@rule("also")
def also(parts: Parts, context: Context) -> Act:
    """'… and letters within 3 days', '… and 90% of them within 5': the same for others."""
    return _others(parts)


@rule("done_too")
def done_too(parts: Parts, context: Context) -> Act:
    """'… and letters are answered within 3 days'."""
    others, found = _others(parts), parts.need(Act)
    return replace(found, about=(*others.about, *found.about), quota=others.quota,
                   rest=others.rest, all=others.all)  # fmt: skip


def _others(parts: Parts) -> Act:
    about, quota = counted_in(parts)
    if whose := parts.token("POSSESSOR"):
        segments = (str(whose.value),) if whose.value else ()
        about = (NamedSubject(Subject(of="", segments=segments), whose),)
    elif parts.said("those"):
        named = NamedSubject(Subject(of=""), parts.first(), after=parts.one(After))
        about = (narrowed(named, parts.all(Slot), parts.context),)
    every, alone = parts.said("all of them"), quota is not None and not about
    figure = quota.token if quota else None
    return Act(
        about[0].token if about else figure or parts.first(),
        about=about,
        quota=quota,
        rest=parts.phrase("the rest"),
        all=every,
        again=every or alone,
        said=said_in(parts),
    )


@rule("more")
def more(parts: Parts, context: Context) -> Act:
    """One more act of the sentence; 'within 10' has the unit of the one before."""
    found = parts.one(Act)
    if parts.one(Appointed) or (found is None and parts.one(Late)):
        why = "how early and how late is said at once: 'at most 5 minutes early and …'"
        context.find("GW106", parts.first(), what="two tolerances", why=why)
    if found is None:
        return replace(_others(parts), again=parts.said("and also"))
    bare = parts.token("BARE")
    if bare is None:
        return found
    said = said_in(parts)
    said = replace(said, shares=(*found.said.shares, *said.shares))
    return replace(found, said=said, about=(*found.about, *counted_in(parts)[0]))


@rule("given")
def given(parts: Parts, context: Context) -> Act:
    """'Customers get their order within 5 working days'."""
    about, quota = counted_in(parts)
    return Act(parts.first(), about=about, quota=quota, said=said_in(parts), given=True)


@rule("longest")
def longest(parts: Parts, context: Context) -> Act:
    """'Nobody waits longer than 10 days for a reply', 'no call waits more than 20 seconds'."""
    target = parts.one(Between) or Within(limit=parts.need(Duration))
    about, _ = counted_in(parts)
    awaited = parts.one(Act)
    said = said_in(parts)
    if awaited is None:
        said = replace(said, target=target)
        return Act(parts.first(), parts.token("UNDONE"), about=about, said=said)
    if awaited.said.target is not None:
        context.find("GW106", None, what="two deadlines", why="a promise has one of them")
    own = replace(
        awaited.said, target=target, starts=(*said.starts, *awaited.said.starts),
        shares=(*said.shares, *awaited.said.shares), per=(*said.per, *awaited.said.per),
    )  # fmt: skip
    return replace(awaited, about=(*about, *awaited.about), said=own)


@rule("awaited")
def awaited(parts: Parts, context: Context) -> Act:
    found = parts.need(Act)
    about, _ = counted_in(parts)
    return replace(found, about=(*about, *found.about))


@dataclass(frozen=True, slots=True)
class Once:
    """'when you complain by e-mail': from when, about what."""

    start: Token
    slots: tuple[Slot, ...]
    before: Before | None


@rule("once")
def once(parts: Parts, context: Context) -> Once:
    return Once(
        parts.token("START") or parts.word("BIDDING"), tuple(parts.all(Slot)), parts.one(Before)
    )


def shared(acts: list[Act], context: Context) -> list[Act]:
    """Each act with what it leaves to the one behind it: 'confirmed and shipped within 3 days'."""
    behind, found = Said(), list[Act]()
    for one in reversed(acts):
        own = one.said
        behind = Said(
            target=own.target or (None if own.bare else behind.target),
            starts=own.starts or (() if own.target or own.bare else behind.starts),
            bare=own.bare,
            shares=own.shares or behind.shares,
            others=own.others or behind.others,
            excused=own.excused or behind.excused,
            here=own.here or behind.here,
            per=own.per or behind.per,
            until=own.until or (None if own.target else behind.until),
            before=own.before or (() if own.target else behind.before),
            otherwise=own.otherwise or (None if own.target else behind.otherwise),
            most=own.most,
        )
        found.append(replace(one, said=behind))
    found.reverse()
    for k in range(1, len(found)):
        found[k] = _after(found[k - 1], found[k], context)
    return found


def _after(before: Act, act: Act, context: Context) -> Act:
    """'within 10' has the unit of the act before; a share in between may be meant for both."""
    own_share = act.said.shares or act.quota or act.always or act.all or act.again
    if act.milestone is None and before.said.shares and not own_share:
        why = "say how often for each, or make two clauses of it"
        context.find("GW106", act.point, what="a share between two", why=why)
    bare = act.said.bare
    if bare is None:
        return act
    target = before.said.target
    if not isinstance(target, Within):
        context.find("GW212", bare, word=str(bare.value))
        return replace(act, said=replace(act.said, target=target))
    if before.said.starts:
        why = "say since when, or make two clauses of it"
        context.find("GW106", bare, what=f"within {bare.value}", why=why)
    limit = replace(target.limit, amount=bare.value)
    return replace(act, said=replace(act.said, target=Within(limit=limit)))
