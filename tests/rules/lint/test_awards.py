from tests.rules.lint.checked import only

PRAISE = "Whoever a customer praises by name earns 10 points."


def test_praise_that_earns_points_must_not_be_asked_for() -> None:
    assert only("GW512", PRAISE) == [PRAISE]
    assert only("GW512", PRAISE, "Never ask a customer for praise or for a score.") == []
    assert only("GW512", "Orders are processed within 3 shop hours.") == []
