"""Thirty-three clauses of published charters, each said in the language with its exact meaning."""

from datetime import time
from typing import Any

import pytest

from goodword.rules.tree import (
    APPOINTED,
    AWARE,
    Approval,
    Between,
    Cap,
    Latitude,
    OnDay,
    Pay,
    Reached,
    Right,
    Scope,
    Told,
)
from tests.rules.text.said import (
    AIM,
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

E_MAIL_OR_LETTER = ("e-mail", "letter")
LETTER_OR_E_MAIL = ("letter", "e-mail")
THIRTY = redress(pay(30, "£"))
TOLD = Told(why=True, by_when=True)
FORBIDDEN = ("safety or security forbids it", "air traffic control forbids it")

MEANT: list[tuple[str, tuple[Any, ...]]] = [
    ("R1", (
        standard("call", "answered", within(7, "ring"), received_in="office", strength=AIM),
    )),
    ("R3", (
        standard("e-mail", "acknowledged", within(1, "day", "working"), strength=AIM),
        standard("e-mail", "answered", within(10, "day", "working")),
    )),
    ("R5", (
        standard("e-mail", "updated", within(5, "day", "working"), strength=AIM,
                 alternative=Reached(milestone="answered")),
    )),
    ("R7", (
        standard("message", "answered", within(10, "day", "working"), strength=AIM,
                 channels=E_MAIL_OR_LETTER),
    )),
    ("R9", (
        standard("message", "answered in full", within(20, "day", "working"), strength=AIM,
                 channels=LETTER_OR_E_MAIL, alternative=TOLD),
    )),
    ("R11", (
        standard("visit", "seen", within(10, "minute"), start=(APPOINTED,), strength=AIM),
    )),
    ("R13", (
        standard("enquiry", "resolved", within(2, "day", "working"), channels=("phone",)),
    )),
    ("R15", (
        standard("enquiry", "answered", within(15, "day", "working"), channels=LETTER_OR_E_MAIL),
    )),
    ("R17", (
        standard("other enquiry", "answered", within(5, "day", "working"), strength=AIM),
        standard("complex enquiry", "updated", within(5, "day", "working"), strength=AIM),
    )),
    ("R19", (
        standard("message", "acknowledged", within(24, "hour"),
                 channels=("e-mail", "web", "social media")),
    )),
    ("R21", (
        standard("enquiry", "answered", within(10, "day", "working"), start=("received",)),
    )),
    ("R23", (
        standard("meter fault", "fixed", within(3, "hour"), received_in="working",
                 strength=ALWAYS, redress=THIRTY),
        standard("meter fault", "fixed", within(4, "hour"), received_in="weekend",
                 strength=ALWAYS, redress=THIRTY),
    )),
    ("R25", (
        standard("disconnection", "reconnected", within(24, "hour"), start=("paid", "plan agreed"),
                 redress=THIRTY),
    )),
    ("R27", (
        standard("payment owed", "paid", within(10, "day", "working"), strength=ALWAYS,
                 redress=redress(pay(30, "£", further=True), once=True)),
    )),
    ("R29", (
        standard("credit meter fault", "checked", within(5, "day", "working"), redress=THIRTY),
    )),
    ("R31", (
        standard("supply failure", "restored", within(18, "hour"), start=(AWARE,),
                 strength=ALWAYS, excuses=("the weather is severe",),
                 redress=redress(pay(54, "£", to="home customers"), claim=length(3, "month"))),
    )),
    ("R33", (
        standard("redirected payment", "passed on", within(10, "day", "working"), strength=ALWAYS,
                 redress=THIRTY),
    )),
    ("R35", (
        standard("domestic tarmac delay", "turned back", within(3, "hour"), strength=ALWAYS,
                 excuses=FORBIDDEN, redress=SORRY),
        standard("international tarmac delay", "turned back", within(4, "hour"), strength=ALWAYS,
                 excuses=FORBIDDEN, redress=SORRY),
    )),
    ("R37", (
        standard("late bag", "returned", within(24, "hour"), strength=AIM,
                 redress=redress(Pay(costs=True, cap=money("2800", "$")))),
    )),
    ("R39", (
        standard("card refund", "paid", within(7, "day", "business"), strength=ALWAYS,
                 redress=SORRY),
        standard("other refund", "paid", within(20, "day"), strength=ALWAYS, redress=SORRY),
    )),
    ("R41", (
        Latitude(role="service representative", act="refund", cause="it ships late",
                 caps=(Cap(limit=part_of(10, "order")),)),
    )),
    ("R43", (
        Approval(act="refund", threshold=part_of(20, "order"), approver="supervisor",
                 inclusive=True),
        Approval(act="full refund", threshold=None, approver="supervisor"),
        Approval(act="gift card", threshold=None, approver="supervisor"),
    )),
    ("R45", (
        Latitude(role="anyone", act="spend",
                 caps=(Cap(limit=sum_of(2000, "$"), per=Scope(noun="guest")),)),
    )),
    ("R47", (
        standard("graffiti report", "attended to", within(48, "hour"), strength=share(90, "month")),
    )),
    ("R49", (
        standard("order", "processed", within(24, "hour", "shop"), strength=AIM),
    )),
    ("R51", (
        standard("order", "shipped", OnDay(
            day=0, calendar="shop", when="placed", cutoff=time(14), otherwise=1,
            cutoff_zone="America/New_York",
        )),
    )),
    ("R53", (
        Right(who="customers", act="return an order", window=length(30, "day"), start="receipt",
              choices=("a refund", "a replacement")),
    )),
    ("R55", (
        standard("order", "shipped",
                 Between(low=length(24, "hour", "order"), high=length(72, "hour", "order"))),
        Latitude(role="nobody", act="refund", what="an order", cause="delayed"),
    )),
    ("R57", (
        standard("enquiry", "answered", within(10, "day", "working"), alternative=TOLD,
                 strength=ALWAYS, redress=redress(pay(15, "€"))),
    )),
    ("R59", (
        standard("petition for documents", "answered", within(10, "day", "business"),
                 strength=ALWAYS, redress=SORRY),
        standard("other petition", "answered", within(15, "day", "business"),
                 strength=ALWAYS, redress=SORRY),
        standard("petition for concepts", "answered", within(30, "day", "business"),
                 strength=ALWAYS, redress=SORRY),
    )),
    ("R61", (
        standard("complaint", "decided", within(7, "day", "business")),
        standard("complaint", "decided again", within(8, "day", "business"), start=("appealed",)),
    )),
    ("R63", (standard("letter", "acknowledged", within(2, "week")),)),
    ("R65", (standard("letter", "answered", within(2, "month")),)),
]  # fmt: skip


@pytest.mark.parametrize("number, clauses", MEANT, ids=[number for number, _ in MEANT])
def test_a_published_clause_means_exactly_this(number: str, clauses: tuple[Any, ...]) -> None:
    assert promised(number) == clauses
