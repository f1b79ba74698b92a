"""A text in another encoding, or with ends of lines of several kinds, as plain UTF-8 beside it."""

import gzip
import io
import shutil
import zlib
from pathlib import Path
from typing import Final

from goodword.insight.refusal import Refusal

GZIP: Final = b"\x1f\x8b"
ZSTD: Final = b"\x28\xb5\x2f\xfd"
_CHUNK: Final = 1 << 20


def rewritten(path: Path, encoding: str, scratch: Path) -> Path:
    """The same text unpacked, in UTF-8 and with one kind of ends of lines. Raises Refusal."""
    target = scratch / f"{abs(hash((path, encoding)))}.csv"
    if not target.exists():
        half = target.with_suffix(".part")
        _rewrite(path, encoding, half)
        half.rename(target)
    return target


def _rewrite(path: Path, encoding: str, target: Path) -> None:
    with path.open("rb") as file:
        start = file.read(4)
    if start == ZSTD:
        raise Refusal(f"{path}: What is packed with zstd must be plain UTF-8 text. Unpack it.")
    packed = start.startswith(GZIP)
    try:
        with (
            gzip.open(path) if packed else path.open("rb") as raw,
            io.TextIOWrapper(raw, encoding, newline=None) as text,
            target.open("w", encoding="utf-8", newline="\n") as out,
        ):
            shutil.copyfileobj(text, out, _CHUNK)
    except UnicodeError:
        raise Refusal(f"{path}: {not_in(encoding)}") from None
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise damaged(path) from None
    except OSError as trouble:
        raise Refusal(
            f"{path}: It can't be rewritten as UTF-8 in {target.parent.parent}: "
            f"{trouble.strerror}. Make room there, or set TMPDIR."
        ) from None


def damaged(path: Path) -> Refusal:
    """What is packed and can't be unpacked."""
    return Refusal(f"{path}: It is packed, and damaged or cut off. Fetch it again.")


def not_in(encoding: str) -> str:
    """What is wrong with a text that is not in an encoding, and what to do."""
    if encoding == "utf-8":
        return (
            'This is not UTF-8 text. If it is from Windows, write encoding = "cp1252" in the map.'
        )
    return f"This is not {encoding} text. Write the right encoding in the map."
