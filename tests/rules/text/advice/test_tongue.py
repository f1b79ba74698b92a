from pathlib import Path

import pytest

from goodword.rules.text.advice.tongue import language


@pytest.mark.parametrize(
    "said, name",
    [
        ("Wir beantworten Ihre Anfrage innerhalb von zwei Werktagen.", "German"),
        ("Bestellungen versenden wir am selben Tag.", "German"),
        ("Nous répondons à vos courriers dans un délai de dix jours.", "French"),
        ("Las llamadas se atienden en 30 segundos.", "Spanish"),
        ("As chamadas são atendidas em 30 segundos.", "Portuguese"),
        ("Le chiamate ricevono risposta entro 30 secondi.", "Italian"),
        ("Klachten worden binnen tien werkdagen beantwoord.", "Dutch"),
        ("Vi svarar på ditt brev inom fem arbetsdagar.", "Swedish"),
        ("Vi svarer på dit brev inden for fem arbejdsdage.", "Danish or Norwegian"),
        ("Odpowiadamy na list w ciągu 5 dni roboczych.", "Polish"),
        ("Die casting orders are answered in 2 days.", ""),
        ("Calls are answered within 20 seconds.", ""),
        ("Widgets frobnicate.", ""),
        ("", ""),
    ],
)
def test_a_language_is_told_by_its_small_words(said: str, name: str) -> None:
    assert language(said) == name


def test_english_sentences_are_english() -> None:
    folder = Path(__file__).parents[3] / "data" / "sentences"
    said = (folder / "wordings.txt").read_text("utf-8").splitlines()
    assert [line for line in said if language(line)] == []
