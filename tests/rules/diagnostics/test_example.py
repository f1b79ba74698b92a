import pytest

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.text import parse


@pytest.mark.parametrize(
    "example, heading",
    [
        ('- Never say "no".', "## What we promise"),
        ("## How we listen\n\n- Visit every customer every 6 months.", "## How we listen"),
        ("### When late\n\nFor orders.\n\n1. Say so.", "## What we may do"),
    ],
)
def test_an_example_stands_in_a_policy_that_can_be_read(example: str, heading: str) -> None:
    text = policy_around(example)
    assert text.index(heading) < text.index(example.splitlines()[-1])
    assert parse(text).findings == ()


def test_a_whole_policy_stays_as_it_is() -> None:
    assert policy_around("# A title") == "# A title\n"
