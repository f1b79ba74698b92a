"""Fifty more clauses in the manner of published charters, each said with its exact meaning."""

from datetime import time
from decimal import Decimal
from typing import Any

import pytest

from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    Agreed,
    Appointed,
    Approval,
    Between,
    Cap,
    Claim,
    CountStandard,
    Decided,
    Every,
    Give,
    GiveBack,
    Hold,
    Latitude,
    Limit,
    Never,
    Notice,
    Offer,
    OnDay,
    Pay,
    Rate,
    Redress,
    Right,
    Scope,
    StopRule,
    Strength,
    Subject,
    Tier,
    Told,
    Training,
)
from tests.rules.text.said import (
    ALWAYS,
    SORRY,
    length,
    money,
    part_of,
    pay,
    promised,
    redress,
    share,
    standard,
    sum_of,
    within,
)

TOLD = Told(why=True, by_when=True)
ON_AVERAGE = Strength(average=True, per="month")


def each(amount: str, currency: str, every: tuple[int, str], cap: str | None = None) -> Pay:
    """'pay ₹50 for every further day, at most ₹5,000': nothing is due before the first step."""
    most = None if cap is None else money(cap, currency)
    return Pay(step=money(amount, currency), step_every=length(*every), cap=most)


def to_each(segment: str, amount: int) -> Pay:
    """'pay home customers £50, plus £50 for every further 12 hours'."""
    return pay(amount, "£", to=segment, step=money(amount, "£"), step_every=length(12, "hour"))


BURST = redress(to_each("home customers", 50), to_each("business customers", 100))
FARE = redress(
    Pay(
        amount=part_of(25, "single fare"),
        tiers=(
            Tier(amount=part_of(50, "single fare"), after=length(30, "minute")),
            Tier(amount=part_of(100, "single fare"), after=length(60, "minute")),
            Tier(amount=part_of(100, "ticket price"), after=length(2, "hour")),
        ),
    ),
    claim=length(28, "day"),
)
UP = Subject(of="uptime check")
VULNERABLE = ("vulnerable victims",)

MEANT: list[tuple[str, tuple[Any, ...]]] = [
    ("C1", (standard("call", "answered", within(90, "second"), strength=ON_AVERAGE),)),
    ("C2", (
        standard("call", "answered", within(2, "minute"), by="agent", start=("queued",),
                 strength=Strength(aim=True, percent=Decimal(80))),
    )),
    ("C6", (
        CountStandard(subject=Subject(of="call"), milestone="transferred", most=1,
                      strength=share(95)),
    )),
    ("C9", (
        standard("message", "answered", within(1, "hour", "desk"), channels=("social media",),
                 strength=share(90)),
    )),
    ("C10", (
        standard("letter", "answered", within(10, "day", "working"), strength=share(50)),
        standard("letter", "answered", within(20, "day", "working"), strength=share(85)),
        standard("letter", "answered", within(30, "day", "working"), alternative=TOLD,
                 strength=ALWAYS, redress=SORRY),
    )),
    ("C11", (
        standard("complaint", "answered", within(1, "month"),
                 alternative=Told(why=True, by_when=True, at_most=length(3, "month"))),
    )),
    ("C13", (
        standard("birth certificate", "issued", within(7, "day", "working"), start=("complete",),
                 redress=redress(each("50", "₹", (1, "day"), "5000"))),
    )),
    ("C14", (
        standard("failed withdrawal", "credited", within(5, "day"),
                 redress=redress(each("100", "₹", (1, "day")))),
    )),
    ("C15", (
        standard("land report", "issued", within(10, "day", "working"), start=("paid",),
                 redress=redress(GiveBack(verb="refund", what="fee", percent=Decimal(50)),
                                 once=True)),
    )),
    ("C16", (
        standard("claim", "decided", within(10, "day", "business"), start=("complete",)),
        standard("claim", "updated",
                 Every(interval=length(20, "day", "business"), until="decided")),
    )),
    ("C19", (
        standard("minor application", "decided", within(8, "week"), alternative=Agreed()),
        standard("major application", "decided", within(13, "week"), alternative=Agreed()),
    )),
    ("C20", (
        standard("payroll question", "answered", OnDay(
            day=0, calendar="business", by=time(17), when="received", cutoff=time(10),
            cutoff_zone="America/New_York", otherwise=1, otherwise_by=time(12),
        )),
    )),
    ("C21", (
        standard("other main", "restored", within(12, "hour"), start=(AWARE,), redress=BURST),
        standard("trunk main", "restored", within(48, "hour"), start=(AWARE,), redress=BURST),
    )),
    ("C24", (
        Offer(what="windows", at_most=length(5, "hour"), about="appointment"),
        standard("appointment", "arrived at", Appointed(what="window"),
                 redress=redress(pay(30, "£", within=length(10, "day", "working")), once=True)),
    )),
    ("C25", (
        Decided(by="control engineer", words="customers whose unplanned outages add up to more "
                "than 18 hours in a year from 1 July get $130, more than 30 hours $190 and more "
                "than 60 hours $380"),
    )),
    ("C27", (
        standard("loss of service", "fixed", within(2, "day", "working"),
                 redress=redress(each("9.76", "£", (1, "day")))),
        StopRule(of="loss of service",
                 states=("we wait for a customer who missed the engineer",)),
    )),
    ("C32", (
        Claim(words="Your bag in 20 minutes", places="at every check-in desk and on the website",
              kept_by="bags-on-the-belt"),
        standard("bag", "on the belt", within(20, "minute"), start=("plane parked",),
                 redress=Redress(acts=(Give(words="$25 off the next flight"),
                                       Give(words="2,500 miles")),
                                 choice=True, claim=length(2, "hour")),
                 key="bags-on-the-belt"),
    )),
    ("C33", (
        standard("journey", "completed", within(15, "minute"), start=(APPOINTED,), redress=FARE),
    )),
    ("C35", (
        standard("bus departure", "made",
                 Appointed(what="time", early=length(1, "minute"), late=length(5, "minute")),
                 strength=share(95)),
    )),
    ("C38", (
        standard("other breakdown", "reached", within(45, "minute"), strength=ON_AVERAGE),
        standard("breakdown in danger", "reached", within(30, "minute"), strength=share(90)),
    )),
    ("C40", (
        standard("urgent appointment", "seen", OnDay(day=0, calendar="surgery")),
        standard("other appointment", "seen", within(10, "day", "surgery")),
    )),
    ("C41", (
        standard("appointment", "seen", within(30, "minute"), start=(APPOINTED,),
                 alternative=Told(why=True, by_when=False)),
    )),
    ("C42", (
        standard("repeat prescription", "ready", OnDay(
            day=2, calendar="surgery", when="requested", cutoff=time(16), otherwise=3,
        )),
    )),
    ("C45", (
        standard("telephone interpreter", "provided", within(30, "minute")),
        standard("visiting interpreter", "provided", within(2, "day", "working")),
    )),
    ("C46", (
        standard("critical result", "rung", Every(
            first=length(1, "hour"), interval=length(15, "minute"), until="reached",
        )),
    )),
    ("C53", (
        standard("damp report", "inspected", within(10, "day", "working")),
        standard("damp report", "explained", within(3, "day", "working"), start=("inspected",)),
        standard("damp report", "worked on", within(5, "day", "working"), start=("inspected",)),
    )),
    ("C54", (
        standard("right-to-repair job", "done", within(3, "day", "working"), start=("passed on",),
                 redress=redress(pay(10, "£", step=money(2, "£"), step_every=length(1, "day"),
                                     cap=money(50, "£")))),
    )),
    ("C55", (
        standard("parcel", "kept", Hold(least=length(7, "day")), start=("told",)),
        standard("parcel", "reminded", within(4, "day"), start=("told",),
                 excuses=("the parcel has been collected",)),
    )),
    ("C57", (
        standard("express parcel", "delivered",
                 OnDay(day=1, calendar="working", by=time(10, 30), when="handed in",
                       cutoff=time(17), otherwise=2, otherwise_by=time(10, 30)),
                 redress=redress(GiveBack(verb="refund", what="postage"),
                                 claim=length(3, "week"))),
    )),
    ("C58", (
        standard("letter in time", "delivered", OnDay(day=1, calendar="postal"),
                 strength=share(93, "quarter")),
    )),
    ("C59", (
        standard("delivery", "announced", Notice(least=length(30, "minute"), before="made"),
                 by="driver"),
        Offer(what="windows", at_most=length(4, "hour"), about="delivery"),
        standard("delivery", "made", Appointed(what="window", late=length(1, "hour")),
                 redress=redress(GiveBack(verb="refund", what="delivery charge"), once=True)),
    )),
    ("C60", (
        Latitude(role="anyone", act="spend", cause="a guest is in trouble",
                 caps=(Cap(limit=sum_of(700, "AED"), per=Scope(noun="stay")),)),
        Latitude(role="supervisor", act="spend",
                 caps=(Cap(limit=sum_of(2000, "AED"), per=Scope(noun="stay")),)),
        Approval(act="expense", threshold=sum_of(2000, "AED"), approver="general manager",
                 within=length(1, "hour")),
    )),
    ("C62", (
        Latitude(role="agent", act="reduce", what="the price", cause="it comes late",
                 caps=(Cap(limit=Limit(money=money(40, "$"), percent=Decimal(15), base="order")),
                       Cap(times=1, per=Scope(noun="order")))),
    )),
    ("C63", (
        Latitude(role="shop assistant", act="give", what="a goodwill voucher", caps=(
            Cap(limit=sum_of(20, "€")),
            Cap(limit=sum_of(300, "€"), per=Scope(noun="staff member", period=length(1, "month"))),
            Cap(times=1, per=Scope(noun="customer", period=length(12, "month"))),
        )),
    )),
    ("C69", (
        Claim(words="Found cheaper within 14 days? We refund the difference plus 10%",
              places="on every shelf and the website"),
        Right(who="customers", act="claim 110% of the price difference", window=length(14, "day"),
              start="paying"),
    )),
    ("C70", (
        standard("lost card", "blocked", within(2, "minute")),
        standard("other lost card", "replaced",
                 Between(low=length(3, "day", "working"), high=length(5, "day", "working"))),
        standard("lost card abroad", "replaced",
                 Between(low=length(7, "day", "working"), high=length(10, "day", "working"))),
    )),
    ("C71", (
        standard("severity 1 incident", "acknowledged", within(15, "minute")),
        standard("severity 1 incident", "updated",
                 Every(interval=length(1, "hour"), until="restored")),
        standard("severity 2 incident", "acknowledged", within(1, "hour", "business")),
        standard("severity 3 incident", "acknowledged", within(8, "hour", "business")),
    )),
    ("C72", (
        Rate(bound="at least", percent=Decimal("99.9"), subject=UP, milestone="up", per="month",
             redress=redress(Pay(amount=part_of(10, "monthly fee")), claim=length(30, "day"))),
        Rate(bound="at least", percent=Decimal(99), subject=UP, milestone="up", per="month",
             redress=redress(Pay(amount=part_of(15, "monthly fee"), further=True),
                             claim=length(30, "day"))),
    )),
    ("C74", (
        standard("arrest", "told", within(1, "day", "working"), segments=VULNERABLE),
        standard("arrest", "told", within(5, "day", "working"), segments=("other victims",)),
        standard("crime case", "updated", Every(interval=length(28, "day"), until="closed")),
    )),
    ("C75", (
        standard("missed bin in time", "emptied", OnDay(day=1, calendar="working")),
        Rate(bound="at most", percent=Decimal("0.05"), subject=Subject(of="bin collection"),
             milestone="missed", per="month"),
    )),
    ("C76", (
        standard("dangerous pothole", "made safe", within(2, "hour"), start=("reported",)),
        standard("bad pothole", "made safe", within(24, "hour"), start=("reported",)),
        standard("other pothole", "made safe", within(28, "day"), start=("reported",)),
    )),
    ("C78", (
        standard("accessible copy", "sent", within(5, "day", "business"), start=("asked for",)),
    )),
    ("C82", (
        Rate(bound="at least", percent=Decimal(90), subject=Subject(of="call"),
             milestone="resolved", first_contact=True),
    )),
    ("C88", (
        Training(roles=("driver",), course="Everyone aboard", within=length(3, "month"),
                 again=length(2, "year")),
    )),
    ("C89", (
        Latitude(role="claims handler", act="settle", what="a claim by phone",
                 caps=(Cap(limit=sum_of(1000, "€")),), after_course="Settling small claims"),
    )),
    ("C92", (
        standard("consent", "decided", within(20, "day", "working")),
        StopRule(of="consent", states=("we wait for papers from the applicant",),
                 cap=length(60, "day", "working")),
    )),
    ("C93", (
        Decided(by="practice manager",
                words="we treat patients with courtesy and respect at all times"),
    )),
    ("C98", (
        Decided(by="customer service lead",
                words="we answer the telephone with a smile in our voice"),
    )),
    ("C99", (
        Decided(by="crew leader",
                words="burst pipes are attended to as soon as crews and the weather allow"),
    )),
    ("C100", (
        Never(words="recommend work that a car doesn't need"),
        Decided(by="workshop owner", words="we recommend only the work that a car really needs"),
    )),
]  # fmt: skip


@pytest.mark.parametrize("number, clauses", MEANT, ids=[number for number, _ in MEANT])
def test_a_charter_s_clause_means_exactly_this(number: str, clauses: tuple[Any, ...]) -> None:
    assert promised(number) == clauses
