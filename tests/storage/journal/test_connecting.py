"""The file is private, one file at rest, and its troubles are sentences."""

import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from tests.domain.journaling import a_session
from tests.storage.journal.journals import opened
from tsubo.domain.journal import Answers, UnderWay
from tsubo.storage.journal.connecting import (
    FILE,
    connect,
    is_damaged,
    kept_aside,
    machine_of,
    sentence_for,
)


def an_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("something happened")
    error.sqlite_errorcode = code
    return error


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
        with journal.writing() as connection:
            connection.execute("DELETE FROM under_way")
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
        assert set(modes.values()) == {0o600}


def test_at_rest_it_is_one_file_that_can_be_copied(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as journal:
        journal.finish(a_session(), Answers())
        assert [file.name for file in (tmp_path / "one").iterdir()] == [FILE]
        (tmp_path / "two").mkdir()
        (tmp_path / "two" / FILE).write_bytes((tmp_path / "one" / FILE).read_bytes())
    with opened(tmp_path / "two") as copy:
        assert [event.session for event in copy.events()] == [a_session().id]


def test_what_is_deleted_is_overwritten(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        open_one = UnderWay(a_session(), Answers(note="a secret to forget"), 0)
        journal.keep(open_one)
        assert b"a secret to forget" in (tmp_path / FILE).read_bytes()
        journal.drop(open_one.session.id)
        assert b"a secret to forget" not in (tmp_path / FILE).read_bytes()


def test_a_machine_keeps_its_name(tmp_path: Path) -> None:
    names = set()
    for _ in range(2):
        connection = connect(tmp_path / FILE)
        names.add(machine_of(connection))
        connection.close()
    assert len(names) == 1
    assert len(names.pop()) == 32


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (an_error(sqlite3.SQLITE_BUSY), "in use by another program"),
        (an_error(sqlite3.SQLITE_FULL), "the disk is full"),
        (an_error(sqlite3.SQLITE_READONLY_DBMOVED), "cannot be written"),
        (an_error(sqlite3.SQLITE_IOERR), "something happened"),
        (sqlite3.OperationalError("no code"), "no code"),
        (PermissionError(13, "Permission denied"), "Permission denied"),
    ],
)
def test_each_trouble_is_one_sentence(
    tmp_path: Path, error: sqlite3.Error | OSError, words: str
) -> None:
    sentence = sentence_for(tmp_path / FILE, error)
    assert str(tmp_path / FILE) in sentence
    assert words in sentence
    assert sentence.endswith(".")


def test_damage_is_told_from_other_trouble() -> None:
    assert is_damaged(an_error(sqlite3.SQLITE_CORRUPT))
    assert is_damaged(an_error(sqlite3.SQLITE_CORRUPT_INDEX))
    assert not is_damaged(an_error(sqlite3.SQLITE_BUSY))
    assert not is_damaged(sqlite3.OperationalError("no code"))


def test_a_damaged_file_takes_its_sidecars_along(tmp_path: Path) -> None:
    for number in ("", "2"):
        (tmp_path / FILE).write_text("damaged")
        (tmp_path / f"{FILE}-journal").write_text("half")
        aside = tmp_path / f"journal.broken{number}.sqlite"
        assert str(aside) in kept_aside(tmp_path / FILE)
        assert aside.read_text() == "damaged"
        assert (tmp_path / f"{aside.name}-journal").read_text() == "half"
    assert not list(tmp_path.glob(f"{FILE}*"))
