"""What a process that reminds reads and writes: everybody's reminders, and how far it got.

The settings are only read, since the window writes them. How far the reminders are dealt with
stands in a file of its own beside them, which only that process writes.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tsubo.domain.person import alone
from tsubo.domain.reminders import Reminder, is_reminders
from tsubo.domain.reminding import Reminding
from tsubo.storage.data_files import UNREADABLE
from tsubo.storage.people_file import OWN_FILE
from tsubo.storage.person_folders import FOLDER, is_another, person_folders
from tsubo.storage.reminder_records import reminders_of
from tsubo.storage.settings_file import FILE as SETTINGS
from tsubo.storage.whole_file import write_whole

FILE = "reminders.json"
VERSION = 1


class Wishes(NamedTuple):
    """Who wants which reminders: their folder, and their name where there are several people."""

    folder: Path
    name: str
    reminders: tuple[Reminder, ...]


def everybodys_wishes(profile: Path) -> list[Wishes]:
    """Return the reminders of all people of ``profile`` who want any.

    Raises OSError when settings cannot be opened, so that it is not known what is wanted.
    """
    folders = person_folders(profile)
    wishes = (Wishes(one, _name(one), _reminders(one / SETTINGS)) for one in folders)
    return [one for one in wishes if one.reminders]


def read_reminding(folder: Path, now: float) -> Reminding:
    """Return how far the reminders of ``folder`` are; at first what came before ``now`` is over."""
    try:
        record = json.loads((folder / FILE).read_bytes())
        if record["version"] != VERSION:
            raise ValueError("unknown version")
        return Reminding(
            float(record["seen"]),
            _moment(record["due"]),
            _moment(record["again"]),
            int(record["times"]),
            str(record["none_on"]),
        )
    except (OSError, *UNREADABLE):
        return Reminding(now)


def write_reminding(folder: Path, so_far: Reminding) -> None:
    """Keep how far the reminders of ``folder`` are, where the folder is still there.

    What cannot be written is only lost at the end of the process.
    """
    if folder.is_dir():
        with suppress(OSError):
            record = {"version": VERSION, **so_far._asdict()}
            write_whole(folder / FILE, json.dumps(record) + "\n")


def forget_reminding(profile: Path) -> None:
    """Remove everything that a process that reminds has kept in ``profile``."""
    for folder in person_folders(profile):
        with suppress(OSError):
            (folder / FILE).unlink(missing_ok=True)


def _name(folder: Path) -> str:
    try:
        name = json.loads((folder / OWN_FILE).read_bytes())["name"]
    except (OSError, *UNREADABLE):
        name = None
    if isinstance(name, str):
        return name
    first_of_several = not is_another(folder) and (folder / FOLDER).is_dir()
    return alone().name if first_of_several else ""


def _reminders(settings: Path) -> tuple[Reminder, ...]:
    """Return the reminders in a file of settings; one that is broken holds none."""
    try:
        record = json.loads(settings.read_bytes())
        found = reminders_of(record["preferences"].get("reminders", ()))
    except (FileNotFoundError, *UNREADABLE):
        return ()
    return found if is_reminders(found) else ()


def _moment(value: float | None) -> float | None:
    return None if value is None else float(value)
