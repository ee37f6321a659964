"""Reminding, as the window sees it: a change of the reminders is passed on to who reminds.

On Linux that is a process of its own, which also works while Tsubo is closed. It is started with
every session of the person by one small file, which is written with the first reminder. Elsewhere
the window itself reminds while it is open.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

if TYPE_CHECKING:
    from tsubo.commands.loop import Loop
    from tsubo.commands.reminding_tray import ReminderTray
    from tsubo.domain.reminders import Reminder
    from tsubo.session.actions import Action
    from tsubo.session.state import State

SOON_MS = 1000
"""After so long without another change the process is told; by then the settings are written."""


def start_reminding(profile: Path) -> None:
    """Start the process that reminds; where there is one already, that looks anew."""
    from tsubo.commands.reminding_entry import reminding_command

    process = QProcess()
    program, arguments = reminding_command(profile)
    process.setProgram(program)
    process.setArguments(arguments)
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.startDetached()


class Reminding(QObject):
    """Follows the reminders of the person; ``ask`` is told when they cannot be kept coming."""

    def __init__(
        self,
        profile: Path,
        ask: "Callable[[Action], None]",
        parent: QObject | None = None,
        start: Callable[[Path], None] = start_reminding,
    ) -> None:
        super().__init__(parent)
        self._profile, self._ask, self._start = profile, ask, start
        self._reminders: tuple[Reminder, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._pass_on)

    def follow(self, state: "State") -> None:
        """Take the state after an answer; what is as it was costs next to nothing."""
        before, reminders = self._reminders, state.preferences.reminders
        if reminders == before:
            return
        self._reminders = reminders
        if reminders:
            self._have_started(turned_on=before == ())
        if reminders or before or self._is_started():
            self._soon.start()

    def leave(self) -> None:
        """Pass on what was changed last; the window is about to go."""
        if self._soon.isActive():
            self._soon.stop()
            self._pass_on()

    def _pass_on(self) -> None:
        self._start(self._profile)

    def _is_started(self) -> bool:
        """Say whether the process is started with every session, though nobody here wants it."""
        from tsubo.commands.reminding_entry import entry_file

        return entry_file(self._profile).exists()

    def _have_started(self, *, turned_on: bool) -> None:
        """Write the file that starts the process, or renew one in which Tsubo lies elsewhere.

        One that the person has removed in the settings of the desktop stays away until the
        reminders are turned on again.
        """
        from tsubo.commands.reminding_entry import entry_file, entry_text
        from tsubo.storage.whole_file import write_whole

        file, text = entry_file(self._profile), entry_text(self._profile)
        try:
            if turned_on or (file.exists() and not _says(file, text)):
                write_whole(file, text)
        except OSError as error:
            from tsubo.session.news import NoticeKind, Told

            problem = f"{file} ({error.strerror})"
            QTimer.singleShot(0, self, lambda: self._ask(Told(NoticeKind.NOT_REMINDED, problem)))


def _says(file: Path, text: str) -> bool:
    """Say whether ``file`` starts the same command as ``text``; other lines may differ."""
    commands = [line for line in text.splitlines() if line.startswith("Exec=")]
    return set(commands) <= set(file.read_text(encoding="utf-8", errors="replace").splitlines())


def reminding_here(profile: Path, folder: Path, loop: "Loop") -> "Reminding | ReminderTray":
    """Return what reminds the person of ``folder`` on this system; both are followed alike."""
    if sys.platform != "linux":
        from tsubo.commands.reminding_tray import ReminderTray

        return ReminderTray(folder, loop)
    return Reminding(profile, loop.ask, loop)
