import pytest

from goodword.rules.fuzzy import fuzzy
from goodword.rules.fuzzy.words.effort import EFFORT


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("Our team goes out of its way to help.", ["out of its way"]),
        ("We do everything we can to trace lost parcels.", ["do everything we can"]),
        ("We are passionate about coffee.", ["passionate about"]),
        ("Committed to excellence since 1988.", ["Committed to", "excellence"]),
        ("The Trust will endeavour to reply in 20 working days.", ["endeavour"]),
        ("We hope to reopen soon.", ["hope to", "soon"]),
        ("We are working to restore service.", ["are working to"]),
        ("We strive for perfection.", ["strive", "perfection"]),
        ("We work hard to keep prices down.", ["work hard to", "keep prices down"]),
        ("We aim to please.", ["We aim to"]),
        ("We aim to keep you informed.", ["We aim to", "keep you informed"]),
        ("We will do whatever it takes.", ["do whatever it takes"]),
        ("Every attempt is made to contact the next of kin.", ["Every attempt"]),
        ("The surgery tries to see children the same day.", ["tries to"]),
        ("All reasonable steps are taken to recover lost luggage.", ["All reasonable steps"]),
        ("We strive for zero defects.", ["strive"]),
    ],
)
def test_it_finds_promises_of_trying(sentence: str, words: list[str]) -> None:
    assert [one.word for one in fuzzy(sentence)] == words


def test_every_group_asks_a_question_or_says_what_to_say() -> None:
    assert [group for group in EFFORT if not group.question.rstrip("'").endswith((".", "?"))] == []
