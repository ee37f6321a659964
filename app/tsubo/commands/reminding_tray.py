"""Reminding where no process does it (Windows, macOS): by the window itself, while it is open.

An icon in the tray is there only while somebody wants reminders, since only it can show a message.
Pressing the message opens the page before a session.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from tsubo.domain.reminders import day_of, is_done
from tsubo.domain.reminding import Reminding, looked, next_wake, put_off
from tsubo.session.actions import Begin, Prepare
from tsubo.session.reminder_words import reminder_body, reminder_title
from tsubo.session.screen import Page
from tsubo.storage.journal.counting import sessions_on

if TYPE_CHECKING:
    from tsubo.commands.loop import Loop
    from tsubo.session.state import State

_LONGEST_MS = 24 * 60 * 60 * 1000
"""So long a timer is set at most; then it is reckoned anew."""


class ReminderTray(QObject):
    """Reminds while the window is open; ``folder`` holds the journal of the person."""

    def __init__(
        self,
        folder: Path,
        loop: "Loop",
        icon: QSystemTrayIcon | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(loop)
        self._folder, self._ask, self._clock = folder, loop.ask, clock
        self._so_far = Reminding(clock())
        self._state: State | None = None
        self._icon = icon or QSystemTrayIcon(QApplication.windowIcon(), self)
        self._icon.messageClicked.connect(lambda: self._ask(Prepare(Begin.ROUTINE)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._rang)

    def follow(self, state: "State") -> None:
        """Take the state after an answer; what is as it was costs next to nothing."""
        before, self._state = self._state, state
        reminders = state.preferences.reminders
        if before is None or before.preferences.reminders != reminders:
            self._so_far = self._so_far._replace(seen=self._clock())
            self._set_timer(state)
            if reminders:
                self._icon.show()
            else:
                self._icon.hide()

    def leave(self) -> None:
        """Remind no more."""
        self._timer.stop()
        self._icon.hide()

    def _rang(self) -> None:
        state, now = self._state, self._clock()
        if state is None:
            return
        reminders = state.preferences.reminders
        self._so_far, due = looked(self._so_far, reminders, now)
        at = self._so_far.due
        if due and at is not None:
            if Page.GUIDE in state.pages:
                self._so_far = put_off(self._so_far, now)
            elif not is_done(reminders, at, sessions_on(day_of(at), self._folder)):
                self._icon.showMessage(reminder_title(""), reminder_body())
        self._set_timer(state)

    def _set_timer(self, state: "State") -> None:
        moment = next_wake(self._so_far, state.preferences.reminders)
        if moment is None:
            self._timer.stop()
        else:
            wait = max(0, round((moment - self._clock()) * 1000))
            self._timer.start(min(wait, _LONGEST_MS))
