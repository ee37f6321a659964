"""One folder carries one person's journal."""

from dataclasses import replace
from pathlib import Path

import pytest

from tsubo.domain.memory import Memory
from tsubo.storage.settings_file import FILE, SettingsFile
from tsubo.storage.shared_folders import is_shared_by_another


@pytest.fixture
def bela(tmp_path: Path) -> Path:
    """Return the folder of a second person, where the first shares the stick."""
    shared = replace(Memory(agreed=True), shared_folder=str(tmp_path / "stick"))
    SettingsFile(tmp_path).write(shared)
    (tmp_path / "people" / "2").mkdir(parents=True)
    return tmp_path / "people" / "2"


def test_what_one_shares_is_not_for_another(tmp_path: Path, bela: Path) -> None:
    assert is_shared_by_another(bela, tmp_path / "stick")
    assert not is_shared_by_another(bela, tmp_path / "cloud")
    assert not is_shared_by_another(tmp_path, tmp_path / "stick"), "it is their own"


def test_the_first_person_heeds_the_second(tmp_path: Path, bela: Path) -> None:
    SettingsFile(bela).write(replace(Memory(), shared_folder=str(tmp_path / "cloud")))
    assert is_shared_by_another(tmp_path, tmp_path / "people" / ".." / "cloud")


def test_settings_that_cannot_be_read_name_no_folder_and_stay(tmp_path: Path, bela: Path) -> None:
    (tmp_path / FILE).write_text("[", encoding="utf-8")
    assert not is_shared_by_another(bela, tmp_path / "stick")
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "["
