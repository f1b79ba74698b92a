"""Prose, sub-headings and clauses keep the order in which their author put them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.text import parse, print_policy
from goodword.rules.tree import Group, Never, Policy, Script
from tests.rules.text.harbour import DECLARED

PROSE = (
    "We mean it.",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "#### Small print",
    "> Quoted.\n> Twice.",
    "```\n- no clause\n\n# no heading\n```",
    "<!-- - no clause -->",
)
BULLETS = ("- Never lie.", "- Never lie.\n- Never shout.")
BELOW = (
    "### Delivery\n\n- Never lie.",
    "### Delivery\n\nBy van.\n\n- Never shout.",
    "### Late\n\nFor orders.\n\nKeep calm.\n\n1. Say it.\n2. Put it right.",
    '### Asked\n\nThank you.\n\n1. "How was it?" (words)',
    '### Care\n\nFor everyone, 40 minutes.\n\nHear.\n\n> Look.\n\n- Question: "Who?" Right: "You".',
)
HEAD = "# A\n\n## What we promise\n\n"


drawn = st.lists(st.sampled_from((*PROSE, *BULLETS, *BELOW)), max_size=8)


def in_their_places(pieces: list[str]) -> list[str]:
    """The pieces, with a heading before each that would belong to the piece above it."""
    placed: list[str] = []
    for piece in pieces:
        above = placed[-1] if placed else ""
        longer = above.startswith(BELOW[2:])
        if piece in BULLETS and (longer or above.rpartition("\n")[2].startswith("- ")):
            placed.append(f"### And\n\n{piece}")
        elif piece in PROSE and longer:
            placed.append(f"### And\n\n{piece}\n\n{BULLETS[0]}")
        else:
            placed.append(piece)
    return placed


@given(drawn, st.sampled_from(("", "\n\n## Our history\n\n- Long.\n   1. And good.")))
def test_what_is_canonical_stays_in_its_order(pieces: list[str], history: str) -> None:
    text = (HEAD + "\n\n".join(in_their_places(pieces))).rstrip() + history + "\n"
    assert print_policy(parse(text).policy) == text


def test_prose_between_bullets_stays_between_them() -> None:
    (section,) = parse(
        f"{HEAD}First.\n\n- Never lie.\n\nThen.\n\n- Never shout.\n\nLast.\n"
    ).policy.sections
    lie, shout = Never(words="lie"), Never(words="shout")
    assert (section.prose, section.clauses) == ("First.", (lie,))
    assert section.parts == (Group(prose="Then.", clauses=(shout,)), Group(prose="Last."))
    assert section.all_clauses() == (lie, shout)


def test_a_heading_may_stand_above_bullets_alone() -> None:
    (section,) = parse(f"{HEAD}### Delivery\n\nBy van.\n\n- Never lie.\n").policy.sections
    assert section.parts == (
        Group(heading="Delivery", prose="By van.", clauses=(Never(words="lie"),)),
    )


def test_a_script_stands_where_it_stood() -> None:
    text = f"{DECLARED}### Late\n\nFor orders.\n\n1. Say it.\n\n### Delivery\n\n- Never lie.\n"
    policy = parse(text).policy
    assert [type(part) for part in policy.sections[-1].parts] == [Script, Group]
    assert print_policy(policy).endswith("1. Say it.\n\n### Delivery\n\n- Never lie.\n")


@pytest.mark.parametrize(
    "text", ["Some.\n\n| a |\n|---|\n\n1. one\n2. two\n   - three", "### Part\n\nOf it."]
)
def test_prose_above_the_sections_stays_as_it_is(text: str) -> None:
    policy: Policy = parse(f"# A\n\n{text}\n\n## Never\n\n- Never lie.\n").policy
    assert policy.prose == text


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_in_prose_are_ours(end: str) -> None:
    text = f"{HEAD}One\ntwo.\n\n- Never lie.\n\n- a\n"
    assert parse(text.replace("\n", end)).policy.sections[0].prose == "One\ntwo."


@pytest.mark.parametrize(
    "below",
    [
        "For orders.\n\n1. Say it.\n\nAnd then.",
        "For orders.\n\n1. Say it.\n\n#### And then\n\n2. More.",
        "For orders.\n\n1. Say it.\n   - Or not.",
        'For everyone, 40 minutes.\n\n- Question: "Who?" Right: "You".\n\nListen.',
        "For orders" + " of yours" * 60 + ".\n\n1. Say it.",
    ],
)
def test_what_would_be_lost_from_a_script_or_course_is_refused(below: str) -> None:
    found = parse(f"{DECLARED}### Late\n\n{below}\n").findings
    assert [f.code for f in found] == ["GW110"]
