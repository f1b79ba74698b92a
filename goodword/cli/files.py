"""Files in and out: read as text, or refused in a clear word; written whole or not at all."""

import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from goodword.rules.text.document import LARGEST


class Refusal(click.ClickException):
    """Something outside the program is wrong: one sentence that says what, where and what to do."""

    exit_code = 2

    def format_message(self) -> str:
        return self.message


def read_text(path: str) -> str:
    """The text of a file, or of standard input for '-'. Raises Refusal when it is no text."""
    raw = _read_bytes(path)
    if len(raw) > LARGEST:
        raise Refusal(
            f"{path}: {len(raw):,} bytes are too many for a policy; {LARGEST:,} is the most."
        )
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Refusal(f"{path}: this is UTF-16 text. Save it as UTF-8.")
    if b"\0" in raw[:4096]:
        raise Refusal(f"{path}: this is no text file. A policy is Markdown, saved as UTF-8.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        raise Refusal(f"{path}:{line}: this is not UTF-8 text. Save the file as UTF-8.") from None


def _read_bytes(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Refusal(
            f"{path}: no such file. Give the path of a policy, such as policies/shop.md."
        ) from None
    except IsADirectoryError:
        raise Refusal(
            f"{path}: this is a folder. Give the file in it that holds the policy."
        ) from None
    except PermissionError:
        raise Refusal(
            f"{path}: you may not read this file. Ask its owner, or change its permissions."
        ) from None
    except OSError as wrong:
        raise Refusal(f"{path}: can't be read: {wrong.strerror}.") from None


@contextmanager
def whole_file(path: str | Path) -> Iterator[BinaryIO]:
    """A file to write that appears under its name only when it is complete. Raises Refusal.

    What is no file but a device or a pipe is written to, never put aside for a file.
    """
    target = Path(path)
    if target.exists() and not target.is_file():
        with _special(target) as file:
            yield file
        return
    try:
        handle, waiting = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as wrong:
        raise Refusal(f"{path}: can't be written: {wrong.strerror}.") from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        Path(waiting).chmod(mode)
        Path(waiting).replace(target)
    except OSError as wrong:
        Path(waiting).unlink(missing_ok=True)
        raise Refusal(f"{path}: can't be written: {wrong.strerror}. Nothing was changed.") from None
    except BaseException:
        Path(waiting).unlink(missing_ok=True)
        raise


@contextmanager
def _special(target: Path) -> Iterator[BinaryIO]:
    try:
        with target.open("wb", buffering=0) as raw, io.BufferedWriter(raw) as file:
            yield file
    except OSError as wrong:
        raise Refusal(f"{target}: can't be written: {wrong.strerror}.") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def cache_file() -> str | None:
    """Where the grammar's tables are kept between runs; None where nothing can be written."""
    root = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "goodword"
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    version = f"{sys.version_info.major}{sys.version_info.minor}"
    return str(root / f"grammar-{version}.bin") if os.access(root, os.W_OK) else None
