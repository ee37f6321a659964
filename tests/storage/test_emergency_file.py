"""Every country's number is read, and one is there for the others."""

from pathlib import Path

import pytest

from tsubo.domain.preferences import Preferences, is_phone_number
from tsubo.storage.data_files import DataError
from tsubo.storage.emergency_file import emergency_numbers
from tsubo.storage.places import data_folder


@pytest.mark.parametrize(
    ("country", "number"),
    [
        *(("GB", "999"), ("FR", "112"), ("DE", "112"), ("US", "911")),
        *(("CA", "911"), ("AU", "000"), ("NZ", "111"), ("JP", "119")),
    ],
)
def test_the_number_of_a_country_is_known(country: str, number: str) -> None:
    assert emergency_numbers(data_folder()).by_country[country] == number


def test_elsewhere_it_is_the_number_of_the_preferences() -> None:
    assert emergency_numbers(data_folder()).otherwise == Preferences().emergency_number


def test_every_number_can_be_set_by_hand() -> None:
    assert all(map(is_phone_number, emergency_numbers(data_folder()).by_country.values()))


def test_missing_numbers_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="there is no such file"):
        emergency_numbers(tmp_path)
