"""The person's files are looked at without being changed, and without a word of what is in them."""

import os
import shutil
import sys
from pathlib import Path
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
    for folder in (tmp_path, tmp_path / "people" / "two"):
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


@pytest.mark.parametrize("person", ["", "people/two"])
def test_spoilt_settings_are_named_and_left_alone(profile: Path, person: str) -> None:
    file = profile / person / "settings.json"
    file.write_text("{")
    assert unwell(profile) == {"settings"}
    assert file.read_text() == "{"
    assert found(profile)["settings"].mend


@pytest.mark.parametrize("person", ["", "people/two"])
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


def test_a_full_disk_is_told(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1_000_000))
    assert found(profile)["space"].words == "1 MB"
    assert unwell(profile) == {"space"}
