"""A year of the shop's records, made from a seed: what was asked, what was done, and when."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from goodword.demo.chance import Chance
from goodword.demo.shop import (
    ALL_HOURS,
    DAYTIME,
    HOUR,
    LAST,
    MINUTE,
    NIGHT,
    SLOW_SUPPLIER,
    STORMS,
    ZONE,
    customer,
    moments,
    strain,
    wall,
    within,
    working,
)
from goodword.rules.calendar import Hours, at_wall, day_of, wall_of

SEED: Final = "Harbour Street"
END: Final = at_wall(day_of(LAST), 17 * HOUR, ZONE)

COLUMNS: Final = (
    "sample", "number", "touchpoint", "channel", "customer", "segment",
    "placed", "confirmed", "packed", "shipped", "delivered", "returned_as_faulty",
    "received", "answered", "called_back", "hung_up", "acknowledged", "told_why", "resolved",
    "followed_up", "refunded", "booked", "window_from", "window_to", "new_date_agreed",
    "handed_over", "left_with_us", "sharpened", "collected",
    "made", "kept", "kept_in_full_and_on_time",
    "at_first_contact", "storm", "rating",
)  # fmt: skip

Row = dict[str, Any]
Maker = Callable[[int, Chance, Hours], Row]
_CARRIER_COMES: Final = 16 * HOUR + 30 * MINUTE


def records(hours: Hours) -> list[Row]:
    """All rows in the order in which they began; instants are epoch seconds."""
    rows = [
        {"touchpoint": name, **make(at, chance, hours)}
        for name, make, a_day, times in _TOUCHPOINTS
        for chance in [Chance(f"{SEED} {name}")]
        for at in moments(a_day, times, chance)
        if times is not DAYTIME or hours.is_open(at)
    ]
    rows = [_until_the_end(row) for row in rows if _began(row) < END]
    rows.sort(key=_began)
    return [{"sample": "fictional", "number": k, **row} for k, row in enumerate(rows, start=1)]


def _began(row: Row) -> int:
    return min(value for value in row.values() if isinstance(value, int) and value > 10**6)


def _until_the_end(row: Row) -> Row:
    """What lies behind the end of the history has not happened yet."""
    planned = ("window_from", "window_to")
    return {
        name: None if isinstance(value, int) and value > END and name not in planned else value
        for name, value in row.items()
    }


def _order(at: int, chance: Chance, hours: Hours) -> Row:
    who, segment = customer(0.14, chance)
    median = 46 * MINUTE if segment == "trade customers" else 74 * MINUTE
    seconds = chance.about(median) * strain(at)
    slow = within(SLOW_SUPPLIER, at) and chance.yes(0.16)
    seconds += chance.between(14, 60) * HOUR if slow else 0
    packed = working(hours, at, seconds)
    shipped = _next_carrier(packed, hours)
    storm = within(STORMS, shipped) and chance.yes(0.3)
    days = chance.pick({1: 30, 2: 40, 3: 19, 4: 8, 5: 2, 7: 1}) + (3 if storm else 0)
    delivered = _by_day(shipped, days, chance, hours)
    faulty = chance.yes(0.06 if slow else 0.013)
    return {
        "channel": chance.pick({"web": 78, "phone": 16, "e-mail": 6}),
        "customer": who,
        "segment": segment,
        "placed": at,
        "confirmed": at + int(chance.until(40)),
        "packed": packed,
        "shipped": shipped,
        "delivered": delivered,
        "returned_as_faulty": _by_day(delivered, 5, chance, hours) if faulty else None,
        "storm": "yes" if storm else None,
    }


def _next_carrier(packed: int, hours: Hours) -> int:
    """The carrier comes once a day that we are open; on short days, half an hour before closing."""
    day, _ = wall_of(packed, ZONE)
    for later in range(day, day + 14):
        if hours.opens(later):
            comes = min(at_wall(later, _CARRIER_COMES, ZONE), hours.closing(later) - 30 * MINUTE)
            if comes >= packed:
                return comes
    return packed


def _by_day(start: int, days: int, chance: Chance, hours: Hours) -> int:
    """At some time of the day so many open days later."""
    day, _ = wall_of(start, ZONE)
    second = int(chance.between(9, 17) * HOUR)
    return at_wall(hours.open_day(day, max(1, days)), second, ZONE)


def _call(at: int, chance: Chance, hours: Hours) -> Row:
    who, segment = customer(0.2, chance)
    wait = chance.about(11, 0.75) * strain(at) ** 1.15
    patience = 8 + chance.until(150)
    answered = at + int(wait) if wait <= patience else None
    return {
        "channel": "phone",
        "customer": who,
        "segment": segment,
        "received": at,
        "answered": answered,
        "hung_up": None if answered else at + int(patience),
    }


def _missed_call(at: int, chance: Chance, hours: Hours) -> Row:
    """Calls after hours reach the machine; one of us calls back in the morning."""
    who, segment = customer(0.2, chance)
    back = working(hours, at, chance.about(24 * MINUTE, 0.6) * strain(hours.next_opening(at)))
    return {
        "channel": "phone",
        "customer": who,
        "segment": segment,
        "received": at,
        "called_back": back if chance.yes(0.99) else None,
    }


def _enquiry(at: int, chance: Chance, hours: Hours) -> Row:
    who, segment = customer(0.12, chance)
    channel = chance.pick({"e-mail": 52, "web": 30, "social media": 18})
    answered = working(hours, at, chance.about(44 * MINUTE, 0.65) * strain(at))
    first = chance.yes(0.68 if channel == "social media" else 0.76)
    later = working(hours, answered, chance.about(5 * HOUR, 0.8))
    return {
        "channel": channel,
        "customer": who,
        "segment": segment,
        "received": at,
        "answered": answered,
        "resolved": answered if first else later,
        "at_first_contact": "yes" if first else "no",
    }


def _delivery(at: int, chance: Chance, hours: Hours) -> Row:
    """The van brings what is heavy: a window of three hours, two to six open days ahead."""
    who, segment = customer(0.35, chance)
    day = hours.open_day(wall_of(at, ZONE)[0], int(chance.between(2, 7)))
    first = at_wall(day, int(chance.pick({10: 3, 13: 4, 16: 2})) * HOUR, ZONE)
    last = first + 3 * HOUR
    late = chance.yes(min(0.9, 0.038 * strain(first)))
    moved = late and chance.yes(0.35)
    came = int(last + chance.about(50 * MINUTE)) if late else int(chance.between(first, last))
    came = came + 24 * HOUR if moved else came
    return {
        "channel": chance.pick({"phone": 5, "in person": 4}),
        "customer": who,
        "segment": segment,
        "booked": at,
        "window_from": first,
        "window_to": last,
        "new_date_agreed": first - HOUR if moved else None,
        "handed_over": came,
        "rating": _rating(0.42, 0.30 if late else 0.96, chance),
    }


def _complaint(at: int, chance: Chance, hours: Hours) -> Row:
    who, segment = customer(0.16, chance)
    took = chance.about(11 * HOUR, 0.9) * min(strain(at), 2.5)
    resolved = working(hours, at, took)
    told = working(hours, at, 30 * HOUR) if took > 38 * HOUR and chance.yes(0.55) else None
    followed = (
        _by_day(resolved, int(chance.about(6, 0.4)), chance, hours) if chance.yes(0.9) else None
    )
    return {
        "channel": chance.pick({"phone": 4, "e-mail": 4, "in person": 2, "social media": 1}),
        "customer": who,
        "segment": segment,
        "received": at,
        "acknowledged": working(hours, at, chance.about(19 * MINUTE, 0.75) * strain(at)),
        "told_why": told,
        "resolved": resolved if chance.yes(0.985) else None,
        "followed_up": followed,
        "rating": _rating(0.34, 0.88 if took < 20 * HOUR else 0.55, chance),
    }


def _return(at: int, chance: Chance, hours: Hours) -> Row:
    who, segment = customer(0.1, chance)
    seconds = chance.about(3.5 * HOUR, 0.65) * min(strain(at), 2.5)
    return {
        "channel": chance.pick({"in person": 6, "letter": 4}),
        "customer": who,
        "segment": segment,
        "received": at,
        "refunded": working(hours, at, seconds),
    }


def _sharpening(at: int, chance: Chance, hours: Hours) -> Row:
    who, segment = customer(0.4, chance)
    sharpened = working(hours, at, chance.about(4.3 * HOUR, 0.36) * min(strain(at), 2))
    return {
        "channel": "in person",
        "customer": who,
        "segment": segment,
        "left_with_us": at,
        "sharpened": sharpened,
        "collected": _by_day(sharpened, int(chance.about(2)), chance, hours),
    }


def _promise(at: int, chance: Chance, hours: Hours) -> Row:
    """What one of us said we would do, with its day; most are calls back and parcels put aside."""
    who, segment = customer(0.25, chance)
    day = working(hours, at, chance.between(4, 30) * HOUR)
    kept = chance.yes(1 - 0.005 * strain(at))
    return {
        "channel": chance.pick({"phone": 5, "in person": 4, "e-mail": 2}),
        "customer": who,
        "segment": segment,
        "made": at,
        "kept": day if kept else working(hours, day, chance.about(6 * HOUR)),
        "kept_in_full_and_on_time": day if kept else None,
    }


def _rating(answers: float, content: float, chance: Chance) -> int | None:
    """Most don't answer. Of those who do, the content give 4 or 5."""
    if not chance.yes(answers):
        return None
    return int(chance.pick({5: 7, 4: 3} if chance.yes(content) else {3: 4, 2: 3, 1: 2}))


_TOUCHPOINTS: Final[tuple[tuple[str, Maker, float, dict[int, float]], ...]] = (
    ("order", _order, 13.6, ALL_HOURS),
    ("call", _call, 9.4, DAYTIME),
    ("call", _missed_call, 0.8, NIGHT),
    ("enquiry", _enquiry, 4.9, ALL_HOURS),
    ("delivery", _delivery, 2.7, DAYTIME),
    ("complaint", _complaint, 0.95, ALL_HOURS),
    ("return", _return, 1.3, DAYTIME),
    ("sharpening", _sharpening, 1.15, DAYTIME),
    ("promise", _promise, 2.0, DAYTIME),
)


def as_csv(rows: list[Row]) -> str:
    """The rows as a till writes them: wall times of the shop, empty for what has not been."""
    lines = [",".join(COLUMNS)]
    lines += [",".join(_cell(row.get(name), name) for name in COLUMNS) for row in _turned(rows)]
    return "\n".join(_with_slips(lines)) + "\n"


def _turned(rows: list[Row]) -> Iterator[Row]:
    """Two calls in the year have been written down the wrong way round."""
    answered = 0
    for row in rows:
        answered += bool(row.get("answered")) and row["touchpoint"] == "call"
        wrong = answered in (700, 1900) and row["touchpoint"] == "call" and row.get("answered")
        yield {**row, "received": row["answered"], "answered": row["received"]} if wrong else row


def _cell(value: object, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, int) and name not in ("number", "rating"):
        return f"{wall(value):%Y-%m-%d %H:%M:%S}"
    return str(value)


def _with_slips(lines: list[str]) -> Iterator[str]:
    """A real till's history has slips of the pen; so has this one, for the list of them to show."""
    for at, line in enumerate(lines):
        yield _SLIPS[at](line) if at in _SLIPS else line
        if at in (2500, 9000):
            yield ",".join(
                ("fictional", "", "order", "web", "TEST", "", "2026-03-02 10:00:00", *[""] * 28)
            )


def _unreadable(line: str) -> str:
    """The first time in the row, as somebody typed it."""
    cells = line.split(",")
    at = next(k for k, cell in enumerate(cells) if cell[:3] == "202")
    cells[at] = "yesterday, after lunch".replace(",", "")
    return ",".join(cells)


def _cut_off(line: str) -> str:
    return ",".join(line.split(",")[:9])


_SLIPS: Final[dict[int, Callable[[str], str]]] = {
    640: _unreadable, 4102: _cut_off, 5555: _unreadable, 7777: _unreadable, 10101: _cut_off,
}  # fmt: skip
