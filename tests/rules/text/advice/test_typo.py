import pytest

from tests.rules.text.harbour import DECLARED
from tests.rules.text.trees import parsed


@pytest.mark.parametrize(
    "said, meant",
    [
        ("Ordres are shipped within 3 hours.", "Orders are shipped within 3 hours."),
        ("Orders are shiped within 3 hours.", "Orders are shipped within 3 hours."),
        (
            "Enquiries are responded to within 3 hours.",
            "Enquiries are acknowledged within 3 hours.",
        ),
        ("Orders are personally shipped within 3 hours.", "Orders are shipped within 3 hours."),
    ],
)
def test_what_is_shown_is_a_sentence_that_can_be_read(said: str, meant: str) -> None:
    (found,) = [f for f in parsed(said).findings if f.start >= len(DECLARED)]
    assert f'"{meant}"' in found.facts["sentence"]
