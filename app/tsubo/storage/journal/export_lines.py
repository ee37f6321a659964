"""An exported file read a line at a time, as Tsubo writes it, so that no other thread is held up.

Reading JSON in one piece holds Python, and with it the window, for as long as that takes. A file
that somebody has written anew in another way is left to the reader of whole files, and so is one
with anything amiss, because that reader has the sentences for it.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from tsubo.domain.journal_events import Event
from tsubo.storage.data_files import UNREADABLE, Record
from tsubo.storage.journal.records import event_of

OPENING, CLOSING = b'"events": [\n', b"]}"
_LONGEST = 1 << 20
"""The head holds settings: so many bytes are far more than they need (our decision)."""


class Lines(NamedTuple):
    """All of an export: what stands before its events, and these."""

    head: Record
    events: list[Event]


def read_lines(file: Path) -> Lines | None:
    """Return what ``file`` holds, or None where it is not just as Tsubo writes it."""
    # This imports pydantic, which only a file from outside is worth.
    from tsubo.storage.schema_journal import EventModel

    try:
        with file.open("rb") as stream:
            head = json.loads(_head(stream) + CLOSING)
            events = []
            for line in _events(stream):
                EventModel.model_validate_json(line)
                events.append(event_of(json.loads(line)))
    except (OSError, *UNREADABLE):
        return None
    return Lines(head, events)


def _head(stream: BinaryIO) -> bytes:
    """Return all up to the first event; raises ValueError where that is far away."""
    head = b""
    while len(head) < _LONGEST and (line := stream.readline(_LONGEST)):
        head += line
        if line == OPENING:
            return head
    raise ValueError("this is no export of ours")


def _events(stream: BinaryIO) -> Iterator[bytes]:
    """Yield each event; raises ValueError where the file goes on or ends otherwise than ours."""
    for line in stream:
        event = line.removesuffix(b"\n").removesuffix(b",")
        if event == CLOSING:
            break
        if event:
            yield event
    else:
        raise ValueError("it has no end")
    if stream.read(1):
        raise ValueError("it goes on")
