"""The person's files and the disk they lie on, looked at without changing or telling them.

What is found names no file of the person and nothing that stands in one.
"""

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr, tr_many
from tsubo.storage.journal.connecting import FILE as JOURNAL
from tsubo.storage.journal.migrations import MIGRATIONS
from tsubo.storage.person_folders import person_folders
from tsubo.storage.settings_file import SettingsFile, Unread

ENOUGH = 50_000_000
"""Free bytes with which years of sessions fit (our decision)."""
_OTHERS = 0o077
"""The rights of everybody but the owner."""
_READ_SECONDS = 5.0


def profile_checkup(profile: Path) -> Iterator[Finding]:
    """Yield what is found about the files in ``profile``, of all who use Tsubo here."""
    folders = person_folders(profile)
    yield _settings(folders)
    yield _journal(folders)
    yield _rights(profile)
    yield _space(profile)


def _settings(folders: Iterable[Path]) -> Finding:
    about = "settings", tr("Settings")
    for own in map(SettingsFile, folders):
        if own.file.exists():
            own.read()
        for unread, _ in own.troubles:
            return problem(about, *_settings_trouble(unread))
    return Finding(*about, tr("can be read"))


def _settings_trouble(unread: Unread) -> tuple[str, str]:
    """Return in words what of the settings is ``unread``, and how to mend it."""
    match unread:
        case Unread.NEWER:
            return tr("written by a newer Tsubo"), tr("Update Tsubo to open it.")
        case Unread.CLOSED:
            mend = tr("Give yourself the right to read and write there.")
            return tr("a settings file cannot be opened"), mend
        case _:
            mend = tr("Start Tsubo: it keeps such a file aside and begins a new one.")
            return tr("a settings file cannot be read, or not all of it"), mend


def _journal(folders: Iterable[Path]) -> Finding:
    about = "journal", tr("Journal")
    for file in (folder / JOURNAL for folder in folders):
        trouble = _trouble_of(file) if file.exists() else None
        if trouble is not None:
            return problem(about, *trouble)
    return Finding(*about, tr("whole, or not begun yet"))


def _trouble_of(file: Path) -> tuple[str, str] | None:
    """Return what is wrong with the journal ``file`` and how to mend it, None when it is whole."""
    try:
        address = f"{file.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=_READ_SECONDS)) as journal:
            (version,) = journal.execute("PRAGMA user_version").fetchone()
            (found,) = journal.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code == sqlite3.SQLITE_READONLY_ROLLBACK:
            # Cut off while it was written. Whoever opens it to write has it as it was before.
            return None
        if code & 0xFF == sqlite3.SQLITE_BUSY:
            return tr("in use by another program"), tr("Close that program and look again.")
        if code & 0xFF == sqlite3.SQLITE_CANTOPEN:
            mend = tr("Give yourself the right to read and write there.")
            return tr("cannot be opened"), mend
        found, version = "", 0
    if version > len(MIGRATIONS):
        return tr("written by a newer Tsubo"), tr("Update Tsubo to open it.")
    if found == "ok":
        return None
    return (
        tr("damaged"),
        tr("Start Tsubo: it keeps a damaged journal aside. Copies lie in the folder beside it."),
    )


def _rights(profile: Path) -> Finding:
    """Look whether only the owner can read what Tsubo keeps; Windows guards the whole folder."""
    about = "rights", tr("Who can read your files")
    if not _can_hold_files(profile):
        return problem(
            about, tr("nothing can be written"), tr("Give yourself the right to write there.")
        )
    if sys.platform == "win32" or not profile.exists():
        return Finding(*about, tr("only you"))
    files = [one for one in profile.rglob("*") if one.is_file()]
    seen = [one.stat() for one in files]
    shown = sum(bool(stat.st_mode & _OTHERS) for stat in seen)
    foreign = sum(stat.st_uid != os.getuid() for stat in seen)
    if foreign:
        return problem(
            about,
            tr_many("{count} file is not yours", "{count} files are not yours", foreign),
            tr("Make them yours with chown; Tsubo was perhaps started as another user."),
        )
    if shown:
        return problem(
            about,
            tr_many("others can read {count} file", "others can read {count} files", shown),
            tr("Take their rights away: chmod -R go= and the folder of your settings."),
        )
    locked = sum(not os.access(one, os.R_OK | os.W_OK) for one in files)
    if locked:
        return problem(
            about,
            tr_many("{count} file cannot be written", "{count} files cannot be written", locked),
            tr("Give yourself the right: chmod -R u+rwX and the folder of your settings."),
        )
    return Finding(*about, tr("only you"))


def _can_hold_files(profile: Path) -> bool:
    """Say whether files can be written in ``profile``, or in what it would be made in."""
    there = _nearest(profile)
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def _nearest(profile: Path) -> Path:
    """Return ``profile``, or the innermost folder around it that there is."""
    return next(one for one in (profile, *profile.absolute().parents) if one.exists())


def _space(profile: Path) -> Finding:
    about = "space", tr("Free space")
    free = shutil.disk_usage(_nearest(profile)).free
    words = tr("{count} MB", count=free // 1_000_000)
    if free < ENOUGH:
        return problem(about, words, tr("Free some space, or sessions cannot be written down."))
    return Finding(*about, words)
