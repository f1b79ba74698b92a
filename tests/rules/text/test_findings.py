from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.syntax import Token
from goodword.rules.text.vocabulary import Vocabulary


def test_a_finding_stands_at_its_word_or_at_the_whole_sentence() -> None:
    context = Context(Vocabulary(), {}, "Orders are late.")
    context.find("GW1", Token("X", "late", start_pos=11, end_pos=15), word="late")
    context.find("GW2", None)
    assert context.findings == [Finding("GW1", 11, 15, {"word": "late"}), Finding("GW2", 0, 16)]
