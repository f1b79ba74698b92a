import pytest

from goodword.rules.text.advice.split import halves


@pytest.mark.parametrize(
    "said, cut",
    [
        ("Calls are answered in 9 seconds; letters are answered in 2 days.",
         [("Calls are answered in 9 seconds.", "Letters are answered in 2 days.")]),
        ("Calls are answered in 9 seconds and letters get a reply in 2 days.",
         [("Calls are answered in 9 seconds.", "Letters get a reply in 2 days.")]),
        ("Calls are answered in 9 seconds, or we call you back.",
         [("Calls are answered in 9 seconds.", "Or we call you back.")]),
        ("Calls are answered in 9 seconds.", []),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_where_each_half_may_stand(said: str, cut: list[tuple[str, str]]) -> None:
    assert list(halves(said)) == cut
