from goodword.rules.diagnostics.fix import Addition
from goodword.rules.text.advice.proposals import Proposals, addition, key_of
from goodword.rules.tree import Roles, Segment, Tagged, Touchpoint
from tests.rules.text.advice.cast import names


def test_a_touchpoint_grows_and_is_one_line() -> None:
    proposed = Proposals(names().branch())
    keys = proposed.take([Touchpoint(name="key", milestones=("requested", "made"))])
    proposed.take([Touchpoint(name="key", milestones=("requested", "made", "handed over"))])
    line = "Key: requested, made, handed over."
    assert proposed.additions(keys, {}) == (Addition("Customers and contacts", line),)


def test_of_two_alike_the_first_stays() -> None:
    proposed = Proposals(names().branch())
    keys = proposed.take([Segment(name="vips", test=Tagged(tag="vip"))])
    proposed.take([Segment(name="vips", test=Tagged(tag="other"))])
    assert proposed.additions(keys, {})[0].line == 'Vips: tagged "vip".'


def test_a_line_takes_the_place_of_the_one_of_its_name() -> None:
    key = key_of(Touchpoint(name="call", milestones=("received", "answered")))
    proposed = Proposals(names().branch())
    proposed.take([Touchpoint(name="call", milestones=("received", "answered", "ended"))])
    assert proposed.additions([key], {key: (3, 9)})[0].replaces == (3, 9)


def test_there_is_one_list_of_roles() -> None:
    assert key_of(Roles(names=("owner",))) == key_of(Roles(names=("owner", "clerk")))
    assert addition(Roles(names=("owner",))).section == "Customers and contacts"
