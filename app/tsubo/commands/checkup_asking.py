"""Having this computer looked at while its page is open, by a process that is ``tsubo doctor``.

So the page and the command find the same, and whatever hangs or breaks there holds up no window.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

from tsubo.commands.ourselves import ourselves
from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr
from tsubo.session.screen import Page

if TYPE_CHECKING:
    from tsubo.commands.sound_process import Command
    from tsubo.session.actions import Action
    from tsubo.session.state import State

PATIENCE_MS = 60_000
"""So long it may take; each of its parts is given up earlier."""
LEAVING_MS = 1000


class CheckupAsking(QObject):
    """Follows the State; while the page is open without findings, it has them found."""

    def __init__(
        self,
        profile: Path,
        ask: "Callable[[Action], None]",
        parent: QObject | None = None,
        command: "Command | None" = None,
    ) -> None:
        super().__init__(parent)
        words = ("--profile", str(profile), "doctor", "--json")
        self._ask, self._command = ask, command or ourselves(*words)
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._end)

    def follow(self, state: "State") -> None:
        """Take the state after an answer."""
        wanted = state.page is Page.CHECKUP and state.findings is None
        if wanted and self._process is None:
            self._begin()

    def leave(self) -> None:
        """End the process, because the window goes."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.kill()
            process.waitForFinished(LEAVING_MS)

    def _begin(self) -> None:
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._patience.start()
        process.start(*self._command)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _finished(self) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        from tsubo.session.actions import Learnt
        from tsubo.session.facts import Checked

        said = bytes(process.readAllStandardOutput().data())
        process.deleteLater()
        self._ask(Learnt(Checked(_findings_in(said))))


def _findings_in(said: bytes) -> tuple[Finding, ...]:
    """Return the findings that the process wrote, or that it wrote none."""
    from tsubo.commands.checkup import finding_of

    try:
        return tuple(finding_of(record) for record in json.loads(said)["findings"])
    except (ValueError, KeyError, TypeError):
        return (
            problem(
                ("checkup", tr("The look itself")),
                tr("did not come to an end"),
                tr("Look again, or run this in a terminal: tsubo doctor"),
            ),
        )
