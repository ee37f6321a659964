"""The person's settings: one versioned JSON file, written whole or not at all.

It is read before the first frame (the theme is in it), so it is checked by hand instead of by
pydantic. Reading changes nothing. A file that was not understood in all its parts is kept aside
before anything is written over it; a file of a newer Tsubo is left alone.
"""

import json
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tsubo.domain.memory import Memory
from tsubo.domain.words import tr
from tsubo.storage.whole_file import write_whole

if TYPE_CHECKING:
    from tsubo.storage.data_files import Record
    from tsubo.storage.settings_reading import Remembered

FILE = "settings.json"


class Unread(Enum):
    """What of the settings is not known, and why."""

    BROKEN = "nothing, as the file holds no settings"
    NEWER = "nothing, as a newer Tsubo wrote it"
    CLOSED = "nothing, as the file cannot be opened"
    SOME = "some settings"
    HEALTH = "what was told about the health"


class Trouble(NamedTuple):
    """What could not be read, and what there is to say of it.

    That is the file: the one of a newer Tsubo, the one that cannot be opened with the reason, else
    the one under which the old settings are kept. Of ``SOME`` it is the names of the settings.
    """

    unread: Unread
    detail: str


def today_words() -> str:
    """Return the day as it stands in the settings: 2026-11-20."""
    return time.strftime("%Y-%m-%d")


class SettingsFile:
    """The settings of one profile folder; ``troubles`` says what could not be read.

    ``today`` gives the day, which stands beside what was told about the health: some of it holds
    for that day only.
    """

    def __init__(self, profile: Path, today: Callable[[], str] = today_words) -> None:
        self.file = profile / FILE
        self._today = today
        self.troubles: tuple[Trouble, ...] = ()
        self._may_write = True
        self._aside: Path | None = None
        self._unknown: Record = {}
        self._unknown_preferences: Record = {}

    @property
    def health_known(self) -> bool:
        """Whether it is known what was told about the health, be it nothing."""
        return all(unread is Unread.SOME for unread, _ in self.troubles)

    @property
    def keeps(self) -> bool:
        """Whether what is changed now is kept; not where a file stands that is left alone."""
        return self._may_write

    def read(self) -> Memory:
        """Return what was remembered, the defaults for what cannot be read, never an error."""
        try:
            content = self.file.read_bytes()
        except FileNotFoundError:
            return Memory()
        except OSError as error:
            self._may_write = False
            self.troubles = (Trouble(Unread.CLOSED, f"{self.file} ({error.strerror})"),)
            return Memory()
        return self._understood(content)

    def write(self, memory: Memory) -> str:
        """Write ``memory``; return one sentence when that fails, else nothing.

        What cannot be written over, as it was told in ``troubles``, stays without a further word.
        """
        if not self._may_write:
            return ""
        from tsubo.storage.settings_record import settings_record

        record = settings_record(memory, self._today())
        record["preferences"] = {**self._unknown_preferences, **record["preferences"]}
        try:
            self._keep_aside()
            write_whole(self.file, json.dumps({**self._unknown, **record}, indent=2) + "\n")
        except OSError as error:
            return tr("{file} cannot be written ({reason})", file=self.file, reason=error.strerror)
        return ""

    def _understood(self, content: bytes) -> Memory:
        from tsubo.storage.data_files import UNREADABLE
        from tsubo.storage.settings_reading import NewerError, memory_from

        try:
            remembered = memory_from(json.loads(content), self._today())
        except NewerError:
            self._may_write = False
            self.troubles = (Trouble(Unread.NEWER, str(self.file)),)
        except UNREADABLE:
            self.troubles = (Trouble(Unread.BROKEN, self._name_aside()),)
        else:
            self._note(remembered)
            return remembered.memory
        return Memory()

    def _note(self, remembered: "Remembered") -> None:
        """Keep what is not in the memory: unknown parts stay, and unread ones are told."""
        from tsubo.storage.settings_reading import HEALTH

        self._unknown = remembered.unknown
        self._unknown_preferences = remembered.unknown_preferences
        if not remembered.unread:
            return
        aside = self._name_aside()
        others = ", ".join(name for name in remembered.unread if name != HEALTH)
        if others:
            self.troubles += (Trouble(Unread.SOME, others),)
        if HEALTH in remembered.unread:
            self.troubles += (Trouble(Unread.HEALTH, aside),)

    def _name_aside(self) -> str:
        """Choose the name under which the old file will be kept, and return it."""
        from tsubo.storage.aside import name_aside

        self._aside = name_aside(self.file, "broken")
        return str(self._aside)

    def _keep_aside(self) -> None:
        """Keep the old file, once, where not all of it was understood; raises OSError."""
        if self._aside is not None:
            from shutil import copy2

            if self.file.exists():
                copy2(self.file, self._aside)
            self._aside = None
