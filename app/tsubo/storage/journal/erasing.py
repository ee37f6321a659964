"""Deleting everything the journal keeps, and telling plainly what went and what stays."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from tsubo.storage.journal.connecting import FILE, machine_of
from tsubo.storage.journal.migrations import backup_folder
from tsubo.storage.journal.sync_folder import ENDING, PREFIX


class Erased(NamedTuple):
    """The files that are gone, and a sentence for each thing that stays."""

    removed: tuple[Path, ...]
    stays: tuple[str, ...]


def erase(profile: Path, folder: Path | None = None) -> Erased:
    """Delete the journal of ``profile``, its copies and damaged ones, and its own shared file.

    The journal must be closed. ``folder`` is the shared folder, if there is one; what other
    machines wrote there is theirs and stays, and so does what was exported.
    """
    file = profile / FILE
    machine = _machine(file)
    copies = backup_folder(file)
    doomed = [*sorted(profile.glob(f"{FILE}*")), *sorted(profile.glob(f"{file.stem}.broken*"))]
    if copies.is_dir():
        doomed += sorted(copies.iterdir())
    stays: list[str] = []
    if folder is not None:
        shared = sorted(folder.glob(f"{PREFIX}*{ENDING}"))
        # An engine may have made copies of our own file; their names begin as its does.
        own = [other for other in shared if machine and other.name.startswith(PREFIX + machine)]
        doomed += own
        stays += [
            f"{other} was written by another machine and stays; delete it there."
            for other in shared
            if other not in own
        ]
    removed: list[Path] = []
    for gone in doomed:
        try:
            gone.unlink()
        except OSError as error:
            stays.append(f"{gone} could not be deleted ({error.strerror}).")
        else:
            removed.append(gone)
    if copies.is_dir() and not any(copies.iterdir()):
        copies.rmdir()
        removed.append(copies)
    stays.append("Files you exported, and copies on other machines or in backups of yours, stay.")
    return Erased(tuple(removed), tuple(stays))


def _machine(file: Path) -> str:
    """Return the name of the machine, or nothing where the file cannot tell it any more."""
    if not file.exists():
        return ""
    connection = sqlite3.connect(file)
    try:
        return machine_of(connection)
    except (sqlite3.Error, TypeError):
        return ""
    finally:
        connection.close()
