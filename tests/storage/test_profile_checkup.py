"""The person's files are looked at without being changed, and without a word of what is in them."""

import os
import shutil
import sys
from pathlib import Path
from socket import AF_UNIX, socket
from typing import NamedTuple

import pytest

from tsubo.domain.checkup import Finding, Level
from tsubo.domain.memory import Memory
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.profile_checkup import profile_checkup
from tsubo.storage.settings_file import SettingsFile


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile with settings, a journal and a second person with both."""
    for folder in (tmp_path, tmp_path / "people" / "2"):
        SettingsFile(folder).write(Memory(agreed=True))
        opened = open_journal(folder)
        assert opened.journal is not None
        opened.journal.close()
    return tmp_path


def found(profile: Path) -> dict[str, Finding]:
    return {finding.id: finding for finding in profile_checkup(profile)}


def unwell(profile: Path) -> set[str]:
    return {name for name, one in found(profile).items() if one.level is not Level.FINE}


def test_a_healthy_profile_is_fine(profile: Path) -> None:
    assert unwell(profile) == set()
    assert set(found(profile)) == {"settings", "journal", "rights", "space"}


def test_a_profile_that_was_never_made_is_fine_and_stays_unmade(tmp_path: Path) -> None:
    assert unwell(tmp_path / "new" / "one") == set()
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("person", ["", "people/2"])
def test_spoilt_settings_are_named_and_left_alone(profile: Path, person: str) -> None:
    file = profile / person / "settings.json"
    file.write_text("{")
    assert unwell(profile) == {"settings"}
    assert file.read_text() == "{"
    assert found(profile)["settings"].mend


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "a settings file cannot be read, or not all of it"),
        ('{"version": 1, "health": 3}', "a settings file cannot be read, or not all of it"),
        ('{"version": 99}', "written by a newer Tsubo"),
    ],
)
def test_settings_are_named_for_what_they_are(profile: Path, content: str, words: str) -> None:
    (profile / "settings.json").write_text(content)
    assert found(profile)["settings"].words == words


@pytest.mark.skipif(sys.platform == "win32", reason="needs a file that nobody can open")
def test_files_that_cannot_be_opened_are_no_broken_ones(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(profile)
    with socket(AF_UNIX) as one, socket(AF_UNIX) as other:
        for name, closed in (("settings.json", one), ("journal.sqlite", other)):
            Path(name).unlink()
            closed.bind(name)
        looked = found(profile)
    assert looked["settings"].words == "a settings file cannot be opened"
    assert looked["journal"].words == "cannot be opened"


def test_a_journal_that_was_cut_off_in_a_write_is_fine_as_it_is_mended_on_opening(
    profile: Path,
) -> None:
    import sqlite3
    from contextlib import closing

    file, aside = profile / "journal.sqlite", profile / "cut.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None)) as journal:
        journal.execute("CREATE TABLE more (words TEXT)")
        journal.executemany("INSERT INTO more VALUES (?)", [("a" * 3000,)] * 50)
        journal.execute("PRAGMA cache_size = 1")
        journal.execute("BEGIN IMMEDIATE")
        journal.execute("UPDATE more SET words = 'b' || words")
        for ending in ("", "-journal"):
            shutil.copy(f"{file}{ending}", f"{aside}{ending}")
    for ending in ("", "-journal"):
        Path(f"{aside}{ending}").replace(f"{file}{ending}")
        Path(f"{file}{ending}").chmod(0o600)
    assert Path(f"{file}-journal").stat().st_size > 0
    assert unwell(profile) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_link_is_judged_by_what_it_leads_to(profile: Path, tmp_path: Path) -> None:
    dotfile = tmp_path.parent / f"{tmp_path.name}.dotfile"
    (profile / "settings.json").replace(dotfile)
    (profile / "settings.json").symlink_to(dotfile)
    assert unwell(profile) == set()
    dotfile.chmod(0o644)
    assert found(profile)["rights"].words == "others can read 1 file"


@pytest.mark.parametrize("person", ["", "people/2"])
def test_a_damaged_journal_is_named_and_left_alone(profile: Path, person: str) -> None:
    file = profile / person / "journal.sqlite"
    spoilt = b"no database at all" * 100
    file.write_bytes(spoilt)
    assert unwell(profile) == {"journal"}
    assert file.read_bytes() == spoilt


def test_a_journal_of_a_newer_tsubo_is_told(profile: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(profile / "journal.sqlite")) as journal:
        journal.execute("PRAGMA user_version = 99")
    assert "newer" in found(profile)["journal"].words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the whole folder")
def test_a_file_that_others_can_read_is_counted(profile: Path) -> None:
    (profile / "settings.json").chmod(0o644)
    one = found(profile)["rights"]
    assert one.level is Level.PROBLEM
    assert "1 file" in one.words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the whole folder")
def test_a_file_of_somebody_else_is_told(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)
    assert "not yours" in found(profile)["rights"].words


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the whole folder")
def test_a_file_that_cannot_be_written_is_counted(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = profile / "journal.sqlite"
    monkeypatch.setattr(os, "access", lambda file, _mode: file != journal)
    one = found(profile)["rights"]
    assert (one.level, one.words) == (Level.PROBLEM, "1 file cannot be written")


def test_a_profile_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert unwell(tmp_path / "file" / "profile") == {"rights"}
    assert unwell(tmp_path / "file") == {"rights"}


def test_a_folder_that_takes_no_files_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda folder, _mode: folder != tmp_path)
    assert unwell(tmp_path) == {"rights"}
    assert unwell(tmp_path / "to be made") == {"rights"}


def test_a_full_disk_is_told(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1_000_000))
    assert found(profile)["space"].words == "1 MB"
    assert unwell(profile) == {"space"}
