"""What the guide shows is what the language does: examples are read, and printed as they are."""

import re
from pathlib import Path

import pytest

from goodword.rules.diagnostics import CODES
from goodword.rules.text import parse, print_policy, sentence

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "writing-a-policy.md"
_FENCED = re.compile(r"```(policy(?:-whole)?)\n(.*?)```", re.DOTALL)
STOCK = """\
# Customer service policy of Example

Times are in America/Halifax.

## Hours and words

- Shop hours: Monday to Friday 09:00–18:00 and Saturday 10:00–17:00, in America/Halifax.
- A ring lasts 3 seconds.

## Customers and contacts

- Roles, from the top: owner, shift lead, clerk, cleaner.
- Trade customers: tagged "trade".
- Home customers: everyone else.
- Order: placed, paid, confirmed, processed, shipped, delivered, returned as faulty.
- Enquiry: received, acknowledged, answered, resolved.
- Call: received, answered, transferred, ended.
- Complaint: received, acknowledged, answered, updated, resolved.
- Fitting: booked, begun, finished, cancelled.
- Parcel: received, kept, collected.
- Fault: reported, fixed.
- Complex enquiries: enquiries marked "complex" by the shift lead.
- Other enquiries: all other enquiries.
"""


def examples() -> list[tuple[str, str]]:
    """(kind, text) of every example in the guide."""
    return _FENCED.findall(GUIDE.read_text("utf-8"))


def wrong(text: str) -> list[str]:
    """What the checker would refuse or warn of."""
    return [f.code for f in parse(text).findings if CODES[f.code].severity != "notice"]


@pytest.mark.parametrize("text", [text for kind, text in examples() if kind == "policy-whole"])
def test_a_whole_policy_of_the_guide_is_clean_and_canonical(text: str) -> None:
    assert wrong(text) == []
    assert print_policy(parse(text).policy) == text


@pytest.mark.parametrize("bullets", [text for kind, text in examples() if kind == "policy"])
def test_the_bullets_of_the_guide_are_read_and_printed_as_they_stand(bullets: str) -> None:
    text = f"{STOCK}\n## What we promise\n\n{bullets}"
    assert wrong(text) == []
    assert print_policy(parse(text).policy) == text


def test_the_guide_has_examples() -> None:
    assert len(examples()) > 20


_SAID = re.compile(r"```said\n(.*?)```", re.DOTALL)


def sayings() -> list[tuple[str, tuple[str, ...]]]:
    """Each sentence in people's own words, with the canonical ones below it."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for line in "".join(_SAID.findall(GUIDE.read_text("utf-8"))).splitlines():
        if line.startswith(" "):
            said, meant = found[-1]
            found[-1] = (said, (*meant, line.strip()))
        else:
            found.append((line, ()))
    return found


@pytest.mark.parametrize("said, meant", sayings())
def test_what_people_say_in_the_guide_is_read_as_it_shows(
    said: str, meant: tuple[str, ...]
) -> None:
    text = f"{STOCK}\n## What we promise\n\n- {said}\n"
    assert wrong(text) == []
    read = parse(text).policy.sections[-1].clauses
    assert tuple(sentence(clause) for clause in read) == meant
