"""What is remembered of a person as plain values: for the settings file, and for an export."""

from enum import Enum

from tsubo.domain.health import NOTHING_TOLD, Health
from tsubo.domain.memory import Memory
from tsubo.storage.data_files import Record
from tsubo.storage.settings_reading import HEALTH, PREFERENCES, VERSION


def settings_record(memory: Memory, today: str) -> Record:
    """Return ``memory`` as plain values; ``today`` (2026-11-20) stands where it is said."""
    own = memory.preferences
    left = memory.unfinished
    unfinished = left and {name: _plain(value) for name, value in left._asdict().items()}
    return {
        "version": VERSION,
        "preferences": {name: _plain(getattr(own, name)) for name in PREFERENCES},
        "pain": memory.pain.value,
        "agreed": memory.agreed,
        "unfinished": unfinished,
        "met": sorted(memory.habits.met or ()),
        "eased": dict(memory.habits.eased),
        "ways": dict(memory.habits.ways),
        HEALTH: _health_record(memory.health, today),
        "drawing": _drawing_record(memory, today),
        "asked_about": memory.asked_about,
        "shared_folder": memory.shared_folder,
    }


def _health_record(health: Health, today: str) -> Record:
    """Return what was told about the health; most people tell nothing, and cost nothing."""
    if health == NOTHING_TOLD:
        return {}
    from tsubo.storage.health_records import health_record

    return {"day": today, **health_record(health)}


def _drawing_record(memory: Memory, today: str) -> Record:
    """Return the pain drawing, and the warning signs that were denied ``today`` because of it."""
    if not memory.areas:
        return {}
    from tsubo.storage.pain_files import drawing_record

    denied = sorted(memory.denied)
    return {"day": today, "areas": drawing_record(memory.areas), "denied": denied}


def _plain(value: object) -> object:
    if isinstance(value, tuple) and value:
        from tsubo.storage.reminder_records import reminder_records

        return reminder_records(value)
    return value.value if isinstance(value, Enum) else value
