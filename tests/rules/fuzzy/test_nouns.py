from goodword.rules.fuzzy.nouns import NOUNS


def test_plurals_are_among_the_nouns() -> None:
    assert {"reply", "replies", "process", "processes", "room", "rooms"} <= (
        NOUNS["SPEED"] | NOUNS["WAYS"] | NOUNS["PLACE"]
    )


def test_adjectives_have_no_plural() -> None:
    assert "feasible" in NOUNS["VERDICT"]
    assert "feasibles" not in NOUNS["VERDICT"]
