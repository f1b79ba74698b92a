from datetime import date
from decimal import Decimal

import pytest

from goodword.rules.text import parse
from goodword.rules.text.front import answer, date_of
from goodword.rules.tree import Answer, Duration, Sponsor

FRONT = """# Customer service policy of Example

Sponsored by Dana Whitfield, owner. In force from 1 December 2026. Reviewed every three months.
Extends the policy of Harbour Street. Times are in America/Halifax.
We keep our word.

## What we promise

- Never say "no".
"""


def test_the_lines_below_the_title_are_read_and_the_rest_is_prose() -> None:
    policy = parse(FRONT).policy
    assert policy.sponsor == Sponsor(name="Dana Whitfield", title="owner")
    assert policy.in_force_from == date(2026, 12, 1)
    assert policy.reviewed_every == Duration(amount=Decimal(3), unit="month")
    assert (policy.extends, policy.zone) == ("Harbour Street", "America/Halifax")
    assert (policy.name, policy.prose) == ("Example", "We keep our word.")


@pytest.mark.parametrize(
    "line",
    [
        "In force from the start of time.",
        "In force from 31 February 2026.",
        "Times are in Europe/Nowhere.",
        "Reviewed every now.",
        "Reviewed every 99999999999999999999999th months.",
    ],
)
def test_a_line_that_cannot_be_is_reported_where_it_stands(line: str) -> None:
    text = f'# Example\n\n{line}\n\n## Never\n\n- Never say "no".\n'
    (found,) = parse(text).findings
    assert (found.code, text[found.start : found.end]) == ("GW105", line)


@pytest.mark.parametrize(
    "line, name, value",
    [
        ("Sponsor: Dana Whitfield, owner.", "sponsor",
         Sponsor(name="Dana Whitfield", title="owner")),
        ("This policy is sponsored by Dana Whitfield (owner).", "sponsor",
         Sponsor(name="Dana Whitfield", title="owner")),
        ("Valid from 1 December 2026.", "in_force_from", date(2026, 12, 1)),
        ("Effective 1 December 2026.", "in_force_from", date(2026, 12, 1)),
        ("This policy is in effect as of 1 December 2026.", "in_force_from", date(2026, 12, 1)),
        ("Reviewed annually.", "reviewed_every", Duration(amount=Decimal(12), unit="month")),
        ("Reviewed every quarter.", "reviewed_every", Duration(amount=Decimal(3), unit="month")),
        ("We review this policy every 2 years.", "reviewed_every",
         Duration(amount=Decimal(2), unit="year")),
        ("All times are UK time.", "zone", "Europe/London"),
        ("Time zone: America/Halifax.", "zone", "America/Halifax"),
    ],
)  # fmt: skip
def test_the_front_may_be_said_in_other_words(line: str, name: str, value: object) -> None:
    policy = parse(f'# Example\n\n{line}\n\n## Never\n\n- Never say "no".\n').policy
    assert (getattr(policy, name), policy.prose) == (value, "")


@pytest.mark.parametrize(
    "line", ["Effective service is a habit.", "Valid complaints are welcome.", "Times are hard."]
)
def test_words_that_begin_like_a_line_of_the_front_are_prose(line: str) -> None:
    found = parse(f'# Example\n\n{line}\n\n## Never\n\n- Never say "no".\n')
    assert (found.policy.prose, found.findings) == (line, ())


@pytest.mark.parametrize(
    "said", ["1 December 2026", "December 1, 2026", "2026-12-01", "1st Dec 2026"]
)
def test_a_date_may_be_written_in_several_ways(said: str) -> None:
    assert date_of(said) == date(2026, 12, 1)


@pytest.mark.parametrize("said", ["", "soon", "1 December", "2026-13-01", "1 December 2026 or so"])
def test_what_is_no_date_is_none(said: str) -> None:
    assert date_of(said) is None


def test_answers_about_a_segment_are_known_by_their_question() -> None:
    assert answer("Why they buy: for\n advice.") == Answer(
        question="why they buy", words="for advice."
    )
    assert answer("When they buy: now.") is None


@pytest.mark.parametrize(
    "line",
    [
        "It applies from 1 May 2027.",
        "Valid from 1 May 2027.",
        "Effective from 1 May 2027.",
        "This charter takes effect on 1 May 2027.",
        "Our policy comes into force on 1 May 2027.",
    ],
)
def test_a_policy_is_in_force_in_other_words(line: str) -> None:
    policy = parse(FRONT.replace("In force from 1 December 2026.", line)).policy
    assert policy.in_force_from == date(2027, 5, 1)
    assert policy.prose == "We keep our word."


def test_what_applies_to_somebody_is_prose() -> None:
    line = "It applies to all from 3 branches."
    policy = parse(FRONT.replace("In force from 1 December 2026.", line)).policy
    assert policy.in_force_from is None


def test_an_owner_stands_behind_a_policy() -> None:
    policy = parse("# A\n\nOwner: Marta Lind.\n\n## Never\n\n- Never lie.\n").policy
    assert policy.sponsor == Sponsor(name="Marta Lind", title="owner")
