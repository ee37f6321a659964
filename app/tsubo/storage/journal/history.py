"""Looking things up in the journal: pages of the list, days of the calendar, one entry."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter

from tsubo.domain.journal import Entry
from tsubo.domain.journal_events import entries
from tsubo.domain.journal_numbers import Bookmark, Day, Page, Wanted
from tsubo.storage.journal.folding import entry_of, read_event
from tsubo.storage.journal.writing import Journal

PAGE = 50
"""So many entries make a page."""


def page(journal: Journal, wanted: Wanted, after: Bookmark | None = None, size: int = PAGE) -> Page:
    """Return one page of the sessions ``wanted``, from the newest on or from where one ended."""
    conditions, values = _conditions(wanted)
    if after is not None:
        conditions += " AND (started, id) < (?, ?)"
        values += [*after]
    with journal.reading() as connection:
        rows = connection.execute(
            f"SELECT started, id FROM sessions WHERE {conditions}"
            " ORDER BY started DESC, id DESC LIMIT ?",
            (*values, size + 1),
        ).fetchall()
        found = [entry_of(connection, session) for _, session in rows[:size]]
    end = Bookmark(*rows[size - 1]) if len(rows) > size else None
    return Page(tuple(entry for entry in found if entry is not None), end)


def count(journal: Journal, wanted: Wanted) -> int:
    """Return how many sessions are ``wanted``."""
    conditions, values = _conditions(wanted)
    with journal.reading() as connection:
        number: int = connection.execute(
            f"SELECT count(*) FROM sessions WHERE {conditions}", values
        ).fetchone()[0]
    return number


def entry(journal: Journal, session: str) -> Entry | None:
    """Return one entry with everything in it, deleted or not, or None if there is none."""
    with journal.reading() as connection:
        return entry_of(connection, session)


def entries_since(journal: Journal, since: date) -> Iterator[Entry]:
    """Yield the entries from ``since`` on in the order of time, deleted ones left out.

    Nothing may be written to the journal before the last of them is taken.
    """
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT sessions.id, line FROM sessions JOIN events ON session = sessions.id"
            " WHERE deleted = 0 AND day >= ? ORDER BY started, sessions.id",
            (since.toordinal(),),
        )
        for session, lines in groupby(rows, key=itemgetter(0)):
            yield entries(read_event(line) for _, line in lines)[session]


def days(journal: Journal, first: date, last: date) -> Mapping[date, Day]:
    """Return the days from ``first`` to ``last`` that have sessions."""
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT day, count(*), sum(spent) FROM sessions"
            " WHERE deleted = 0 AND day BETWEEN ? AND ? GROUP BY day",
            (first.toordinal(), last.toordinal()),
        )
        return {date.fromordinal(day): Day(many, spent / 60) for day, many, spent in rows}


def _conditions(wanted: Wanted) -> tuple[str, list[str | int]]:
    """Return what follows WHERE, and the values for its question marks."""
    conditions: list[str] = ["deleted = ?"]
    values: list[str | int] = [wanted.deleted]
    for condition, value in (
        ("day >= ?", wanted.since and wanted.since.toordinal()),
        ("day <= ?", wanted.until and wanted.until.toordinal()),
        ("pain = ?", wanted.pain and wanted.pain.value),
        (
            "EXISTS (SELECT 1 FROM places WHERE station = ? AND session = sessions.id)",
            wanted.station,
        ),
        ("instr(note, ?)", wanted.text.casefold()),
    ):
        if value:
            conditions.append(condition)
            values.append(value)
    return " AND ".join(conditions), values
