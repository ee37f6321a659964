"""The folders of people are told from all others by their names."""

from pathlib import Path

import pytest

from tsubo.storage.person_folders import FOLDER, is_another, person_folders


def test_whoever_is_alone_has_the_profile(tmp_path: Path) -> None:
    assert person_folders(tmp_path) == (tmp_path,)
    assert person_folders(tmp_path / "not yet") == (tmp_path / "not yet",)


def test_all_others_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for name in ("10", "2", "03", "1abc", ".gone-4", "٣", "Anna"):
        (tmp_path / FOLDER / name).mkdir(parents=True)
    (tmp_path / FOLDER / "5").write_text("no folder")
    people = tmp_path / FOLDER
    assert person_folders(tmp_path) == (tmp_path, people / "2", people / "10")


def test_a_folder_that_cannot_be_read_hides_nobody_who_is_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / FOLDER / "2").mkdir(parents=True)
    monkeypatch.setattr(Path, "iterdir", refusing)
    assert person_folders(tmp_path) == (tmp_path,)


def test_a_folder_is_told_by_its_name_alone(tmp_path: Path) -> None:
    assert is_another(tmp_path / FOLDER / "2")
    assert not is_another(tmp_path)
    assert not is_another(tmp_path / FOLDER / "2b")
    assert not is_another(tmp_path / "2")
