from goodword.rules.diagnostics import diagnose
from goodword.rules.diagnostics.own import Own, own_words


def test_examples_are_in_the_calendar_and_the_money_of_the_policy() -> None:
    own = own_words(["reception", "chat"], "We refund £20.", "Europe/London")
    assert own == Own("reception", "£")
    assert own.said("Within 3 shop hours, up to $50.") == "Within 3 reception hours, up to £50."


def test_where_no_calendar_is_defined_days_are_working_days() -> None:
    assert Own("", "$").said("3 shop hours or 2 shop days") == "3 hours or 2 working days"


def test_money_is_that_of_the_zone_where_none_is_named() -> None:
    assert own_words([], "", "Europe/London").currency == "£"
    assert own_words([], "", "Europe/Berlin").currency == "€"
    assert own_words([], "", "America/Halifax").currency == "$"


def test_a_finding_is_said_in_own_words() -> None:
    (said,) = diagnose([("GW207", 0, 1, {})], "x", own=Own("", "€"))
    assert said.message == "What we pay has no upper limit. Add ', at most €…'."
