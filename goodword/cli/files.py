"""Files in and out: read as text, or refused in a clear word; written whole or not at all."""

import errno
import io
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

import click

from goodword.rules.text.document import LARGEST

# Bytes that no text has: all below a blank but tab, ends of line and page, and escape.
_NO_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


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
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or raw.count(0) * 3 > len(raw):
        raise Refusal(f"{path}: this is UTF-16 text. Save it as UTF-8.")
    if _NO_TEXT.search(raw):
        raise Refusal(f"{path}: this is no text file. A policy is Markdown, saved as UTF-8.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        raise Refusal(f"{path}:{line}: this is not UTF-8 text. Save the file as UTF-8.") from None


def write_out(text: str) -> None:
    """What other programs read goes out as UTF-8, whatever the terminal's letters are."""
    click.echo(text if sys.stdout.isatty() else text.encode(), nl=False)


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
    import tempfile

    target = Path(path)
    try:
        there = target.exists()
        if there and not target.is_file():
            with target.open("wb", buffering=0) as raw, io.BufferedWriter(raw) as file:
                yield file
            return
        mode = target.stat().st_mode & 0o777 if there else 0o666 & ~_umask()
        handle, waiting = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    except OSError as wrong:
        raise _unwritable(path, wrong) from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(waiting).chmod(mode)
        Path(waiting).replace(target)
    except OSError as wrong:
        Path(waiting).unlink(missing_ok=True)
        raise _unwritable(path, wrong) from None
    except BaseException:
        Path(waiting).unlink(missing_ok=True)
        raise


def write_all(outputs: Iterable[tuple[str, Iterable[bytes]]]) -> None:
    """Write files, each in parts, that appear together, when all are complete; '-' is standard
    output.
    """
    with ExitStack() as waiting:
        for path, parts in outputs:
            if path == "-":
                for part in parts:
                    write_out(part.decode())
            else:
                file = waiting.enter_context(whole_file(path))
                file.writelines(parts)
                file.flush()


def check_outputs(outputs: Iterable[str], inputs: Iterable[str | Path]) -> None:
    """Before long work: each can be written, once, and is nothing that is read. Raises Refusal."""
    taken = {os.path.realpath(path): "this is read here" for path in inputs}
    for path in outputs:
        place = os.path.realpath(path)
        if place in taken:
            raise Refusal(f"{path}: {taken[place]}. Name another file to write.")
        taken[place] = "this is to be written already"
        if path != "-" and not _is_special(path):
            with suppress(_OnlyTried), whole_file(path):
                raise _OnlyTried


class _OnlyTried(Exception):
    """Stands for the work whose output is not there yet."""


def _is_special(path: str) -> bool:
    """Whether it is a device or a pipe, which can't be opened on trial."""
    try:
        return Path(path).exists() and not Path(path).is_file() and not Path(path).is_dir()
    except OSError:
        return False


def _unwritable(path: str | Path, wrong: OSError) -> Refusal:
    """Why a file can't be written, and what to do."""
    advice = {
        errno.ENOENT: "Make its folder first, or name another file.",
        errno.ENOSPC: "Make room there, or name a file on another disk.",
        errno.EISDIR: "Name a file in it.",
    }.get(wrong.errno or 0, "Name another file.")
    return Refusal(f"{path}: can't be written: {wrong.strerror}. {advice}")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
