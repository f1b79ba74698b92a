from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.calendar import NeverOpen, OutOfRange, date_of, day_of
from goodword.rules.due import Almanac, after, length_of
from goodword.rules.due.forward import add_months
from goodword.rules.tree import Duration
from tests.rules.due.cast import ALMANAC, at, length, shown
from tests.rules.shops import shops
from tests.rules.walk import MINUTE, Shop, instant, wall


def almanac(shop: Shop) -> Almanac:
    return Almanac(calendars={"shop": shop.calendar()}, zone=shop.zone)


@given(shops(), st.integers(1, 9))
def test_shop_days_end_where_a_walk_over_days_ends(place: tuple[Shop, int], days: int) -> None:
    shop, start = place
    found = after(length_of(length(days, "day", "shop"), almanac(shop)), start)
    assert found == shop.close_after(start, days)


@given(shops(), st.integers(0, 3000))
def test_shop_minutes_end_where_a_walk_ends(place: tuple[Shop, int], minutes: int) -> None:
    shop, start = place
    found = after(length_of(length(minutes, "minute", "shop"), almanac(shop)), start)
    assert found == shop.due(start, minutes)


@given(shops(), st.integers(1, 9))
def test_to_the_minute_is_the_time_of_day_or_the_nearest_open_one_after(
    place: tuple[Shop, int], days: int
) -> None:
    shop, start = place
    found = after(length_of(length(days, "day", "shop", minute=True), almanac(shop)), start)
    begun = shop.due(start, 0)
    first = shop.day_of(begun)
    day = first
    for _ in range(days):
        day += timedelta(days=1)
        while not shop.slots(day):
            day += timedelta(days=1)
    since = wall(begun, shop.zone) - datetime.combine(first, time())
    kept = instant(datetime.combine(day, time()) + since, shop.zone)
    slots = sorted(shop.slots(day))
    later = [max(kept, opening) for opening, closing in slots if kept <= closing]
    assert found == (later[0] if later else max(closing for _, closing in slots))


@given(shops(), st.integers(0, 40))
def test_calendar_days_end_at_midnight_or_keep_the_time(place: tuple[Shop, int], days: int) -> None:
    shop, start = place
    there = wall(start, shop.zone) + timedelta(days=days)
    kept = after(length_of(length(days, "day", minute=True), almanac(shop)), start)
    ended = after(length_of(length(days, "day"), almanac(shop)), start)
    assert kept == instant(there, shop.zone)
    midnight = datetime.combine(there.date(), time())
    while instant(midnight, shop.zone) == instant(midnight + 1440 * MINUTE, shop.zone):
        midnight += 1440 * MINUTE
    assert ended == instant(midnight + 1440 * MINUTE, shop.zone)


@given(st.dates(date(1980, 1, 1), date(2100, 1, 1)), st.integers(-99, 99))
def test_months_keep_the_day_of_the_month_or_take_the_last(on: date, months: int) -> None:
    moved = date_of(add_months(day_of(on), months))
    assert (moved.year * 12 + moved.month) - (on.year * 12 + on.month) == months
    assert moved.day == on.day or (moved.day < on.day and (moved + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(
    "limit",
    [
        length(10**9, "hour"),
        length(10**7, "day"),
        length(10**6, "month"),
        length(10**6, "month", "shop"),
        length(10**30, "second"),
    ],
)
def test_what_leads_beyond_2199_says_so(limit: Duration) -> None:
    with pytest.raises(OutOfRange):
        after(length_of(limit, ALMANAC), at("2026-11-20 10:00"))


def test_more_shop_days_than_there_are_say_so() -> None:
    with pytest.raises(NeverOpen):
        after(length_of(length(10**9, "day", "shop"), ALMANAC), at("2026-11-20 10:00"))


@pytest.mark.parametrize(
    "start, ends",
    [("2026-11-20 10:00", "2026-11-20 18:00"), ("2026-11-20 18:01", "2026-11-21 17:00")],
)
def test_no_shop_day_at_all_is_the_same_shop_day(start: str, ends: str) -> None:
    assert shown(after(length_of(length(0, "day", "shop"), ALMANAC), at(start))) == ends


def test_a_date_that_a_zone_skipped_is_the_next() -> None:
    samoa = Almanac(zone="Pacific/Apia")
    start = at("2011-12-29 15:00", "Pacific/Apia")
    assert shown(after(length_of(length(1, "day"), samoa), start) - 1, "Pacific/Apia") == (
        "2011-12-31 23:59"
    )
