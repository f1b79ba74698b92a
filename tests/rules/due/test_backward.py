from datetime import timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from goodword.rules.due import Almanac, after, before, length_of
from tests.rules.due.cast import ALMANAC, at, length, shown
from tests.rules.shops import shops
from tests.rules.walk import Shop


def back(
    amount: object, unit: str, calendar: str | None, stop: str, *, minute: bool = False
) -> str:
    return shown(
        before(length_of(length(amount, unit, calendar, minute=minute), ALMANAC), at(stop))
    )


@given(shops(), st.integers(1, 6))
def test_notice_in_shop_days_may_be_given_until_the_closing_that_a_walk_back_finds(
    place: tuple[Shop, int], days: int
) -> None:
    shop, stop = place
    almanac = Almanac(calendars={"shop": shop.calendar()}, zone=shop.zone)
    day = shop.day_of(stop)
    for _ in range(days):
        day -= timedelta(days=1)
        while not shop.slots(day):
            day -= timedelta(days=1)
    found = before(length_of(length(days, "day", "shop"), almanac), stop)
    assert found == max(closing for _, closing in shop.slots(day))


@given(shops(), st.integers(1, 2000))
def test_in_open_time_backward_undoes_forward(place: tuple[Shop, int], minutes: int) -> None:
    shop, start = place
    almanac = Almanac(calendars={"shop": shop.calendar()}, zone=shop.zone)
    hours = almanac.hours("shop")
    assume(hours.is_open(start))
    limit = length_of(length(minutes, "minute", "shop"), almanac)
    assert before(limit, after(limit, start)) == start


def test_to_the_minute_keeps_the_time_of_the_appointment() -> None:
    assert back(2, "day", "shop", "2026-11-26 10:00", minute=True) == "2026-11-24 10:00"


def test_an_appointment_at_night_is_counted_from_the_closing_before() -> None:
    assert back(1, "day", "shop", "2026-11-25 22:00", minute=True) == "2026-11-24 18:00"


def test_before_opening_the_day_opens_no_earlier() -> None:
    assert back(1, "day", "shop", "2026-11-23 09:30", minute=True) == "2026-11-21 10:00"


def test_months_back_roll_back_to_an_open_day() -> None:
    assert back(1, "month", "shop", "2027-01-25 10:00") == "2026-12-23 18:00"


def test_bare_days_may_be_used_until_midnight() -> None:
    assert back(2, "day", None, "2026-11-26 10:00") == "2026-11-25 00:00"


def test_half_a_day_back_is_half_of_its_open_time() -> None:
    assert back("0.5", "day", "shop", "2026-11-23 16:30") == "2026-11-23 12:00"


def test_half_a_bare_day_back_is_twelve_hours() -> None:
    assert back("0.5", "day", None, "2026-11-23 16:30") == "2026-11-23 04:30"
