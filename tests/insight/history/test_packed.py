"""What is cut off or damaged is refused, however little is missing."""

import gzip
from pathlib import Path

import duckdb
import pytest

from goodword.insight.history.packed import check_gzip, check_zstd
from goodword.insight.refusal import Refusal

ROWS = "".join(f"{n},{n * n % 977},{n * 7919 % 1009}\n" for n in range(40_000))


@pytest.fixture(scope="module")
def zstd(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Rows packed into several blocks."""
    folder = tmp_path_factory.mktemp("packed")
    (folder / "rows.csv").write_text(ROWS)
    duckdb.sql(
        f"COPY (FROM read_csv('{folder}/rows.csv', header = false)) "
        f"TO '{folder}/rows.zst' (FORMAT csv, COMPRESSION zstd)"
    )
    return (folder / "rows.zst").read_bytes()


def whole(folder: Path, content: bytes) -> bool:
    path = folder / "rows"
    path.write_bytes(content)
    check = check_gzip if content[:1] == b"\x1f" else check_zstd
    try:
        check(path)
    except Refusal:
        return False
    return True


def test_zstd_is_whole_with_all_its_bytes_only(zstd: bytes, tmp_path: Path) -> None:
    assert whole(tmp_path, zstd)
    assert whole(tmp_path, zstd + zstd)
    cuts = [*range(1, 30), *range(30, len(zstd), len(zstd) // 50), len(zstd) - 1]
    assert [cut for cut in cuts if whole(tmp_path, zstd[:cut])] == []


def test_what_zstd_skips_is_passed_over(zstd: bytes, tmp_path: Path) -> None:
    skipped = b"\x50\x2a\x4d\x18\x03\x00\x00\x00abc"
    assert whole(tmp_path, skipped + zstd)
    assert not whole(tmp_path, zstd + skipped[:-1])


def test_gzip_is_whole_with_all_its_bytes_and_its_checksum_only(tmp_path: Path) -> None:
    packed = gzip.compress(ROWS.encode())
    assert whole(tmp_path, packed)
    assert whole(tmp_path, packed + packed)
    assert [cut for cut in (1, 9, 20, 5000, len(packed) - 1) if whole(tmp_path, packed[:cut])] == []
    middle = len(packed) // 2
    flipped = packed[:middle] + bytes([packed[middle] ^ 255]) + packed[middle + 1 :]
    assert not whole(tmp_path, flipped)
