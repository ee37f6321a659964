"""From the events in the journal's file to its entries, and to the rows the history asks for."""

import json
import sqlite3
from collections.abc import Iterator

from tsubo.domain.journal import Entry, UnderWay
from tsubo.domain.journal_events import Event, entries
from tsubo.domain.words import tr
from tsubo.storage.data_files import UNREADABLE
from tsubo.storage.journal.connecting import JournalError
from tsubo.storage.journal.records import event_of, line_of, under_way_of

_ADD = """
INSERT INTO events (id, machine, sequence, time, session, line, here) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET machine = excluded.machine, sequence = excluded.sequence,
    time = excluded.time, session = excluded.session, line = excluded.line
WHERE (excluded.time, excluded.machine, excluded.sequence, excluded.line)
    < (time, machine, sequence, line)
"""
"""Of two events with one id the earlier stays, as in ``merged()``."""


_TALLY = """
INSERT INTO tallies (what, about, number, many)
SELECT what, about, number, ? FROM numbers WHERE session = ?
ON CONFLICT (what, about, number) DO UPDATE SET many = many + excluded.many
"""
"""Counts what the rows of one session say; they are counted out before they change, then in."""


def add_event(connection: sqlite3.Connection, event: Event, here: bool) -> bool:
    """Add ``event``, made or imported ``here``; say whether that was news."""
    row = (*event[:5], line_of(event), here)
    return connection.execute(_ADD, row).rowcount > 0


def events_of(connection: sqlite3.Connection, session: str) -> Iterator[Event]:
    """Yield the events of one session."""
    rows = connection.execute("SELECT line FROM events WHERE session = ?", (session,))
    return (read_event(line) for (line,) in rows)


def read_event(line: str) -> Event:
    """Return the event of a row; raises JournalError when it cannot be read."""
    try:
        return event_of(json.loads(line))
    except UNREADABLE as error:
        raise _unreadable(line, error) from None


def read_under_way(record: str) -> UnderWay:
    """Return the open session of a row; raises JournalError when it cannot be read."""
    try:
        return under_way_of(json.loads(record))
    except UNREADABLE as error:
        raise _unreadable(record, error) from None


def entry_of(connection: sqlite3.Connection, session: str) -> Entry | None:
    """Return the entry of a session, or None while its end is not known."""
    return entries(events_of(connection, session)).get(session)


def refresh_rows(connection: sqlite3.Connection, session: str) -> None:
    """Write the rows of one session anew, and count what they say.

    A deleted session keeps only its place in the list, and counts nowhere.
    """
    connection.execute(_TALLY, (-1, session))
    _write_rows(connection, session)
    connection.execute(_TALLY, (1, session))


def _write_rows(connection: sqlite3.Connection, session: str) -> None:
    entry = entry_of(connection, session)
    for table in ("places", "pains"):
        connection.execute(f"DELETE FROM {table} WHERE session = ?", (session,))
    if entry is None:
        return
    own, answers = entry.session, entry.answers
    before, after = answers.worst
    connection.execute(
        "INSERT OR REPLACE INTO sessions"
        " (id, deleted, started, day, spent, pain, note, before, after)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            own.id,
            entry.deleted,
            int(own.started.timestamp()),
            own.started.date().toordinal(),
            own.spent,
            own.pain.value,
            answers.note.casefold(),
            before,
            after,
        ),
    )
    if entry.deleted:
        return
    change = None if before is None or after is None else after - before
    connection.executemany(
        "INSERT OR IGNORE INTO places (session, station, point, side, change)"
        " VALUES (?, ?, ?, ?, ?)",
        ((own.id, step.station, step.point, step.side.value, change) for step in own.done),
    )
    connection.executemany(
        "INSERT INTO pains (session, area, side, before, after) VALUES (?, ?, ?, ?, ?)",
        (
            (
                own.id,
                area.value,
                area.side and area.side.value,
                answers.before.get(area),
                answers.after.get(area),
            )
            for area in answers.before.keys() | answers.after.keys()
        ),
    )


def _unreadable(row: str, error: Exception) -> JournalError:
    return JournalError(
        tr(
            "The journal holds an entry that cannot be read ({row}..., {reason}); "
            "take a copy of the journal made before.",
            row=row[:60],
            reason=error,
        )
    )
