"""Which form the times in some cells have: for a first map, and to mend a wrong one."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache, partial
from itertools import product
from typing import Final

CODES: Final = "YymdHIMSpbBfzaAj"
_OFTEN: Final = 0.97
_ORDERS: Final = (
    "%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y/%m/%d",
    "%d-%b-%Y", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%d/%b/%Y", "%Y%m%d",
    "%d/%m/%y", "%m/%d/%y", "%d.%m.%y", "%d-%b-%y", "%d/%b/%y", "%y%m%d",
)  # fmt: skip
_CLOCKS: Final = (
    "%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%I:%M:%S%p", "%I:%M%p", "%H:%M:%S.%f",
    "%H%M%S", "%H:%M:%S %z", "%H:%M %z",
)  # fmt: skip
_BETWEEN: Final = (" ", ", ", "T")
_PARTS: Final = {
    "Y": r"\d{4}", "b": "[A-Za-z]{3}", "B": "[A-Za-z]{3,}", "p": "[AaPp][Mm]", "f": r"\d{1,6}",
    "z": r"[+-]\d\d:?\d\d",
}  # fmt: skip
_EPOCHS: Final = (("epoch", 1), ("epoch ms", 1000))
_SINCE: Final = 788_918_400  # 1995: numbers below that are rather something else
_BEFORE: Final = 2_524_608_000  # 2050
_TRIED: Final = 20


def form_of(cells: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """The kind of nearly all cells, 'time', 'date' or 'clock', and the formats that they fit.

    No format at all means ISO 8601. None where they are no times.
    """
    if not cells:
        return None
    if _most(cells, _is_iso):
        return ("time" if _most(cells, lambda cell: len(cell) > 10) else "date"), ()
    for name, parts in _EPOCHS:
        if _most(cells, partial(_is_epoch, parts)):
            return "time", (name,)
    found = dict.fromkeys(fit for cell in cells[:_TRIED] for fit in _candidates(cell))
    for kind in ("time", "date", "clock"):
        fits = [form for of, form in found if of == kind and _most(cells, partial(_fits, form))]
        if fits:
            return kind, tuple(sorted(fits, key=_rank))
    return None


def swapped(fit: Sequence[str]) -> str | None:
    """The format that takes day for month, if the first of these could be that too."""
    other = fit[0].replace("%d", "%\0").replace("%m", "%d").replace("%\0", "%m") if fit else ""
    return other if other in fit[1:] else None


def _candidates(cell: str) -> Iterator[tuple[str, str]]:
    """The forms whose shape a cell has, each with its kind."""
    yield from (("clock", c) for c in _CLOCKS if ":" in c and _shape(c).fullmatch(cell))
    for order in _ORDERS:
        start = _shape(order).match(cell)
        rest = cell[start.end() :] if start else None
        if rest == "":
            yield "date", order
        elif rest:
            for between, clock in product(_BETWEEN, _CLOCKS):
                if rest.startswith(between) and _shape(clock).fullmatch(rest, len(between)):
                    yield "time", f"{order}{between}{clock}"


@cache
def _shape(form: str) -> re.Pattern[str]:
    """A pattern of the texts of a form; digits that touch are two each."""
    two = r"\d\d" if re.search("%[md]%|%[HM]%", form) else r"\d{1,2}"
    texts, codes = re.split("%(.)", form)[::2], re.split("%(.)", form)[1::2]
    shapes = [_PARTS.get(code, r"\d\d" if code == "y" else two) for code in codes]
    return re.compile("".join(map(str.__add__, map(re.escape, texts), [*shapes, ""])))


def _rank(form: str) -> int:
    """Where the form's date stands among the orders, the most usual first."""
    return next((at for at, order in enumerate(_ORDERS) if form.startswith(order)), 0)


def _most(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    return sum(map(test, cells)) >= _OFTEN * len(cells)


def _is_epoch(parts: int, cell: str) -> bool:
    digits = re.fullmatch(r"\d{9,13}(\.\d+)?", cell)
    return digits is not None and _SINCE <= float(cell) / parts < _BEFORE


def _is_iso(cell: str) -> bool:
    if not re.match(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d|$)", cell):
        return False
    try:
        _iso(cell)
    except ValueError:
        return False
    return True


def _iso(cell: str) -> datetime:
    zoned = re.sub(r" ?(UTC|GMT)$", "Z", cell)
    return datetime.fromisoformat(re.sub(r" (?=[+-]\d\d:?\d\d$)", "", zoned))


def _fits(form: str, cell: str) -> bool:
    try:
        datetime.strptime(cell, form)  # noqa: DTZ007 - only whether it fits is asked
    except ValueError:
        return False
    return True


def instant_in(cell: str, form: str | None) -> datetime | None:
    """The moment that a cell of this form says, wall times read as UTC; None if it says none."""
    try:
        if form in {"epoch", "epoch ms"}:
            return datetime.fromtimestamp(float(cell) / (1 if form == "epoch" else 1000), UTC)
        found = _iso(cell) if form is None else datetime.strptime(cell, form)  # noqa: DTZ007  # wall time
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
