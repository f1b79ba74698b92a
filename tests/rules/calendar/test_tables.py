from datetime import date

import numpy as np
import pytest
from hypothesis import given

from goodword.rules.calendar import DAY, at_wall, day_of, hours_of, wall_of, zone_of
from goodword.rules.calendar.many import worked
from goodword.rules.calendar.tables import day_table, local_table, zone_table
from tests.rules.shops import PLACES, shops
from tests.rules.walk import Shop


@given(shops())
def test_open_time_by_the_day_table_is_that_of_the_scalar(place: tuple[Shop, int]) -> None:
    shop, start = place
    hours = hours_of(shop.calendar())
    table = day_table(hours, start // DAY - 1, start // DAY + 3)
    instants = np.arange(start, start + 2 * DAY, 601, dtype=np.int64)
    since = worked(table, instants) - worked(table, instants[:1])
    assert since.tolist() == [hours.elapsed(start, at) for at in instants.tolist()]


@given(shops())
def test_intervals_of_a_row_lie_in_its_day_and_unused_ones_are_empty(
    place: tuple[Shop, int],
) -> None:
    shop, start = place
    table = day_table(hours_of(shop.calendar()), start // DAY - 2, start // DAY + 2)
    midnight = table.day * DAY
    assert (table.starts >= midnight).all()
    assert (table.ends <= midnight + DAY).all()
    assert (table.starts <= table.ends).all()
    assert np.diff(table.cum).tolist() == (table.ends - table.starts).sum(axis=0)[:-1].tolist()


def test_columns_are_named_for_a_join() -> None:
    place = Shop("UTC", {0: ((540, 720), (780, 1080))}, {})
    table = day_table(hours_of(place.calendar()), 20000, 20010)
    assert list(table.columns()) == ["day", "cum", "s0", "e0", "s1", "e1"]


def test_a_calendar_without_hours_still_has_its_table() -> None:
    table = day_table(hours_of(Shop("UTC", {}, {}).calendar()), 20000, 20002)
    assert table.cum.tolist() == [0, 0, 0]
    assert (table.starts == table.ends).all()


@pytest.mark.parametrize("name, jump", PLACES)
def test_the_zone_table_makes_the_same_instants_of_wall_times(name: str, jump: date) -> None:
    zone, first = zone_of(name), day_of(jump) - 3
    table = zone_table(zone, first, first + 6)
    for row, day in enumerate(table.day.tolist()):
        for second in range(0, DAY, 900):
            early = second < table.switch[row]
            offset = int(table.before[row] if early else table.after[row])
            assert day * DAY + second - offset == at_wall(day, second, zone)


@pytest.mark.parametrize("name, jump", PLACES)
def test_the_local_table_shows_what_the_wall_shows(name: str, jump: date) -> None:
    zone, first = zone_of(name), day_of(jump) - 3
    table = local_table(zone, first, first + 6)
    for row, day in enumerate(table.day.tolist()):
        for second in range(0, DAY, 900):
            early = second < table.switch[row]
            offset = int(table.before[row] if early else table.after[row])
            assert divmod(day * DAY + second + offset, DAY) == wall_of(day * DAY + second, zone)


def test_a_table_may_begin_at_any_day_about_a_switch() -> None:
    zone = zone_of("Pacific/Apia")
    for first in range(day_of(date(2011, 12, 27)), day_of(date(2012, 1, 3))):
        table = zone_table(zone, first, first)
        offset = table.before[0] if table.switch[0] > 0 else table.after[0]
        assert first * DAY - offset == at_wall(first, 0, zone)
