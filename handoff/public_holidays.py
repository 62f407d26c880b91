"""Public holidays by country, from the package `holidays`, which knows them for past and coming years."""

from collections.abc import Container, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Protocol, cast


class PublicHolidays(Container[date], Protocol):
    """The public holidays of a country, whatever the year."""

    def get(self, key: date) -> str | None:
        """What a day is called in the country's language; None for one that is no holiday."""
        ...


@lru_cache(maxsize=64)
def holidays_of(country: str, region: str = "") -> PublicHolidays | None:
    """The holidays of a country by its code in ISO 3166-1, such as NL, and of one of its regions; None where they are
    not known."""
    # Imported when a team has a country: most starts need it not.
    import holidays

    if country not in countries() or (region and region not in countries()[country]):
        return None
    return cast("PublicHolidays", holidays.country_holidays(country, subdiv=region or None))


@lru_cache(maxsize=1)
def countries() -> Mapping[str, Sequence[str]]:
    """The countries whose holidays are known, by code, with the codes of their regions."""
    import holidays

    return holidays.list_supported_countries(include_aliases=False)
