"""What is asked of all that is kept, and what is told of it, inside the action ``Journaled``.

They are imported with the page "Your data", so that opening the map costs nothing for it.
"""

from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from tsubo.domain.memory import Memory


class DataErrand(Enum):
    """What only the program can do with what is kept: it has the files and the dialogs."""

    EXPORT = "write everything to a file"
    EXPORT_TABLE = "write the sessions to a table"
    IMPORT = "add what an exported file holds"
    CHOOSE_FOLDER = "choose the folder in which two computers meet"
    ERASE = "delete everything for good"


class DataLeaf(Enum):
    """What needs no further word."""

    ASK_TO_ERASE = "show what would be deleted, and ask once more"
    RATHER_NOT = "keep everything"
    TAKE_SETTINGS = "take over the settings of the file that was imported"
    LEAVE_SETTINGS = "leave them where they are"


class EraseShared(NamedTuple):
    """Say whether this computer's own file in the shared folder is to go too."""

    too: bool


class ShareIn(NamedTuple):
    """Meet the person's other computer in this folder from now on; in none if it is empty."""

    folder: str


class Working(NamedTuple):
    """Say that an errand has begun, whose end is told later."""

    errand: DataErrand


class Machine(NamedTuple):
    """Another computer of the person: its short name, its sessions, and the day of the last."""

    name: str
    sessions: int
    last: date


class KeptTold(NamedTuple):
    """What is kept: the folder, sessions and since when, other computers, what is amiss."""

    folder: str
    sessions: int = 0
    since: date | None = None
    machines: tuple[Machine, ...] = ()
    problem: str = ""


class SharedTold(NamedTuple):
    """What came of following the shared folder; ``away`` says that the folder is not there."""

    folder: str
    at: datetime
    away: bool = False
    sent: int = 0
    added: int = 0
    changed: int = 0
    problems: tuple[str, ...] = ()


class FolderRefused(NamedTuple):
    """Say in one sentence why a folder cannot be shared."""

    problem: str


class ExportTold(NamedTuple):
    """What was written to ``file``, or in one sentence why it was not."""

    file: str
    sessions: int = 0
    deleted: int = 0
    everything: bool = True
    problem: str = ""


class ImportTold(NamedTuple):
    """What ``file`` brought, or in one sentence why it brought nothing.

    ``settings`` are those it holds; ``left_out`` says what of it could not be read.
    """

    file: str
    added: int = 0
    changed: int = 0
    known: int = 0
    settings: Memory | None = None
    left_out: str = ""
    problem: str = ""


class ErasedTold(NamedTuple):
    """How many files are gone, which could not be deleted, and what stays elsewhere."""

    files: int
    left: tuple[str, ...]
    stays: tuple[str, ...]


DataWish = (
    DataLeaf
    | EraseShared
    | ShareIn
    | Working
    | KeptTold
    | SharedTold
    | ExportTold
    | ImportTold
    | FolderRefused
    | ErasedTold
)
