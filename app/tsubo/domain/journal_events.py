"""The journal as a set of events, and the one way to read entries from them.

An event says that a session was finished, that answers were changed, or that it was deleted or
restored. Events are only ever added. Journals are merged by uniting their sets of events, so
neither order nor repetition matters, and no two machines can contradict each other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import NamedTuple

from tsubo.domain.journal import Answers, Entry, Session


class Finished(NamedTuple):
    """A session came to its end, with the answers given at once."""

    session: Session
    answers: Answers


class Changed(NamedTuple):
    """Some answers were changed: those of ``names``, to what stands in ``answers``."""

    answers: Answers
    names: frozenset[str]


class Deletion(NamedTuple):
    """A session was deleted, or restored when not ``deleted``."""

    deleted: bool


class Event(NamedTuple):
    """One thing that happened to the session ``session``.

    ``id`` is 32 hexadecimal digits; a finished session's event has the session's own, so that a
    session can never be finished twice. ``machine`` made it as its event number ``sequence``.
    ``time`` is in milliseconds since 1970, UTC. ``what`` says what happened.
    """

    id: str
    machine: str
    sequence: int
    time: int
    session: str
    what: Finished | Changed | Deletion

    @property
    def place(self) -> tuple[int, str, int, str]:
        """Its place in the order of all events, the same on every machine."""
        return self.time, self.machine, self.sequence, self.id


def merged(*journals: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events of all ``journals``, each once, in their order.

    Should two events have the same id (a copied profile can finish the same session twice), the
    earlier one counts.
    """
    known: dict[str, Event] = {}
    for journal in journals:
        for event in journal:
            other = known.setdefault(event.id, event)
            known[event.id] = min(other, event, key=lambda one: one.place)
    return tuple(sorted(known.values(), key=lambda event: event.place))


def entries(events: Iterable[Event]) -> Mapping[str, Entry]:
    """Return every finished session by its id, as all ``events`` together leave it.

    What happened to a session applies in the order of the events, whatever order they come in,
    and also when a machine with a slow clock dated it before the session's end.
    """
    ordered = merged(events)
    found: dict[str, Entry] = {}
    for event in ordered:
        if isinstance(event.what, Finished):
            found.setdefault(event.session, Entry(event.machine, *event.what))
    for event in ordered:
        entry = found.get(event.session)
        if entry is not None:
            found[event.session] = _after(entry, event)
    return found


def difference(old: Answers, new: Answers) -> frozenset[str]:
    """Return the names of the answers that differ."""
    names = (row.name for row in fields(Answers))
    return frozenset(name for name in names if getattr(old, name) != getattr(new, name))


def _after(entry: Entry, event: Event) -> Entry:
    match event.what:
        case Changed(answers, names):
            values = {name: getattr(answers, name) for name in names}
            return entry._replace(answers=replace(entry.answers, **values))
        case Deletion(deleted):
            return entry._replace(deleted=deleted)
        case Finished():
            return entry
