from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.diagnostics import CODES
from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint import lint
from goodword.rules.text import parse

BULLETS = [
    "Orders are processed promptly, where possible.",
    "Orders are shipped within 2 shop days of being delivered.",
    "Order: placed, processed.",
    'Never say "calm down". {#calm}',
    "Clerks may refund up to $300.",
    "Refunds above $250 need the owner's approval.",
    '"Save up to 60%", on the website.',
    "We will be splendid when at least 95% of promises are kept, by 30 June 2027.",
]


@given(st.lists(st.sampled_from(BULLETS) | st.text(max_size=40), max_size=6))
def test_every_finding_has_a_known_code_and_a_place_in_the_text(bullets: list[str]) -> None:
    text = policy_around("\n".join(f"- {bullet}" for bullet in ["", *bullets]))
    found = lint(parse(text), text)
    assert [f for f in found if f.code not in CODES] == []
    assert [f for f in found if not 0 <= f.start < f.end <= len(text)] == []
    assert list(found) == sorted(found, key=lambda f: (f.start, f.end, f.code))


def test_nothing_is_said_twice() -> None:
    text = policy_around("\n".join(f"- {bullet}" for bullet in BULLETS))
    parsed = parse(text)
    said = [(f.code, f.start, f.end) for f in (*parsed.findings, *lint(parsed, text))]
    assert len(said) == len(set(said))


def test_a_text_that_is_nothing_but_vague_is_told_so_a_thousand_times_at_most() -> None:
    text = policy_around("\n".join(["- Orders are processed promptly and politely."] * 700))
    parsed = parse(text)
    assert sum(found.code == "GW203" for found in lint(parsed, text)) <= 1000


def test_what_is_too_large_to_be_read_is_not_linted() -> None:
    assert lint(parse("# A title"), "soon " * 900_000) == ()
