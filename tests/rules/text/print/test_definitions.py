import pytest

from tests.rules.text.examples import printed_back

FORMS = (
    "calendar",
    "segment",
    "unit",
    "term",
    "decided",
    "reach",
    "excuse",
    "class",
    "touchpoint",
    "roles",
)


@pytest.mark.parametrize("form", FORMS)
def test_the_examples_of_a_form_are_its_canonical_sentences(form: str) -> None:
    for said, printed in printed_back(form):
        assert printed == said
