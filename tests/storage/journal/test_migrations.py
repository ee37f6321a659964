"""Old journals go step by step to the newest tables, and a copy is kept of each."""

import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from tests.storage.journal.journals import all_of, opened, rows_of
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.folding import refresh_rows
from tsubo.storage.journal.migrations import (
    KEPT,
    MIGRATIONS,
    Migration,
    backup_folder,
    migrate,
    version_of,
)

FROZEN = Path(__file__).parent / "frozen"
ADD_A_TABLE = Migration("add a table", ("CREATE TABLE tails (id TEXT)",))
FILL_IT = Migration("fill it", ("INSERT INTO tails VALUES ('one')", "SELECT * FROM tails"))
FAIL = Migration("fail", ("INSERT INTO tails VALUES ('two')", "INSERT INTO nowhere VALUES (1)"))


def old_file(folder: Path) -> sqlite3.Connection:
    """Return an open file of version 0 that somebody has used."""
    connection = sqlite3.connect(folder / FILE, isolation_level=None)
    connection.execute("CREATE TABLE old (word TEXT)")
    connection.execute("INSERT INTO old VALUES ('kept')")
    return connection


def words_in(file: Path) -> list[str]:
    connection = sqlite3.connect(file)
    found = [word for (word,) in connection.execute("SELECT word FROM old")]
    connection.close()
    return found


def copies(folder: Path) -> list[str]:
    return sorted(file.name for file in backup_folder(folder / FILE).iterdir())


def test_an_old_file_takes_every_step_and_a_copy_is_kept(tmp_path: Path) -> None:
    connection = old_file(tmp_path)
    migrate(connection, tmp_path / FILE, (ADD_A_TABLE,))
    assert version_of(connection) == 1
    migrate(connection, tmp_path / FILE, (ADD_A_TABLE, FILL_IT))
    assert version_of(connection) == 2
    assert connection.execute("SELECT * FROM tails").fetchall() == [("one",)]
    connection.close()
    assert copies(tmp_path) == ["0001-version-0.sqlite", "0002-version-1.sqlite"]
    for name in copies(tmp_path):
        assert words_in(backup_folder(tmp_path / FILE) / name) == ["kept"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_copy_is_as_private_as_the_journal(tmp_path: Path) -> None:
    connection = old_file(tmp_path)
    migrate(connection, tmp_path / FILE, (ADD_A_TABLE,))
    connection.close()
    (copy,) = backup_folder(tmp_path / FILE).iterdir()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_new_file_needs_no_copy(tmp_path: Path) -> None:
    opened(tmp_path).close()
    assert not backup_folder(tmp_path / FILE).exists()


def test_a_file_of_today_is_not_touched(tmp_path: Path) -> None:
    opened(tmp_path).close()
    before = (tmp_path / FILE).read_bytes()
    opened(tmp_path).close()
    assert (tmp_path / FILE).read_bytes() == before
    assert not backup_folder(tmp_path / FILE).exists()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    connection = old_file(tmp_path)
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(connection, tmp_path / FILE, (ADD_A_TABLE, FILL_IT, FAIL))
    assert version_of(connection) == 0
    tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
    assert tables == [("old",)]
    connection.close()
    assert copies(tmp_path) == ["0001-version-0.sqlite"]


def test_only_the_newest_copies_are_kept(tmp_path: Path) -> None:
    connection = old_file(tmp_path)
    steps = tuple(Migration(f"step {number}", ()) for number in range(KEPT + 2))
    for number in range(1, len(steps) + 1):
        migrate(connection, tmp_path / FILE, steps[:number])
    connection.close()
    assert copies(tmp_path) == [f"{n + 1:04d}-version-{n}.sqlite" for n in range(2, KEPT + 2)]


def test_a_copy_that_a_kill_cut_off_stands_in_nobodys_way(tmp_path: Path) -> None:
    connection = old_file(tmp_path)
    backup_folder(tmp_path / FILE).mkdir()
    half = backup_folder(tmp_path / FILE) / ".0001-version-0.77.sqlite"
    half.write_text("half")
    migrate(connection, tmp_path / FILE, (ADD_A_TABLE,))
    connection.close()
    assert copies(tmp_path) == [half.name, "0001-version-0.sqlite"]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_frozen_file_of_each_version_is_read_whole(tmp_path: Path, version: int) -> None:
    """Each version has its frozen file; what it holds stands in the file's own words."""
    connection = sqlite3.connect(tmp_path / FILE)
    connection.executescript((FROZEN / f"version{version}.sql").read_text(encoding="utf-8"))
    assert version_of(connection) == version
    connection.close()
    with opened(tmp_path) as journal:
        found = all_of(journal)
        assert len(found) == 3
        assert [entry.answers.note for entry in found.values() if entry.deleted] == ["Forget this"]
        assert {entry.answers.note for entry in found.values()} >= {"Changed later"}
        assert [left.phase for left in journal.under_way()] == [4]
        assert journal.machine == "0123456789abcdef0123456789abcdef"
        # The rows that were made from events are what today's Tsubo makes of them.
        before = rows_of(journal)
        with journal.writing() as connection:
            for session in found:
                refresh_rows(connection, session)
        assert rows_of(journal) == before
    assert backup_folder(tmp_path / FILE).exists() == (version < len(MIGRATIONS))
