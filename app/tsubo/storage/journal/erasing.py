"""Deleting everything Tsubo keeps of a person, and telling plainly what went and what stays."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from tsubo.domain.words import tr
from tsubo.storage.journal.connecting import FILE, machine_of
from tsubo.storage.journal.migrations import backup_folder
from tsubo.storage.journal.sync_folder import ENDING, PREFIX
from tsubo.storage.person_folders import is_another

OURS = (
    *("journal.sqlite*", "journal.broken*.sqlite*", "settings.json", "settings.broken*.json"),
    *("settings.kept*.json", ".settings.json.*", "reminders.json", ".reminders.json.*"),
    *("window.json", ".window.json.*", "problem.txt", "crash.txt", ".crash.txt.*"),
    *("people.json", "people.broken*", ".people.json.*"),
)
"""What Tsubo writes into the folder of a person; the folder may hold files of somebody else.

The mark of the running program stays until that ends; it says nothing of the person. The list of
people is made again from the folders of all others.
"""
NAME = ("person.json", ".person.json.*")
"""The person's name, which goes with the first one; without it another would not be there."""


class Erased(NamedTuple):
    """The files that are gone, and sentences for those that could not go and for what stays."""

    removed: tuple[Path, ...]
    left: tuple[str, ...]
    stays: tuple[str, ...]


NOTHING = Erased((), (), ())
"""What came of deleting nothing."""


def erase(profile: Path, folder: Path | None = None) -> Erased:
    """Delete all that is kept in ``profile``: settings, journal, its copies, damaged files.

    The journal must be closed. ``folder`` is the shared folder, if this machine's own file there is
    to go too, see ``erase_shared()``. What was exported stays. The profile's folder itself goes
    when nothing is left in it.
    """
    shared = NOTHING if folder is None else erase_shared(profile, folder)
    copies = backup_folder(profile / FILE)
    names = OURS if is_another(profile) else (*OURS, *NAME)
    doomed = sorted({one for ours in names for one in profile.glob(ours) if not one.is_dir()})
    removed, left = _unlinked([*doomed, *sorted(copies.glob("*"))])
    for empty in (copies, profile):
        try:
            if empty.is_dir() and not any(empty.iterdir()):
                empty.rmdir()
                removed.append(empty)
        except OSError as error:
            left.append(_stays(empty, error))
    stays = [tr("Files you exported, copies on other computers, and backups of yours.")]
    if is_another(profile):
        stays.append(tr("Your name and colour. Remove, on the page People, deletes them."))
    return Erased((*shared.removed, *removed), (*shared.left, *left), (*shared.stays, *stays))


def erase_shared(profile: Path, folder: Path) -> Erased:
    """Delete the file that the machine of ``profile`` wrote in the shared ``folder``.

    What other machines wrote there is theirs and stays. While the journal is there, the file would
    be written anew, so it is to go next.
    """
    try:
        if not folder.is_dir():
            words = tr("{folder} is not there; this computer’s file in it stays.")
            return NOTHING._replace(stays=(words.format(folder=folder),))
        shared = sorted(folder.glob(f"{PREFIX}*{ENDING}"))
    except OSError as error:
        words = tr("{folder} cannot be used ({reason}).")
        return NOTHING._replace(left=(words.format(folder=folder, reason=error.strerror),))
    machine = _machine(profile / FILE)
    # An engine may have made copies of our own file; their names begin as its does.
    own = [other for other in shared if machine and other.name.startswith(PREFIX + machine)]
    removed, left = _unlinked(own)
    stays = [
        tr("{file} was written by another computer; delete it there.", file=other)
        for other in shared
        if other not in own
    ]
    return Erased(tuple(removed), tuple(left), tuple(stays))


def _unlinked(doomed: list[Path]) -> tuple[list[Path], list[str]]:
    """Delete ``doomed``; return those that are gone, and a sentence for each that is not."""
    removed, left = [], []
    for gone in doomed:
        try:
            gone.unlink()
        except OSError as error:
            left.append(_stays(gone, error))
        else:
            removed.append(gone)
    return removed, left


def _stays(place: Path, error: OSError) -> str:
    return tr("{file} could not be deleted ({reason}).", file=place, reason=error.strerror)


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
