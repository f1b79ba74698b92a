import pytest

from tests.rules.text.harbour import DECLARED
from tests.rules.text.trees import parsed


@pytest.mark.parametrize(
    "said, code, word",
    [
        ("Ordres are shipped within 3 hours.", "GW301", "Ordres"),
        ("Orders are shipped within 3 blinks.", "GW312", "blinks"),
        ("Orders are shipped within 3 banking days.", "GW303", "banking"),
        ("Orders from lovely customers are shipped within 3 hours.", "GW203", "lovely"),
        ("Enquiries are dealt with within 3 hours.", "GW204", "dealt"),
        ("Wizards may refund up to $50.", "GW308", "Wizards"),
        ("Orders are shipped within 3 hours because we care.", "GW203", "because we care"),
        ("Orders from odd customers are shipped within 3 hours.", "GW304", "odd customers"),
        ("Orders are shipped within 3 hours or so they say.", "GW101", "so"),
    ],
)
def test_the_one_finding_that_helps_most_stands_at_its_word(
    said: str, code: str, word: str
) -> None:
    (found,) = [f for f in parsed(said).findings if f.start >= len(DECLARED)]
    at = len(DECLARED) + len("\n## What we promise\n\n- ")
    assert (found.code, said[found.start - at : found.end - at]) == (code, word)
