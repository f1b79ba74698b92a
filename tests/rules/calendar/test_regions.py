from datetime import date

import pytest

from goodword.rules.calendar import UnknownRegion, check_region, holidays_in, knows_holidays


@pytest.mark.parametrize(
    "region, on, name",
    [
        ("CA-NS", date(2026, 12, 25), "Christmas Day"),
        ("CA-NS", date(2026, 2, 16), "Heritage Day"),
        ("US-MA", date(2026, 4, 20), "Patriots' Day"),
        ("GB-ENG", date(2026, 12, 28), "Boxing Day (observed)"),
        ("DE-NW", date(2026, 6, 4), "Corpus Christi"),
        ("DE", date(2026, 10, 3), "German Unity Day"),
    ],
)
def test_public_holidays_are_known_by_region(region: str, on: date, name: str) -> None:
    assert holidays_in(region, on.year)[on] == name


def test_a_region_has_days_that_its_country_has_not() -> None:
    epiphany = date(2026, 1, 6)
    assert epiphany in holidays_in("DE-BY", 2026)
    assert epiphany not in holidays_in("DE-NW", 2026)


@pytest.mark.parametrize(
    "wrong, near",
    [
        ("CA-NX", "CA-NS"),
        ("UK-ENG", "GB-ENG"),
        ("UK", "GB"),
        ("Germany", "DE"),
        ("DEU", "DE"),
        ("US-MAA", "US-MA"),
        ("NW", "DE-NW"),
        ("ca-ns", "CA-NS"),
    ],
)
def test_an_unknown_region_names_codes_like_it(wrong: str, near: str) -> None:
    with pytest.raises(UnknownRegion) as refused:
        check_region(wrong)
    assert near in refused.value.near
    assert near in str(refused.value)


def test_nothing_like_it_still_gets_an_example() -> None:
    with pytest.raises(UnknownRegion, match="Example: CA-NS"):
        check_region("?")


@pytest.mark.parametrize(
    "region, year, known",
    [("US-MA", 2015, True), ("IN-MH", 2026, True), ("IN-MH", 2040, False), ("LK", 2030, False)],
)
def test_years_without_all_their_holidays_are_told(region: str, year: int, known: bool) -> None:
    assert knows_holidays(region, year) is known


def test_the_second_half_of_2015_in_massachusetts() -> None:
    found = sorted(day for day in holidays_in("US-MA", 2015) if day > date(2015, 7, 4))
    assert [f"{day:%d %b}" for day in found] == ["07 Sep", "12 Oct", "11 Nov", "26 Nov", "25 Dec"]
