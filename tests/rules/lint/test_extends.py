import pytest

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint import lint
from goodword.rules.text import parse

FIRM = "- Orders are processed within 3 shop hours; otherwise we pay $5."


@pytest.mark.parametrize(
    "ours, parts",
    [
        ("Orders are processed within 5 shop hours; otherwise we pay $5.", "the time"),
        ("Orders are processed within 5 shop hours.", "the time and the missing redress"),
        ("Orders are processed within 3 shop hours, 80% of the time; otherwise we pay $5.",
         "the share"),
        ("Orders from trade customers are processed within 5 shop hours; otherwise we pay $5.",
         "the time"),
        ("Orders are processed within 2 shop hours; otherwise we pay $9.", None),
        ("Orders are shipped within 5 shop hours.", None),
    ],
)  # fmt: skip
def test_a_department_may_tighten_and_not_loosen(ours: str, parts: str | None) -> None:
    above = parse(policy_around(FIRM)).policy
    text = policy_around(f"- {ours}")
    found = [f for f in lint(parse(text, parent=above), text, parent=above) if f.code == "GW513"]
    assert [f.facts["parts"] for f in found] == ([parts] if parts else [])
