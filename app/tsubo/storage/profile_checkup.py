"""The person's files and the disk they lie on, looked at without changing or telling them.

What is found names no file of the person and nothing that stands in one.
"""

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr, tr_many
from tsubo.storage.journal.connecting import FILE as JOURNAL
from tsubo.storage.journal.migrations import MIGRATIONS
from tsubo.storage.settings_file import FILE as SETTINGS
from tsubo.storage.settings_file import SettingsFile

PEOPLE = "people"
"""The folder with one folder for each further person."""
ENOUGH = 50_000_000
"""Free bytes with which years of sessions fit (our decision)."""
_OTHERS = 0o077
"""The rights of everybody but the owner."""
_READ_SECONDS = 5.0


def profile_checkup(profile: Path) -> Iterator[Finding]:
    """Yield what is found about the files in ``profile``, of all who use Tsubo here."""
    folders = [profile, *sorted(one for one in profile.glob(f"{PEOPLE}/*") if one.is_dir())]
    yield _settings(folders)
    yield _journal(folders)
    yield _rights(profile)
    yield _space(profile)


def _settings(folders: list[Path]) -> Finding:
    about = "settings", tr("Settings")
    for file in (folder / SETTINGS for folder in folders):
        if file.exists() and not _can_be_read(file):
            return problem(
                about,
                tr("a settings file cannot be read"),
                tr("Start Tsubo: it keeps such a file aside and begins a new one."),
            )
    return Finding(*about, tr("can be read"))


def _can_be_read(file: Path) -> bool:
    """Say whether Tsubo can use the settings in ``file``; it reads a copy, to leave it alone."""
    with TemporaryDirectory(prefix="tsubo-checkup-") as folder:
        try:
            shutil.copyfile(file, Path(folder, SETTINGS))
        except OSError:
            return False
        copy = SettingsFile(Path(folder))
        copy.read()
        return not copy.problem


def _journal(folders: list[Path]) -> Finding:
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
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            return tr("in use by another program"), tr("Close that program and look again.")
        found, version = "", 0
    if version > len(MIGRATIONS):
        return tr("written by a newer Tsubo"), tr("Update Tsubo to open it.")
    if found == "ok":
        return None
    return (
        tr("damaged, or not to be read"),
        tr("Start Tsubo: it keeps a damaged journal aside. Copies lie in the folder beside it."),
    )


def _rights(profile: Path) -> Finding:
    """Look whether only the owner can read what Tsubo keeps; Windows guards the whole folder."""
    about = "rights", tr("Who can read your files")
    if sys.platform == "win32" or not profile.exists():
        return Finding(*about, tr("only you"))
    seen = [one.lstat() for one in profile.rglob("*") if one.is_file() or one.is_symlink()]
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
    if not os.access(profile, os.W_OK | os.X_OK):
        return problem(
            about, tr("nothing can be written"), tr("Give yourself the right to write there.")
        )
    return Finding(*about, tr("only you"))


def _space(profile: Path) -> Finding:
    about = "space", tr("Free space")
    there = next(one for one in (profile, *profile.absolute().parents) if one.exists())
    free = shutil.disk_usage(there).free
    words = tr("{count} MB", count=free // 1_000_000)
    if free < ENOUGH:
        return problem(about, words, tr("Free some space, or sessions cannot be written down."))
    return Finding(*about, words)
