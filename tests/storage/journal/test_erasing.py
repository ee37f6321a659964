"""Deleting everything removes all that is ours, and says what stays."""

import sqlite3
from pathlib import Path

import pytest

from tests.domain.journaling import a_name, a_session
from tests.storage.journal.journals import all_of, opened
from tsubo.domain.journal import Answers
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.erasing import Erased, erase, erase_shared
from tsubo.storage.journal.migrations import back_up, backup_folder
from tsubo.storage.journal.sync_folder import follow, own_file

STAYS = "Files you exported, copies on other computers, and backups of yours."


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile with a journal, copies of it, damaged ones, and other files."""
    profile = tmp_path / "profile"
    with opened(profile) as journal:
        journal.finish(a_session(), Answers(note="to be forgotten"))
    connection = sqlite3.connect(profile / FILE)
    for version in (0, 1):
        back_up(connection, profile / FILE, version)
    connection.close()
    for name in ("journal.broken.sqlite", "journal.broken2.sqlite-journal", "settings.json"):
        (profile / name).write_text("something")
    (backup_folder(profile / FILE) / ".0003-version-1.77.sqlite").write_text("half a copy")
    return profile


def test_all_files_of_the_journal_are_gone(profile: Path) -> None:
    foreign = profile / "letter.txt"
    foreign.write_text("not ours")
    doomed = {file for file in profile.rglob("*") if file != foreign}
    assert len(doomed) == 8
    removed, left, stays = erase(profile)
    assert set(removed) == doomed
    assert left == ()
    assert len(removed) == len(doomed)
    assert stays == (STAYS,)
    assert list(profile.rglob("*")) == [foreign]


def test_the_sidecars_go_too(profile: Path) -> None:
    sidecars = [profile / f"{FILE}{ending}" for ending in ("-journal", "-wal", "-shm")]
    for sidecar in sidecars:
        sidecar.write_text("")
    removed, _, _ = erase(profile)
    assert not [sidecar for sidecar in sidecars if sidecar.exists()]
    assert profile / FILE in removed


def test_its_own_shared_file_goes_and_those_of_others_are_named(
    profile: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    with opened(profile) as own, opened(tmp_path / "other") as other:
        other.finish(a_session(a_name(2)), Answers())
        for journal in (own, other):
            follow(journal, folder)
        ours, theirs = (own_file(folder, journal.machine) for journal in (own, other))
    copy = ours.with_name(f"{ours.stem}.sync-conflict-1.jsonl")
    copy.write_bytes(ours.read_bytes())
    (folder / "photo.jpg").write_text("not ours")
    removed, _, stays = erase(profile, folder)
    assert {ours, copy} <= set(removed)
    assert sorted(folder.iterdir()) == sorted([theirs, folder / "photo.jpg"])
    assert stays == (f"{theirs} was written by another computer; delete it there.", STAYS)


def test_what_was_forgotten_does_not_come_back_from_this_machine(
    profile: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    with opened(profile) as journal:
        follow(journal, folder)
    erase(profile, folder)
    with opened(profile) as fresh:
        assert follow(fresh, folder).problems == ()
        assert all_of(fresh) == {}


def test_what_cannot_be_deleted_is_named(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refusing(file: Path, missing_ok: bool = False) -> None:
        if file.name == "journal.broken.sqlite":
            raise PermissionError(13, "Permission denied")
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", refusing)
    removed, left, stays = erase(profile)
    kept = profile / "journal.broken.sqlite"
    assert kept not in removed
    assert left == (f"{kept} could not be deleted (Permission denied).",)
    assert stays == (STAYS,)


@pytest.mark.parametrize("dead", ["iterdir", "rmdir"])
def test_a_folder_that_cannot_be_looked_into_or_removed_is_named(
    profile: Path, monkeypatch: pytest.MonkeyPatch, dead: str
) -> None:
    def refusing(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, dead, refusing)
    removed, left, _ = erase(profile)
    assert profile / FILE in removed
    copies = backup_folder(profile / FILE)
    words = "could not be deleted (Input/output error)."
    assert left[0] == f"{copies} {words}"


def test_a_journal_that_cannot_be_read_goes_too_and_no_file_of_another(tmp_path: Path) -> None:
    """It cannot say any more which shared file was its own, so none is taken."""
    (tmp_path / FILE).write_bytes(b"\xff" * 5000)
    theirs = own_file(tmp_path, "a" * 32)
    theirs.write_text("")
    removed, _, stays = erase(tmp_path, tmp_path)
    assert removed == (tmp_path / FILE,)
    assert stays == (f"{theirs} was written by another computer; delete it there.", STAYS)
    assert theirs.exists()


def test_where_nothing_is_nothing_is_removed(tmp_path: Path) -> None:
    assert erase(tmp_path / "nowhere") == ((), (), (STAYS,))


def test_a_shared_folder_that_is_away_is_named(profile: Path, tmp_path: Path) -> None:
    _, left, stays = erase(profile, tmp_path / "stick")
    assert left == ()
    here = f"{tmp_path / 'stick'} is not there; this computer’s file in it stays."
    assert stays == (here, STAYS)


def test_files_of_somebody_else_with_like_names_stay(profile: Path) -> None:
    theirs = [profile / "journal.docx", profile / "settings.ini"]
    for file in theirs:
        file.write_text("not ours")
    erase(profile)
    assert all(file.exists() for file in theirs)


def test_the_shared_file_can_go_first_and_alone(profile: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    with opened(profile) as journal:
        follow(journal, folder)
        ours = own_file(folder, journal.machine)
    assert erase_shared(profile, folder) == Erased((ours,), (), ())
    assert (profile / FILE).exists()


def test_the_people_of_a_profile_stay(profile: Path) -> None:
    (profile / "people" / "2").mkdir(parents=True)
    others = [profile / "people" / "2" / name for name in ("person.json", "settings.json")]
    for file in others:
        file.write_text("somebody else's")
    erase(profile)
    assert [file for file in others if not file.exists()] == []


def test_a_folder_that_is_empty_then_goes_too(profile: Path) -> None:
    removed, left, _ = erase(profile)
    assert left == ()
    assert removed[-1] == profile
    assert not profile.exists()
