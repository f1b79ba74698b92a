from collections.abc import Iterable

from hypothesis import given

from goodword.rules.calendar import day_of
from goodword.rules.calendar.spans import compile_span
from tests.rules.shops import shops
from tests.rules.walk import Shop, wall


@given(shops())
def test_stretches_are_sorted_and_apart_and_their_sums_add_up(place: tuple[Shop, int]) -> None:
    shop, at = place
    day = day_of(wall(at, shop.zone).date())
    span = compile_span(shop.calendar(), day - 5, day + 5)
    assert all(start < end for start, end in zip(span.starts, span.ends, strict=True))
    assert all(end < start for end, start in zip(span.ends, span.starts[1:], strict=False))
    lengths = [end - start for start, end in zip(span.starts, span.ends, strict=True)]
    assert span.sums == [sum(lengths[:n]) for n in range(len(lengths) + 1)]


@given(shops())
def test_a_day_has_the_slots_that_a_walk_along_the_wall_finds(place: tuple[Shop, int]) -> None:
    shop, at = place
    on = wall(at, shop.zone).date()
    span = compile_span(shop.calendar(), day_of(on) - 1, day_of(on) + 1)
    slots = span.slots_on(day_of(on))
    found = shop.slots(on)
    assert {*slots} == {*found} or covered(slots) == covered(found)


def covered(slots: Iterable[tuple[int, int]]) -> set[int]:
    return {at for start, end in slots for at in range(start, end, 60)}
