import pytest

from tests.rules.text.trees import codes


@pytest.mark.parametrize(
    "said, found",
    [
        ("Orders are shipped within 3 hours.", []),
        ("Deliveries are dispatched within 3 hours.", ["GW306"]),
        ("Orders are answered within 3 hours.", ["GW302"]),
        ("Urgent complaints are resolved within 3 hours.", []),
        ("Urgent complaints are shipped within 3 hours.", ["GW302"]),
        ("Orders are shipped within 3 hours of being answered.", ["GW302"]),
        ("Orders are shipped within 3 hours, or are answered.", ["GW302"]),
    ],
)
def test_a_moment_must_be_the_touchpoints_own(said: str, found: list[str]) -> None:
    assert codes(said) == found
