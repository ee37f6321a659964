"""The emergency number that is offered first follows the country."""

import pytest

from tsubo.domain.emergency import EmergencyNumbers, default_number

NUMBERS = EmergencyNumbers({"GB": "999", "US": "911", "IS": "112"}, "112")


@pytest.mark.parametrize(
    ("locale", "number"),
    [
        ("en_GB", "999"),
        ("en-US", "911"),
        ("en_US.UTF-8", "911"),
        ("zh_Hant_GB", "999"),
        ("GB", "999"),
        ("de_DE", "112"),
        ("C", "112"),
        ("", "112"),
    ],
)
def test_the_country_of_a_locale_decides(locale: str, number: str) -> None:
    assert default_number(NUMBERS, locale) == number


def test_a_language_is_no_country() -> None:
    numbers = EmergencyNumbers({"SE": "112", "CA": "911", "DE": "112"}, "000")
    assert default_number(numbers, "ca_ES") == "000"
    assert default_number(numbers, "se_NO") == "000"
    assert default_number(numbers, "se") == "000"
