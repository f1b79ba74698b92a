import pytest

from goodword.rules.tree import Standard, Subject
from tests.rules.text.trees import tree


@pytest.mark.parametrize(
    "said, meant",
    [
        ("Orders", Subject(of="order")),
        ("All of our orders", Subject(of="order")),
        ("Orders from trade customers", Subject(of="order", segments=("trade customers",))),
        (
            "Orders from trade customers or home customers",
            Subject(of="order", segments=("trade customers", "home customers")),
        ),
        ("Orders by phone or e-mail", Subject(of="order", channels=("phone", "e-mail"))),
        ("Orders by phone or by e-mail", Subject(of="order", channels=("phone", "e-mail"))),
    ],
)
def test_a_subject_is_a_touchpoint_with_whose_and_how(said: str, meant: Subject) -> None:
    standard = tree(f"{said} are shipped within 3 hours.")
    assert isinstance(standard, Standard)
    assert standard.subject == meant


def test_a_subject_may_be_what_comes_in_open_hours_or_outside() -> None:
    inside = tree("Calls received in shop hours are answered within 20 seconds.")
    outside = tree("Calls received outside shop hours are answered within 2 hours.")
    assert isinstance(inside, Standard)
    assert isinstance(outside, Standard)
    assert (inside.subject.received_in, outside.subject.received_outside) == ("shop", "shop")


def test_a_class_is_a_subject() -> None:
    standard = tree("Urgent complaints are resolved within 3 hours.")
    assert isinstance(standard, Standard)
    assert standard.subject == Subject(of="urgent complaint")
