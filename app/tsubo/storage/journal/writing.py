"""The journal of one profile: what is added to it, each time in one transaction.

Whatever is asked either happens as a whole or not at all, also when the program is killed in
between. While a session runs it is kept as *under way*; ``finish()`` writes it and takes that away
in the same transaction, so a session is never lost, written twice, or offered again once finished.
"""

import json
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from tsubo.domain.journal import Answers, Session, UnderWay
from tsubo.domain.journal_events import Changed, Deletion, Event, Finished, difference
from tsubo.storage.journal.connecting import JournalError, is_damaged, kept_aside, sentence_for
from tsubo.storage.journal.folding import (
    add_event,
    entry_of,
    read_event,
    read_under_way,
    refresh_rows,
)
from tsubo.storage.journal.records import LATEST, under_way_record


class Merged(NamedTuple):
    """What merging brought: how many sessions are new, were changed, or were all known."""

    added: int
    changed: int
    known: int


class Journal:
    """The open journal; every method raises JournalError with one sentence when it cannot work."""

    def __init__(
        self,
        file: Path,
        connection: sqlite3.Connection,
        machine: str,
        now: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        """Take over the open ``connection``.

        Args:
            file: where the journal lies.
            connection: as ``connect()`` gives it.
            machine: the name of this machine, 32 hexadecimal digits.
            now: gives milliseconds since 1970, UTC.
        """
        self.file = file
        self.machine = machine
        self._connection = connection
        self._now = now
        self._lost = ""

    def close(self) -> None:
        """Close the file; nothing works afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    # --- A session under way ---------------------------------------------------------------

    def keep(self, under_way: UnderWay) -> None:
        """Keep an open session as far as it went, in place of what was kept of it before."""
        record = json.dumps(under_way_record(under_way), ensure_ascii=False)
        session = under_way.session.id
        with self.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO under_way (session, kept, record)"
                " SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM events WHERE id = ?)",
                (session, self._now(), record, session),
            )

    def under_way(self) -> tuple[UnderWay, ...]:
        """Return the open sessions, the one kept last first."""
        with self.reading() as connection:
            rows = connection.execute("SELECT record FROM under_way ORDER BY kept DESC, session")
            return tuple(read_under_way(record) for (record,) in rows)

    def drop(self, session: str) -> None:
        """Forget an open session."""
        with self.writing() as connection:
            connection.execute("DELETE FROM under_way WHERE session = ?", (session,))

    # --- Finished sessions -----------------------------------------------------------------

    def finish(self, session: Session, answers: Answers) -> None:
        """Add a finished session; one that is there already stays as it is."""
        with self.writing() as connection:
            connection.execute("DELETE FROM under_way WHERE session = ?", (session.id,))
            if not connection.execute(
                "SELECT 1 FROM events WHERE id = ?", (session.id,)
            ).fetchone():
                self._add(session.id, Finished(session, answers), event=session.id)

    def change(self, session: str, answers: Answers) -> None:
        """Give a session these answers; only those that differ count as changed."""
        with self.writing() as connection:
            entry = entry_of(connection, session)
            names = difference(entry.answers, answers) if entry else frozenset()
            if names:
                self._add(session, Changed(answers, names))

    def delete(self, session: str) -> None:
        """Delete a session, so that it no longer counts; it can be restored."""
        self._set_deleted(session, True)

    def restore(self, session: str) -> None:
        """Undo a deletion."""
        self._set_deleted(session, False)

    def merge(self, events: Iterable[Event], here: bool) -> Merged:
        """Add those of ``events`` that are not there yet.

        Args:
            events: from another journal, in any order and as often as they come.
            here: whether this machine passes them on to a shared folder, as it does its own.
        """
        counts = {"added": 0, "changed": 0}
        seen: set[str] = set()
        touched: set[str] = set()
        with self.writing() as connection:
            for event in events:
                seen.add(event.session)
                if add_event(connection, event, here):
                    touched.add(event.session)
            for session in touched:
                was_there = connection.execute(
                    "SELECT 1 FROM sessions WHERE id = ?", (session,)
                ).fetchone()
                refresh_rows(connection, session)
                counts["changed" if was_there else "added"] += 1
        return Merged(**counts, known=len(seen - touched))

    def events(self) -> Iterator[Event]:
        """Yield all events in their order."""
        return map(read_event, self.lines())

    def lines(self) -> Iterator[str]:
        """Yield all events in their order, each as a line of JSON (``line_of()``).

        Between two lines others may write, however long whoever takes them is at it.
        """
        with self.reading() as connection:
            ids = connection.execute(
                "SELECT id FROM events ORDER BY time, machine, sequence, id"
            ).fetchall()
        for event in ids:
            yield self.line(*event)

    def line(self, event: str) -> str:
        """Return one event as a line of JSON."""
        with self.reading() as connection:
            line: str = connection.execute(
                "SELECT line FROM events WHERE id = ?", (event,)
            ).fetchone()[0]
        return line

    # --- Transactions ----------------------------------------------------------------------

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for questions; what goes wrong becomes a JournalError."""
        if self._lost:
            raise JournalError(self._lost)
        try:
            yield self._connection
        except sqlite3.Error as error:
            if is_damaged(error):
                self._lost = self._moved_aside()
                raise JournalError(self._lost) from None
            raise JournalError(sentence_for(self.file, error)) from None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection inside one transaction, which an error undoes."""
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _moved_aside(self) -> str:
        self.close()
        try:
            return kept_aside(self.file)
        except OSError as refused:
            return sentence_for(self.file, refused)

    def _set_deleted(self, session: str, deleted: bool) -> None:
        with self.writing() as connection:
            entry = entry_of(connection, session)
            if entry is not None and entry.deleted != deleted:
                self._add(session, Deletion(deleted))

    def _add(self, session: str, what: Finished | Changed | Deletion, event: str = "") -> None:
        """Add an event of this machine, dated after everything it could have known of."""
        connection = self._connection
        (last,) = connection.execute(
            "SELECT max(time) FROM events WHERE session = ?", (session,)
        ).fetchone()
        (sequence,) = connection.execute(
            "SELECT coalesce(max(sequence), 0) + 1 FROM events WHERE machine = ?", (self.machine,)
        ).fetchone()
        moment = min(max(self._now(), 0 if last is None else last + 1), LATEST)
        row = Event(event or uuid.uuid4().hex, self.machine, sequence, moment, session, what)
        add_event(connection, row, here=True)
        refresh_rows(connection, session)
