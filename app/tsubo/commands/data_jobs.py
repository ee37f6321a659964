"""Jobs with all that is kept, in a thread beside the journal's: other disks may be slow.

Each opens the journal itself, so that what goes wrong is told where it was asked for.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tsubo.domain.words import tr
from tsubo.session.actions import Journaled
from tsubo.session.data_wishes import (
    ErasedTold,
    ExportTold,
    ImportTold,
    KeptTold,
    Machine,
    SharedTold,
)
from tsubo.storage.data_files import DataError
from tsubo.storage.journal.connecting import FILE

if TYPE_CHECKING:
    from tsubo.storage.journal.erasing import Erased


def kept(profile: Path) -> Journaled:
    """Tell what is kept in ``profile``; no journal is begun for that."""
    from tsubo.domain.journal_numbers import Wanted
    from tsubo.storage.journal.history import count
    from tsubo.storage.journal.machines import first_day, others
    from tsubo.storage.journal.opening import journal_if_begun

    try:
        with journal_if_begun(profile) as journal:
            if journal is None:
                return Journaled(KeptTold(str(profile)))
            machines = tuple(Machine(one.id[:4], one.sessions, one.last) for one in others(journal))
            sessions = count(journal, Wanted())
            return Journaled(KeptTold(str(profile), sessions, first_day(journal), machines))
    except DataError as error:
        return Journaled(KeptTold(str(profile), problem=str(error)))


def exported(profile: Path, file: Path, settings: dict[str, Any] | None) -> Journaled:
    """Write everything, without ``settings`` the sessions alone, to ``file``; tell of it."""
    from tsubo.storage.journal.exchange import export_json
    from tsubo.storage.journal.opening import journal_if_begun

    try:
        with journal_if_begun(profile) as journal:
            done = export_json(journal, file, settings)
    except DataError as error:
        return Journaled(ExportTold(str(file), problem=str(error)))
    return Journaled(ExportTold(str(file), done.sessions, done.deleted, settings is not None))


def exported_table(profile: Path, file: Path) -> Journaled:
    """Write the sessions to ``file`` as a table and tell what came of it."""
    from tsubo.storage.journal.exchange import export_csv
    from tsubo.storage.journal.opening import journal_if_begun

    try:
        with journal_if_begun(profile) as journal:
            done = export_csv(journal, file)
    except DataError as error:
        return Journaled(ExportTold(str(file), problem=str(error)))
    return Journaled(ExportTold(str(file), done.sessions, everything=False))


def imported(profile: Path, file: Path, today: str) -> Journaled:
    """Merge ``file`` into the journal, which is begun if need be, and tell what it brought."""
    from tsubo.storage.journal.exchange import import_json
    from tsubo.storage.journal.opening import begun_journal

    try:
        with begun_journal(profile) as journal:
            merged, settings, left_out = import_json(journal, file, today)
    except DataError as error:
        return Journaled(ImportTold(str(file), problem=str(error)))
    return Journaled(ImportTold(str(file), *merged, settings, left_out))


def shared(profile: Path, folder: str, at: datetime) -> Journaled:
    """Send and merge what is new in the shared ``folder``, and tell what came of it."""
    from tsubo.storage.journal.opening import begun_journal
    from tsubo.storage.journal.sync_folder import follow

    try:
        if not Path(folder).is_dir():
            return Journaled(SharedTold(folder, at, away=True))
        with begun_journal(profile) as journal:
            sent, merged, problems = follow(journal, Path(folder))
    except DataError as error:
        return Journaled(SharedTold(folder, at, problems=(str(error),)))
    except OSError as error:
        words = tr("{folder} cannot be used ({reason}).")
        problem = words.format(folder=folder, reason=error.strerror)
        return Journaled(SharedTold(folder, at, problems=(problem,)))
    return Journaled(SharedTold(folder, at, False, sent, merged.added, merged.changed, problems))


def left_shared(
    profile: Path, folder: Path | None, too: bool, tell: "Callable[[Erased], object]"
) -> None:
    """Delete the own file in the shared ``folder`` if it is to go ``too``, and tell what stays."""
    from tsubo.storage.journal.erasing import NOTHING, erase_shared

    if folder is None:
        tell(NOTHING)
    elif too:
        tell(erase_shared(profile, folder))
    else:
        words = tr("This computer’s file in the shared folder {folder}.")
        tell(NOTHING._replace(stays=(words.format(folder=folder),)))


def erased(profile: Path, before: "Erased") -> Journaled:
    """Delete all else that is kept in ``profile``; ``before`` is what the shared folder came to."""
    from tsubo.storage.journal.erasing import erase
    from tsubo.storage.journal.migrations import backup_folder

    done = erase(profile)
    files = {*before.removed, *done.removed} - {profile, backup_folder(profile / FILE)}
    told = ErasedTold(len(files), (*before.left, *done.left), (*before.stays, *done.stays))
    return Journaled(told)
