"""Two machines of one person: journals meet in a folder that any sync engine carries.

Each machine appends to one file of its own there, a line for each event, and reads the files of
all. No file is written by two machines, the journal's own file never lies there, and merging sets
of events needs no order, so nothing can collide. Copies that an engine makes of a file it thinks in
conflict are read like any other.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import BinaryIO, NamedTuple

from tsubo.domain.journal_events import Event
from tsubo.domain.words import tr, tr_many
from tsubo.storage.data_files import UNREADABLE
from tsubo.storage.journal.exchange import FORMAT
from tsubo.storage.journal.records import event_of
from tsubo.storage.journal.writing import Journal, Merged

PREFIX, ENDING = "tsubo-journal-", ".jsonl"
_ID = slice(len('{"id":"'), len('{"id":"') + 32)
"""Where a line holds the id of its event (``line_of()``)."""
_PIECE = 1 << 16
"""So many bytes are read at once; a long file in one piece would hold other threads up."""


class Followed(NamedTuple):
    """What came of it: events sent, what was merged, and a sentence for each thing amiss."""

    sent: int
    merged: Merged
    problems: tuple[str, ...]


class _Read(NamedTuple):
    """What a file of the folder had to tell, and how far it has been read now."""

    events: list[Event]
    unread: int
    size: int
    hash: str


def own_file(folder: Path, machine: str) -> Path:
    """Return the one file of ``folder`` that ``machine`` writes."""
    return folder / f"{PREFIX}{machine}{ENDING}"


def follow(journal: Journal, folder: Path) -> Followed:
    """Send what is new here to ``folder`` and merge what is new there; never raise OSError.

    A folder that is not there (a stick pulled out) is not made. A line that is not complete yet
    waits for the next time.
    """
    try:
        if not folder.is_dir():
            missing = tr("{folder} is not there; nothing was sent or read.", folder=folder)
            return Followed(0, Merged(0, 0, 0), (missing,))
        return _followed(journal, folder)
    except OSError as error:
        dead = tr("{folder} cannot be used ({reason}).", folder=folder, reason=error.strerror)
        return Followed(0, Merged(0, 0, 0), (dead,))


def _followed(journal: Journal, folder: Path) -> Followed:
    """Send and merge; raises OSError when not even the names in ``folder`` can be read."""
    problems: list[str] = []
    try:
        sent = _send(journal, own_file(folder, journal.machine))
    except OSError as error:
        sent = 0
        problems.append(
            tr(
                "Nothing could be written to {folder} ({reason}).",
                folder=folder,
                reason=error.strerror,
            )
        )
    events: list[Event] = []
    read: dict[str, _Read] = {}
    for file in sorted(folder.glob(f"{PREFIX}*{ENDING}")):
        try:
            if not file.is_file():
                continue  # whoever reads a pipe waits for its writer
            news = _read(journal, file)
        except OSError as error:
            problems.append(
                tr("{file} cannot be read ({reason}).", file=file, reason=error.strerror)
            )
            continue
        if news.unread:
            problems.append(
                tr_many(
                    "{file} has {count} line that cannot be read; is this Tsubo up to date?",
                    "{file} has {count} lines that cannot be read; is this Tsubo up to date?",
                    news.unread,
                    file=file,
                )
            )
        events += news.events
        read[_name(file)] = news
    merged = journal.merge(events, here=False)
    with journal.writing() as connection:
        for name, news in read.items():
            connection.execute(
                "INSERT INTO followed (file, size, hash) VALUES (?, ?, ?)"
                " ON CONFLICT (file) DO UPDATE SET size = excluded.size, hash = excluded.hash"
                " WHERE hash != excluded.hash",
                (name, news.size, news.hash),
            )
    return Followed(sent, merged, tuple(problems))


def _send(journal: Journal, file: Path) -> int:
    """Append the events made here that ``file`` does not hold; return how many."""
    held: set[str] = set()
    end = 0
    if file.is_file():
        with file.open("rb") as stream:
            for line in _whole_lines(stream):
                held.add(line[_ID].decode(errors="replace"))
                end += len(line)
    with journal.reading() as connection:
        found = connection.execute("SELECT id FROM events WHERE here ORDER BY sequence, id")
        missing = [event for (event,) in found if event not in held]
    if not missing:
        return 0
    file.touch(0o600)
    with file.open("r+b") as stream:
        # A line that a kill cut off is taken back; nobody has read it.
        stream.truncate(end)
        stream.seek(end)
        stream.writelines(journal.line(event).encode() + b"\n" for event in missing)
        stream.flush()
        os.fsync(stream.fileno())
    return len(missing)


def _read(journal: Journal, file: Path) -> _Read:
    """Return what ``file`` tells beyond what was read of it before.

    A file that no longer begins as it did (an engine put another in its place) is read anew, and
    so is every file when the format of the lines has a new number.
    """
    with journal.reading() as connection:
        known = connection.execute(
            "SELECT size, hash FROM followed WHERE file = ?", (_name(file),)
        ).fetchone()
    size, known_hash = known or (0, "")
    events: list[Event] = []
    unread = 0
    with file.open("rb") as stream:
        content = _begun()
        for piece in _pieces(stream, size):
            content.update(piece)
        if stream.tell() < size or (size and content.hexdigest() != known_hash):
            stream.seek(size := 0)
            content = _begun()
        for line in _whole_lines(stream):
            content.update(line)
            size += len(line)
            try:
                events += [event_of(json.loads(line))] if line.strip() else []
            except UNREADABLE:
                unread += 1
    return _Read(events, unread, size, content.hexdigest())


def _name(file: Path) -> str:
    """Return the name of ``file`` as SQLite takes it, which knows no bytes that are no UTF-8."""
    return os.fsencode(file).decode(errors="backslashreplace")


def _begun() -> "hashlib._Hash":
    return hashlib.sha256(b"%d\n" % FORMAT)


def _pieces(stream: BinaryIO, size: int) -> Iterator[bytes]:
    """Yield the first ``size`` bytes of ``stream``, or as many as there are."""
    while size and (piece := stream.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece


def _whole_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of ``stream`` as they are read, without a last one that has no end yet."""
    return takewhile(lambda line: line.endswith(b"\n"), stream)
