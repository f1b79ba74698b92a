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
        ("e.g. this", ["e.g. this"]),
        ("", []),
    ],
)
def test_a_bullet_is_cut_where_sentences_end(text: str, cut: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == cut
