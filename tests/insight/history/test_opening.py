"""What a file is, whatever it is called."""

import gzip
from pathlib import Path

import pytest

from goodword.insight.history.opening import HEAD, first_look
from goodword.insight.refusal import Refusal

TEXT = "at,who\n2026-06-01 10:00,Zoë – “hello”\n"


def look(folder: Path, content: bytes, encoding: str | None = None) -> tuple[str, str, str]:
    """Kind, packing and encoding of a file of this content; its text must be TEXT."""
    path = folder / "export"
    path.write_bytes(content)
    opening = first_look(path, encoding, lambda _: TEXT.encode())
    assert opening.kind == "parquet" or "\n".join(opening.lines) == TEXT
    return opening.kind, opening.packed, opening.encoding


@pytest.mark.parametrize(
    "content, found",
    [
        (TEXT.encode(), ("text", "", "utf-8")),
        (b"\xef\xbb\xbf" + TEXT.encode(), ("text", "", "utf-8")),
        (gzip.compress(TEXT.encode()), ("text", "gzip", "utf-8")),
        (gzip.compress(TEXT.encode("utf-16")), ("text", "gzip", "utf-16")),
        (b"\x28\xb5\x2f\xfd", ("text", "zstd", "utf-8")),
        (TEXT.encode("utf-16"), ("text", "", "utf-16")),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), ("text", "", "utf-16")),
        (TEXT.encode("utf-16-le"), ("text", "", "utf-16-le")),
        (TEXT.encode("utf-16-be"), ("text", "", "utf-16-be")),
        (TEXT.encode("utf-32"), ("text", "", "utf-32")),
        (TEXT.replace("\n", "\r\n").encode(), ("text", "", "utf-8")),
        (TEXT.replace("\n", "\r").encode(), ("text", "", "utf-8")),
        (b"PAR1 and columns", ("parquet", "", "utf-8")),
    ],
)
def test_a_file_is_told_by_its_bytes(
    content: bytes, found: tuple[str, str, str], tmp_path: Path
) -> None:
    assert look(tmp_path, content) == found


def test_a_letter_that_stands_for_a_lost_one_is_a_letter(tmp_path: Path) -> None:
    path = tmp_path / "export"
    path.write_bytes("who\nZo\ufffd\n".encode())
    assert first_look(path, None, lambda _: b"").lines == ("who", "Zo\ufffd", "")


def test_an_encoding_that_is_said_is_taken(tmp_path: Path) -> None:
    assert look(tmp_path, TEXT.encode("cp1252"), "Windows-1252")[2] == "cp1252"


@pytest.mark.parametrize(
    "content, said",
    [
        (b"PK\x03\x04 [Content_Types].xml", "This is an Excel workbook. Save its table as CSV"),
        (b"PK\x03\x04 orders.csv", "This is a zip archive. Unpack it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "This is an Excel workbook of the old kind."),
        (b"%PDF-1.7\n", "This is a PDF."),
        (b"PARE", "This Parquet file is encrypted."),
        (b"BZh91AY", "This is packed with bzip2."),
        (b"\xfd7zXZ\0", "This is packed with xz."),
        (b"\n<!DOCTYPE html>\n<p>Log in", "This is a web page, no table."),
        (b'[{"at": "2026-06-01"}]', "This is JSON."),
        (b'{"at": "2026-06-01"}\n', "This is JSON."),
        (b"\x89PNG\r\n\x1a\n", "This is no table of text."),
        (b"at,who\n2026\0,2\n", "This is no table of text."),
        (b"x" * HEAD, "Its first line is longer than 1,048,576 bytes."),
        (gzip.compress(TEXT.encode())[:20], "It is packed, and damaged or cut off."),
        (gzip.compress(b"PAR1"), "This is a Parquet file, packed once more."),
        (gzip.compress(gzip.compress(TEXT.encode() * 9)), "This is no table of text."),
    ],
)
def test_what_is_no_table_is_refused_by_what_it_is(
    content: bytes, said: str, tmp_path: Path
) -> None:
    with pytest.raises(Refusal) as refused:
        look(tmp_path, content)
    assert str(refused.value).startswith(f"{tmp_path / 'export'}: {said}")


@pytest.mark.parametrize("encoding", ["klingon", "base64", "undefined"])
def test_an_encoding_that_is_none_is_refused(encoding: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="is not known"):
        look(tmp_path, TEXT.encode(), encoding)
