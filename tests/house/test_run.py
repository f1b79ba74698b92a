import ast
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import Any

import pytest

from tests.house.source import ROOT

NOBODY = "http://127.0.0.1:9/simple"  # a port where nothing listens


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A fresh copy of the launcher, in a home without settings."""
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL", "PIP_CONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    loader = SourceFileLoader("launcher", str(ROOT / "run"))
    spec = spec_from_loader("launcher", loader)
    assert spec is not None
    module = module_from_spec(spec)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader.exec_module(module)
    return module


@pytest.fixture
def index() -> Iterator["Index"]:
    served = Index()
    thread = threading.Thread(target=served.serve_forever, daemon=True)
    thread.start()
    yield served
    served.shutdown()
    served.server_close()
    thread.join()


class Index(ThreadingHTTPServer):
    """A package index on this machine: what stands in `pages`, by path."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.pages: dict[str, bytes] = {}
        self.url = f"http://127.0.0.1:{self.server_address[1]}/simple"


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Index)
        found = self.server.pages.get(self.path)
        self.send_response(404 if found is None else 200)
        self.end_headers()
        self.wfile.write(found or b"")

    def log_message(self, *_: object) -> None:
        pass


def test_it_starts_on_an_old_python() -> None:
    ast.parse((ROOT / "run").read_text("utf-8"), feature_version=(3, 6))


def test_its_help_names_every_command(run: Any) -> None:
    assert [name for name in run.COMMANDS if f"./run {name} " not in run.__doc__] == []


def test_an_unknown_command_is_told_what_there_is() -> None:
    done = start(["frobnicate"])
    assert done.returncode == 2
    assert done.stderr == (
        "run: There is no command 'frobnicate' (bench, check, demo, goodword, lock, test). "
        "The program's own begin with 'goodword': ./run goodword frobnicate\n"
    )


@pytest.mark.parametrize("kind", ["json", "html"])
def test_uv_comes_from_an_index_of_either_kind(
    run: Any, index: Index, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url)
    name, wheel = publish(run, index, kind)
    assert run.fetch_uv_wheel() == wheel
    assert run.binary_in(wheel) == name.encode()


def test_a_tampered_uv_is_refused(run: Any, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url)
    name, _ = publish(run, index, "json")
    index.pages[f"/files/{name}"] = b"something else"
    with pytest.raises(run.Refusal, match="is not the one that this project expects"):
        run.fetch_uv_wheel()


def test_without_an_index_it_says_so_in_a_sentence(tmp_path: Path) -> None:
    done = start(["goodword"], copied(tmp_path), UV_DEFAULT_INDEX=NOBODY, PATH=str(tmp_path))
    assert done.returncode == 1
    assert "run: uv could not be fetched; are you online?" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_its_lock_it_says_what_is_missing(tmp_path: Path) -> None:
    script = copied(tmp_path)
    (script.parent / "locks" / "runtime.txt").unlink()
    done = start(["goodword"], script)
    assert (done.returncode, done.stderr) == (
        1,
        "run: locks/runtime.txt is missing. Take it from the repository.\n",
    )


@pytest.mark.parametrize(
    "settings, expected",
    [
        ({}, ""),
        ({"PIP_INDEX_URL": "http://pip/simple"}, "http://pip/simple"),
        ({"PIP_INDEX_URL": "http://pip", "UV_INDEX_URL": "http://uv"}, "http://uv"),
        ({"UV_INDEX_URL": "http://older", "UV_DEFAULT_INDEX": "http://uv"}, "http://uv"),
    ],
)
def test_the_index_is_the_one_that_was_set(
    run: Any, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], expected: str
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert run.index_url() == expected


def test_the_index_of_pips_settings_counts(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "pip"
    folder.mkdir(parents=True)
    (folder / "pip.conf").write_text("[global]\nindex-url = http://firm/100%/simple\n")
    assert run.index_url() == "http://firm/100%/simple"
    assert run.uv_environment()["UV_DEFAULT_INDEX"] == "http://firm/100%/simple"


def test_children_may_keep_their_bytecode(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in run.environment()


def test_a_file_appears_whole_or_not_at_all(run: Any, tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        run.put(str(tmp_path / "half"), "not bytes")
    assert list(tmp_path.iterdir()) == []


def publish(run: Any, index: Index, kind: str) -> tuple[str, bytes]:
    """Put a small wheel named uv on the index, and let the launcher expect just that one."""
    tag = run.this_machine()[0]
    name = f"uv-{run.UV_VERSION}-py3-none-{tag}.whl"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(f"uv-{run.UV_VERSION}.data/scripts/uv{run.EXE}", name)
    wheel = content.getvalue()
    expected = {key: (tag, hashlib.sha256(wheel).hexdigest()) for key in run.UV_WHEELS}
    run.UV_WHEELS.update(expected)
    files = [{"filename": name, "url": f"../../files/{name}"}]
    html = f'<a href="../../files/{name}#sha256=0">{name}</a>'
    page = json.dumps({"files": files}) if kind == "json" else html
    index.pages = {"/simple/uv/": page.encode(), f"/files/{name}": wheel}
    return name, wheel


def copied(folder: Path) -> Path:
    """The launcher and its locks in an empty folder, as in a fresh clone."""
    shutil.copytree(ROOT / "locks", folder / "clone" / "locks")
    shutil.copy(ROOT / "run", folder / "clone" / "run")
    return folder / "clone" / "run"


def start(
    args: list[str], script: Path = ROOT / "run", **settings: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(script), *args],
        env=dict(os.environ) | settings,
        capture_output=True,
        text=True,
        check=False,
    )
