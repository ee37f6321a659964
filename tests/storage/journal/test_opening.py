"""Opening never raises: it gives a journal, or a sentence, or both."""

import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.domain.journaling import a_session
from tests.storage.journal.journals import all_of, opened
from tsubo.domain.journal import Answers
from tsubo.domain.journal_numbers import Wanted
from tsubo.storage.journal import connecting
from tsubo.storage.journal.connecting import FILE, JournalError
from tsubo.storage.journal.history import page
from tsubo.storage.journal.migrations import MIGRATIONS
from tsubo.storage.journal.opening import begun_journal, journal_if_begun, open_journal


def test_the_first_time_the_folder_and_an_empty_journal_are_made(tmp_path: Path) -> None:
    journal, problem = open_journal(tmp_path / "new" / "profile")
    assert journal is not None
    assert problem == ""
    with journal:
        assert all_of(journal) == {}


def test_what_was_written_is_there_the_next_time(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.finish(a_session(), Answers(note="kept"))
    again, problem = open_journal(tmp_path)
    assert again is not None
    assert problem == ""
    with again:
        assert all_of(again)[a_session().id].answers.note == "kept"


def test_a_newer_file_is_refused_politely_and_left_alone(tmp_path: Path) -> None:
    opened(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    before = (tmp_path / FILE).read_bytes()
    journal, problem = open_journal(tmp_path)
    assert journal is None
    assert "newer Tsubo" in problem
    assert (tmp_path / FILE).read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def cut_short(content: bytes) -> bytes:
    return content[: len(content) // 2 + 77]


def without_head(content: bytes) -> bytes:
    return b"\0" * 100 + content[100:]


def without_schema(content: bytes) -> bytes:
    return content[:100] + b"\xff" * 3000 + content[3100:]


@pytest.mark.parametrize("spoil", [cut_short, without_head, without_schema])
def test_a_damaged_file_is_kept_aside_and_named(tmp_path: Path, spoil: object) -> None:
    assert callable(spoil)
    with opened(tmp_path) as journal:
        journal.finish(a_session(), Answers(note="long " * 2000))
    damaged = spoil((tmp_path / FILE).read_bytes())
    (tmp_path / FILE).write_bytes(damaged)
    fresh, problem = open_journal(tmp_path)
    if fresh is not None and not problem:
        # The damage lies where opening does not look; the first question finds it.
        with fresh, pytest.raises(JournalError, match="damaged") as found:
            page(fresh, Wanted())
        problem = str(found.value)
        fresh, none = open_journal(tmp_path)
        assert none == ""
    assert fresh is not None
    aside = tmp_path / "journal.broken.sqlite"
    assert str(aside) in problem
    assert aside.read_bytes() == damaged
    with fresh:
        assert all_of(fresh) == {}
        fresh.finish(a_session(), Answers())
        assert len(all_of(fresh)) == 1


def test_another_programs_tables_are_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("CREATE TABLE events (something)")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    connection.close()
    before = (tmp_path / FILE).read_bytes()
    journal, problem = open_journal(tmp_path)
    assert journal is None
    assert "cannot be used (no such table" in problem
    assert (tmp_path / FILE).read_bytes() == before


def test_after_damage_every_question_has_the_same_answer(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    (tmp_path / FILE).write_bytes(b"\xff" * 20_000)
    with journal:
        for _ in range(2):
            with pytest.raises(JournalError, match=r"journal\.broken\.sqlite; Tsubo begins"):
                page(journal, Wanted())
        with pytest.raises(JournalError, match=r"journal\.broken\.sqlite"):
            journal.finish(a_session(), Answers())
    assert not (tmp_path / "journal.broken2.sqlite").exists()


def test_a_folder_in_its_place_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    journal, problem = open_journal(tmp_path)
    assert journal is None
    assert str(tmp_path / FILE) in problem
    assert "\n" not in problem


def test_a_file_in_the_place_of_the_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file")
    journal, problem = open_journal(tmp_path / "profile")
    assert journal is None
    assert "profile" in problem


def test_a_locked_journal_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "PATIENCE", 0.0)
    opened(tmp_path).close()
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    journal, problem = open_journal(tmp_path)
    other.close()
    assert journal is None
    assert "in use by another program" in problem
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
def test_a_damaged_file_that_cannot_be_moved_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(b"\xff" * 5000)

    def refusing(*_: object) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refusing)
    journal, problem = open_journal(tmp_path)
    assert journal is None
    assert "Permission denied" in problem
    assert (tmp_path / FILE).read_bytes() == b"\xff" * 5000


def test_a_journal_is_begun_only_where_that_is_wanted(tmp_path: Path) -> None:
    with journal_if_begun(tmp_path) as journal:
        assert journal is None
    assert not list(tmp_path.iterdir())
    with begun_journal(tmp_path) as begun:
        begun.finish(a_session(), Answers())
    with journal_if_begun(tmp_path) as journal:
        assert journal is not None
        assert len(all_of(journal)) == 1


@pytest.mark.parametrize("give", [begun_journal, journal_if_begun])
def test_a_damaged_journal_is_told_where_it_was_asked_for(tmp_path: Path, give: Any) -> None:
    (tmp_path / FILE).write_bytes(b"no journal" * 1000)
    with pytest.raises(JournalError, match="damaged"), give(tmp_path):
        pytest.fail("it is given all the same")
