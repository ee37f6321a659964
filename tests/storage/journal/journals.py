"""Opening journals for tests, and looking into them."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.domain.journaling import a_name, a_session
from tsubo.domain.journal import Answers, Entry
from tsubo.domain.journal_events import entries
from tsubo.domain.journal_numbers import Wanted
from tsubo.storage.journal import connecting
from tsubo.storage.journal.connecting import FILE, connect, machine_of
from tsubo.storage.journal.history import page
from tsubo.storage.journal.writing import Journal


def ticking(start: int = 1_000) -> Callable[[], int]:
    """Return a clock that gives one millisecond more each time."""
    moments = itertools.count(start)
    return lambda: next(moments)


def opened(profile: Path, now: Callable[[], int] | None = None) -> Journal:
    """Return the journal of ``profile``."""
    file = profile / FILE
    connection = connect(file)
    return Journal(file, connection, machine_of(connection), now or ticking())


def all_of(journal: Journal) -> dict[str, Entry]:
    """Return everything the list can show, deleted or not, by id."""
    found = [
        entry
        for deleted in (False, True)
        for entry in page(journal, Wanted(deleted=deleted), size=10_000).entries
    ]
    assert len({entry.session.id for entry in found}) == len(found)
    assert {entry.session.id: entry for entry in found} == entries(journal.events())
    return {entry.session.id: entry for entry in found}


@contextmanager
def written_beside(profile: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    """Yield a journal of three sessions; with each line taken out of it another writes a fourth.

    Nobody waits for a lock, so a place that holds one meanwhile fails.
    """
    monkeypatch.setattr(connecting, "PATIENCE", 0.0)
    with opened(profile) as one, opened(profile) as beside:
        for number in range(3):
            one.finish(a_session(a_name(number)), Answers())
        line = one.line

        def slowly(event: str) -> str:
            beside.finish(a_session(a_name(9)), Answers())
            return line(event)

        monkeypatch.setattr(one, "line", slowly)
        yield one
        assert a_name(9) in all_of(beside)


def rows_of(journal: Journal) -> dict[str, set[tuple[object, ...]]]:
    """Return all rows that were made from events, and what was counted in them."""
    with journal.reading() as connection:
        return {
            table: set(connection.execute(f"SELECT * FROM {table}"))
            for table in ("sessions", "places", "pains", "tallies WHERE many <> 0")
        }
