"""Which files a history is, and how each is to be read: kind, header, delimiter, encoding."""

import csv
import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from glob import has_magic, iglob
from pathlib import Path
from typing import Final

from goodword.insight.engines.base import Engine, Source
from goodword.insight.engines.rewriting import not_in, rewritten
from goodword.insight.history.opening import HEAD, STRANGE, Opening, first_look
from goodword.insight.history.packed import check_zstd
from goodword.insight.refusal import Refusal

_DELIMITERS: Final = ",\t;|"
_LOOKED_AT: Final = 200
_A_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d.\d\d:\d\d|\d\d?[/.]\d\d?[/.]\d{2,4}\b")
csv.field_size_limit(HEAD)


def find_files(patterns: Iterable[str]) -> list[Path]:
    """The files that names and patterns stand for, each once. Raises Refusal."""
    found: dict[str, Path] = {}
    for pattern in patterns:
        names = _matching(pattern) if has_magic(pattern) else [pattern]
        if not names:
            raise Refusal(f"{pattern}: No file has such a name. Check the pattern and the folder.")
        for name in names:
            found.setdefault(os.path.realpath(name), Path(name))
    for path in found.values():
        _check(path)
    return list(found.values())


def _matching(pattern: str) -> list[str]:
    if os.path.lexists(pattern):
        return [pattern]
    return sorted(iglob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute ones


def _check(path: Path) -> None:
    if path.is_dir():
        raise Refusal(f"{path}: This is a folder. Name the files in it, as {path}/*.csv.")
    if not path.exists():
        raise Refusal(f"{path}: There is no such file. Check the name and the folder.")
    if not path.is_file():
        raise Refusal(
            f"{path}: This is a pipe or a device. Save what comes from it to a file, "
            "as it is read more than once."
        )
    try:
        with path.open("rb") as file:
            if not file.read(1):
                raise Refusal(f"{path}: The file is empty. A history begins with a header line.")
    except OSError as trouble:
        raise Refusal(f"{path}: The file can't be read: {trouble.strerror}.") from None


def look_at(
    path: Path,
    engine: Engine,
    delimiter: str | None = None,
    encoding: str | None = None,
    quote: str = '"',
) -> Source:
    """How a file is to be read, found from its first bytes and lines. Raises Refusal."""
    opening = opened(path, engine, encoding)
    if opening.kind == "parquet":
        columns = engine.parquet_columns(path)
        return Source(path=path, kind="parquet", columns=tuple(columns))
    if opening.lines == ("",):
        raise Refusal(f"{path}: The file is empty. A history begins with a header line.")
    if STRANGE.search(opening.lines[0]):
        raise Refusal(f"{path}: {not_in(opening.encoding)}")
    between = delimiter or _delimiter(path, opening.lines, quote)
    if quote == between:
        raise Refusal(f"{path}: {quote!r} parts its cells, and can't stand around them too.")
    rows = _rows(opening.lines, between, quote)
    header = [cell.strip() for cell in rows[0]] if rows else []
    _check_header(path, header if opening.lines[0].strip() else [], rows[1:])
    names, repeated = _named(header)
    plain = opening.encoding == "utf-8"
    return Source(
        path=path,
        kind="text",
        columns=names,
        delimiter=between,
        quote=quote,
        packed=opening.packed if plain else "",
        repeated=repeated,
        read_from=None if plain else rewritten(path, opening.encoding, engine.scratch),
    )


def opened(path: Path, engine: Engine, encoding: str | None) -> Opening:
    """How a file begins. Raises Refusal."""

    def unpacked(packed: Path) -> bytes:
        check_zstd(packed)
        return "\n".join(engine.lines(packed, _LOOKED_AT)).encode()

    return first_look(path, encoding, unpacked)


def _delimiter(path: Path, lines: Sequence[str], quote: str) -> str:
    """What parts most lines into as many cells as the header, and into the most."""
    scores = {mark: _score(_rows(lines, mark, quote)) for mark in _DELIMITERS}
    best = max(scores.values())
    if path.name.lower().partition(".tsv")[1] and scores["\t"] > (0, 1):
        return "\t"
    return next(mark for mark in _DELIMITERS if scores[mark] == best)


def _score(rows: Sequence[list[str]]) -> tuple[float, int]:
    cells = len(rows[0]) if rows else 0
    if cells < 2:
        return 0.0, cells
    alike = sum(len(row) == cells for row in rows)
    return round(alike / len(rows), 1), cells


def _rows(lines: Sequence[str], delimiter: str, quote: str) -> list[list[str]]:
    """The cells of the first rows; a cell may hold ends of lines."""
    reader = csv.reader(
        (f"{line}\n" for line in lines[:_LOOKED_AT]),
        delimiter=delimiter,
        quotechar=quote or None,
        quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
    )
    try:
        rows = [row for row in reader if row]
    except csv.Error:
        return []
    # The last may go on in a line that was not looked at.
    return rows[:-1] if len(lines) > _LOOKED_AT and len(rows) > 1 else rows


def _check_header(path: Path, header: Sequence[str], rows: Sequence[list[str]]) -> None:
    if not any(header):
        raise Refusal(f"{path}: The first line is empty. A history begins with a header line.")
    if header[0].lower().startswith("sep="):
        raise Refusal(f"{path}: The first line is a word to Excel, 'sep='. Delete it.")
    if any("\n" in cell for cell in header):
        raise Refusal(f"{path}: A quotation mark in the header is never closed. Close it.")
    wide = Counter(_filled(row) for row in rows).most_common()
    if wide and wide[0][0] > len(header) and all(cells != len(header) for cells, _ in wide):
        raise Refusal(
            f"{path}: The first line has fewer cells ({len(header)}) than those below "
            f"({wide[0][0]}). Delete what stands above the header, or give each column a name."
        )
    if any(map(_A_TIME.match, header)):
        raise Refusal(f"{path}: The first line is no header, it has a time. Write one above it.")
    if not any(cell.isalpha() for cell in "".join(header)):
        parted = " Put a comma between its columns." if " " in header[0].strip() else ""
        raise Refusal(
            f"{path}: The first line is no header, it has no words. Write one above it.{parted}"
        )


def _filled(row: Sequence[str]) -> int:
    """How many cells a row has up to the last that isn't empty."""
    return max((at + 1 for at, cell in enumerate(row) if cell.strip()), default=0)


def _named(header: Sequence[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Each column by a name of its own, and which names the header repeats."""
    names = [cell or f"column {at + 1}" for at, cell in enumerate(header)]
    counts = Counter(name.lower() for name in names)
    seen: Counter[str] = Counter()
    own = []
    for name in names:
        seen[name.lower()] += 1
        again = seen[name.lower()]
        own.append(f"{name} ({again})" if again > 1 else name)
    return tuple(own), frozenset(name for name, count in counts.items() if count > 1)
