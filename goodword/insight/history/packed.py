"""Whether a packed file is whole: what is cut off must not pass for a shorter history."""

import gzip
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from goodword.insight.engines.rewriting import damaged

_CHUNK: Final = 1 << 20
_ZSTD: Final = 0xFD2FB528
_SKIPPED: Final = 0x184D2A50
_ID_BYTES: Final = (0, 1, 2, 4)
_SIZE_BYTES: Final = (0, 2, 4, 8)
_RLE: Final = 1


def check_gzip(path: Path) -> None:
    """Unpack all of it and compare its checksum. Raises Refusal."""
    try:
        with gzip.open(path) as file:
            while file.read(_CHUNK):
                pass
    except (OSError, EOFError, zlib.error):
        raise damaged(path) from None


def check_zstd(path: Path) -> None:
    """Go from frame to frame and from block to block to the end of the file. Raises Refusal.

    Nothing is unpacked: engines notice wrong content themselves, but take an early end for the end.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        while file.tell() < size:
            _pass_frame(file, path)
        if file.tell() != size:
            raise damaged(path)


def _pass_frame(file: BinaryIO, path: Path) -> None:
    magic = _number(file, 4, path)
    if magic & 0xFFFFFFF0 == _SKIPPED:
        file.seek(_number(file, 4, path), 1)
        return
    if magic != _ZSTD:
        raise damaged(path)
    has_checksum = _pass_header(file, path)
    last = 0
    while not last:
        block = _number(file, 3, path)
        last, kind, length = block & 1, block >> 1 & 3, block >> 3
        file.seek(1 if kind == _RLE else length, 1)
    file.seek(4 * has_checksum, 1)


def _pass_header(file: BinaryIO, path: Path) -> int:
    """Pass the frame's header; 1 if a checksum follows its blocks."""
    about = _number(file, 1, path)
    single = about >> 5 & 1
    sized = _SIZE_BYTES[about >> 6] or single
    file.seek((not single) + _ID_BYTES[about & 3] + sized, 1)
    return about >> 2 & 1


def _number(file: BinaryIO, length: int, path: Path) -> int:
    found = file.read(length)
    if len(found) < length:
        raise damaged(path)
    return int.from_bytes(found, "little")
