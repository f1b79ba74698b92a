from datetime import date, time

from goodword.rules.calendar import day_of, hours_on
from goodword.rules.calendar.dates import WEEKDAYS, covers
from goodword.rules.tree import (
    Calendar,
    Dates,
    DayOfYear,
    NthWeekday,
    Opening,
    PublicHolidays,
    Season,
    SpecialHours,
    WeekHours,
)


def opening(start: int, end: int) -> Opening:
    return Opening(start=time(start), end=time(end % 24))


def calendar(*week: WeekHours, special: tuple[SpecialHours, ...] = ()) -> Calendar:
    return Calendar(word="shop", noun="hours", week=week, zone="America/Halifax", special=special)


def hours(shop: Calendar, on: date) -> list[tuple[float, float]]:
    return [(start / 3600, end / 3600) for start, end in hours_on(shop, day_of(on)).slots]


DAILY = WeekHours(weekdays=WEEKDAYS, openings=(opening(9, 18),))
CHRISTMAS = DayOfYear(month=12, day=25)


def test_overlapping_and_touching_openings_become_one() -> None:
    shop = calendar(
        WeekHours(weekdays=WEEKDAYS, openings=(opening(13, 18), opening(9, 12), opening(11, 13)))
    )
    assert hours(shop, date(2026, 5, 4)) == [(9, 18)]


def test_hours_of_two_sentences_about_a_weekday_add_up() -> None:
    shop = calendar(DAILY, WeekHours(weekdays=("Monday",), openings=(opening(20, 22),)))
    assert hours(shop, date(2026, 5, 4)) == [(9, 18), (20, 22)]


def test_midnight_as_an_end_is_the_end_of_the_day() -> None:
    shop = calendar(WeekHours(weekdays=WEEKDAYS, openings=(opening(0, 24),)))
    assert hours(shop, date(2026, 5, 4)) == [(0, 24)]


def test_an_end_before_the_start_is_on_the_next_day() -> None:
    shop = calendar(WeekHours(weekdays=WEEKDAYS, openings=(opening(22, 2),)))
    assert hours(shop, date(2026, 5, 4)) == [(22, 26)]


def test_the_same_start_and_end_are_a_day_round() -> None:
    shop = calendar(WeekHours(weekdays=WEEKDAYS, openings=(opening(9, 9),)))
    assert hours(shop, date(2026, 5, 4)) == [(9, 33)]


def test_a_season_replaces_hours_without_one_and_dates_replace_a_season() -> None:
    summer = Season(first=DayOfYear(month=6, day=1), last=DayOfYear(month=8, day=31))
    july = Dates(first=date(2026, 7, 1), last=date(2026, 7, 31))
    shop = calendar(
        DAILY,
        WeekHours(weekdays=("Monday", "Tuesday"), openings=(opening(8, 14),), season=summer),
        WeekHours(weekdays=("Monday",), openings=(opening(7, 12),), season=july),
    )
    days = [date(2026, 5, 25), date(2026, 6, 1), date(2026, 7, 6), date(2026, 6, 3)]
    assert [hours(shop, on)[0] for on in days] == [(9, 18), (8, 14), (7, 12), (9, 18)]


def test_a_season_may_pass_over_new_year() -> None:
    winter = Season(first=DayOfYear(month=11, day=15), last=DayOfYear(month=2, day=29))
    days = [
        date(2026, 11, 14),
        date(2026, 11, 15),
        date(2027, 1, 1),
        date(2027, 2, 28),
        date(2027, 3, 1),
    ]
    assert [covers(winter, on) for on in days] == [False, True, True, True, False]


def test_the_narrower_special_rule_wins_wherever_it_stands() -> None:
    year = Season(first=DayOfYear(month=1, day=1), last=DayOfYear(month=12, day=31))
    rules = [
        SpecialHours(
            days=Dates(first=date(2026, 12, 25), last=date(2026, 12, 25)), openings=(opening(1, 2),)
        ),
        SpecialHours(days=CHRISTMAS, openings=(opening(2, 3),)),
        SpecialHours(days=PublicHolidays(region="CA-NS"), openings=(opening(3, 4),)),
        SpecialHours(days=year, openings=(opening(4, 5),)),
    ]
    for narrowest in range(4):
        shop = calendar(DAILY, special=tuple(reversed(rules[narrowest:])))
        other = calendar(DAILY, special=tuple(rules[narrowest:]))
        expected = [(narrowest + 1, narrowest + 2)]
        assert hours(shop, date(2026, 12, 25)) == hours(other, date(2026, 12, 25)) == expected


def test_of_two_special_rules_alike_the_later_wins() -> None:
    shop = calendar(
        DAILY,
        special=(
            SpecialHours(days=CHRISTMAS),
            SpecialHours(days=CHRISTMAS, openings=(opening(10, 12),)),
        ),
    )
    assert hours(shop, date(2026, 12, 25)) == [(10, 12)]


def test_a_public_holiday_gives_its_name() -> None:
    shop = calendar(DAILY, special=(SpecialHours(days=PublicHolidays(region="CA-NS")),))
    on = hours_on(shop, day_of(date(2026, 12, 25)))
    assert (on.slots, on.special, on.name) == ((), True, "Christmas Day")


def test_29_february_comes_in_leap_years_only() -> None:
    leap = DayOfYear(month=2, day=29)
    assert [covers(leap, date(2024, 2, 29)), covers(leap, date(2026, 2, 28))] == [True, False]


def test_the_nth_weekday_of_a_month_and_the_last_are_found() -> None:
    second = NthWeekday(nth=2, weekday="Saturday")
    last = NthWeekday(nth=-1, weekday="Friday")
    assert [on for on in (7, 13, 14, 21) if covers(second, date(2026, 11, on))] == [14]
    assert [on for on in (13, 20, 26, 27) if covers(last, date(2026, 11, on))] == [27]
