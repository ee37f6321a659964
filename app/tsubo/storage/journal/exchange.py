"""Everything leaves and comes back: all of it as JSON, the sessions as a table (CSV).

The JSON holds every event, so that importing it anywhere gives the same journal, deleted sessions
and all, and beside them the settings with what was told of the person's health. Both files are
readable by them alone.
"""

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tsubo.domain.journal import Answers, Entry, Outcome
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_events import entries
from tsubo.domain.journal_numbers import Wanted
from tsubo.domain.memory import Memory
from tsubo.domain.words import tr, tr_many
from tsubo.storage.data_files import UNREADABLE, DataError, Record, read_record
from tsubo.storage.journal.export_lines import CLOSING, OPENING, Lines, read_lines
from tsubo.storage.journal.history import count
from tsubo.storage.journal.records import answers_record, event_of
from tsubo.storage.journal.writing import Journal, Merged
from tsubo.storage.settings_reading import NewerError, memory_from
from tsubo.storage.whole_file import written_whole

FORMAT = 1
"""The number of the format of exported files and of lines in a shared folder."""

COLUMNS = (
    *("id", "machine", "started", "ended", "minutes", "pain", "only", "ending"),
    *("done", "skipped", "not_reached", "pauses", "paused_seconds", "lowered"),
    *("before", "after", "next_day", "too_hard", "too_hard_at", "note"),
    *(f"{when}_{area.value}" for when in ("before", "after") for area in Area),
)
"""The columns of the table; ``before`` and ``after`` are the worst of the areas noted."""

_FIELDS = frozenset({"format", "settings", "events"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for the beginning of a formula."""


class Exported(NamedTuple):
    """What a file holds: sessions, and deleted ones that can still be restored from it."""

    sessions: int
    deleted: int


class Imported(NamedTuple):
    """What a file brought: the sessions merged, and its settings, which are not taken over here.

    ``settings`` is None where it holds none; ``problem`` says what of them could not be read.
    """

    merged: Merged
    settings: Memory | None
    problem: str = ""


def export_json(journal: Journal | None, file: Path, settings: Record | None = None) -> Exported:
    """Write every event of ``journal`` and the ``settings`` to ``file``, whole or not at all.

    Without a journal there are no events. ``settings`` are as ``settings_record()`` gives them.
    ``data/schema/journal.schema.json`` describes the file. Raises DataError with one sentence.
    """
    _write(file, _pieces(() if journal is None else journal.lines(), settings))
    if journal is None:
        return Exported(0, 0)
    return Exported(count(journal, Wanted()), count(journal, Wanted(deleted=True)))


def export_csv(journal: Journal | None, file: Path) -> Exported:
    """Write one row for each session that is not deleted to ``file``, whole or not at all.

    Without a journal there are none. It begins with a byte order mark, by which spreadsheets know
    it is UTF-8. Raises DataError.
    """
    events = () if journal is None else journal.events()
    kept = [entry for entry in entries(events).values() if not entry.deleted]
    kept.sort(key=lambda entry: (entry.session.started, entry.session.id))
    table = io.StringIO(newline="")
    rows = csv.DictWriter(table, COLUMNS)
    rows.writeheader()
    rows.writerows(_row(entry) for entry in kept)
    _write(file, [table.getvalue().encode("utf-8-sig")])
    return Exported(len(kept), 0)


def import_json(journal: Journal, file: Path, today: str) -> Imported:
    """Merge an exported file into ``journal``; what is there already is not doubled.

    Its settings are read for ``today`` and handed over, nothing else; where they cannot be read
    the sessions are merged all the same. Raises DataError with one sentence for a file that cannot
    be used; nothing is changed then.
    """
    lines = read_lines(file)
    if lines is None or lines.head.keys() - _FIELDS or lines.head.get("format") != FORMAT:
        lines = _read_whole(file)
    merged = journal.merge(lines.events, here=True)
    return Imported(merged, *_settings_in(lines.head.get("settings"), file, today))


def _settings_in(record: Record | None, file: Path, today: str) -> tuple[Memory | None, str]:
    """Return the settings in ``record``, and what of them could not be read.

    Where that is more than single settings they are left out whole: nothing that the person told
    here is to give way to a part that only could not be read.
    """
    if record is None:
        return None, ""
    try:
        found = memory_from(record, today)
    except NewerError:
        return None, tr("{file}: its settings were written by a newer Tsubo.", file=file)
    except UNREADABLE:
        found = None
    if found is None or found.lacks_parts:
        return None, tr("{file}: its settings cannot be read and were left out.", file=file)
    if not found.unread:
        return found.memory, ""
    names = ", ".join(found.unread)
    words = tr("{file}: these settings cannot be read: {names}.", file=file, names=names)
    return found.memory, words


def _read_whole(file: Path) -> Lines:
    """Return what ``file`` holds, however it is written; raises DataError with one sentence."""
    record = read_record(file)
    _judge(file, record)
    try:
        return Lines(record, [event_of(event) for event in record["events"]])
    except UNREADABLE as error:
        raise DataError(
            tr("{file}: is no journal ({reason}); export it again.", file=file, reason=error)
        ) from None


def _judge(file: Path, record: Record) -> None:
    version = record.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise DataError(
            tr("{file}: was written by a newer Tsubo; update this one to import it.", file=file)
        )
    if not isinstance(record.get("events"), list):
        raise DataError(
            tr("{file}: holds no journal; choose a file that Tsubo exported as JSON.", file=file)
        )
    # Both import pydantic, which only a file from outside is worth.
    from tsubo.storage.checking import model_findings
    from tsubo.storage.schema_journal import JournalFile

    found = list(model_findings(file, JournalFile, record))
    if found:
        more = len(found) - 1
        if not more:
            raise DataError(found[0])
        counted = tr_many("({count} more like this.)", "({count} more like this.)", more)
        raise DataError(f"{found[0]} {counted}")


def _row(entry: Entry) -> dict[str, object]:
    session, answers = entry.session, entry.answers
    outcomes = [step.outcome for step in session.steps]
    before, after = answers.worst
    return {
        "id": session.id,
        "machine": entry.machine,
        "started": session.started.isoformat(timespec="seconds"),
        "ended": session.ended.isoformat(timespec="seconds"),
        "minutes": round(session.spent / 60, 1),
        "pain": session.pain.value,
        "only": session.only,
        "ending": session.ending.value,
        "done": outcomes.count(Outcome.DONE),
        "skipped": outcomes.count(Outcome.SKIPPED),
        "not_reached": outcomes.count(Outcome.NOT_REACHED),
        "pauses": session.pauses,
        "paused_seconds": session.paused,
        "lowered": " ".join(f"{point}:{cap}" for point, cap in sorted(session.lowered.items())),
        **answers_record(answers, frozenset({"next_day", "too_hard"})),
        "before": before,
        "after": after,
        "too_hard_at": " ".join(answers.too_hard_at),
        "note": _harmless(answers.note),
        **_by_area(answers),
    }


def _by_area(answers: Answers) -> dict[str, int]:
    noted = (("before", answers.before), ("after", answers.after))
    return {f"{when}_{area.value}": pain for when, pains in noted for area, pain in pains.items()}


def _harmless(note: str) -> str:
    """Return ``note`` so that a spreadsheet shows it and never computes it."""
    return f"'{note}" if note.startswith(_FORMULA) else note


def _pieces(lines: Iterable[str], settings: Record | None) -> Iterator[bytes]:
    """Yield an export, an event a line, so that it can be read and written a line at a time."""
    yield f'{{"format": {FORMAT},\n'.encode()
    if settings is not None:
        yield f'"settings": {json.dumps(settings)},\n'.encode()
    yield OPENING
    between = b""
    for line in lines:
        yield between + line.encode()
        between = b",\n"
    yield b"\n" + CLOSING + b"\n"


def _write(file: Path, content: Iterable[bytes]) -> None:
    if not file.parent.is_dir():
        raise DataError(
            tr("{folder}: there is no such folder; make it, or name another.", folder=file.parent)
        )
    try:
        with written_whole(file) as fresh:
            fresh.touch(0o600)
            with fresh.open("wb") as stream:
                stream.writelines(content)
                stream.flush()
                os.fsync(stream.fileno())
    except OSError as error:
        raise DataError(
            tr("{file}: cannot be written ({reason}).", file=file, reason=error.strerror)
        ) from None
