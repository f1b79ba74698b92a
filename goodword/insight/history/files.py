"""Which files a history is, and how each is to be read: kind, header, delimiter, encoding."""

import csv
from collections import Counter
from collections.abc import Iterable
from glob import has_magic, iglob
from pathlib import Path
from typing import Final

from goodword.insight.engines.base import Engine, Source
from goodword.insight.refusal import Refusal

_PACKED: Final = (".gz", ".zst", ".zstd")
_DELIMITERS: Final = ",\t;|"
_ENCODINGS: Final = {"utf-8": "utf-8", "utf8": "utf-8", "latin-1": "latin-1", "latin1": "latin-1",
                     "iso-8859-1": "latin-1", "utf-16": "utf-16", "utf16": "utf-16"}  # fmt: skip


def find_files(patterns: Iterable[str]) -> list[Path]:
    """The files that names and patterns stand for, each once. Raises Refusal."""
    found: dict[Path, None] = {}
    for pattern in patterns:
        names = _matching(pattern) if has_magic(pattern) else [pattern]
        if not names:
            raise Refusal(f"{pattern}: No file has such a name. Check the pattern and the folder.")
        found |= dict.fromkeys(map(Path, names))
    for path in found:
        _check(path)
    return list(found)


def _matching(pattern: str) -> list[str]:
    return sorted(iglob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute ones


def _check(path: Path) -> None:
    if path.is_dir():
        raise Refusal(f"{path}: This is a folder. Name the files in it, as {path}/*.csv.")
    if not path.exists():
        raise Refusal(f"{path}: There is no such file. Check the name and the folder.")
    try:
        with path.open("rb") as file:
            if not file.read(1):
                raise Refusal(f"{path}: The file is empty. A history begins with a header line.")
    except OSError as trouble:
        raise Refusal(f"{path}: The file can't be read: {trouble.strerror}.") from None


def look_at(
    path: Path, engine: Engine, delimiter: str | None = None, encoding: str | None = None
) -> Source:
    """How a file is to be read, found from its name and its first lines. Raises Refusal."""
    if _suffix(path) in {".parquet", ".pq"}:
        columns = engine.parquet_columns(path)
        return Source(path=path, kind="parquet", columns=tuple(columns))
    coding = _coding(path, encoding)
    lines = engine.lines(path, coding, 30)
    if not lines:
        raise Refusal(f"{path}: The file is empty. A history begins with a header line.")
    between = delimiter or _delimiter(path, lines)
    first = lines[0].removeprefix("\ufeff")
    columns = [cell.strip() for cell in next(csv.reader([first], delimiter=between), [])]
    _check_header(path, columns)
    return Source(
        path=path, kind="text", columns=tuple(columns), delimiter=between, encoding=coding
    )


def _suffix(path: Path) -> str:
    suffixes = [suffix.lower() for suffix in path.suffixes]
    return next((suffix for suffix in reversed(suffixes) if suffix not in _PACKED), "")


def _coding(path: Path, encoding: str | None) -> str:
    if encoding is not None:
        if encoding.lower() not in _ENCODINGS:
            raise Refusal(
                f"{path}: The encoding {encoding!r} can't be read. Use utf-8, latin-1 or utf-16, "
                f"or convert the file: iconv -f {encoding} -t utf-8"
            )
        return _ENCODINGS[encoding.lower()]
    with path.open("rb") as file:
        start = file.read(4096)
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "utf-16"
    if b"\0" in start and not path.name.endswith(_PACKED):
        raise Refusal(f"{path}: This is no table of text. Give CSV, TSV or Parquet.")
    return "utf-8"


def _delimiter(path: Path, lines: list[str]) -> str:
    if _suffix(path) == ".tsv":
        return "\t"
    counts = {mark: lines[0].count(mark) for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: counts[mark])


def _check_header(path: Path, columns: list[str]) -> None:
    if not columns:
        raise Refusal(f"{path}: The first line is empty. A history begins with a header line.")
    twice = [name for name, count in Counter(map(str.lower, columns)).items() if count > 1]
    if twice:
        raise Refusal(
            f"{path}: The header names the column {twice[0]!r} more than once. "
            "Give each column a name of its own."
        )
    if not all(columns):
        at = columns.index("") + 1
        raise Refusal(f"{path}: Column {at} has no name in the header. Give it one.")
