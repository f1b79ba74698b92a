import pytest

from tests.rules.text.examples import printed_back

FORMS = (
    "latitude",
    "approval",
    "right",
    "offer",
    "claim",
    "never",
    "few",
    "many",
    "at spread",
    "safety",
    "ask when",
    "survey every",
    "meet",
    "cooldown",
    "training",
    "award",
    "reward",
    "objective",
    "budget",
)


@pytest.mark.parametrize("form", FORMS)
def test_the_examples_of_a_form_are_its_canonical_sentences(form: str) -> None:
    for said, printed in printed_back(form):
        assert printed == said
