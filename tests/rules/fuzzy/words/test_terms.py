import pytest

from goodword.rules.fuzzy import fuzzy


@pytest.mark.parametrize(
    "sentence",
    [
        "Claims by a holder in due course are filed in Room 12.",
        "A payment returned for insufficient funds costs £5.",
        "Proof beyond reasonable doubt is needed.",
        "Seven clear days' notice of the hearing is given.",
        "Heavy goods vehicles pay $12 a day.",
        "A light railway runs to the pier.",
        "The care home has 28 beds.",
        "Customer due diligence is done before the account is opened.",
        "The acute ward is on floor 3.",
    ],
)
def test_a_fixed_term_is_exact(sentence: str) -> None:
    assert fuzzy(sentence) == ()


def test_its_words_are_vague_elsewhere() -> None:
    assert [one.word for one in fuzzy("Funds are paid in due course.")] == ["in due course"]
    assert [one.word for one in fuzzy("Light use is free.")] == ["Light use"]
