"""A record of settings becomes what is remembered, part by part.

A part that holds something else than it should is named, and costs no other part. What a later
Tsubo has added is handed back as it is.
"""

from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tsubo.domain.habits import Habits
from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.memory import Memory, Unfinished
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Order, Preferences, Talk, Theme, changed
from tsubo.domain.side import Side
from tsubo.storage.data_files import UNREADABLE, Record, word, words

if TYPE_CHECKING:
    from tsubo.domain.pain_drawing import Drawing
    from tsubo.domain.reminders import Reminder

    _Drawn = tuple[Drawing, frozenset[str]]

VERSION = 1
HIGHEST = 10
"""The top of the scale of pressure."""
HEALTH = "health"
"""The part in which what was told about the health stands; without it that is not known."""
FIRST_PARTS = ("preferences", "pain", "agreed", "unfinished")
"""What every record has held from the beginning; other parts came later, and may not be there."""
PREFERENCES = tuple(row.name for row in fields(Preferences))
"""What the settings page can change, by its name in the record."""

_T = TypeVar("_T")


class NewerError(ValueError):
    """The settings have a higher version than this program knows."""


class Remembered(NamedTuple):
    """What a record holds: the memory, and what is not in it.

    ``unread`` names the parts and preferences that could not be read, which are as at first.
    ``unknown`` are the parts of another name, ``unknown_preferences`` the preferences of one.
    """

    memory: Memory
    unread: tuple[str, ...]
    unknown: Record
    unknown_preferences: Record

    @property
    def lacks_parts(self) -> bool:
        """Whether more than single preferences could not be read."""
        return not set(PREFERENCES).issuperset(self.unread)


def memory_from(record: Record, today: str) -> Remembered:
    """Return what is remembered in ``record``.

    Raises NewerError, or one of ``UNREADABLE`` when it is no such record at all.
    """
    unread = [name for name in FIRST_PARTS if name not in record]
    part = _Parts(record, unread)
    version = part.left.pop("version")
    if isinstance(version, int) and version > VERSION:
        raise NewerError
    if version != VERSION:
        raise ValueError("unknown version")
    own = _Parts(part("preferences", dict, {}), unread)
    none: frozenset[str] = frozenset()
    nowhere: _Drawn = ({}, none)
    health, told_today = part(HEALTH, partial(_health, today=today), (NOTHING_TOLD, True))
    areas, denied = part("drawing", partial(_drawing, today=today), nowhere)
    agreed = part("agreed", _switch, False)
    memory = Memory(
        _preferences(own),
        part("pain", Pain, Pain.UNSURE),
        # Where a warning sign may have been told, the first page asks about them once more.
        agreed and HEALTH not in unread,
        part("unfinished", _unfinished, None),
        Habits(
            part("met", words, none),
            part("eased", _caps, {}),
            part("ways", _ways, {}),
        ),
        health,
        told_today,
        areas,
        denied,
        part("asked_about", word, ""),
        part("shared_folder", word, ""),
    )
    return Remembered(memory, tuple(unread), part.left, own.left)


class _Parts:
    """Takes a record apart; ``left`` is what nobody has asked for."""

    def __init__(self, record: Record, unread: list[str]) -> None:
        self.left = dict(record)
        self._unread = unread

    def __call__(self, name: str, read: Callable[[Any], _T], at_first: _T) -> _T:
        """Return the part called ``name``, or how it is ``at_first``; note where it is unread."""
        if name not in self.left:
            return at_first
        try:
            return read(self.left.pop(name))
        except UNREADABLE:
            self._unread.append(name)
            return at_first


def _reminders(records: list[Record]) -> "tuple[Reminder, ...]":
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


def _preferences(parts: _Parts) -> Preferences:
    own = Preferences()
    for name in PREFERENCES:
        own = parts(name, partial(_preference, own, name), own)
    return own


def _preference(own: Preferences, name: str, value: object) -> Preferences:
    kind = _KINDS.get(name)
    return changed(own, name, value if kind is None else kind(value))


def _health(record: Record, today: str) -> tuple[Health, bool]:
    """Return what was told, and whether it was ``today``; most people tell nothing."""
    if record == {}:
        return NOTHING_TOLD, True
    from tsubo.storage.health_records import health_of

    return health_of(record), record.get("day") == today


def _drawing(record: Record, today: str) -> "_Drawn":
    """Return the pain drawing, and the warning signs that were denied ``today`` because of it."""
    if record == {}:
        return {}, frozenset()
    from tsubo.storage.pain_files import drawing_of

    denied = words(record.get("denied", []))
    return drawing_of(record["areas"]), denied if record.get("day") == today else frozenset()


def _unfinished(record: Record | None) -> Unfinished | None:
    if record is None:
        return None
    only, phase, into = record["only"], record["phase"], record.get("into", 0)
    numbers = isinstance(phase, int) and isinstance(into, int)
    if not isinstance(only, str | None) or not numbers or min(phase, into) < 0:
        raise ValueError("unfinished session")
    point, side = word(record.get("point", "")), record.get("side")
    where = None if side is None else Side(side)
    return Unfinished(only, Pain(record["pain"]), phase, point, where, into)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("a switch is true or false")
    return value


def _caps(record: Record) -> dict[str, int]:
    return {word(name): _cap(value) for name, value in record.items()}


def _cap(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= HIGHEST:
        raise ValueError("a pressure is a whole number from 0 to 10")
    return value


def _ways(record: Record) -> dict[str, str]:
    return {word(name): word(value) for name, value in record.items()}
