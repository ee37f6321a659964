"""The person's settings: one versioned JSON file, written whole or not at all.

It is read before the first frame (the theme is in it), so it is checked by hand here instead of by
pydantic. A file that cannot be used is kept aside under a new name and named to the person; a file
of a newer Tsubo is left alone.
"""

import json
import time
from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tsubo.domain.habits import Habits
from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Order, Preferences, Talk, Theme, changed
from tsubo.domain.side import Side
from tsubo.domain.words import tr
from tsubo.storage.whole_file import write_whole

if TYPE_CHECKING:
    from tsubo.domain.pain_drawing import Drawing
    from tsubo.domain.reminders import Reminder

VERSION = 1
FILE = "settings.json"
HIGHEST = 10
"""The top of the scale of pressure."""

UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading a record that holds no settings raises."""


def _reminders(records: list[dict[str, Any]]) -> "tuple[Reminder, ...]":
    """Return the reminders of ``records``; most people want none, and cost nothing."""
    if not records:
        return ()
    from tsubo.storage.reminder_records import reminders_of

    return reminders_of(records)


_KINDS: dict[str, Callable[[Any], object]] = {
    "preferred_side": Side,
    "theme": Theme,
    "talk": Talk,
    "order": Order,
    "reminders": _reminders,
}


def today_words() -> str:
    """Return the day as it stands in the settings: 2026-11-20."""
    return time.strftime("%Y-%m-%d")


class SettingsFile:
    """The settings of one profile folder; ``problem`` names what could not be read.

    ``today`` gives the day, which stands beside what was told about the health: some of it holds
    for that day only.
    """

    def __init__(self, profile: Path, today: Callable[[], str] = today_words) -> None:
        self.file = profile / FILE
        self._today = today
        self.problem = ""
        self._may_write = True

    def read(self) -> Memory:
        """Return what was remembered, or the defaults, never an error."""
        try:
            return memory_from(json.loads(self.file.read_bytes()), self._today())
        except FileNotFoundError:
            return Memory()
        except NewerError:
            self._may_write = False
            self.problem = tr("{file} was written by a newer Tsubo", file=self.file)
        except OSError as error:
            self._may_write = False
            self.problem = tr(
                "{file} cannot be opened ({reason})", file=self.file, reason=error.strerror
            )
        except UNREADABLE:
            self.problem = self._kept_aside()
        return Memory()

    def write(self, memory: Memory) -> str:
        """Write ``memory``; return one sentence when that fails, else nothing."""
        if not self._may_write:
            return ""
        record = settings_record(memory, self._today())
        try:
            write_whole(self.file, json.dumps(record, indent=2) + "\n")
        except OSError as error:
            return tr("{file} cannot be written ({reason})", file=self.file, reason=error.strerror)
        return ""

    def _kept_aside(self) -> str:
        from tsubo.storage.aside import name_aside

        aside = name_aside(self.file, "broken")
        try:
            self.file.replace(aside)
        except OSError as error:
            self._may_write = False
            return tr(
                "{file} cannot be used, nor moved aside ({reason})",
                file=self.file,
                reason=error.strerror,
            )
        return str(aside)


class NewerError(ValueError):
    """The settings have a higher version than this program knows."""


def settings_record(memory: Memory, today: str) -> dict[str, Any]:
    """Return ``memory`` as plain values; ``today`` (2026-11-20) stands where it is said."""
    preferences = {
        row.name: _plain(getattr(memory.preferences, row.name)) for row in fields(Preferences)
    }
    left = memory.unfinished
    unfinished = left and {name: _plain(value) for name, value in left._asdict().items()}
    return {
        "version": VERSION,
        "preferences": preferences,
        "pain": memory.pain.value,
        "agreed": memory.agreed,
        "unfinished": unfinished,
        "met": sorted(memory.habits.met or ()),
        "eased": dict(memory.habits.eased),
        "ways": dict(memory.habits.ways),
        "health": _health_record(memory.health, today),
        "drawing": _drawing_record(memory, today),
        "asked_about": memory.asked_about,
        "shared_folder": memory.shared_folder,
    }


def memory_from(record: dict[str, Any], today: str) -> Memory:
    """Return the memory in ``record``; raises one of ``UNREADABLE`` when it holds none."""
    version = record["version"]
    if isinstance(version, int) and version > VERSION:
        raise NewerError
    if version != VERSION:
        raise ValueError("unknown version")
    preferences = Preferences()
    for name, value in record["preferences"].items():
        kind = _KINDS.get(name)
        preferences = changed(preferences, name, value if kind is None else kind(value))
    if not isinstance(record["agreed"], bool):
        raise TypeError("agreed is true or false")
    health, drawing = record.get("health", {}), record.get("drawing", {})
    return Memory(
        preferences,
        Pain(record["pain"]),
        record["agreed"],
        _unfinished(record["unfinished"]),
        _habits(record),
        _health(health),
        told_today=not health or health.get("day") == today,
        areas=_drawing(drawing),
        denied=_denied(drawing, today),
        asked_about=_word(record.get("asked_about", "")),
        shared_folder=_word(record.get("shared_folder", "")),
    )


def _health_record(health: Health, today: str) -> dict[str, Any]:
    """Return what was told about the health; most people tell nothing, and cost nothing."""
    if health == NOTHING_TOLD:
        return {}
    from tsubo.storage.health_records import health_record

    return {"day": today, **health_record(health)}


def _health(record: dict[str, Any]) -> Health:
    if not record:
        return NOTHING_TOLD
    from tsubo.storage.health_records import health_of

    return health_of(record)


def _drawing_record(memory: Memory, today: str) -> dict[str, Any]:
    """Return the pain drawing, and the warning signs that were denied ``today`` because of it."""
    if not memory.areas:
        return {}
    from tsubo.storage.pain_files import drawing_record

    denied = sorted(memory.denied)
    return {"day": today, "areas": drawing_record(memory.areas), "denied": denied}


def _drawing(record: dict[str, Any]) -> "Drawing":
    if not record:
        return {}
    from tsubo.storage.pain_files import drawing_of

    return drawing_of(record["areas"])


def _denied(record: dict[str, Any], today: str) -> frozenset[str]:
    if record.get("day") != today:
        return frozenset()
    return frozenset(_word(sign) for sign in record["denied"])


def _habits(record: dict[str, Any]) -> Habits:
    return Habits(
        frozenset(_word(name) for name in record.get("met", ())),
        {_word(name): _cap(value) for name, value in record.get("eased", {}).items()},
        {_word(name): _word(value) for name, value in record.get("ways", {}).items()},
    )


def _unfinished(record: dict[str, Any] | None) -> Unfinished | None:
    if record is None:
        return None
    only, phase, into = record["only"], record["phase"], record.get("into", 0)
    numbers = isinstance(phase, int) and isinstance(into, int)
    if not isinstance(only, str | None) or not numbers or min(phase, into) < 0:
        raise ValueError("unfinished session")
    point, side = _word(record.get("point", "")), record.get("side")
    where = None if side is None else Side(side)
    return Unfinished(only, Pain(record["pain"]), phase, point, where, into)


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a name is words")
    return value


def _cap(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= HIGHEST:
        raise ValueError("a pressure is a whole number from 0 to 10")
    return value


def _plain(value: object) -> object:
    if isinstance(value, tuple) and value:
        from tsubo.storage.reminder_records import reminder_records

        return reminder_records(value)
    return value.value if isinstance(value, Enum) else value
