from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.forms import form_named


def test_a_sentence_ends_behind_its_last_character() -> None:
    one = Unread("Orders fly.", 10, form_named("standard"))
    assert one.end == 21
