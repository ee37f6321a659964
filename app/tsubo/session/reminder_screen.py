"""The reminders in the settings, as part of the Screen: times, days, and what turning on means."""

import sys

from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import MOST, USUAL, Reminder
from tsubo.domain.words import tr
from tsubo.session.journal_words import weekday_words
from tsubo.session.parts.reminders import DayPart, ReminderRow, RemindersPart


def reminders_part(own: Preferences) -> RemindersPart:
    """Return the reminders of ``own``."""
    many = len(own.reminders)
    return RemindersPart(
        title=tr("Reminders"),
        rows=tuple(_row(number, one) for number, one in enumerate(own.reminders, 1)),
        days=tuple(map(DayPart, range(len(_days())), weekday_words(), _days())),
        remove=tr("Remove"),
        add=tr("Add a reminder") if many < MOST else "",
        new=USUAL,
        note=_note() if many else tr("Tsubo reminds you only if you want it."),
    )


def _row(number: int, reminder: Reminder) -> ReminderRow:
    return ReminderRow(
        reminder,
        time=tr("Time of reminder {number}", number=number),
        earlier=tr("Earlier: reminder {number}", number=number),
        later=tr("Later: reminder {number}", number=number),
        days=tr("{day}: reminder {number}", day="{day}", number=number),
        remove=tr("Remove reminder {number}", number=number),
        note="" if reminder.days else tr("No day is chosen, so it does not come."),
    )


def _note() -> str:
    """Return what reminders do, and what Tsubo does to the computer for them."""
    quiet = tr(
        "A quiet note on your desktop, without a sound and without a word about your health. "
        "It stays away during a session, and when you have done that day's session for it. "
    )
    if sys.platform != "linux":
        return quiet + tr("It comes only while Tsubo is open.")
    return quiet + tr(
        "Where that can be known, it also stays away while a program fills the screen. "
        "It comes when Tsubo is closed, too. For that, Tsubo adds one small file to your "
        "session's start. The file goes with the last reminder."
    )


def _days() -> tuple[str, ...]:
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )
