"""Which emergency number is offered first, by country; the person can always change it."""

from collections.abc import Mapping
from typing import NamedTuple


class EmergencyNumbers(NamedTuple):
    """The number for an ambulance by ISO 3166 country code, and the one where none is listed."""

    by_country: Mapping[str, str]
    otherwise: str


def default_number(numbers: EmergencyNumbers, locale: str) -> str:
    """Return the number to offer for a ``locale`` such as "en_GB" or "fr-CA", or a bare "JP".

    A locale without a country, or with one that is not listed, gets ``otherwise``.
    """
    first, *rest = locale.partition(".")[0].replace("-", "_").split("_")
    countries = [part for part in rest if len(part) == 2] or [first]
    return numbers.by_country.get(countries[-1], numbers.otherwise)
