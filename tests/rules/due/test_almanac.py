import pytest

from goodword.rules.due import UnknownWord, almanac_of
from goodword.rules.tree import Policy, Section
from tests.rules.due.cast import ALMANAC, SHOP

RING = ALMANAC.unit("ring")


def test_a_policy_brings_its_calendars_units_and_zone() -> None:
    policy = Policy(title="Harbour", sections=(Section(heading="Hours", clauses=(SHOP, RING)),))
    almanac = almanac_of(policy)
    assert (almanac.calendars, almanac.units) == ({"shop": SHOP}, {"ring": RING})
    assert almanac.zone == "America/Halifax"


@pytest.mark.parametrize(
    "own, given, zone",
    [(None, None, "UTC"), ("Asia/Tokyo", None, "Asia/Tokyo"), (None, "UTC", "UTC")],
)
def test_the_zone_is_the_one_given_or_the_policys_or_utc(
    own: str | None, given: str | None, zone: str
) -> None:
    assert almanac_of(Policy(title="Harbour", zone=own), given).zone == zone


def test_an_undeclared_calendar_is_named_with_one_like_it() -> None:
    with pytest.raises(UnknownWord, match=r"no calendar 'shp'\. Did you mean 'shop'"):
        ALMANAC.hours("shp")


def test_an_undeclared_unit_is_named() -> None:
    with pytest.raises(UnknownWord, match="declares no unit 'fortnight'"):
        ALMANAC.unit("fortnight")
