import re

import pytest
from packaging.requirements import Requirement

import goodword
from tests.house.source import ROOT, project

LOCKS = {
    "runtime": [],
    "dev": ["dev"],
    "ci": ["dev", "browser"],
}


def test_the_version_is_said_once_in_two_places() -> None:
    assert project()["project"]["version"] == goodword.__version__


def test_every_dependency_has_its_paragraph_in_the_decisions() -> None:
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    text = "\n".join(page.read_text("utf-8") for page in pages)
    names = [Requirement(line).name for line in project()["project"]["dependencies"]]
    assert [name for name in names if not explained(name, text)] == []


def explained(name: str, text: str) -> bool:
    """A heading that names it, or a paragraph that opens with its name."""
    opening = rf"^(#+ .*\b{re.escape(name)}\b|[-*| ]*[*`]*{re.escape(name)}[*`]*\b)"
    return re.search(opening, text, re.IGNORECASE | re.MULTILINE) is not None


@pytest.mark.parametrize("level", LOCKS)
def test_the_lock_meets_what_the_project_asks(level: str) -> None:
    asked = list(project()["project"]["dependencies"])
    for group in LOCKS[level]:
        asked += project()["dependency-groups"][group]
    if level == "ci":
        asked += project()["project"]["optional-dependencies"]["spark"]
    locked = versions(level)
    unmet = [
        line
        for line in asked
        if not any(Requirement(line).specifier.contains(v) for v in locked[Requirement(line).name])
    ]
    assert unmet == [], "run ./run lock"


@pytest.mark.parametrize("smaller, larger", [("runtime", "dev"), ("dev", "ci")])
def test_each_lock_holds_the_one_before_it(smaller: str, larger: str) -> None:
    larger_versions = versions(larger)
    assert {name: larger_versions[name] for name in versions(smaller)} == versions(smaller)


@pytest.mark.parametrize("level", LOCKS)
def test_a_lock_holds_versions_and_hashes_and_no_address(level: str) -> None:
    text = (ROOT / "locks" / f"{level}.txt").read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    entry = re.compile(r"[\w.-]+==[\w.+!]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert [line for line in lines if not entry.fullmatch(line)] == []


def versions(level: str) -> dict[str, list[str]]:
    """Every locked version by name; a package may have one for each range of Pythons."""
    text = (ROOT / "locks" / f"{level}.txt").read_text("utf-8")
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([\w.+!]+)", text, re.MULTILINE):
        found.setdefault(name, []).append(version)
    return found
