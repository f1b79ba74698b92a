from decimal import Decimal

from goodword.rules.match import narrower, replaced_by, slots, touchpoint_of
from goodword.rules.tree import (
    ContactClass,
    Duration,
    FieldIs,
    Standard,
    Subject,
    Touchpoint,
    Within,
)

ORDER = Touchpoint(name="order", milestones=("placed", "processed", "shipped"))
LARGE = ContactClass(
    name="large order", touchpoint="order", test=FieldIs(field="size", values=("L",))
)
ANY = Subject(of="order")
TRADE = Subject(of="order", segments=("trade customer",))
PHONE = Subject(of="order", channels=("phone",))
TRADE_PHONE = Subject(of="order", segments=("trade customer",), channels=("phone",))
BOTH = Subject(of="order", segments=("trade customer", "key client"))
IN_LARGE = Subject(of="large order")
IN_HOURS = Subject(of="order", received_in="shop")


def standard(
    subject: Subject, milestone: str = "processed", start: tuple[str, ...] = ()
) -> Standard:
    limit = Duration(amount=Decimal(1), unit="hour")
    return Standard(subject=subject, milestone=milestone, start=start, target=Within(limit=limit))


def takers(subject: Subject, *others: Standard) -> list[Subject]:
    own = standard(subject)
    found = replaced_by(own, (own, *others), [LARGE], [ORDER])
    return [other.subject for other in found]


def test_a_class_is_about_its_touchpoint() -> None:
    assert touchpoint_of(IN_LARGE, [LARGE]) == "order"
    assert touchpoint_of(ANY, [LARGE]) == "order"


def test_a_named_slot_replaces_an_open_one() -> None:
    for subject in (TRADE, PHONE, TRADE_PHONE, IN_LARGE, IN_HOURS, BOTH):
        assert takers(ANY, standard(subject)) == [subject]
        assert takers(subject, standard(ANY)) == []


def test_more_slots_replace_fewer() -> None:
    assert takers(TRADE, standard(TRADE_PHONE)) == [TRADE_PHONE]


def test_fewer_segments_replace_more() -> None:
    assert takers(BOTH, standard(TRADE)) == [TRADE]


def test_incomparable_standards_both_run() -> None:
    assert takers(TRADE, standard(PHONE)) == []
    assert takers(PHONE, standard(TRADE)) == []
    assert takers(IN_LARGE, standard(TRADE)) == []


def test_another_milestone_or_start_takes_nothing_away() -> None:
    assert takers(ANY, standard(TRADE, milestone="shipped")) == []
    assert takers(ANY, standard(TRADE, start=("processed",))) == []


def test_the_first_milestone_said_is_the_first_milestone_meant() -> None:
    assert takers(ANY, standard(TRADE, start=("placed",))) == [TRADE]


def test_nothing_is_narrower_than_itself() -> None:
    assert not narrower(slots(TRADE, "order"), slots(TRADE, "order"))
