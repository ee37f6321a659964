"""The journal's tables, one named step from each version to the next, and copies made before.

``PRAGMA user_version`` of the file says how many steps it has gone. A step is never changed once
it is released; a change of the tables is a new step at the end, and a frozen file in the tests.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tsubo.storage.whole_file import written_whole

KEPT = 5
"""So many copies are kept."""


class Migration(NamedTuple):
    """One step from a version to the next: what it does, and its statements."""

    name: str
    statements: tuple[str, ...]


BEGIN_THE_JOURNAL = Migration(
    "begin the journal",
    (
        "CREATE TABLE machine (id TEXT NOT NULL)",
        # The truth: whatever else stands here can be made from it again.
        """CREATE TABLE events (
            id TEXT PRIMARY KEY, machine TEXT NOT NULL, sequence INTEGER NOT NULL,
            time INTEGER NOT NULL, session TEXT NOT NULL, line TEXT NOT NULL, here INTEGER NOT NULL
        )""",
        "CREATE INDEX events_of_session ON events (session)",
        "CREATE INDEX events_of_machine ON events (machine, sequence)",
        "CREATE INDEX events_made_here ON events (id) WHERE here",
        "CREATE TABLE under_way (session TEXT PRIMARY KEY, kept INTEGER NOT NULL, record TEXT)",
        # What the history asks for: one row a session, one a place pressed, one an area noted.
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY, deleted INTEGER NOT NULL, started INTEGER NOT NULL,
            day INTEGER NOT NULL, spent INTEGER NOT NULL, pain TEXT NOT NULL, note TEXT NOT NULL,
            before INTEGER, after INTEGER
        )""",
        "CREATE INDEX sessions_in_order ON sessions (deleted, started, id)",
        "CREATE INDEX sessions_of_day ON sessions (deleted, day, spent, before, after, pain)",
        """CREATE TABLE places (
            session TEXT NOT NULL, station TEXT NOT NULL, point TEXT NOT NULL, side TEXT NOT NULL,
            change INTEGER, PRIMARY KEY (session, point, side)
        ) WITHOUT ROWID""",
        "CREATE INDEX places_of_station ON places (station, session)",
        "CREATE INDEX places_of_point ON places (point, side, change)",
        """CREATE TABLE pains (
            session TEXT NOT NULL, area TEXT NOT NULL, side TEXT, before INTEGER, after INTEGER,
            PRIMARY KEY (session, area)
        ) WITHOUT ROWID""",
        "CREATE INDEX pains_of_area ON pains (area, before, after)",
        # How far each file of a shared folder has been read.
        "CREATE TABLE followed (file TEXT PRIMARY KEY, size INTEGER NOT NULL, hash TEXT NOT NULL)",
    ),
)

COUNT_AS_IT_IS_WRITTEN = Migration(
    "count numbers as they are written",
    (
        # What each session says in numbers; 719163 is the first day of 1970, counted from year 1.
        """CREATE VIEW numbers (session, what, about, number) AS
            SELECT id, 'noted', strftime('%Y-%m', (day - 719163) * 86400, 'unixepoch'), 0
            FROM sessions WHERE deleted = 0 AND coalesce(before, after) IS NOT NULL
            UNION ALL
            SELECT id, 'before', strftime('%Y-%m', (day - 719163) * 86400, 'unixepoch'), before
            FROM sessions WHERE deleted = 0 AND before IS NOT NULL
            UNION ALL
            SELECT id, 'after', strftime('%Y-%m', (day - 719163) * 86400, 'unixepoch'), after
            FROM sessions WHERE deleted = 0 AND after IS NOT NULL
            UNION ALL
            SELECT id, 'change', pain, after - before
            FROM sessions WHERE deleted = 0 AND after - before IS NOT NULL
            UNION ALL
            SELECT session, 'change of area', area, after - before
            FROM pains WHERE after - before IS NOT NULL
            UNION ALL
            SELECT session, 'change of side', side, max(after) - max(before)
            FROM pains WHERE side IS NOT NULL AND after - before IS NOT NULL GROUP BY session, side
            UNION ALL
            SELECT session, 'change of point', point || ' ' || side, change
            FROM places WHERE change IS NOT NULL""",
        # How many sessions say so. Nothing needs these two indices any more.
        """CREATE TABLE tallies (
            what TEXT NOT NULL, about TEXT NOT NULL, number INTEGER NOT NULL,
            many INTEGER NOT NULL, PRIMARY KEY (what, about, number)
        ) WITHOUT ROWID""",
        """INSERT INTO tallies (what, about, number, many)
            SELECT what, about, number, count(*) FROM numbers GROUP BY what, about, number""",
        "DROP INDEX places_of_point",
        "DROP INDEX pains_of_area",
    ),
)

MIGRATIONS = (BEGIN_THE_JOURNAL, COUNT_AS_IT_IS_WRITTEN)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many steps the open file has gone."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(
    connection: sqlite3.Connection, file: Path, steps: Sequence[Migration] = MIGRATIONS
) -> None:
    """Take the open ``file`` to the version of the last of ``steps``, all of them or none.

    A file that holds something is copied first (see ``backup_folder``).
    Raises OSError or sqlite3.Error; the file is then as it was.
    """
    version = version_of(connection)
    if version >= len(steps):
        return
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        back_up(connection, file, version)
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Somebody else may have been faster.
        for step in steps[version_of(connection) :]:
            for statement in step.statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def backup_folder(file: Path) -> Path:
    """Return the folder of the copies that were made before migrations."""
    return file.with_name(f"{file.stem}-backups")


def back_up(connection: sqlite3.Connection, file: Path, version: int) -> Path:
    """Copy the open ``file``, whole or not at all, and remove all copies but the newest few."""
    folder = backup_folder(file)
    folder.mkdir(exist_ok=True)
    kept = sorted(folder.glob(f"[0-9]*{file.suffix}"))
    number = int(kept[-1].name.partition("-")[0]) + 1 if kept else 1
    copy = folder / f"{number:04d}-version-{version}{file.suffix}"
    with written_whole(copy) as fresh:
        fresh.touch(0o600)
        target = sqlite3.connect(fresh)
        try:
            connection.backup(target)
        finally:
            target.close()
    for old in [*kept, copy][:-KEPT]:
        old.unlink()
    return copy
