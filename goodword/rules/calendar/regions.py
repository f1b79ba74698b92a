"""Public holidays of countries and regions by ISO 3166 code: 'CA-NS', 'US-MA', 'GB-ENG', 'DE'.

The library behind it costs a tenth of a second to load, so only a policy with holidays loads it.
"""

import warnings
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import lru_cache


class UnknownRegion(ValueError):
    """No public holidays are known under this code. `near` holds codes like it."""

    def __init__(self, region: str, near: tuple[str, ...]) -> None:
        self.region = region
        self.near = near
        advice = f" Did you mean {_either(near)}?" if near else " Example: CA-NS."
        super().__init__(f"{region!r} is no country or region with known holidays.{advice}")


def check_region(region: str) -> None:
    """Pass when holidays of the region are known. Raises UnknownRegion with near codes."""
    country, _, part = region.partition("-")
    known = _countries()
    if country not in known or (part and part not in known[country]):
        raise UnknownRegion(region, _near(region, known))


def holidays_in(region: str, year: int) -> Mapping[date, str]:
    """Date and English name of each public holiday of a year, observed days included.

    Raises UnknownRegion.
    """
    return _found(region, year)[0]


def knows_holidays(region: str, year: int) -> bool:
    """Whether all public holidays of a year are known. Raises UnknownRegion."""
    found, whole = _found(region, year)
    return whole and bool(found)


@lru_cache(maxsize=2048)
def _found(region: str, year: int) -> tuple[Mapping[date, str], bool]:
    """The holidays of a year, and whether the library has all of them: it warns where not."""
    check_region(region)
    import holidays  # noqa: PLC0415  # slow, see above

    country, _, part = region.partition("-")
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        found = holidays.country_holidays(
            country, subdiv=part or None, years=year, expand=False, language=_english(country)
        )
        own = {day: name for day, name in found.items() if day.year == year}
    return own, not warned


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, frozenset[str]]:
    import holidays  # noqa: PLC0415  # slow, see above

    known = holidays.list_supported_countries(include_aliases=False)
    return {country: frozenset(parts) for country, parts in known.items()}


@lru_cache(maxsize=256)
def _english(country: str) -> str | None:
    import holidays  # noqa: PLC0415  # slow, see above

    known = holidays.list_localized_countries().get(country, [])
    return next((code for code in ("en_US", "en_GB") if code in known), None)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    """Country codes by lower-case English names, longer codes and common mistakes."""
    import holidays.registry  # noqa: PLC0415  # slow, see above

    names = {"uk": "GB", "england": "GB-ENG", "scotland": "GB-SCT", "wales": "GB-WLS"}
    for name, (_, code, *longer) in holidays.registry.COUNTRIES.items():
        names |= {name.replace("_", " "): code} | {other.lower(): code for other in longer}
    return names


def _near(region: str, known: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    named = _names().get(region.lower().replace("_", " "))
    if named:
        return (named,)
    country, _, part = region.upper().replace("_", "-").partition("-")
    country = _names().get(country.lower(), country)
    if country in known:
        alike = sorted(name for name in known[country] if part and name[:1] == part[:1])
        close = alike[:5] or get_close_matches(part, list(known[country]), n=3, cutoff=0.4)
        return tuple(f"{country}-{name}" for name in close) or (country,)
    homes = tuple(f"{home}-{country}" for home, parts in known.items() if country in parts)
    return homes[:3] or tuple(get_close_matches(country, list(known), n=3, cutoff=0.4))


def _either(names: tuple[str, ...]) -> str:
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last
