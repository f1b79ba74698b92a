import ast
from pathlib import Path

import pytest

from tests.house.source import ROOT, RULES, imported, modules, place, syntax

CLOCKS = {"now", "today", "utcnow", "time_ns", "monotonic", "perf_counter"}
FILES = {"open", "read_bytes", "read_text", "write_bytes", "write_text"}
CALLS = {"open", "input", "print", "breakpoint"}
OUTSIDE = {
    "asyncio", "django", "duckdb", "glob", "http", "io", "logging", "multiprocessing", "os",
    "pathlib", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess", "sys", "tempfile",
    "threading", "time", "urllib",
}  # fmt: skip
ENGINES = {"duckdb", "ibis", "narwhals", "pyarrow", "pyspark", "sqlglot"}


def test_rules_read_no_clock_and_touch_nothing_outside() -> None:
    assert [fault for path in modules(RULES) for fault in impurities(path, syntax(path))] == []


def test_every_rule_has_its_test_at_the_same_place() -> None:
    paths = [path for path in modules(RULES) if path.name != "__init__.py" and does_something(path)]
    tests = {path: its_test(path) for path in paths}
    missing = {place(path): place(test) for path, test in tests.items() if not test.exists()}
    assert missing == {}


def does_something(path: Path) -> bool:
    """Whether a file has a function: words and fields alone are tested where they are used."""
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(syntax(path)))


def test_only_insight_speaks_to_engines_of_analysis() -> None:
    insight = ROOT / "goodword" / "insight"
    faults = [
        f"{place(path, node)} imports {name}"
        for path in modules(ROOT / "goodword")
        if not path.is_relative_to(insight)
        for node, name in imported(syntax(path))
        if name.split(".")[0] in ENGINES
    ]
    assert faults == []


def test_the_grammar_library_is_loaded_only_to_make_the_table() -> None:
    found = [
        place(path)
        for path in modules(ROOT / "goodword")
        for _, name in imported(syntax(path))
        if name.split(".")[0] == "lark"
    ]
    assert set(found) == {"goodword/rules/text/table.py"}


@pytest.mark.parametrize(
    "line",
    [
        "at = datetime.now()",
        "day = date.today()",
        "import time",
        "from os import path",
        "text = open('policy.md').read()",
        "text = path.read_text()",
        "print('done')",
    ],
)
def test_the_check_sees_what_is_not_pure(line: str) -> None:
    assert len(impurities(RULES / "planted.py", ast.parse(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "grammar = files(__package__).joinpath('clauses.lark').read_text()",
        "due = clock.due(now)",
        "shop = calendar.open_at(start)",
    ],
)
def test_the_check_lets_pure_lines_be(line: str) -> None:
    assert impurities(RULES / "planted.py", ast.parse(line)) == []


def impurities(path: Path, tree: ast.Module) -> list[str]:
    imports = [
        f"{place(path, node)} imports {name}"
        for node, name in imported(tree)
        if name.split(".")[0] in OUTSIDE
    ]
    calls = [
        f"{place(path, node)} calls {ast.unparse(node.func)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and reaches_outside(node.func)
    ]
    return imports + calls


def reaches_outside(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in CALLS
    if not isinstance(called, ast.Attribute):
        return False
    return called.attr in CLOCKS or (called.attr in FILES and not within_package(called))


def within_package(called: ast.Attribute) -> bool:
    """A grammar that lies beside its code, read by importlib.resources, is code."""
    return any(
        isinstance(node, ast.Call) and ast.unparse(node.func) in {"files", "resources.files"}
        for node in ast.walk(called)
    )


def its_test(path: Path) -> Path:
    below = path.relative_to(ROOT / "goodword")
    return ROOT / "tests" / below.with_name(f"test_{below.name}")
