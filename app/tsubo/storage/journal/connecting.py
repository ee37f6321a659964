"""The journal's SQLite file: connecting to it, and what can be wrong with it, in sentences."""

import sqlite3
import uuid
from collections.abc import Sequence
from pathlib import Path

from tsubo.domain.words import tr
from tsubo.storage.aside import name_aside
from tsubo.storage.data_files import DataError
from tsubo.storage.journal.migrations import MIGRATIONS, Migration, migrate, version_of

FILE = "journal.sqlite"
SIDECARS = ("-journal", "-wal", "-shm")
"""What SQLite may put beside a file, by the ending it adds to the name."""

PATIENCE = 10.0
"""Seconds to wait for another program or thread that is writing to the same journal.

Merging the sessions of ten years, the longest there is to do, takes one to three.
"""

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class JournalError(DataError):
    """The journal cannot be used, in one sentence: what, where, how to mend."""


def connect(file: Path, steps: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """Open ``file`` for reading and writing, readable by its owner alone.

    The rollback journal is kept (``DELETE``, see decision 16): between transactions the journal is
    one file, which can be copied. ``secure_delete`` overwrites what is deleted.
    Raises JournalError for a newer file, which is left alone; sqlite3.Error and OSError otherwise.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        file.touch(0o600)
    connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        if version_of(connection) > len(steps):
            raise JournalError(
                tr(
                    "{file} was written by a newer Tsubo and is left alone; "
                    "update Tsubo to open it.",
                    file=file,
                )
            )
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchone()
        migrate(connection, file, steps)
        machine_of(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def machine_of(connection: sqlite3.Connection) -> str:
    """Return the name of the machine whose journal this is; a new journal is given one."""
    found = connection.execute("SELECT id FROM machine").fetchone()
    if found is None:
        connection.execute(
            "INSERT INTO machine (id) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM machine)",
            (uuid.uuid4().hex,),
        )
        return machine_of(connection)
    name: str = found[0]
    return name


def is_damaged(error: sqlite3.Error) -> bool:
    """Say whether ``error`` means that the file itself is damaged."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def sentence_for(file: Path, error: sqlite3.Error | OSError) -> str:
    """Return what ``error`` says about ``file``, and what can be done, in one sentence."""
    if isinstance(error, OSError):
        return tr(
            "{file} cannot be used ({reason}); check its permissions and the disk.",
            file=file,
            reason=error.strerror,
        )
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return tr("{file} is in use by another program; close that and try again.", file=file)
        case sqlite3.SQLITE_FULL:
            return tr(
                "{file} could not grow, because the disk is full; free some space.", file=file
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return tr("{file} cannot be written; check its permissions.", file=file)
        case _:
            return tr(
                "{file} cannot be used ({reason}); check the disk it lies on.",
                file=file,
                reason=error,
            )


def kept_aside(file: Path) -> str:
    """Give the damaged ``file`` and its sidecars a new name; return a sentence that tells it.

    Raises OSError when they cannot be moved.
    """
    aside = name_aside(file, "broken")
    for ending in SIDECARS:
        sidecar = file.with_name(file.name + ending)
        if sidecar.exists():
            sidecar.replace(aside.with_name(aside.name + ending))
    file.replace(aside)
    return tr(
        "The journal was damaged and is kept as {aside}; Tsubo begins a new one.", aside=aside
    )
