"""Jobs with everything that is kept tell what came of them, and never raise."""

import errno
import json
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.domain.journaling import NOON, a_name, a_session
from tests.storage.journal.journals import all_of, opened
from tsubo.commands.data_jobs import (
    erased,
    exported,
    exported_table,
    imported,
    kept,
    left_shared,
    shared,
)
from tsubo.domain.journal import Answers
from tsubo.domain.memory import Memory
from tsubo.session.actions import Journaled
from tsubo.session.data_wishes import (
    ErasedTold,
    ExportTold,
    ImportTold,
    KeptTold,
    Machine,
    SharedTold,
)
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.erasing import NOTHING, Erased
from tsubo.storage.journal.sync_folder import follow, own_file
from tsubo.storage.settings_file import SettingsFile
from tsubo.storage.settings_record import settings_record

TODAY = "2026-11-20"
SETTINGS = settings_record(Memory(agreed=True), TODAY)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile with two sessions, one of them deleted."""
    profile = tmp_path / "profile"
    with opened(profile) as journal:
        for number in (1, 2):
            journal.finish(a_session(a_name(number)), Answers())
        journal.delete(a_name(2))
    return profile


def damage(profile: Path) -> None:
    profile.mkdir(exist_ok=True)
    (profile / FILE).write_bytes(b"no journal" * 1000)


def newer(profile: Path) -> None:
    connection = sqlite3.connect(profile / FILE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def told(action: Journaled) -> Any:
    return action.wish


def test_what_is_kept_is_told_with_the_machines_it_came_from(profile: Path, tmp_path: Path) -> None:
    assert told(kept(profile)) == KeptTold(str(profile), 1, date(2026, 11, 20))
    with opened(tmp_path / "other") as other, opened(profile) as journal:
        other.finish(a_session(a_name(3)), Answers())
        journal.merge(other.events(), here=False)
        name = other.machine[:4]
    assert told(kept(profile)).machines == (Machine(name, 1, date(2026, 11, 20)),)


def test_looking_begins_no_journal(tmp_path: Path) -> None:
    assert told(kept(tmp_path / "new")) == KeptTold(str(tmp_path / "new"))
    assert told(exported(tmp_path / "new", tmp_path / "all.json", SETTINGS)).sessions == 0
    assert told(exported_table(tmp_path / "new", tmp_path / "all.csv")).sessions == 0
    assert not (tmp_path / "new").exists()


def test_everything_goes_out_and_comes_in_again(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    assert told(exported(profile, file, SETTINGS)) == ExportTold(str(file), 1, 1)
    fresh = tmp_path / "fresh"
    memory = Memory(agreed=True)
    assert told(imported(fresh, file, TODAY)) == ImportTold(str(file), 2, 0, 0, memory)
    assert told(imported(fresh, file, TODAY)) == ImportTold(str(file), 0, 0, 2, memory)
    with opened(profile) as one, opened(fresh) as two:
        assert all_of(one) == all_of(two)


def test_a_table_holds_the_sessions_alone(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    assert told(exported_table(profile, file)) == ExportTold(str(file), 1, everything=False)
    assert len(file.read_text(encoding="utf-8-sig").splitlines()) == 2


@pytest.mark.parametrize("spoil", [damage, newer])
def test_a_journal_that_cannot_be_used_is_told_where_it_was_asked_for(
    profile: Path, tmp_path: Path, spoil: Any
) -> None:
    good = tmp_path / "good.json"
    exported(profile, good, SETTINGS)
    jobs: tuple[Callable[[], Journaled], ...] = (
        lambda: kept(profile),
        lambda: exported(profile, tmp_path / "x.json", SETTINGS),
        lambda: exported_table(profile, tmp_path / "x.csv"),
        lambda: imported(profile, good, TODAY),
    )
    for job in jobs:
        spoil(profile)
        assert str(profile) in told(job()).problem
    spoil(profile)
    (problem,) = told(shared(profile, str(tmp_path), NOON)).problems
    assert str(profile) in problem


def test_a_place_that_cannot_be_written_is_told(profile: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    assert "no such folder" in told(exported(profile, nowhere / "x", SETTINGS)).problem
    assert "no such folder" in told(exported_table(profile, nowhere / "x")).problem
    assert "no such file" in told(imported(profile, nowhere, TODAY)).problem


def test_two_profiles_meet_in_a_folder(profile: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    sent = told(shared(profile, str(folder), NOON))
    assert sent == SharedTold(str(folder), NOON, sent=3)
    came = told(shared(tmp_path / "other", str(folder), NOON))
    assert came == SharedTold(str(folder), NOON, added=2)
    assert {file.suffix for file in folder.iterdir()} == {".jsonl"}


def test_a_folder_that_is_away_is_not_made_and_no_journal_begun(tmp_path: Path) -> None:
    folder = str(tmp_path / "stick")
    assert told(shared(tmp_path / "new", folder, NOON)) == SharedTold(folder, NOON, away=True)
    assert list(tmp_path.iterdir()) == []


def test_everything_goes_the_shared_file_first(profile: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    with opened(profile) as journal:
        follow(journal, folder)
        ours = own_file(folder, journal.machine)
    SettingsFile(profile).write(Memory(agreed=True))
    heard: list[Erased] = []
    left_shared(profile, folder, True, heard.append)
    assert heard == [Erased((ours,), (), ())]
    here = [file for file in profile.rglob("*") if file.is_file()]
    gone = told(erased(profile, heard[0]))
    assert (gone.files, gone.left) == (len(here) + 1, ())
    assert not profile.exists()


def test_the_shared_file_may_stay(profile: Path) -> None:
    heard: list[Erased] = []
    left_shared(profile, None, True, heard.append)
    left_shared(profile, Path("stick"), False, heard.append)
    stays = "This computer’s file in the shared folder stick."
    assert heard == [NOTHING, Erased((), (), (stays,))]


def test_what_is_left_in_both_places_is_told(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(file: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refusing)
    gone = told(erased(profile, Erased((), ("the stick's file stays",), ("theirs",))))
    assert isinstance(gone, ErasedTold)
    assert gone.files == 0
    assert gone.left == (
        "the stick's file stays",
        f"{profile / FILE} could not be deleted (Permission denied).",
    )
    assert gone.stays[0] == "theirs"


def test_what_is_exported_is_one_json_object(profile: Path, tmp_path: Path) -> None:
    exported(profile, tmp_path / "x.json", SETTINGS)
    record = json.loads((tmp_path / "x.json").read_bytes())
    assert list(record) == ["format", "settings", "events"]
    assert record["settings"] == json.loads(json.dumps(SETTINGS))


def test_a_shared_folder_that_has_died_is_named_and_harms_nothing(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dead(_folder: Path) -> bool:
        raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")

    folder = tmp_path / "cloud"
    monkeypatch.setattr(Path, "is_dir", dead)
    words = f"{folder} cannot be used (Transport endpoint is not connected)."
    assert told(shared(profile, str(folder), NOON)) == SharedTold(
        str(folder), NOON, problems=(words,)
    )
    heard: list[Erased] = []
    left_shared(profile, folder, True, heard.append)
    assert heard == [NOTHING._replace(left=(words,))]
