"""Policies that extend others: whose they are is told by titles, never by a name in passing."""

from pathlib import Path

import pytest

from goodword.cli.files import Refusal
from goodword.cli.policies import load
from tests.cli.conftest import CLEAN

FIRM = CLEAN.replace("of Example", "of Firm Ltd")


def department(name: str, of: str = "Firm Ltd", promise: str = "") -> str:
    return (
        f"# Customer service policy of {name}\n\nExtends the policy of {of}.\n\n"
        f"## What we promise\n\n- Orders are processed within {promise or '2 shop hours'}.\n"
    )


def test_a_department_beside_is_not_taken_for_the_firm(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(department("A"), "utf-8")
    (tmp_path / "b.md").write_text(department("B"), "utf-8")
    (tmp_path / "firm.md").write_text(FIRM, "utf-8")
    loaded = load(str(tmp_path / "b.md"), advise=False)
    assert loaded.diagnostics == ()
    assert [clause.kind for clause in loaded.whole.clauses()] == [
        "calendar", "roles", "touchpoint", "time standard",
    ]  # fmt: skip


def test_a_team_inherits_from_its_department_what_that_has_of_the_firm(tmp_path: Path) -> None:
    (tmp_path / "dept.md").write_text(department("B"), "utf-8")
    (tmp_path / "firm.md").write_text(FIRM, "utf-8")
    (tmp_path / "team.md").write_text(department("T", of="B", promise="1 shop hour"), "utf-8")
    loaded = load(str(tmp_path / "team.md"), advise=False)
    assert loaded.diagnostics == ()
    assert len(loaded.whole.clauses()) == 4


def test_what_else_lies_beside_a_policy_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    (tmp_path / "b.md").symlink_to("/nonexistent/b.md")
    (tmp_path / "c.md").write_bytes(b"\xff\x00\xfe# Firm")
    (tmp_path / "dept.md").write_text(department("B"), "utf-8")
    (tmp_path / "firm.md").write_text(FIRM, "utf-8")
    assert load(str(tmp_path / "dept.md"), advise=False).diagnostics == ()


@pytest.mark.parametrize(
    "firm, said",
    [
        (FIRM.replace("Firm Ltd", "Firm"), "is in no file beside it. Name it: --extends FILE"),
        (FIRM + "- Ordrs are shipped.\n", "See them all: goodword check"),
        (department("Firm Ltd", of="B"), "which extends it. Only one of them can."),
    ],
)
def test_a_policy_that_can_not_be_extended_is_refused(firm: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "dept.md").write_text(department("B"), "utf-8")
    (tmp_path / "firm.md").write_text(firm, "utf-8")
    with pytest.raises(Refusal) as refused:
        load(str(tmp_path / "dept.md"), advise=False)
    assert said in refused.value.message
