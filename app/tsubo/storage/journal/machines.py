"""Whose sessions a journal holds: since when, and from which other computers."""

from datetime import date
from typing import NamedTuple

from tsubo.storage.journal.writing import Journal


class Other(NamedTuple):
    """Another machine: its name, how many sessions it brought, and the day of the last."""

    id: str
    sessions: int
    last: date


def first_day(journal: Journal) -> date | None:
    """Return the day of the first session that is not deleted."""
    with journal.reading() as connection:
        (day,) = connection.execute("SELECT min(day) FROM sessions WHERE NOT deleted").fetchone()
    return None if day is None else date.fromordinal(day)


def others(journal: Journal) -> tuple[Other, ...]:
    """Return the other machines whose sessions were merged, the latest first."""
    with journal.reading() as connection:
        rows = connection.execute(
            "SELECT events.machine, count(*), max(sessions.day) FROM sessions"
            " JOIN events ON events.id = sessions.id"
            " WHERE NOT sessions.deleted AND events.machine != ?"
            " GROUP BY events.machine ORDER BY max(sessions.day) DESC, events.machine",
            (journal.machine,),
        )
        return tuple(Other(machine, many, date.fromordinal(day)) for machine, many, day in rows)
