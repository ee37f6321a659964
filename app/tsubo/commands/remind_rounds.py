"""The rounds of the process that reminds: whose moment has come, and whether to show a bubble.

Nothing is decided here about time (``domain/reminding.py``) or the desktop (``desktop``); this
joins them with what the people of a profile wish and with their journals.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from tsubo.desktop.notifications import Bubble, Reply
from tsubo.domain.reminders import day_of, is_done
from tsubo.domain.reminding import (
    GRACE_SECONDS,
    Reminding,
    looked,
    next_wake,
    none_today,
    put_off,
)
from tsubo.session.reminder_words import (
    later_words,
    not_today_words,
    reminder_body,
    reminder_title,
    start_words,
)
from tsubo.storage.journal.counting import sessions_on
from tsubo.storage.reminder_files import (
    FILE,
    Wishes,
    everybodys_wishes,
    forget_reminding,
    read_reminding,
    write_reminding,
)


class Desk(Protocol):
    """What the rounds need of the desktop; see ``ReminderDesk``."""

    def wake_at(self, moment: float | None) -> None:
        """Ring at ``moment`` and at no other."""

    def show(self, whose: str, bubble: Bubble, then: Callable[[bool], None]) -> None:
        """Show ``bubble`` unless that would disturb; tell whether it is there."""

    def close(self, whose: str) -> None:
        """Take the bubble of ``whose`` away."""

    def leave(self) -> None:
        """End soon."""


class ReminderRounds:
    """Reminds the people of one profile.

    ``start`` opens the window before a session, for a name ("" for whoever was last) and with a
    token. ``entry`` is the file that has this process started; it goes with the last reminder.
    """

    def __init__(
        self,
        profile: Path,
        desk: Desk,
        entry: Path,
        start: Callable[[str, str], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._profile, self._desk, self._entry = profile, desk, entry
        self._start, self._clock = start, clock
        self._wishes: list[Wishes] = []
        self._so_far: dict[Path, Reminding] = {}
        self._ends: dict[Path, float] = {}

    def look(self) -> None:
        """Take the settings as they are now; what a new time has missed is not made up for."""
        now = self._clock()
        for folder, so_far in self._so_far.items():
            self._keep(folder, so_far._replace(seen=now))
        self.rang()

    def rang(self) -> None:
        """Show what is due, and have the alarm ring for what comes next."""
        time.tzset()  # the person may have travelled
        try:
            self._wishes = everybodys_wishes(self._profile)
        except OSError:
            self._desk.leave()
            return
        if not self._wishes:
            clear_away(self._profile, self._entry)
            self._desk.leave()
            return
        now = self._clock()
        folders = {wishes.folder for wishes in self._wishes}
        for folder in self._so_far.keys() - folders:
            del self._so_far[folder]
            self._close(folder)
            with suppress(OSError):
                (folder / FILE).unlink(missing_ok=True)
        for wishes in self._wishes:
            self._visit(wishes, now)
        self._set_alarm()

    def answered(self, whose: str, reply: Reply, token: str) -> None:
        """Take what the person answered to the bubble of ``whose``."""
        folder = Path(whose)
        so_far = self._so_far.get(folder)
        if so_far is None:
            return
        self._ends.pop(folder, None)
        match reply:
            case Reply.START | Reply.START_BUTTON:
                names = (wishes.name for wishes in self._wishes if wishes.folder == folder)
                self._start(next(names, ""), token)
            case Reply.LATER:
                self._keep(folder, put_off(so_far, self._clock()))
            case Reply.NOT_TODAY:
                self._keep(folder, none_today(so_far))
        self._set_alarm()

    def _visit(self, wishes: Wishes, now: float) -> None:
        """Show the reminder of one person, where it is due and nothing speaks against it."""
        folder, reminders = wishes.folder, wishes.reminders
        before = self._so_far.get(folder) or read_reminding(folder, now)
        after, due = looked(before, reminders, now)
        self._keep(folder, after)
        if self._ends.get(folder, now + 1) <= now:
            self._close(folder)
        if due and after.due is not None:
            done = sessions_on(day_of(after.due), folder)
            if not is_done(reminders, after.due, done):
                name = wishes.name if len(self._wishes) > 1 else ""
                self._desk.show(str(folder), bubble(name, after), partial(self._shown, folder))

    def _shown(self, folder: Path, there: bool) -> None:
        """Take the bubble away after an hour; where it could not come, let it come again.

        Whoever wants no reminders any more by now has it taken away at once.
        """
        now, so_far = self._clock(), self._so_far.get(folder)
        if so_far is None:
            self._close(folder)
            return
        if there:
            self._ends[folder] = now + GRACE_SECONDS
        else:
            self._keep(folder, put_off(so_far, now))
        self._set_alarm()

    def _close(self, folder: Path) -> None:
        self._ends.pop(folder, None)
        self._desk.close(str(folder))

    def _keep(self, folder: Path, so_far: Reminding) -> None:
        if self._so_far.get(folder) != so_far:
            self._so_far[folder] = so_far
            write_reminding(folder, so_far)

    def _set_alarm(self) -> None:
        awaited = [next_wake(self._so_far[one.folder], one.reminders) for one in self._wishes]
        awaited += self._ends.values()
        self._desk.wake_at(min((one for one in awaited if one is not None), default=None))


def bubble(name: str, so_far: Reminding) -> Bubble:
    """Return what is shown to the person called ``name``; putting it off twice is enough."""
    buttons = [(Reply.START, start_words()), (Reply.START_BUTTON, start_words())]
    if so_far.may_come_again:
        buttons.append((Reply.LATER, later_words()))
    buttons.append((Reply.NOT_TODAY, not_today_words()))
    return Bubble(reminder_title(name), reminder_body(), tuple(buttons))


def clear_away(profile: Path, entry: Path) -> None:
    """Leave nothing of reminding behind: neither the file that starts it nor how far it got."""
    with suppress(OSError):
        entry.unlink(missing_ok=True)
    forget_reminding(profile)
