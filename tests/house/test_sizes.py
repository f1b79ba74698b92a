import ast

from tests.house.source import ROOT, modules, place, syntax

FILE_LINES = 400
FUNCTION_LINES = 50
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc"}


def test_no_file_is_longer_than_a_person_reads_at_once() -> None:
    # `run` is one file on purpose: a bare machine has nothing that it could import.
    sizes = {path: len(path.read_text("utf-8").splitlines()) for path in modules()}
    long = [f"{place(path)} has {n} lines" for path, n in sizes.items() if n > FILE_LINES]
    assert [line for line in long if not line.startswith("run ")] == []


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{place(path, node)} {node.name} has {length(node)} lines"
        for path in modules()
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and length(node) > FUNCTION_LINES
    ]
    assert long == []


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_nothing_is_kept_in_a_drawer() -> None:
    parts = {path: path.relative_to(ROOT).with_suffix("").parts for path in modules()}
    assert [place(path) for path, names in parts.items() if DRAWERS & set(names)] == []
