"""Shops and instants to try time on: where clocks jump, and where hours are odd."""

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.rules.walk import Shop, instant

# Where something happens to the clock about then.
PLACES = [
    ("America/Halifax", date(2026, 3, 8)),
    ("America/Halifax", date(2026, 11, 1)),
    ("Europe/Paris", date(2026, 3, 29)),
    ("Europe/London", date(2026, 10, 25)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Pacific/Auckland", date(2026, 9, 27)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Asia/Kathmandu", date(1986, 1, 1)),
    ("Asia/Kolkata", date(2026, 1, 26)),
    ("America/St_Johns", date(2006, 10, 29)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("America/Havana", date(2026, 11, 1)),
    ("Asia/Beirut", date(2026, 3, 29)),
    ("Africa/Cairo", date(2026, 10, 30)),
    ("UTC", date(2024, 2, 29)),
]
PATTERNS = [
    ((540, 1080),),
    ((600, 1020),),
    ((510, 750), (810, 1050)),
    ((0, 150), (165, 175), (600, 1440)),
    ((1320, 1560),),
    ((90, 180),),
    ((0, 1440),),
    ((15, 45), (1380, 1440)),
    (),
]


@st.composite
def shops(draw: Any) -> tuple[Shop, int]:
    """A shop, and an instant within some days of when its clocks jump."""
    zone, jump = draw(st.sampled_from(PLACES))
    patterns = st.sampled_from(PATTERNS)
    week = {day: draw(patterns) for day in range(7)}
    week[draw(st.integers(0, 6))] = PATTERNS[draw(st.integers(0, 3))]
    near = [jump + timedelta(days=away) for away in range(-3, 4)]
    dates = draw(st.dictionaries(st.sampled_from(near), patterns, max_size=3))
    minute = draw(st.integers(-3 * 1440, 3 * 1440))
    start = instant(datetime.combine(jump, datetime.min.time()), zone) + 60 * minute
    return Shop(zone, week, dates), start
