"""What the Screen holds of the reminders, as a part of the settings."""

from typing import NamedTuple

from tsubo.domain.reminders import Reminder


class DayPart(NamedTuple):
    """A day of the week: its number (0 is Monday), its short name, and its whole one."""

    day: int
    short: str
    name: str


class ReminderRow(NamedTuple):
    """One reminder with the words of its controls; ``note`` says where it never comes."""

    reminder: Reminder
    time: str
    earlier: str
    later: str
    days: str
    remove: str
    note: str = ""


class RemindersPart(NamedTuple):
    """All reminders; ``add`` is empty where there can be no more. ``new`` is what is added."""

    title: str
    rows: tuple[ReminderRow, ...]
    days: tuple[DayPart, ...]
    remove: str
    add: str
    new: Reminder
    note: str
