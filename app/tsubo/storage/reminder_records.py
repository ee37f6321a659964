"""Reminders as they stand in the settings file: a time like "09:00" and the days it holds on."""

from collections.abc import Iterable
from datetime import time
from typing import Any

from tsubo.domain.reminders import Reminder


def reminder_records(reminders: Iterable[Reminder]) -> list[dict[str, Any]]:
    """Return ``reminders`` as plain values; day 0 is Monday."""
    return [{"at": f"{one.hour:02}:{one.minute:02}", "days": sorted(one.days)} for one in reminders]


def reminders_of(records: Iterable[dict[str, Any]]) -> tuple[Reminder, ...]:
    """Return the reminders in ``records``.

    Raises ValueError, TypeError, KeyError or AttributeError when they are no such records.
    """
    return tuple(_reminder(record) for record in records)


def _reminder(record: dict[str, Any]) -> Reminder:
    at = time.fromisoformat(record["at"])
    return Reminder(at.hour, at.minute, frozenset(record["days"]))
