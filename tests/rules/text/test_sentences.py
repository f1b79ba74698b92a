import pytest

from goodword.rules.text.sentences import sentences


@pytest.mark.parametrize(
    "text, cut",
    [
        ("One. Two.", ["One.", "Two."]),
        ("  One.  ", ["One."]),
        ("At 9 a.m. We open.", ["At 9 a.m. We open."]),
        ("Pay $2.50 now. Then go", ["Pay $2.50 now.", "Then go"]),
        ('Say "Stop. Now." at once. Yes.', ['Say "Stop. Now." at once.', "Yes."]),
        ("Done (see A. B). Next.", ["Done (see A. B).", "Next."]),
        ("Kept. Otherwise we pay.", ["Kept. Otherwise we pay."]),
        ("Kept. If we fail, we pay. Never lie.", ["Kept. If we fail, we pay.", "Never lie."]),
        ('Say “an "A. B." C. D”. Yes', ['Say “an "A. B." C. D”.', "Yes"]),
        ('It is 9" wide. Yes.', ['It is 9" wide.', "Yes."]),
        ("e.g. this", ["e.g. this"]),
        ("", []),
    ],
)
def test_a_bullet_is_cut_where_sentences_end(text: str, cut: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == cut


def test_an_initial_ends_no_sentence_where_names_stand() -> None:
    said = "Sponsored by J. R. Smith, owner. In force from 1 May 2026."
    cut = [said[start:end] for start, end in sentences(said, names=True)]
    assert cut == ["Sponsored by J. R. Smith, owner.", "In force from 1 May 2026."]
