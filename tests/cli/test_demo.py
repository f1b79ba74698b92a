"""`goodword demo` as a newcomer meets it."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest

from tests.cli.conftest import Run, program

FILES = ["kitchenware-shop.md", "sample-history.csv", "sample-map.toml", "sample-replay.html"]


@dataclass(frozen=True)
class Shown:
    """What a first run said, and the folder that it was run in."""

    words: str
    place: Path


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    place = tmp_path_factory.mktemp("demo")
    done = program(place)("demo", "--no-open")
    assert (done.returncode, done.stderr) == (0, "")
    return Shown(done.stdout, place)


def test_it_leaves_its_four_files_and_nothing_else(shown: Shown) -> None:
    assert sorted(path.name for path in (shown.place / "goodword-demo").iterdir()) == FILES


def test_it_says_that_all_is_invented_and_so_does_the_page(shown: Shown) -> None:
    page = (shown.place / "goodword-demo" / "sample-replay.html").read_text("utf-8")
    assert shown.words.startswith("Harbour Street Kitchenware. Sample data: ")
    assert "Sample data: the shop, its customers and its year are invented." in page


def test_it_checks_replays_and_names_the_page(shown: Shown) -> None:
    assert "1. The policy\n" in shown.words
    assert "kitchenware-shop.md: 70 clauses, 18 measured" in shown.words
    assert "13 of 17 promises would have been kept." in shown.words
    assert (
        f"4. The page to open in a browser\n{Path('goodword-demo', 'sample-replay.html')}"
        in shown.words
    )


def test_no_line_is_wider_than_a_terminal(shown: Shown) -> None:
    assert max(len(line) for line in shown.words.splitlines()) <= 95


def test_a_change_to_the_policy_stays_and_is_replayed(
    shown: Shown, run: Run, tmp_path: Path
) -> None:
    copytree(shown.place / "goodword-demo", tmp_path / "goodword-demo")
    policy = tmp_path / "goodword-demo" / "kitchenware-shop.md"
    changed = policy.read_text("utf-8").replace(
        "packed within 2 shop hours", "packed within 8 shop hours"
    )
    policy.write_text(changed, "utf-8")
    again = run("demo", "--no-open")
    assert "1. The policy, as you have changed it" in again.stdout
    assert "14 of 17 promises would have been kept." in again.stdout
    assert policy.read_text("utf-8") == changed


def test_a_policy_that_was_broken_is_shown_and_nothing_is_replayed(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "kitchenware-shop.md").write_text(
        "# Shop\n\n## What we promise\n\n- Orders are processed promptly.\n", "utf-8"
    )
    done = run("demo", "--no-open", "--folder", "demo")
    assert done.returncode == 2
    assert done.stderr.startswith(f"Error: {Path('demo', 'kitchenware-shop.md')}: put that right")
    assert [path.name for path in folder.iterdir()] == ["kitchenware-shop.md"]


def test_a_file_in_the_folders_place_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("mine", "utf-8")
    done = run("demo", "--no-open", "--folder", "notes")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "Error: notes: this is a file. Name a folder: --folder OTHER\n"
