"""The sessions of a day are counted without touching the journal."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from tests.domain.journaling import NOON, a_name, a_session
from tests.storage.journal.journals import opened
from tsubo.domain.journal import Answers
from tsubo.storage.journal.connecting import FILE
from tsubo.storage.journal.counting import sessions_on

DAY = NOON.date()


def filled(profile: Path) -> None:
    """Write three sessions of one day, one of them deleted, and one of the next day."""
    with opened(profile) as journal:
        for number in range(3):
            journal.finish(a_session(a_name(number)), Answers())
        journal.delete(a_name(1))
        tomorrow = NOON + timedelta(days=1)
        journal.finish(a_session(a_name(9), started=tomorrow, ended=tomorrow), Answers())


def test_sessions_of_the_day_count_unless_deleted(tmp_path: Path) -> None:
    filled(tmp_path)
    assert sessions_on(DAY, tmp_path) == 2
    assert sessions_on(DAY + timedelta(days=1), tmp_path) == 1
    assert sessions_on(DAY - timedelta(days=1), tmp_path) == 0


def test_counting_makes_no_journal(tmp_path: Path) -> None:
    assert sessions_on(date(2026, 11, 22), tmp_path) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_journal_that_cannot_be_read_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all, but long enough to be looked into" * 40)
    assert sessions_on(DAY, tmp_path) == 0


def test_a_folder_with_signs_of_an_address_in_its_name_is_found(tmp_path: Path) -> None:
    odd = tmp_path / "100% mine? #1"
    filled(odd)
    assert sessions_on(DAY, odd) == 2


def test_a_journal_being_read_can_still_be_written(tmp_path: Path) -> None:
    filled(tmp_path)
    sessions_on(DAY, tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE, timeout=0)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
