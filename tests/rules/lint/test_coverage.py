from tests.rules.lint.checked import linted, only

MEASURED = "Orders are processed within 3 shop hours."
COMPLAINTS = "Complaints are resolved within 5 shop days."


def test_touchpoints_without_a_standard_are_one_warning() -> None:
    bare = ("Visit: requested, begun.", "Call: received, answered.")
    assert only("GW406", MEASURED, COMPLAINTS, *bare) == ["Visit"]


def test_a_touchpoint_behind_the_scenes_or_judged_by_a_person_needs_none() -> None:
    judged = 'Decided by the owner: "visits are pleasant".'
    hidden = "Cleaning (behind the scenes): due, done."
    more = ("Visit: requested, begun.", hidden, judged)
    assert only("GW406", MEASURED, COMPLAINTS, *more) == []
    assert only("GW406", MEASURED, COMPLAINTS, "Visit: requested, begun.", hidden) == ["Visit"]


def test_a_claim_needs_a_clause_that_keeps_it() -> None:
    claim = '"Packed in 3 hours", on the website'
    kept = f"{MEASURED} {{#packed}}"
    assert only("GW408", kept, f"{claim}.") == ["Packed in 3 hours"]
    assert only("GW408", kept, f"{claim}, kept by #packed.") == []
    assert only("GW310", kept, f"{claim}, kept by #parked.") == ["#parked"]


def test_a_promise_to_resolve_needs_a_rule_of_when_its_clock_stops() -> None:
    stop = "The clock of complaints stops while we wait for the customer, at most 10 days."
    assert only("GW411", COMPLAINTS) == [COMPLAINTS]
    assert only("GW411", COMPLAINTS, stop) == []
    assert only("GW411", MEASURED) == []


def test_roles_are_at_work_when_anyone_may_act() -> None:
    assert [c for c, _ in linted("Anyone may refund up to $50.") if c == "GW407"] == []


def test_a_touchpoint_of_which_an_unread_sentence_speaks_is_not_called_bare() -> None:
    unread = "Visits are begun within 3 blue moons of the request."
    more = (MEASURED, COMPLAINTS, "Visit: requested, begun.")
    assert only("GW406", *more, unread) == []
