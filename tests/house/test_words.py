import re
import tokenize
from pathlib import Path

import pytest

from tests.house.source import ROOT, files, modules, place

# In parts, so that this file may itself be looked through.
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
    "deb" + ".debian.org",
    "security" + ".debian.org",
    "crates" + ".io",
]
MACHINE = [r"(?<![\w.])/wo" + "rk/", r"(?<![\w.])/ro" + "ot/", "/opt/py" + "pi", r"\.pye" + "nv/"]
UNWANTED = re.compile("|".join([*map(re.escape, REGISTRIES), *MACHINE]).encode(), re.IGNORECASE)
# A code, and then a reason of two words or more.
IGNORE = re.compile(r"# type: ignore\[[\w, -]+\]\s+[#–-]\s*\S+\s+\S+")
NOQA = re.compile(r"# noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*\s+[#–-]\s*\S+\s+\S+")


def test_no_file_names_a_registry_or_a_place_on_one_machine() -> None:
    found = [
        f"{place(path)} says {match.group().decode()}"
        for path in files()
        if (match := UNWANTED.search(path.read_bytes()))
    ]
    assert found == []


def test_no_path_is_named_after_one_machine() -> None:
    names = [path.relative_to(ROOT).as_posix().encode() for path in files()]
    assert [name for name in names if UNWANTED.search(b"/" + name)] == []


def test_every_exception_to_a_check_has_its_code_and_reason() -> None:
    bare = [
        f"{place(path)}:{line} {comment}"
        for path in modules()
        for line, comment in comments(path)
        if is_bare(comment)
    ]
    assert bare == []


@pytest.mark.parametrize(
    "comment, bare",
    [
        ("# type: ignore", True),
        ("# type: ignore[attr-defined]", True),
        ("# type: ignore[attr-defined]  # lark has no stubs for this", False),
        ("# noqa", True),
        ("# noqa: S608", True),
        ("# noqa: S608  # names come from the map, quoted", False),
        ("# noqa: PLC0415 - only German holidays need it", False),
        ("# why the order matters", False),
    ],
)
def test_a_bare_exception_is_seen(comment: str, bare: bool) -> None:
    assert is_bare(comment) == bare


def is_bare(comment: str) -> bool:
    return ("type: ignore" in comment and not IGNORE.search(comment)) or (
        "noqa" in comment and not NOQA.search(comment)
    )


def comments(path: Path) -> list[tuple[int, str]]:
    with path.open("rb") as file:
        tokens = list(tokenize.tokenize(file.readline))
    return [(t.start[0], t.string) for t in tokens if t.type == tokenize.COMMENT]
