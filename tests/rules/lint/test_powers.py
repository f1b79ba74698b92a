import pytest

from tests.rules.lint.checked import linted

OWNER = "Refunds above $250 need the owner's approval."


@pytest.mark.parametrize(
    "bullets, code",
    [
        (("Clerks may refund up to $100.", "Shift leads may refund up to $50."), "GW504"),
        (("Clerks may refund up to $50.", "Shift leads may refund up to $100."), None),
        (("Clerks may refund up to $100.", "Shift leads may discount up to $50."), None),
        (("Anyone may refund up to $100.", "Shift leads may refund up to $50."), "GW504"),
        (("Clerks may refund up to $300.", OWNER), "GW505"),
        (("Clerks may refund up to $250.", OWNER), None),
        (("Clerks may refund up to $250.", "Refunds of $250 or more need the owner's approval."),
         "GW505"),
        (("The owner may refund up to $900.", "Clerks may refund up to $250.", OWNER), None),
        (("Clerks may refund up to $50.", OWNER), "GW506"),
        (("Clerks may refund up to 10% of the order.", OWNER), None),
        (("Shift leads may refund up to $250.",
          "Refunds above $250 need the shift lead's approval."), "GW507"),
        (("Shift leads may refund up to $250.", "Refunds above $250 need the clerk's approval."),
         "GW507"),
        (("Clerks may refund up to $50.", "Shift leads may refund up to $250.",
          "Refunds above $250 need the owner's approval."), None),
    ],
)  # fmt: skip
def test_limits_and_approvals_fit_together(bullets: tuple[str, ...], code: str | None) -> None:
    found = {number for number, _ in linted(*bullets) if number in POWERS}
    assert found == ({code} if code else set())


POWERS = {"GW504", "GW505", "GW506", "GW507"}
