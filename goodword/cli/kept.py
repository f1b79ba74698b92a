"""The grammar's table, kept between runs in the user's folder for what can be made anew."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from goodword.rules.text.table import Table, as_bytes, from_bytes, grammar_text, make_table


def kept_table() -> Table:
    """The table that an earlier run kept; made and kept where there is none of this grammar."""
    place = _place()
    with suppress(OSError):
        if (table := from_bytes(place.read_bytes())) is not None:
            return table
    table = make_table()
    with suppress(OSError):
        _keep(as_bytes(table), place)
    return table


def _place() -> Path:
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    version = f"{sys.version_info.major}{sys.version_info.minor}"
    # By its text, so that two states of the program side by side don't take turns.
    text = crc32(grammar_text().encode())
    return Path(root) / "goodword" / f"grammar-{version}-{text:08x}.bin"


def _keep(raw: bytes, place: Path) -> None:
    """Whole or not at all, as another run may read it meanwhile."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    half = place.with_suffix(f".{os.getpid()}")
    try:
        half.write_bytes(raw)
        half.replace(place)
    finally:
        half.unlink(missing_ok=True)
