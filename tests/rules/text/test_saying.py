from goodword.rules.text.saying import ways


def test_every_way_through_the_choices_is_said_once() -> None:
    assert ways("[a|b] c", "a c", "d") == ("a c", "b c", "d")


def test_choices_may_be_left_out_and_stand_within_choices() -> None:
    assert ways("go [[far|near] away|]") == ("go far away", "go", "go near away")


def test_nothing_is_no_way_to_say_anything() -> None:
    assert ways("[|a]") == ("a",)
