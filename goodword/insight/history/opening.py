"""What a file is, told by its first bytes and not by its name."""

import codecs
import gzip
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from goodword.insight.engines.rewriting import GZIP, ZSTD, damaged
from goodword.insight.refusal import Refusal

HEAD: Final = 1 << 20
STRANGE: Final = re.compile("[\udc80-\udcff]")
ENDS: Final = re.compile("\r\n|\n|\r")
_PARQUET: Final = b"PAR1"
_NO_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_AS_CSV: Final = "Save its table as CSV, in UTF-8, and give that."
_FOREIGN: Final = (
    (b"PK\x03\x04", "This is a zip archive. Unpack it, and give the file in it."),
    (b"\xd0\xcf\x11\xe0", f"This is an Excel workbook of the old kind. {_AS_CSV}"),
    (b"%PDF", "This is a PDF. Give the records as CSV, TSV or Parquet."),
    (b"PARE", "This Parquet file is encrypted. Give it without encryption."),
    (b"SQLite format 3", f"This is a SQLite database. {_AS_CSV}"),
    (b"BZh", "This is packed with bzip2. Unpack it, or pack it with gzip or zstd."),
    (b"\xfd7zXZ", "This is packed with xz. Unpack it, or pack it with gzip or zstd."),
    (b"7z\xbc\xaf", "This is packed with 7-Zip. Unpack it, or pack it with gzip or zstd."),
    (b"Rar!", "This is a RAR archive. Unpack it, and give the file in it."),
)
_PAGE: Final = re.compile(rb"\s*<(!doctype|html|\?xml)", re.IGNORECASE)
_JSON: Final = re.compile(rb'\s*(\[\s*)?\{\s*"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How a file begins, with its first lines."""

    kind: str
    packed: str = ""
    encoding: str = "utf-8"
    lines: tuple[str, ...] = ()


def first_look(path: Path, encoding: str | None, unpacked: Callable[[Path], bytes]) -> Opening:
    """The opening of a file; `unpacked` gives that of what only an engine unpacks (zstd).

    Raises Refusal for what is no table.
    """
    with path.open("rb") as file:
        raw = file.read(HEAD)
    packed = "gzip" if raw.startswith(GZIP) else "zstd" if raw.startswith(ZSTD) else ""
    if packed == "gzip":
        raw = _gunzipped(path)
    elif packed == "zstd":
        raw = unpacked(path)
    if raw.startswith(_PARQUET):
        if packed:
            raise Refusal(f"{path}: This is a Parquet file, packed once more. Unpack it.")
        return Opening(kind="parquet")
    _refuse_foreign(path, raw)
    found = _encoding(path, raw, encoding)
    return Opening(kind="text", packed=packed, encoding=found, lines=_lines(path, raw, found))


def _gunzipped(path: Path) -> bytes:
    try:
        with gzip.open(path) as file:
            return file.read(HEAD)
    except (OSError, EOFError, zlib.error):
        raise damaged(path) from None


def _refuse_foreign(path: Path, raw: bytes) -> None:
    if raw.startswith(b"PK\x03\x04") and (b"[Content_Types]" in raw or b"xl/" in raw[:4096]):
        raise Refusal(f"{path}: This is an Excel workbook. {_AS_CSV}")
    for mark, said in _FOREIGN:
        if raw.startswith(mark):
            raise Refusal(f"{path}: {said}")
    if _PAGE.match(raw):
        raise Refusal(f"{path}: This is a web page, no table. Was it saved instead of the export?")
    if _JSON.match(raw):
        raise Refusal(f"{path}: This is JSON. Give the records as CSV, TSV or Parquet.")


def _encoding(path: Path, raw: bytes, said: str | None) -> str:
    if said is not None:
        try:
            b"ab".decode(said, "replace")
        except (LookupError, ValueError):
            raise Refusal(
                f"{path}: The encoding {said!r} is not known. Write utf-8, cp1252 or utf-16."
            ) from None
        return codecs.lookup(said).name
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    start = raw[:4096]
    if start.count(0) * 3 > len(start):
        return "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
    if _NO_TEXT.search(start):
        raise Refusal(f"{path}: This is no table of text. Give CSV, TSV or Parquet.")
    return "utf-8"


def _lines(path: Path, raw: bytes, encoding: str) -> tuple[str, ...]:
    """The first lines, each whole; bytes that are not in the encoding stay as STRANGE."""
    coding = "utf-8-sig" if encoding == "utf-8" else encoding
    lines = ENDS.split(raw.decode(coding, "surrogateescape" if encoding == "utf-8" else "replace"))
    if len(raw) >= HEAD:
        if len(lines) == 1:
            raise Refusal(
                f"{path}: Its first line is longer than {HEAD:,} bytes. This is no table."
            )
        lines.pop()
    return tuple(lines)
