"""Opening the journal: begun when missing, refused when newer, kept aside when damaged."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tsubo.storage.journal.connecting import (
    FILE,
    JournalError,
    connect,
    is_damaged,
    kept_aside,
    machine_of,
    sentence_for,
)
from tsubo.storage.journal.writing import Journal


class Opened(NamedTuple):
    """What opening gave: the journal, if it can be used, and one sentence if something is wrong."""

    journal: Journal | None
    problem: str


def open_journal(profile: Path) -> Opened:
    """Open the journal in the folder ``profile``, and never raise.

    A damaged file is kept aside under a new name and named, and a new journal is begun. One that is
    newer, locked or otherwise of no use is left alone, and then there is no journal.
    """
    file = profile / FILE
    problem = ""
    for _ in range(2):
        try:
            connection = connect(file)
            return Opened(Journal(file, connection, machine_of(connection)), problem)
        except JournalError as error:
            return Opened(None, str(error))
        except sqlite3.Error as error:
            if problem or not is_damaged(error):
                return Opened(None, sentence_for(file, error))
            try:
                problem = kept_aside(file)
            except OSError as refused:
                return Opened(None, sentence_for(file, refused))
        except OSError as error:
            return Opened(None, sentence_for(file, error))
    return Opened(None, problem)


@contextmanager
def begun_journal(profile: Path) -> Iterator[Journal]:
    """Give the open journal of ``profile``, which is begun if need be.

    Raises JournalError when it cannot be opened, or was damaged and has just been begun anew.
    """
    opened = open_journal(profile)
    if opened.journal is None:
        raise JournalError(opened.problem)
    with opened.journal as journal:
        if opened.problem:
            raise JournalError(opened.problem)
        yield journal


@contextmanager
def journal_if_begun(profile: Path) -> Iterator[Journal | None]:
    """Give the open journal of ``profile``, or None where none has been begun.

    Raises JournalError as ``begun_journal()`` does.
    """
    if not (profile / FILE).exists():
        yield None
        return
    with begun_journal(profile) as journal:
        yield journal
