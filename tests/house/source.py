"""The project's own files, as the checks on them read them."""

import ast
import subprocess
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "goodword" / "rules"


def files() -> list[Path]:
    """All that is committed or about to be; in a copy without git, all that is not made."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.check_output(asked, cwd=ROOT, stderr=subprocess.DEVNULL, text=True)
        paths = [ROOT / name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in ROOT.rglob("*") if not made(path)]
    return sorted(path for path in paths if path.is_file())


def made(path: Path) -> bool:
    """Below a folder of caches or tools; .ci alone of the hidden ones is ours."""
    folders = path.relative_to(ROOT).parts[:-1]
    return any(f == "__pycache__" or (f.startswith(".") and f != ".ci") for f in folders)


def modules(folder: Path = ROOT) -> list[Path]:
    """The Python files below a folder; `run` is one too, though nothing in its name says so."""
    return [
        path
        for path in files()
        if path.is_relative_to(folder) and (path.suffix == ".py" or path == ROOT / "run")
    ]


def syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def place(path: Path, node: ast.stmt | ast.expr | None = None) -> str:
    name = path.relative_to(ROOT).as_posix()
    return f"{name}:{node.lineno}" if node else name


def imported(tree: ast.Module) -> list[tuple[ast.stmt, str]]:
    """Every module that a file names in an import, with the statement."""
    found: list[tuple[ast.stmt, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append((node, node.module))
    return found


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
