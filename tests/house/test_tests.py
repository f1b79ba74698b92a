from fnmatch import fnmatch

import pytest

from tests.house.source import ROOT, modules, place


def test_no_folder_of_tests_is_passed_over(request: pytest.FixtureRequest) -> None:
    # Out of the box pytest skips folders with names such as 'build', without a word.
    skipped = request.config.getini("norecursedirs")
    folders = {path.parent for path in modules(ROOT / "tests")}
    passed_over = [
        place(folder)
        for folder in sorted(folders)
        if any(fnmatch(part, one) for part in folder.relative_to(ROOT).parts for one in skipped)
    ]
    assert passed_over == []
